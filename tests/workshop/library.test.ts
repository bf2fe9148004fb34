import { expect, test } from 'vitest';
import { strategy as shoes } from '#examples/running-shoes.en.ts';
import { libraryFileOf, openTemplate, readLibrary, sealTemplate } from '#storage/library-file.ts';
import { withBrought } from '#workshop/library/exchange.ts';
import {
  clientsFound,
  isKept,
  type Library,
  newLibrary,
  tagsIn,
  withClient,
  withEntry,
  withHint,
  withoutEntry,
  withWeight,
} from '#workshop/library/library.ts';
import { templateOf, usuallyLeft, wordsKept } from '#workshop/library/template.ts';

const logo = { png: 'iVBORw0KGgoAAAANSUhEUg==', width: 300, height: 80 };
const template = sealTemplate('Shoes', templateOf(shoes, usuallyLeft(wordsKept(shoes)), '2027-03-05'));
const full: Library = [
  (library: Library) => withEntry(library, 'templates', template),
  (library: Library) =>
    withEntry(library, 'problemLists', { name: 'Shops', problems: ['Nobody answers', 'Sizes differ'] }),
  (library: Library) => withEntry(library, 'tactics', { kind: 'contest', name: 'First kilometre' }),
  (library: Library) => withClient(library, 's1', ['shop', ' vip ', 'shop', ''], false),
  (library: Library) => withHint(library, 'audience.text', 'Ask for the last complaint'),
  (library: Library) => withWeight(library, 'noRestAfterPush', 'contradiction', 'No rest after a push'),
  (library: Library) => ({ ...library, brandLine: 'Studio North', brandLogo: logo }),
].reduce((library, step) => step(library), newLibrary);

const clients = [
  { id: 's1', title: 'Fleet Foot' },
  { id: 's2', title: 'Ёлочка' },
  { id: 's3', title: 'Dental North' },
];
const anyOf = { wanted: '', isArchived: false };

test('clients are found by words of their name and tags, in any case and with ё or without', () => {
  const names = (wanted: string) => clientsFound(full, clients, { ...anyOf, wanted }).map(({ id }) => id);
  expect(names('')).toEqual(['s1', 's2', 's3']);
  expect(names('foot VIP')).toEqual(['s1']);
  expect(names('елочка')).toEqual(['s2']);
  expect(names('vip north')).toEqual([]);
  expect(clientsFound(full, clients, { ...anyOf, tag: 'shop' }).map(({ id }) => id)).toEqual(['s1']);
  expect(tagsIn(full)).toEqual(['shop', 'vip']);
});

test('an archived client leaves the list, keeps its tags and comes back', () => {
  const archived = withClient(full, 's1', ['shop'], true);
  expect(clientsFound(archived, clients, anyOf).map(({ id }) => id)).toEqual(['s2', 's3']);
  expect(clientsFound(archived, clients, { ...anyOf, isArchived: true })).toEqual([{ ...clients[0], tags: ['shop'] }]);
  expect(withClient(archived, 's1', [], false).clients).toEqual([]);
});

test('an id is never given twice', () => {
  const without = withoutEntry(full, 'tactics', full.tactics[0]?.id ?? '');
  expect(withEntry(without, 'tactics', { kind: 'poll', name: 'x' }).tactics[0]?.id).not.toBe(full.tactics[0]?.id);
});

test('the library as a file brings all but the clients to another device, and once alone', () => {
  const read = readLibrary(libraryFileOf(full));
  if (read.kind !== 'read') throw new Error(read.kind);
  const there = withBrought(newLibrary, read.library);
  expect(there.clients).toEqual([]);
  expect(there.brandLine).toBe('Studio North');
  expect(there.brandLogo).toEqual(logo);
  expect(there.problemLists[0]?.problems).toEqual(['Nobody answers', 'Sizes differ']);
  const [brought] = there.templates;
  expect(brought && openTemplate(brought)).toEqual({ kind: 'opened', strategy: template.body });
  expect(there.hints?.map(({ at, text }) => [at, text])).toEqual([['audience.text', 'Ask for the last complaint']]);
  expect(there.weights?.map(({ rule, weight }) => [rule, weight])).toEqual([['noRestAfterPush', 'contradiction']]);
  expect(withBrought(there, read.library)).toEqual(there);
  const mine = withWeight(withHint(there, 'audience.text', 'Mine'), 'noRestAfterPush', 'note', 'No rest');
  expect(withBrought(mine, read.library)).toEqual(mine);
  expect(withBrought({ ...newLibrary, brandLine: 'Mine' }, read.library).brandLine).toBe('Mine');
});

test('one weight stands for a rule and one hint for a question; as usual is no weight', () => {
  const again = withWeight(withHint(full, 'audience.text', 'Another'), 'noRestAfterPush', 'risk', 'x');
  expect(again.hints?.map(({ text }) => text)).toEqual(['Another']);
  expect(again.weights?.map(({ weight }) => weight)).toEqual(['risk']);
  expect(withWeight(again, 'noRestAfterPush', undefined, 'x').weights).toEqual([]);
});

test('a library from before weights and hints is read', () => {
  const { weights: _weights, hints: _hints, ...before } = full;
  expect(readLibrary(JSON.stringify({ stageZeroLibrary: 1, library: before })).kind).toBe('read');
});

test('a hostile file changes nothing, and a template in a file is held to the allow-list anew', () => {
  const file = (library: object) => JSON.stringify({ stageZeroLibrary: 2, library: { ...full, ...library } });
  const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
  const kinds = [
    '',
    'null',
    '[]',
    '{"stageZeroLibrary":3}',
    '{"stageZeroLibrary":1}',
    file({ templates: 'all' }),
    file({ problemLists: [{ id: 'a', name: 'x'.repeat(400), problems: [] }] }),
    file({ tactics: [{ id: '../x', kind: 'contest', name: 'x' }] }),
    `{"stageZeroLibrary":1,"library":${deep}}`,
    file({}).replace('"clients":', '"__proto__":{"polluted":1},"clients":'),
    'x'.repeat(6_000_000),
  ].map((text) => readLibrary(text).kind);
  expect(kinds).toEqual(kinds.map((_, place) => (place === 3 ? 'newer' : 'unreadable')));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();

  const smuggled = readLibrary(
    file({
      templates: [
        { ...template, id: 'l1', body: { ...shoes, id: 't' } },
        { ...template, id: 'l2', body: 7 },
      ],
    }),
  );
  if (smuggled.kind !== 'read') throw new Error(smuggled.kind);
  expect(smuggled.refused).toBe(1);
  expect(JSON.stringify(smuggled.library.templates)).not.toMatch(/Minor|membersNow/);
});

test.each([
  ['PHN2Zz48L3N2Zz4='],
  ['iVBORw0KGgo"><script>'],
  [`iVBORw0KGgo${'A'.repeat(400_000)}`],
  ['data:image/svg+xml,'],
])('a logo is nothing but small dots: %s', (png) => {
  expect(isKept(logo)).toBe(true);
  expect(isKept({ ...logo, png })).toBe(false);
  const file = JSON.stringify({ stageZeroLibrary: 1, library: { ...newLibrary, brandLogo: { ...logo, png } } });
  expect(readLibrary(file).kind).toBe('unreadable');
});
