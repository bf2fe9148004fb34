import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { currentFormat, firstFormat } from '#storage/format.ts';
import { type Migration, migrations, upgrade } from '#storage/migrations.ts';
import { open } from '#storage/open-record.ts';
import { seal, titleOf } from '#storage/record.ts';
import type { StoredRecord } from '#storage/stores.ts';
import { newStrategy, type Strategy } from '#strategy/strategy.ts';

const shop: Strategy = {
  ...newStrategy('shop', { createdOn: '2026-11-23', language: 'ru' }),
  later: ['acquisition'],
  answers: { business: { name: ' Бегом ', leadsPerMonthMax: 'около сорока' } },
};
const savedAt = Date.UTC(2026, 10, 23);
const sealed = (change: Record<string, unknown> = {}): StoredRecord => ({ ...seal(shop, 3, savedAt), ...change });

describe('a sealed strategy', () => {
  test('opens as it was, at its revision', () => {
    expect(open(sealed())).toEqual({ kind: 'opened', strategy: shop, revision: 3 });
  });

  test('tells its title without being opened', () => {
    expect(sealed()).toMatchObject({ title: 'Бегом', savedAt, format: currentFormat });
  });

  test('has an empty title before the business has a name', () => {
    expect(titleOf({ ...shop, answers: {} })).toBe('');
  });
});

describe('a record nobody wrote like this', () => {
  test('nothing under the id is empty', () => {
    expect(open(undefined)).toEqual({ kind: 'empty' });
  });

  test('a later format is newer, whatever is inside', () => {
    expect(open(sealed({ format: currentFormat + 1, body: 'sealed some other way' }))).toEqual({ kind: 'newer' });
  });

  test.each([
    ['no format', { format: undefined }],
    ['a format that is no number', { format: '1' }],
    ['format zero', { format: 0 }],
    ['no revision', { revision: undefined }],
    ['a body that is text', { body: '{}' }],
    ['no body', { body: null }],
    ["another strategy's body", { body: { ...shop, id: 'other' } }],
    ['an answer of a wrong kind', { body: { ...shop, answers: { business: { communities: 'many' } } } }],
    ['a text longer than any answer', { body: { ...shop, answers: { business: { name: 'a'.repeat(5001) } } } }],
  ])('%s is unreadable', (_name, change) => {
    expect(open(sealed(change))).toEqual({ kind: 'unreadable' });
  });
});

describe('every format there ever was', () => {
  const folder = 'tests/storage/records';
  const formats = Array.from({ length: currentFormat }, (_, index) => index + 1);

  test('has a record of its own here', () => {
    expect(readdirSync(folder).toSorted()).toEqual(formats.map((format) => `format-${format}.json`).toSorted());
  });

  test.each(formats)('format %i opens', (format) => {
    const record = JSON.parse(readFileSync(`${folder}/format-${format}.json`, 'utf8')) as StoredRecord;
    expect(record.format).toBe(format);
    expect(open(record)).toMatchObject({
      kind: 'opened',
      strategy: { answers: { business: { name: 'Fleet Foot' } } },
    });
  });
});

/** What lies in the records' files for ever: a program that reads them must never ask for other ones. */
const frozen: Readonly<Record<string, string>> = {
  'format-1.json': '4757eac48fa96302',
  'format-2.json': '644cde430b66bed3',
  'format-3.json': 'f51c6bc2be361373',
  'format-4.json': '80913b19a6781e1d',
  'format-5.json': 'ea0bc85850f1e05a',
  'format-6.json': 'a92ee605f09a006f',
  'format-7.json': 'dce12018f2bdfa0f',
  'format-8.json': 'c20020f6115c7744',
  'format-9.json': 'f7e122fd2f26f98c',
  'format-10.json': 'df498fabd42f5d05',
};

describe('migrations', () => {
  test('lead from the first format to the one this program saves', () => {
    expect(firstFormat + migrations.length).toBe(currentFormat);
  });

  test.each(readdirSync('tests/storage/records'))('%s is as it was when that format was the newest', (file) => {
    const bytes = readFileSync(`tests/storage/records/${file}`);
    expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16)).toBe(frozen[file]);
  });

  test('every one has a name of its own and runs once on the oldest record', () => {
    expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
    const ran: string[] = [];
    const watched = migrations.map(({ name, upgrade: migrate }) => ({
      name,
      upgrade: (body: unknown) => {
        ran.push(name);
        return migrate(body);
      },
    }));
    const oldest = JSON.parse(readFileSync('tests/storage/records/format-1.json', 'utf8')) as StoredRecord;
    const newest = upgrade(oldest.body, firstFormat, watched);
    expect(ran).toEqual(migrations.map(({ name }) => name));
    expect(open({ ...oldest, format: currentFormat, body: newest }).kind).toBe('opened');
  });

  test('leave what they are given as it was', () => {
    const { body } = JSON.parse(readFileSync('tests/storage/records/format-1.json', 'utf8')) as StoredRecord;
    const before = structuredClone(body);
    upgrade(body, firstFormat);
    expect(body).toEqual(before);
  });

  test('drop the page seen last from a record of format 2, whatever it says, and keep the variant laid aside', () => {
    const aside = { variant: 'second', answers: { business: { name: 'Fleet Foot' } } };
    const body = { ...shop, resumeAt: '../somewhere else', aside };
    expect(open(sealed({ format: 2, body }))).toMatchObject({
      kind: 'opened',
      strategy: { ...shop, otherVariant: aside },
    });
    expect(Object.keys(upgrade(body, 2) as object)).toEqual([...Object.keys(shop), 'otherVariant']);
  });

  test.each([undefined, null, 7, 'text', [], { aside: 7 }])('make no strategy of what is none (%j)', (body) => {
    expect(open(sealed({ format: 2, body })).kind).toBe('unreadable');
  });

  const history: Migration[] = [
    { name: 'a word is added', upgrade: (body) => `${body} two` },
    { name: 'another word is added', upgrade: (body) => `${body} three` },
  ];

  test('run in order from the format a record has', () => {
    expect(upgrade('one', 1, history)).toBe('one two three');
    expect(upgrade('one', 2, history)).toBe('one three');
    expect(upgrade('one', 3, history)).toBe('one');
  });
});
