import { describe, expect, test } from 'vitest';
import type { Language } from '#i18n/language.ts';
import { areWordsLoaded, lazyWords, loadWords, partOf, withWords } from '#i18n/words.ts';

interface Greeting {
  readonly hello: string;
}

/** Words whose files note when they are fetched. */
function greeting(refused: readonly Language[] = []) {
  const fetched: Language[] = [];
  const file = (language: Language) => {
    fetched.push(language);
    return refused.includes(language) ? Promise.reject(new Error('offline')) : Promise.resolve();
  };
  const words = lazyWords<Greeting>({
    en: async () => {
      await file('en');
      return { en: { hello: 'Hello' } };
    },
    ru: async () => {
      await file('ru');
      return { ru: { hello: 'Здравствуйте' } };
    },
  });
  return { fetched, words };
}

/** As in a program that has started in one language; what other tests have put in use stays in use. */
describe('words of one language at a time', () => {
  test('are fetched when they are asked for, each file once', async () => {
    const { fetched, words } = greeting();
    expect(fetched).toEqual([]);
    expect(areWordsLoaded('ru')).toBe(false);
    await loadWords('ru');
    await loadWords('ru');
    expect(fetched.filter((language) => language === 'ru')).toEqual(['ru']);
    expect(words.ru.hello).toBe('Здравствуйте');
    expect(areWordsLoaded('ru')).toBe(true);
  });

  test('say which file is missing when they are read too early', () => {
    const { words } = greeting();
    expect(() => words.en).toThrow(/read in en before they were loaded/);
  });

  test('of a part that is fetched later are there with it, in every language in use', async () => {
    await loadWords('en', 'ru');
    const part = withWords(async () => greeting());
    const { words } = await part();
    expect([words.en.hello, words.ru.hello]).toEqual(['Hello', 'Здравствуйте']);
  });

  test('of a room are read under their own names', async () => {
    const room = lazyWords({
      en: async () => ({ en: { greeting: { hello: 'Hello' }, farewell: 'Goodbye' } }),
      ru: async () => ({ ru: { greeting: { hello: 'Здравствуйте' }, farewell: 'До свидания' } }),
    });
    const part = partOf(room, 'greeting');
    await loadWords('en', 'ru');
    expect([part.en.hello, part.ru.hello]).toEqual(['Hello', 'Здравствуйте']);
  });

  test('do not compile with a language forgotten or a word missing', () => {
    const english = async () => ({ en: { hello: 'Hello' } });
    // @ts-expect-error: nobody speaks Russian here
    const forgotten = () => lazyWords({ en: english });
    // @ts-expect-error: a word is missing
    const missing = () => lazyWords<Greeting>({ en: english, ru: async () => ({ ru: {} }) });
    // @ts-expect-error: the English file under the Russian name
    const twice = () => lazyWords<Greeting>({ en: english, ru: english });
    expect([forgotten, missing, twice]).toHaveLength(3);
  });

  // The last one: what is refused is asked for again by everybody who loads later.
  test('that cannot be fetched are refused to who asked, and asked for again', async () => {
    const refused: Language[] = ['ru'];
    const { words } = greeting(refused);
    await expect(loadWords('ru')).rejects.toThrow('offline');
    refused.pop();
    await loadWords('ru');
    expect(words.ru.hello).toBe('Здравствуйте');
  });
});
