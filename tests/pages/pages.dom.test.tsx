import { readdirSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import { exampleIds, exampleStrategy } from '#examples/index.ts';
import { plainAddresses } from '#frame/addresses.ts';
import { loadWords } from '#i18n/words.ts';
import { plainPages } from '#pages/plain-pages.ts';
import { strategyPages } from '#pages/strategy-pages.ts';
import { stages } from '#stages/index.ts';
import { packedStrategy } from '#storage/sharing.ts';
import { pageTitle, show } from '../frame/show.tsx';
import { fakeWorld, tab } from '../world.ts';

const computingTab = () => tab({ world: fakeWorld(async (input) => forecast(input, { draws: 50 })) });

await loadWords('en');

/** Folders are named in words, ids as they stand in addresses. */
const folderOf = (id: string) => (id === 'whatif' ? 'what-if' : id);

test('every folder of a page is in the list of pages, and has its card and its page', () => {
  const folders = readdirSync('src/pages', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const listed = [...Object.keys(plainPages), ...Object.keys(strategyPages), 'stage'].map(folderOf);
  expect(folders.map(({ name }) => name).toSorted()).toEqual(listed.toSorted());
  for (const { name } of folders)
    expect(readdirSync(`src/pages/${name}`)).toEqual(expect.arrayContaining(['index.ts', 'page.tsx']));
});

/** Addresses people have kept, each with the title it has led to from the beginning. They are only ever added to. */
describe('an address that was ever given out still opens', () => {
  const ofTheProgram: Readonly<Record<string, RegExp>> = {
    '/': /A year of social media/,
    '/words': /Glossary/,
    '/bin': /bin/i,
    '/device': /computer/i,
    '/projector': /Projector/,
    '/voice': /Your answers/,
    '/library': /Library/,
  };
  const ofAStrategy: Readonly<Record<string, string>> = {
    ...Object.fromEntries(stages.map(({ id, words }) => [id, words.en.title])),
    'quick-start/1': 'What do you offer, and to whom?',
    draft: 'Draft',
    review: 'Review',
    plan: 'The plan',
    whatif: 'What if',
    document: 'The document',
    promises: 'What contractors promise',
    'should-i-hire': 'Should I hire them?',
    hire: 'Hiring',
    offers: 'Offers',
    merge: 'Bring in another version',
    history: 'History',
    workshop: 'Workshop',
    session: 'The session',
    'wrap-up': 'After the session',
  };

  test('no page is missing here', () => {
    expect(Object.keys(ofTheProgram).toSorted()).toEqual(Object.values(plainAddresses).toSorted());
    const asked = new Set(Object.keys(ofAStrategy).map((at) => at.split('/')[0]));
    expect([...asked].toSorted()).toEqual([...stages.map(({ id }) => id), ...Object.keys(strategyPages)].toSorted());
  });

  test.each(Object.entries(ofTheProgram))('%s', async (at, title) => {
    show({ at });
    expect(await pageTitle(title)).toBeTruthy();
  });

  test.each(Object.entries(ofAStrategy))('/s/…/%s', async (page, title) => {
    const here = tab();
    const id = await here.act().create('en');
    show({ at: `/s/${id}/${page}`, here });
    expect(await pageTitle(title)).toBeTruthy();
    expect(window.location.hash).toBe(`#/s/${id}/${page}`);
  });

  test.each(exampleIds.flatMap((id) => [`/examples/${id}`, `/examples/${id}/plan`]))('%s', async (at) => {
    show({ at, here: computingTab() });
    expect(await pageTitle(/^The plan: /)).toBeTruthy();
  });

  test('/shared/plan/… and /shared/document/…, also where the end is cut off', async () => {
    const packed = await packedStrategy(await exampleStrategy('running-shoes', 'en'));
    show({ at: `/shared/plan/${packed}`, here: computingTab() });
    expect(await pageTitle(/^The plan: /)).toBeTruthy();
    window.location.hash = `#/shared/document/${packed}`;
    expect(await pageTitle('The document')).toBeTruthy();
    window.location.hash = `#/shared/plan/${packed.slice(0, 200)}`;
    expect(await pageTitle('This link cannot be opened')).toBeTruthy();
  });
});

describe('every page that reads', () => {
  const reading = Object.values(strategyPages).filter(({ kind }) => kind === 'reading');

  test.each(reading.map(({ id, title }) => [id, title.en]))(
    '%s shows an example, and changes nothing',
    async (id, title) => {
      const here = computingTab();
      show({ at: `/examples/running-shoes/${id}`, here });
      expect(await pageTitle(id === 'plan' ? /^The plan: / : title)).toBeTruthy();
      expect(screen.getByText(/Example, not one of your strategies/)).toBeTruthy();
      expect(document.querySelector('main a[href*="#/s/"]')).toBe(null);
      expect(await here.strategies.list()).toEqual([]);
    },
  );

  test('leads to the others of the same example', async () => {
    const { user } = show({ at: '/examples/running-shoes/plan', here: computingTab() });
    await pageTitle(/^The plan: /);
    await user.click(screen.getByText('Review', { selector: 'a' }));
    expect(await pageTitle('Review')).toBeTruthy();
    expect(window.location.hash).toBe('#/examples/running-shoes/review');
  });
});

test('a page that only changes is no page of an example', async () => {
  show({ at: '/examples/running-shoes/history' });
  expect(await screen.findByText(/no page at that address/)).toBeTruthy();
});
