import { expect, test } from 'vitest';
import { readLine } from '#promises/reading.ts';
import { englishParts, linesOf, type Parts, russianParts } from './grammar.ts';

const told = (line: string) => {
  const { promises } = readLine(line, { startMonth: '2027-01', language: 'en' });
  const [first, ...others] = promises;
  if (first === undefined || others.length > 0) return `${promises.length} promises`;
  const { figure, kind, amount, per, byMonth, fromMonth } = first;
  return {
    figure,
    kind,
    amount: amount === undefined ? undefined : Number(amount.toFixed(6)),
    per,
    month: byMonth ?? fromMonth,
  };
};

test.each<[string, Parts, number]>([
  ['English', englishParts, 11],
  ['Russian', russianParts, 12],
])('three hundred lines of %s parts are read as their parts mean', (_language, parts, seed) => {
  const made = linesOf(parts, 300, seed);
  const wrong = made.flatMap(({ line, meaning }) => {
    const right = { ...meaning, amount: meaning.amount === undefined ? undefined : Number(meaning.amount.toFixed(6)) };
    const read = told(line);
    return JSON.stringify(read) === JSON.stringify(right)
      ? []
      : [`${line}: ${JSON.stringify(read)}, not ${JSON.stringify(right)}`];
  });
  expect(wrong).toEqual([]);
});
