import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOf } from '#storage/file.ts';
import { currentFormat } from '#storage/format.ts';
import { openImportFile, openPacked } from '#storage/import-file.ts';
import { embeddingOf } from '#storage/markdown-embedding.ts';
import { pack } from '#storage/packing.ts';
import { newStrategy, type Strategy, strategySchema } from '#strategy/strategy.ts';
import { anyStrategy } from '../strategy/any-strategy.ts';
import { anyMutation, mutatedFile, shapedAs } from './mutated.ts';

const shop: Strategy = {
  ...newStrategy('shop', { createdOn: '2026-11-23', language: 'en' }),
  answers: { business: { name: 'Бегом', leadsPerMonthMax: 40 }, audience: { problems: [{ id: 'n1', text: 'Knees' }] } },
};

const refusalOf = async (text: string) => {
  const { strategies, refusals } = await openImportFile(text);
  expect(strategies).toEqual([]);
  expect(refusals.length).toBe(1);
  return refusals[0];
};
const changed = (change: object) => JSON.stringify({ stageZero: currentFormat, strategy: { ...shop, ...change } });

describe('a file', () => {
  test('brings back any strategy as it was, alone, among others and inside a document', async () => {
    await fc.assert(
      fc.asyncProperty(anyStrategy, fc.constantFrom('file', 'document', 'archive'), async (strategy, shape) => {
        const { strategies, refusals } = await openImportFile(await shapedAs(shape, fileOf(strategy)));
        expect(refusals).toEqual([]);
        expect(strategies).toEqual(shape === 'archive' ? [strategy, strategy] : [strategy]);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  test('damaged in any way is opened whole or refused, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(anyMutation, async (mutation) => {
        const { strategies, refusals } = await openImportFile(await mutatedFile(mutation));
        expect(strategies.length + refusals.length).toBeGreaterThan(0);
        for (const strategy of strategies) expect(strategySchema.parse(strategy)).toEqual(strategy);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('with some strategies that cannot be read brings the others', async () => {
    const file = fileOf(shop);
    const archive = `{"stageZero": 1, "strategies": [${file}, {"stageZero": 99}, {"stageZero": 1, "strategy": {}}, ${file}]}`;
    const { strategies, refusals } = await openImportFile(archive);
    expect(strategies).toEqual([shop, shop]);
    expect(refusals).toEqual([
      { kind: 'newer' },
      { kind: 'wrongAnswer', where: 'strategies[2].strategy.id', why: 'missing', max: 0 },
    ]);
  });
});

describe('a file is refused with the place and the reason:', () => {
  test.each([
    ['empty', ' \n', { kind: 'empty' }],
    ['a picture or a letter', '\u0089PNG', { kind: 'nothingInside' }],
    ['a document without its strategy', '# A plan\n\nProse.', { kind: 'nothingInside' }],
    ['JSON of another program', '{"name": "package"}', { kind: 'nothingInside' }],
    ['JSON that is a list', '[1, 2]', { kind: 'nothingInside' }],
    ['JSON that breaks off', '{\n"stageZero": 1,\n"strategy": {', { kind: 'notJson', line: 3 }],
    ['JSON with a slip', '{\n"stageZero": 1,\n"strategy": {,}}', { kind: 'notJson', line: 3 }],
    ['a later format', '{"stageZero": 2000}', { kind: 'newer' }],
    ['a format there never was', '{"stageZero": "one", "strategy": {}}', { kind: 'unreadable' }],
    ['no strategy', '{"stageZero": 1}', { kind: 'wrongAnswer', where: 'strategy', why: 'missing', max: 0 }],
    [
      'a name that poisons objects',
      changed({}).replace('"answers":{', '"answers":{"__proto__":{"isAdmin":true},'),
      { kind: 'forbiddenName', where: 'strategy.answers.__proto__' },
    ],
    [
      'a text longer than any answer',
      changed({ answers: { audience: { problems: [{ id: 'n1' }, { id: 'n2', text: 'a'.repeat(5001) }] } } }),
      { kind: 'wrongAnswer', where: 'strategy.answers.audience.problems[1].text', why: 'tooLong', max: 5000 },
    ],
    [
      'more entries than a list takes',
      changed({ answers: { audience: { problems: Array.from({ length: 201 }, () => ({ id: 'n1' })) } } }),
      { kind: 'wrongAnswer', where: 'strategy.answers.audience.problems', why: 'tooManyEntries', max: 200 },
    ],
    [
      'a choice there is not',
      changed({ createdIn: 'de' }),
      { kind: 'wrongAnswer', where: 'strategy.createdIn', why: 'otherValue', max: 0 },
    ],
  ])('%s', async (_name, text, refusal) => {
    expect(await refusalOf(text)).toEqual(refusal);
  });

  test('nested deeper than anything we write', async () => {
    const deep = `{"stageZero": 1, "strategy": {"id": ${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    expect(await refusalOf(deep)).toMatchObject({
      kind: 'tooDeep',
      where: expect.stringMatching(/^strategy\.id\[0\]/),
    });
  });

  test('of more values than anybody answers', async () => {
    expect(await refusalOf(`[${'0,'.repeat(600_000)}0]`)).toEqual({ kind: 'tooMany' });
  });

  test('larger than a file may be', async () => {
    expect(await refusalOf(' '.repeat(5_000_001))).toEqual({ kind: 'tooBig', bytes: 5_000_001 });
  });

  test('a poisoned file changes no object', async () => {
    await openImportFile('{"stageZero": 1, "__proto__": {"poisoned": 1}, "strategy": {"__proto__": {"poisoned": 1}}}');
    expect('poisoned' in {}).toBe(false);
  });
});

describe('a document', () => {
  const note = 'What this is';
  const document = async (prose = '# Plan\n\nProse.\n') => `${prose}\n${embeddingOf(await pack(fileOf(shop)), note)}`;
  const isWhole = { strategies: [shop], refusals: [] };

  test.each<[string, (text: string) => string]>([
    [
      'its prose was written anew',
      (text) => text.replace('Prose.', 'Other words, [a link](https://example.org) and #tags.'),
    ],
    ['all its prose was taken out', (text) => text.slice(text.indexOf('[stage-zero]'))],
    ['an editor saved it with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['an editor saved it with CR', (text) => text.replaceAll('\n', '\r')],
    ['an editor put a mark before it', (text) => `\ufeff${text}`],
    ['blank lines came between', (text) => text.replaceAll('\n', '\n\n')],
    ['it was quoted in a mail', (text) => text.replaceAll(/^/gm, '> ')],
    ['it was indented', (text) => text.replaceAll(/^/gm, '   ')],
    ['addresses got brackets', (text) => text.replaceAll(/#([\w-]{40,})$/gm, '<#$1>')],
    ['addresses went to lines of their own', (text) => text.replaceAll(']: #', ']:\n  #')],
    ['labels got capitals', (text) => text.replaceAll('[stage-zero', '[Stage-Zero')],
    ['its lines were sorted', (text) => text.split('\n').toSorted().join('\n')],
    ['the line for the reader was taken out', (text) => text.replace(/^\[stage-zero\].*\n/m, '')],
    [
      'a longer document follows it',
      (text) => `${text}\n${text.replaceAll(/#\w{20}/g, '#AAAA')}[stage-zero-400]: #AAAA\n`,
    ],
    ['more was written below', (text) => `${text}\nA last word: [stage-zero-1] is what it is.\n`],
  ])('carries on although %s', async (_name, edit) => {
    expect(await openImportFile(edit(await document()))).toEqual(isWhole);
  });

  test.each<[string, string, (text: string) => string]>([
    ['a line was lost', 'cut', (text) => text.replace(/^\[stage-zero-2\].*\n/m, '')],
    ['its end was lost', 'cut', (text) => text.slice(0, -40)],
    [
      'a letter was changed',
      'damaged',
      (text) =>
        text
          .replace(/^(\[stage-zero-2\]: #.{9})./m, '$1*')
          .replace('*', 'e')
          .replace(/^(\[stage-zero-2\]: #.{19})./m, '$1e'),
    ],
  ])('is refused whole where %s', async (_name, kind, edit) => {
    expect(await refusalOf(edit(await document()))).toMatchObject({ kind });
  });
});

test('letters that hold no strategy are refused', async () => {
  expect(await openPacked(await pack('{"name": "package"}'))).toEqual({
    strategies: [],
    refusals: [{ kind: 'nothingInside' }],
  });
});
