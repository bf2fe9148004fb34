import { expect, test } from 'vitest';
import { en } from '#ui/words.en.ts';
import { ru } from '#ui/words.ru.ts';

function leaves(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === 'object') return leaves(value, `${path}${key}.`);
    const text = typeof value === 'function' ? value('X', 'Y', 'Z') : value;
    return [[path + key, String(text)] as const];
  });
}

test('every word of the controls exists in both languages', () => {
  expect(leaves(ru).map(([path]) => path)).toEqual(leaves(en).map(([path]) => path));
});

test('Russian words are Russian', () => {
  for (const [path, text] of leaves(ru)) expect(`${path}: ${text}`).toMatch(/[а-яё№]/i);
});

test('no control shouts', () => {
  for (const [, text] of [...leaves(en), ...leaves(ru)]) expect(text).not.toContain('!');
});
