/** Numbers in words, each a part of a longer one: `two hundred and fifty`, «тридцать девять тысяч пятьсот». */
const units: readonly (readonly [string, number])[] = [
  ['one|a|один|одна|одну|одно|одного|одной', 1],
  ['two|два|две|двух', 2],
  ['three|три|тр[её]х', 3],
  ['four|четыре|четыр[её]х', 4],
  ['five|пять|пяти', 5],
  ['six|шесть|шести', 6],
  ['seven|семь|семи', 7],
  ['eight|восемь|восьми', 8],
  ['nine|девять|девяти', 9],
  ['ten|десять|десяти', 10],
  ['eleven|одиннадцать|одиннадцати', 11],
  ['twelve|двенадцать|двенадцати', 12],
  ['thirteen|тринадцать|тринадцати', 13],
  ['fourteen|четырнадцать|четырнадцати', 14],
  ['fifteen|пятнадцать|пятнадцати', 15],
  ['sixteen|шестнадцать|шестнадцати', 16],
  ['seventeen|семнадцать|семнадцати', 17],
  ['eighteen|восемнадцать|восемнадцати', 18],
  ['nineteen|девятнадцать|девятнадцати', 19],
  ['twenty|двадцать|двадцати', 20],
  ['thirty|тридцать|тридцати', 30],
  ['forty|сорока?', 40],
  ['fifty|пятьдесят|пятидесяти', 50],
  ['sixty|шестьдесят|шестидесяти', 60],
  ['seventy|семьдесят|семидесяти', 70],
  ['eighty|восемьдесят|восьмидесяти', 80],
  ['ninety|девяносто|девяноста', 90],
  ['сто|ста', 100],
  ['двести|двухсот', 200],
  ['триста|тр[её]хсот', 300],
  ['четыреста|четыр[её]хсот', 400],
  ['пятьсот|пятисот', 500],
  ['шестьсот|шестисот', 600],
  ['семьсот|семисот', 700],
  ['восемьсот|восьмисот', 800],
  ['девятьсот|девятисот', 900],
];
const hundred = 'hundred';
const thousand = 'thousand|тысяч[аиу]?';
const million = 'million|миллион(?:а|ов)?';
/** Every word of them, as a pattern. */
export const numberWords = [...units.map(([words]) => words), hundred, thousand, million].join('|');
const isWord = (words: string, said: string): boolean => new RegExp(`^(?:${words})$`, 'u').test(said);
const phrase = new RegExp(
  `(?<![a-zа-яё'-])(?!(?:a|one) (?!hundred|thousand|million))(?:${numberWords})(?:[ -](?:and )?(?:${numberWords}))*(?![a-zа-яё'])`,
  'gu',
);
/** Smaller ones stand in names and sayings, and the reader knows them as words where they count. */
const least = 11;

/** The words of plain text that say a number from eleven on, and their digits; none for words in brackets behind digits. */
export function numbersSaid(
  text: string,
): readonly { readonly at: number; readonly length: number; readonly digits: string }[] {
  return [...text.matchAll(phrase)].flatMap(({ 0: said, index }) => {
    const value = valueSaid(said);
    const [ahead, behind] = [text.slice(0, index), text.slice(index + said.length)];
    // `30 (thirty)` says it twice.
    const bracket = /(?<=\d) ?\($/.exec(ahead)?.[0];
    if (value !== undefined && bracket !== undefined && behind.startsWith(')'))
      return [{ at: index - bracket.length, length: bracket.length + said.length + 1, digits: '' }];
    // `45 thousand` is read with its digits.
    const isPart = /\d ?$/.test(ahead);
    return value === undefined || isPart || (value < least && !isShare(behind))
      ? []
      : [{ at: index, length: said.length, digits: String(value) }];
  });
}

const isShare = (behind: string): boolean => /^ (?:per ?cent|процент)/u.test(behind);

/** Undefined for words that add up to no number, as `twenty thirty`. */
function valueSaid(said: string): number | undefined {
  let whole = 0;
  let part = 0;
  let last = Infinity;
  for (const word of said.split(/[ -]/u)) {
    if (word === 'and') continue;
    if (isWord(hundred, word)) part = Math.max(1, part) * 100;
    else if (isWord(thousand, word) || isWord(million, word)) {
      whole += Math.max(1, part) * (isWord(thousand, word) ? 1000 : 1_000_000);
      part = 0;
      last = Infinity;
    } else {
      const value = units.find(([words]) => isWord(words, word))?.[1] ?? 0;
      if (
        value >= last ||
        (part > 0 && part % 100 > 0 && value > 9) ||
        (part % 10 > 0 && part < 20 && value < 10 && part !== 0)
      )
        return undefined;
      part += value;
      last = value;
    }
    if (isWord(hundred, word)) last = 100;
  }
  return whole + part;
}
