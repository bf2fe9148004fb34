import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesIn } from '#ui/lists/pasted-lines.ts';

const texts = (pasted: string) => entriesIn(pasted, [], 5000).map(({ text }) => text);

describe('pasted lines become entries', () => {
  test.each([
    ['lines of a text', 'Knees hurt\nNo time\r\n\r\nBored alone', ['Knees hurt', 'No time', 'Bored alone']],
    [
      'a list from a letter',
      '1. Болят колени\n2) Нет времени\n— Скучно\n• Дорого',
      ['Болят колени', 'Нет времени', 'Скучно', 'Дорого'],
    ],
    [
      'a list of a chat',
      '✅ Knees hurt\n👉 No time\n1️⃣ Too dear\n→ Bored alone',
      ['Knees hurt', 'No time', 'Too dear', 'Bored alone'],
    ],
    ['a list of tasks', '- [ ] Knees hurt\n- [x] No time', ['Knees hurt', 'No time']],
    ['a column of a spreadsheet', 'Knees hurt\r\nNo time\r\n', ['Knees hurt', 'No time']],
    ['the first filled column of several', 'Knees hurt\t5\n\tNo time\n\t\n', ['Knees hurt', 'No time']],
    ['a cell with a line break in it', '"Knees hurt\nafter a week"\nNo time', ['Knees hurt after a week', 'No time']],
    ['a cell with quotes in it', '"They say ""too dear"""\nNo time', ['They say "too dear"', 'No time']],
    ['a line that begins with quoted words', '"Too dear" they say\nNo time', ['"Too dear" they say', 'No time']],
    [
      'a number that belongs to the text',
      '5 km is enough\n2027 will be better',
      ['5 km is enough', '2027 will be better'],
    ],
  ])('%s', (_what, pasted, entries) => {
    expect(texts(pasted)).toEqual(entries);
  });

  test.each([
    ['Болят колени после бега', 'болят  колена после бега!'],
    ['Нет времени на тренировки', 'Нет времени на тренировку'],
    ['Knees hurt', 'KNEES HURT.'],
    ['Ещё не начали', 'еще не начали'],
  ])('%s and %s are nearly the same', (one, other) => {
    expect(entriesIn(`${one}\n${other}`, [], 5000).map(({ like }) => like)).toEqual([undefined, one]);
    expect(entriesIn(other, [one], 5000).map(({ like }) => like)).toEqual([one]);
  });

  test.each([
    ['Knees hurt', 'Back hurts'],
    ['Нет времени', 'Нет денег'],
    ['!!!', '???'],
  ])('%s and %s are not', (one, other) => {
    expect(entriesIn(other, [one], 5000)[0]?.like).toBeUndefined();
  });

  test('whatever is pasted, no entry is empty, has a line break or is longer than it may be', () => {
    const part = fc.constantFrom('a', '"', '""', '\t', '\n', '\r\n', ' ', '- ', '1. ', 'длинный текст', '\v');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        for (const { text } of entriesIn(parts.join(''), [], 8)) expect(text).toMatch(/^[^\n\t\r]{1,8}$/);
      }),
      { numRuns: 2000 },
    );
  });
});
