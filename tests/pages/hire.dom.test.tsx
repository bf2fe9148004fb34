import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import { pageTitle, show } from '../frame/show.tsx';
import { shopWith } from '../strategy/shop.ts';
import { fakeWorld, tab } from '../world.ts';

async function atHire() {
  const here = tab({ world: fakeWorld(async (input) => forecast(input, { draws: 50 })) });
  const id = await here.act().adopt(shopWith());
  const shown = show({ at: `/s/${id}/hire`, here });
  await pageTitle('Hiring');
  await screen.findByText('Ready to hire?', { selector: 'h2' });
  return shown;
}

const paperTitles = () =>
  [...document.querySelectorAll('article h2')].map((title) => title.textContent).filter((title) => title !== null);

test('what is left out is said before the first download', async () => {
  await atHire();
  const leftOut = screen.getByText('What the contractor will not see');
  const downloads = screen.getAllByText(/^Download/, { selector: 'button' });
  expect(downloads).toHaveLength(10);
  for (const button of downloads)
    expect(leftOut.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('papers are chosen one by one, in the owner’s language or another', async () => {
  const { user } = await atHire();
  await user.click(screen.getByLabelText(/^Brief/));
  expect(paperTitles()).not.toContain('Brief');
  await user.selectOptions(screen.getByLabelText('Language of the papers'), 'ru');
  expect(paperTitles()).toContain('Перечень обязанностей');
  expect(screen.getByText('Ready to hire?', { selector: 'h2' })).toBeTruthy();
});

test('without a part of the work there is an instruction instead of papers', async () => {
  const { user } = await atHire();
  const acquisition = screen.getByLabelText('Acquisition');
  const community = screen.getByLabelText('Content and conversation');
  for (const part of [acquisition, community]) if ((part as HTMLInputElement).checked) await user.click(part);
  expect(screen.getByText('Choose at least one part of the work.')).toBeTruthy();
  expect(document.querySelector('article')).toBeNull();
  await user.click(acquisition);
  expect(paperTitles()).toContain('Annex of obligations');
});

test('after a signed decision it shows what was decided and the papers that follow', async () => {
  const here = tab({ world: fakeWorld(async (input) => forecast(input, { draws: 50 })) });
  const offers = {
    list: [{ id: 'o1', name: 'North Light' }],
    decision: { offerId: 'o1', reasons: 'They answered everything', isTaken: true },
  };
  const id = await here.act().adopt({ ...shopWith(), offers });
  show({ at: `/s/${id}/hire`, here });
  expect(await screen.findByText('What was decided', { selector: 'h2' })).toBeTruthy();
  expect(screen.queryByText('Ready to hire?', { selector: 'h2' })).toBeNull();
  expect(screen.getByText(/North Light/)).toBeTruthy();
  expect(screen.getByText('Papers for this decision')).toBeTruthy();
  expect(paperTitles()).toContain('Annex of obligations');
  expect(paperTitles()).not.toContain('Brief');
});
