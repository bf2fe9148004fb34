import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allowances, type Room, rooms } from './house.ts';

type Files = ReadonlyMap<string, string>;

const codeFile = /\.tsx?$/;
const wordsFile = /(^|[-/])words(-[a-z-]+)?\.\w\w\.ts$|words-[a-z-]+\.\w\w\.ts$|^src\/catalogue\/(trades\/|synonyms)/;

const source: Files = new Map(
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && codeFile.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, readFileSync(path, 'utf8')];
    }),
);

const importPattern = /^(?:import|export)\b[^;'=]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm;

interface Import {
  readonly file: string;
  readonly specifier: string;
  /** The file it leads to; undefined for a package. */
  readonly target: string | undefined;
  /** Loaded when it is needed, and so no part of a circle. */
  readonly isLazy: boolean;
}

function importsOf(file: string, text: string): readonly Import[] {
  return [...text.matchAll(importPattern)].map(([whole, named, bare, lazy]) => {
    const specifier = (named ?? bare ?? lazy ?? '').replace(/\?.*$/, '');
    const isLazy = whole.includes('(');
    if (specifier.startsWith('#')) return { file, specifier, target: `src/${specifier.slice(1)}`, isLazy };
    if (specifier.startsWith('.'))
      return { file, specifier, target: normalize(join(dirname(file), specifier)), isLazy };
    return { file, specifier, target: undefined, isLazy };
  });
}

const roomOf = (file: string): string | undefined => /^src\/([\w-]+)\//.exec(file)?.[1];
const isRoom = (name: string | undefined): name is Room => name !== undefined && name in rooms;

/** `react` allows `react`, `lucide-react/` whatever lies under it. */
const isAllowed = (specifier: string, packages: readonly string[]): boolean =>
  packages.some((name) => specifier === name || (name.endsWith('/') && specifier.startsWith(name)));

/** What stands where it may not, one sentence each. */
function crossings(files: Files): readonly string[] {
  return [...files].flatMap(([file, text]) => {
    const room = roomOf(file);
    if (!isRoom(room)) return [];
    const { opensOnto, packages, elsewhere } = rooms[room];
    return importsOf(file, text).flatMap(({ specifier, target }) => {
      const to = target && roomOf(target);
      const isOpen =
        target === undefined ? isAllowed(specifier, packages) : to === room || opensOnto.includes(to as Room); // any name may be asked for
      return isOpen ? [] : [`${file} opens onto ${specifier}. ${elsewhere}`];
    });
  });
}

/** Inside a room paths are short; into another room they begin with its name. */
function windings(files: Files): readonly string[] {
  return [...files].flatMap(([file, text]) =>
    importsOf(file, text)
      .filter(
        ({ specifier, target }) =>
          specifier.startsWith('../../') || (specifier.startsWith('..') && target && roomOf(target) !== roomOf(file)),
      )
      .map(({ specifier }) => `${file}: ${specifier} is written #room/file.ts.`),
  );
}

/** Folders whose folders are slices: one never imports the other. */
const slices = [
  /^src\/stages\/([^/]+)\//,
  /^src\/exports\/([^/]+)\//,
  /^src\/pages\/([^/]+)\//,
  /^src\/contractor\/papers\/([^/]+)\//,
];

function siblings(files: Files): readonly string[] {
  return [...files].flatMap(([file, text]) =>
    importsOf(file, text).flatMap(({ specifier, target = '' }) =>
      slices.some((slice) => {
        const [own, other] = [slice.exec(file)?.[1], slice.exec(target)?.[1]];
        return own !== undefined && other !== undefined && own !== other;
      })
        ? [`${file} imports its sibling ${specifier}: what both need stands beside them or in a room above.`]
        : [],
    ),
  );
}

/** Every circle of imports, by a file on it. */
function circles(files: Files): readonly string[] {
  const edges = new Map(
    [...files].map(([file, text]) => [
      file,
      importsOf(file, text).flatMap(({ target, isLazy }) => (target && !isLazy && files.has(target) ? [target] : [])),
    ]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const walk = (file: string, way: readonly string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...way.slice(way.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of edges.get(file) ?? []) walk(next, [...way, file]);
    state.set(file, 'done');
  };
  for (const file of files.keys()) walk(file, []);
  return found;
}

const typeImport = /^(import|export) type\b[^;]*;$/gm;

/** What is fetched when it is needed brings words that nobody has fetched, unless it is wrapped. */
function wordless(files: Files): readonly string[] {
  const next = new Map(
    [...files].map(([file, text]) => [
      file,
      importsOf(file, text.replaceAll(typeImport, '')).flatMap(({ target, isLazy }) =>
        target && !isLazy ? [target] : [],
      ),
    ]),
  );
  const declares = (start: string): boolean => {
    const seen = new Set([start]);
    for (const file of seen) for (const target of next.get(file) ?? []) seen.add(target);
    return [...seen].some((file) => /\blazyWords[<(]/.test(files.get(file) ?? ''));
  };
  return [...files].flatMap(([file, text]) =>
    importsOf(file, text)
      .filter(({ isLazy, target }) => isLazy && target && declares(target))
      .filter(
        ({ specifier }) => !new RegExp(`\\b(lazyPart|withWords)\\(\\s*\\(\\) =>\\s*import\\('${specifier}'`).test(text),
      )
      .map(
        ({ specifier }) => `${file}: ${specifier} is fetched without its words: lazyPart or withWords fetches both.`,
      ),
  );
}

const linesOf = (text: string): number => text.split('\n').length - 1;

function sumBy<Key>(
  files: Files,
  keyOf: (file: string) => Key,
  of: (text: string) => number,
): ReadonlyMap<Key, number> {
  const sums = new Map<Key, number>();
  for (const [file, text] of files)
    if (!wordsFile.test(file)) sums.set(keyOf(file), (sums.get(keyOf(file)) ?? 0) + of(text));
  return sums;
}

/** Rooms, pages and folders that hold too much; words and data count for nothing. */
function crowded(files: Files): readonly string[] {
  const byRoom = sumBy(files, roomOf, linesOf);
  const byPage = sumBy(files, (file) => /^src\/pages\/[^/]+\//.exec(file)?.[0], linesOf);
  const byFolder = sumBy(files, dirname, () => 1);
  return [
    ...[...byRoom].filter(([room, lines]) => isRoom(room) && !rooms[room].isExempt && lines > allowances.roomLines),
    ...[...byPage].filter(([page, lines]) => page !== undefined && lines > allowances.pageLines),
    ...[...byFolder].filter(([, count]) => count > allowances.folderFiles),
  ].map(([place, count]) => `${place} holds ${count}: which two things is it?`);
}

const withFile = (file: string, text: string): Files => new Map([...source, [file, text]]);

describe('the house', () => {
  test('every folder under src is a room of the table, and every room stands', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual(Object.keys(rooms).toSorted());
  });

  test('the README shows every room and no other', () => {
    const shown = [...readFileSync('README.md', 'utf8').matchAll(/^\| `([\w-]+)\/` +\|/gm)].map((match) => match[1]);
    expect(shown).toEqual(Object.keys(rooms));
  });

  test('a room opens only onto rooms above it in the table', () => {
    const order = Object.keys(rooms);
    for (const [room, { opensOnto }] of Object.entries(rooms))
      for (const above of opensOnto)
        expect(order.indexOf(above), `${room} → ${above}`).toBeLessThan(order.indexOf(room));
  });

  test('no import goes through a wall', () => {
    expect(crossings(source)).toEqual([]);
  });

  test('a path into another room begins with its name', () => {
    expect(windings(source)).toEqual([]);
  });

  test('a slice never imports its sibling', () => {
    expect(siblings(source)).toEqual([]);
  });

  test('no imports stand in a circle', () => {
    expect(circles(source)).toEqual([]);
  });

  test('what is fetched when it is needed comes with its words', () => {
    expect(wordless(source)).toEqual([]);
  });

  test('no room, page or folder holds too much', () => {
    expect(crowded(source)).toEqual([]);
  });

  test('adding a package beyond twenty needs a reason', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(20);
  });
});

describe('the rules of the house see', () => {
  test.each([
    ['src/domain/probe.ts', "import { useState } from 'react';"],
    ['src/domain/probe.ts', "import { formatsFor } from '#i18n/format.ts';"],
    ['src/charts/probe.tsx', "import type { Plan } from '#plan/plan.ts';"],
    ['src/strategy/probe.ts', "export { planFrom } from '#plan/plan.ts';"],
    ['src/plan/probe.ts', "export { sayIn } from '#report/document/phrases.ts';"],
    ['src/storage/probe.ts', "const store = await import('#state/store.ts');"],
    ['src/contractor/papers/probe.ts', "export { planFrom } from '#state/store.ts';"],
  ])('an import through a wall: %s %s', (file, line) => {
    expect(crossings(withFile(file, `${line}\n`))).toHaveLength(1);
  });

  test('a winding path', () => {
    expect(windings(withFile('src/plan/health/probe.ts', "import '../../domain/month.ts';\n"))).toHaveLength(1);
  });

  test.each([
    ['src/stages/content/probe.ts', "import '../audience/answers.ts';"],
    ['src/exports/markdown/probe.ts', "import '#exports/csv/write.ts';"],
    ['src/contractor/papers/annex/probe.ts', "import '../bonus/section.ts';"],
    ['src/pages/plan/probe.ts', "import '#pages/document/page.tsx';"],
  ])('a sibling: %s %s', (file, line) => {
    expect(siblings(withFile(file, `${line}\n`))).toHaveLength(1);
  });

  test('a circle', () => {
    const two = new Map([
      ...source,
      ['src/plan/one.ts', "import './two.ts';\n"],
      ['src/plan/two.ts', "import './one.ts';\n"],
    ]);
    expect(circles(two)).toHaveLength(circles(source).length + 1);
  });

  test.each([
    "const Page = lazy(() => import('#pages/plan/page.tsx'));",
    "const { House } = await import('#frame/layout.tsx');",
  ])('a part that is fetched without its words: %s', (line) => {
    expect(wordless(withFile('src/app/probe.tsx', `${line}\n`))).toHaveLength(1);
  });

  test('a room, a page and a folder that hold too much', () => {
    const before = crowded(source).length;
    expect(crowded(withFile('src/plan/health/probe.ts', '\n'.repeat(allowances.roomLines + 1)))).toHaveLength(
      before + 1,
    );
    expect(crowded(withFile('src/pages/plan/probe.ts', '\n'.repeat(allowances.pageLines + 1)))).toHaveLength(
      before + 1,
    );
    const many = Array.from(
      { length: allowances.folderFiles + 1 },
      (_, index) => [`src/plan/many/f${index}.ts`, ''] as const,
    );
    expect(crowded(new Map([...source, ...many]))).toHaveLength(before + 1);
  });
});
