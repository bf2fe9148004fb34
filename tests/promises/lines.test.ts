import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLine } from '#promises/reading.ts';
import { type RightLine, scoreOf } from './scored.ts';

/** Lines of the kinds found later in price lists, proposals, guarantees and tenders. */
const gathered = ['gathered', 'offers', 'kinds'].flatMap(
  (name) => JSON.parse(readFileSync(`tests/promises/${name}.json`, 'utf8')) as RightLine[],
);

/** Lines as contractors write them with their right readings; others can be held against the reader with LINES=<file>. */
const file = process.env.LINES ?? 'tests/promises/lines.json';
const lines = JSON.parse(readFileSync(file, 'utf8')) as RightLine[];

const scored = (reader: 'en' | 'ru', among = lines) =>
  among.map((right) => {
    const { promises } = readLine(right.line, { startMonth: '2027-01', language: reader });
    return { right, promises, score: scoreOf(right, promises, (month) => month) };
  });

test('no line is misread in silence', () => {
  const misread = scored('en', [...lines, ...gathered]).filter(({ score }) => score.misread.length > 0);
  expect(misread.map(({ right, score }) => `${right.line}: ${score.misread.join('; ')}`)).toEqual([]);
});

test('where the words suffice, at least 70 lines of 100 are read without a question', () => {
  const sufficient = scored('en').filter(({ score }) => score.suffices);
  const read = sufficient.filter(({ score }) => score.isWithoutQuestion);
  expect(read.length / sufficient.length).toBeGreaterThanOrEqual(0.7);
});

test('a reading does not depend on the language of the interface', () => {
  const [english, russian] = [scored('en'), scored('ru')];
  for (const [index, { right, promises }] of english.entries())
    expect(russian[index]?.promises, right.line).toEqual(promises);
});
