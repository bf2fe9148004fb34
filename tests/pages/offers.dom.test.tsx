import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import type { Offers } from '#strategy/offers.ts';
import { bold, whole } from '../contractor/bids.ts';
import { pageTitle, show } from '../frame/show.tsx';
import { shopWith } from '../strategy/shop.ts';
import { fakeWorld, tab } from '../world.ts';

const weights = { price: 3, promises: 3, terms: 3, scope: 3 };

async function atOffers(offers?: Offers) {
  const here = tab({ world: fakeWorld(async (input) => forecast(input, { draws: 50 })) });
  const id = await here.act().adopt({ ...shopWith(), ...(offers && { offers }) });
  const shown = show({ at: `/s/${id}/offers`, here });
  await pageTitle('Offers');
  await screen.findByText('What counts for you');
  return shown;
}

test('no price is on the page until the weights are kept', async () => {
  const { user, act } = await atOffers({ list: [whole, bold] });
  expect(document.body.textContent).not.toMatch(/1,250|1,200|North Light/);
  await user.click(screen.getByText('Keep the weights'));
  expect(screen.getAllByText('Choose a weight')).toHaveLength(4);
  expect(document.activeElement).toBe(
    within(screen.getByRole('radiogroup', { name: /^Price/ })).getAllByRole('radio')[0],
  );
  for (const step of screen.getAllByLabelText('3')) await user.click(step);
  await user.click(screen.getByText('Keep the weights'));
  // On the page, and in what is printed.
  expect(await screen.findAllByText('€1,250')).toHaveLength(2);
  await waitFor(() => expect(document.activeElement?.textContent).toContain('price 3, promises that hold 3'));
  await user.click(screen.getByText('Change the weights'));
  await waitFor(() => expect(document.activeElement).toBe(screen.getAllByLabelText('3')[0]));
  expect(act().strategy?.offers).toMatchObject({ weights, reweighed: true });
});

test('weights of nought are not kept', async () => {
  const { user, act } = await atOffers();
  for (const step of screen.getAllByLabelText('0: does not count')) await user.click(step);
  await user.click(screen.getByText('Keep the weights'));
  expect(screen.getByRole('alert').textContent).toBe('Give at least one of them a weight above zero');
  expect(act().strategy?.offers).toBeUndefined();
});

test('an offer is entered field by field, and what cannot be used stays as typed beside an instruction', async () => {
  const { user, act } = await atOffers({ weights });
  expect(screen.getByText('No offer yet. Two make a comparison.')).toBeTruthy();
  await user.click(screen.getByText('Add an offer'));
  await user.type(screen.getByLabelText('Bidder'), 'Tall Ship');
  await user.type(screen.getByLabelText('Fee a month'), '1.2k');
  await user.click(screen.getByText('The bidder refuses one of them'));
  const refused = within(screen.getByRole('group', { name: 'Refused' }));
  await user.click(refused.getByLabelText('A contract'));
  await user.click(screen.getByText(/^All the brief asks for/));
  await user.clear(screen.getByLabelText('Posts a month'));
  await user.type(screen.getByLabelText('Posts a month'), '-4');
  expect(screen.getByText('Give a number of zero or more')).toBeTruthy();
  expect(act().strategy?.offers?.list).toMatchObject([
    { name: 'Tall Ship', feeMinorPerMonth: 120_000, postsPerMonth: -4, moderation: true, terms: { contract: false } },
  ]);
});

test('what is missing is said in the table, and a removed offer can be brought back', async () => {
  const { user, act } = await atOffers({ weights, list: [whole, bold] });
  await waitFor(() => expect(screen.getAllByText('refused')).toHaveLength(2));
  await user.click(screen.getByLabelText('Remove “Quick Win”'));
  expect(act().strategy?.offers?.list).toHaveLength(1);
  expect(screen.getByText('Add a second offer, and the two stand side by side here.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Quick Win'));
  await user.click(screen.getByText(/^Undo/, { selector: '[role=status] button' }));
  expect(act().strategy?.offers?.list).toHaveLength(2);
});

test('seven offers are too many', async () => {
  const list = Array.from({ length: 6 }, (_, index) => ({ id: `b${index}` }));
  const { user, act } = await atOffers({ weights, list });
  await user.click(screen.getByText('Add an offer'));
  expect(screen.getByText(/^At most 6 offers are compared/)).toBeTruthy();
  expect(act().strategy?.offers?.list).toHaveLength(6);
});

