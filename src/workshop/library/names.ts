const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/^https?:\/\/|^www\./g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Shorter names are parts of too many words. */
const lettersLeast = 3;
/** Of a Russian noun or adjective. */
const endings = /[аеиоуыэюяйь]{1,2}$/u;

/** A word with any ending: «Заря», «Зари», «Зарёй»; Acme, Acme’s. */
const inflected = (word: string): string =>
  word.length > lettersLeast && endings.test(word) ? `${word.replace(endings, '')}\\p{L}{0,3}` : `${word}\\p{L}{0,2}`;

/** What finds these names in a text, whatever their case, signs and endings. */
export function nameFinder(names: readonly string[]): (text: string) => boolean {
  const patterns = names
    .map(wordsIn)
    .filter((words) => words.join('').length >= lettersLeast)
    .map((words) => new RegExp(`(?<![\\p{L}\\p{N}])${words.map(inflected).join(' ')}(?![\\p{L}\\p{N}])`, 'u'));
  return (text) => {
    const flat = wordsIn(text).join(' ');
    return patterns.some((pattern) => pattern.test(flat));
  };
}