test('figures of a community are pasted, asked about where dates are open, and told', async () => {
  const { user, act } = await atOffers({ weights, list: [whole] });
  await user.click(screen.getByText('Proof of engagement'));
  await user.selectOptions(screen.getByLabelText('Network of the community it ran'), 'instagram');
  await user.type(screen.getByLabelText('Its members'), '10k');
  await user.click(screen.getByLabelText('Public figures of 8 to 20 recent posts'));
  await user.paste('03/04/2026;1,234;56;7;8\n05/04/2026;1,300;50;6;5');
  expect(screen.getByText(/“03\/04\/2026” can be 3 April 2026 or 4 March 2026/)).toBeTruthy();
  await user.click(screen.getByText('The day comes first'));
  expect(screen.getByText(/^Read: 2 posts from 3 April 2026 to 5 April 2026/)).toBeTruthy();
  expect(screen.getByText(/^Too few posts to say more/)).toBeTruthy();
  expect(act().strategy?.offers?.list?.[0]?.proof).toMatchObject({ members: 10_000, dayFirst: true });
});

test('a table of unknown columns is answered with lists, and the next one like it needs no answer', async () => {
  const { user, act } = await atOffers({ weights, list: [whole, bold] });
  const tables = () => screen.getAllByLabelText('Public figures of 8 to 20 recent posts');
  const pasteInto = async (place: number) => {
    await user.click(screen.getAllByText('Proof of engagement')[place] as HTMLElement); // one an offer
    await user.click(tables()[place] as HTMLElement); // one an offer
    await user.paste('When;Seen;Liked\n13.11.2026;1234;56\n14.11.2026;100;5');
  };
  await pasteInto(0);
  expect(screen.getAllByText(/It is not clear which column is which/).length).toBeGreaterThan(0);
  expect(screen.getByText('1234 · 100')).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('When'), 'date');
  await user.selectOptions(screen.getByLabelText('Seen'), 'views');
  expect(screen.getByText(/^Read: 2 posts from 13 November 2026/)).toBeTruthy();
  await pasteInto(1);
  expect(screen.getAllByText(/^Read: 2 posts from 13 November 2026/)).toHaveLength(2);
  expect(act().strategy?.offers?.list?.[1]?.proof?.columns).toEqual(['date', 'views', 'none']);
});

test('a dropped table is read, and one behind a password is refused by its name', async () => {
  const { user, act } = await atOffers({ weights, list: [whole] });
  await user.click(screen.getByText('Proof of engagement'));
  const file = new File(['Дата;Просмотры;Лайки\n13.11.2026;1 234;56\n'], 'posts.csv', { type: 'text/csv' });
  await user.upload(screen.getByLabelText('Choose a table (CSV or XLSX)'), file);
  expect(await screen.findByText(/^Read: 1 post from 13 November 2026/)).toBeTruthy();
  const locked = new File([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)], 'locked.xlsx');
  await user.upload(screen.getByLabelText('Choose a table (CSV or XLSX)'), locked);
  expect(await screen.findByText('locked.xlsx is protected by a password. Save it without one.')).toBeTruthy();
  expect(act().strategy?.offers?.list?.[0]?.proof?.pasted).toContain('Просмотры');
});

test('a decision is asked for its reasons, signs the plan, and is undone in one step', async () => {
  const { user, act } = await atOffers({ weights, list: [whole, bold] });
  await user.click(await screen.findByText('Decide and sign'));
  expect(screen.getByText('Choose an offer')).toBeTruthy();
  expect(screen.getByText('Write the reasons down')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('North Light'));
  await user.click(screen.getByLabelText('North Light'));
  await user.click(screen.getByLabelText('Reasons'));
  await user.paste('They know runners');
  const before = act().strategy;
  await user.click(screen.getByText('Decide and sign'));
  expect(await screen.findByText(/^Chosen: North Light\. The fee is €1,200 a month/)).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^It is in your document/));
  const { signed, answers, offers } = act().strategy ?? {};
  expect(signed).toMatchObject({ name: 'Agreed with North Light', said: { offers: { decision: { isTaken: true } } } });
  expect(signed?.said.answers).toEqual(answers);
  expect(answers?.business?.workers).toMatchObject([{ kind: 'own' }, { kind: 'agency', feeMinorPerMonth: 125_000 }]);
  expect(offers?.decision?.agreed?.length).toBeGreaterThan(1);
  act().undo();
  expect(act().strategy?.answers).toEqual(before?.answers);
  expect(act().strategy?.signed).toBeUndefined();
  expect(await screen.findByText('Decide and sign')).toBeTruthy();
});

test('a promise that is to be signed says how often it comes true, until it is changed', async () => {
  const { user } = await atOffers({ weights, list: [whole, bold] });
  await user.click(await screen.findByRole('radio', { name: 'Quick Win' }));
  const rare = /hardly any year reaches/;
  expect(await screen.findByText(rare)).toBeTruthy();
  const agreed = document.querySelector<HTMLInputElement>('[id="agreed--v2"]');
  if (agreed) await user.type(agreed, '{Backspace}');
  expect(screen.queryByText(rare)).toBe(null);
});
