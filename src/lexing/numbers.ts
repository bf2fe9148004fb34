import type { Language } from '#i18n/language.ts';
import { readNumber } from '#i18n/number-input.ts';
import { here, matchAt } from './pattern.ts';
import type { NumberToken, NumberUnit } from './token.ts';

const digits = String.raw`(?:\d{1,2}(?:,\d{2})+,\d{3}(?![,\d])|\d{1,3}(?:[ ',]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)`;
const magnitude = String.raw`(?:[kкmм](?!\p{L})|(?:\s?(?:lakhs?|lacs?|crores?)|l|cr)(?!\p{L})|\s?(?:thousand|million|mln|mn|тыс(?:яч[аи]?)?\.?|млн\.?|миллион(?:а|ов)?)(?!\p{L})|\s?(?:т\.\s?р\.?|тр|тыр)(?!\p{L}))`;
const code =
  'huf|ron|bgn|mdl|twd|krw|vnd|clp|cop|qar|kwd|bhd|omr|jod|mad|rwf|inr|rub|usd|eur|gbp(?! (?:posts?|updates?|set-?up|profile|optimi|listing|management|reviews?))|kzt|byn|uah|gel|amd|azn|uzs|kgs|try|pln|czk|sek|nok|dkk|chf|cad|aud|nzd|sgd|hkd|aed|sar|egp|ngn|kes|ghs|zar|brl|mxn|php|idr|myr|thb|pkr|bdt|ils|jpy|etb|birr|kshs?|ugx|tzs|lkr|npr|mvr|tk|usdt|rm';
const sign = String.raw`(?:(?:us|ca?|au?|nz|hk|s)\$|\p{Sc}|r(?=\d)|rs\.?\s?(?=\d)|(?:${code})(?!\p{L})\s?)`;
const name = String.raw`(?:\s?(?:\p{Sc}|(?:${code}|dollars?|bucks|euros?|pounds?|quid|rou?bles?|доллар\p{L}*|евро|(?:бел\.?\s?)?руб(?:л\p{L}*)?\.?|грн|тенге|тг|сум(?:ов|а)?|шек\p{L}*|лари|лей|сомони|драм\p{L}*|лир\p{L}*|шекел\p{L}*|злот\p{L}+|сом(?:ов|а)?|манат\p{L}*|дирхам\p{L}*|у\.е\.|naira|cedis?|rands?|rupees?|taka|pesos?|reais|dirhams?|dhs?|riyals?|shekels?|nis|ringgit|baht|cents?|pence|p(?=[\s,;)]|$)|коп(?:еек|ейк[аи]|\.)?|zł|br|р(?:\.|(?![\p{L}/])|(?=\/)))(?!\p{L})))`;
const value = (group: string) => `(?<${group}>${digits})(?<${group}Power>${magnitude})?`;
const joiner = String.raw`(?:\s?[-–]\s?|\s?\.{2,3}\s?|\s(?:to|до|or|или)\s)`;

const least = String.raw`(?:at least|as (?:low|little) as|(?:start(?:s|ing)?|priced|prices?) (?:at|from)|from|not less than|no less than|no fewer than|not fewer than|upwards of|north of|above|a minimum of|minimum(?: of)?|min\.?|more than|over|от|не (?:менее|реже)(?: чем)?|не ниже|не хуже|(?:no|not) (?:lower|under|below|worse) than|not below|(?:(?:will|shall|does|must) )?(?:not|never|won't|doesn't) (?:be |fall |drop |go |sink |dip )(?:below|under|less than|lower than)|не (?:опустится|упад[её]т|опускается|снизится|будет) ниже|never (?:fewer|less|below|under)(?: than)?|не меньше|свыше|более|больше|минимум|начиная (?:от|с)|как минимум|хотя бы|≥|(?<![-–=])>=?)`;
const most = String.raw`(?:(?:won't|doesn't|shouldn't|mustn't|can't|cannot|do not|does not|should not|must not) (?:exceed|cost (?:you )?(?:more|over)(?: than)?|be (?:more|higher|above|over)(?: than)?|go (?:above|over|beyond)|rise above|climb above)|(?:will |shall |to |must |won't )?(?:not |never )?(?:go|rise|climb|be) (?:above|over|beyond|more than|higher than)(?<=(?:not|never|won't) .*)|at or (?:under|below)|не должн[аоы] превышать|не (?:может |будет )?превыша(?:ть|ет|я|ющ\p{L}+)|не превыс(?:ит|ят)|макс\.?|(?:максимум|не более чем|не дороже чем|не больше чем) в|up to(?: an?)?|(?:held|kept|stays?|staying|remains?) (?:at or )?(?:below|under|at)|not to exceed|(?:not|never) exceed(?!ing)|not exceeding|at most|capped at|(?:a )?cap of|no more than|not more than|(?:no|not) (?:higher|greater|dearer) than|not (?:above|over|exceeding)|never (?:more|above|over)(?: than)?|under|below|less than|max\.?|maximum(?: of)?|a maximum of|не свыше|в пределах|до|не более(?: чем)?|не больше|не дороже|не выше|меньше|менее|ниже|максимум|≤|<=|<)`;
const about = String.raw`(?:about|around|approx(?:imately|\.)?|roughly|avg\.?|average|~|≈|около|примерно|порядка|в среднем|ориентировочно|=)`;
const zero = '(?:с нуля|from (?:zero|scratch|nothing))';
const level = `(?:${zero} (?:to|до)|to)`;

const plain = here(
  String.raw`(?<![\p{L}\d])(?:(?:${about})\s?)?(?:(?:(?<level>${level})|(?<least>${least})|(?<most>${most}))\s?)?(?:(?:${about})\s)?(?<plus>[+](?=[\p{Sc}\d])|[-](?=[\p{Sc}\d]))?(?<sign>${sign})?${value('one')}(?<mid>\s?%|\s?[xх×](?=\s?[-–]\s?\d))?(?:(?<name1>${name})?(?:${joiner})(?:${sign})?${value('two')})?(?<unit>\s?%|\s?процент(?:а|ов)?|\s?per ?cent|\s?[xх×](?!\p{L})|-?fold|\s?раза?(?!\p{L})|\s:\s1(?!\d)|:1(?!\d))?(?<name>${name})?(?<after>\+(?!\s?\d)|\s(?:и|and|or) (?:более|выше|больше|more|higher|up|over|above)|\s?(?:minimum|min\.?)(?!\p{L}|\s?[\p{Sc}\d])|\s?(?:maximum|max\.?|tops|at (?:the )?most|or (?:less|lower|cheaper|fewer|under|below))(?!\p{L}))?`,
);
const fromTo = here(
  String.raw`(?<![\p{L}])(?<word>from|between|от|с|со)\s(?:${sign})?${value('one')}(?:\s?%|[xх×])?(?:${name})?\+?\s(?:(?:down |up )?to|and|до)\s(?:(?:(?:an )?average of|just|only|under|about|around|as (?:low|little) as|всего)\s)?(?:${sign})?${value('two')}(?:[-–](?:${sign})?${value('three')})?(?<unit>\s?%|[xх×](?!\p{L}))?(?<name>${name})?(?<after>\+(?!\s?\d))?`,
);
const arrow = here(
  String.raw`(?<![\p{L}\d])(?<sign>${sign})?${value('one')}(?<mid>\s?%)?(?<name1>${name})?\s?(?:→|->|=>|➜|➡)\s?(?<sign2>${sign})?${value('two')}(?<unit>\s?%)?(?<name>${name})?(?<after>\+(?!\s?\d))?`,
);
const times = here(
  String.raw`(?<![\p{L}\d])(?:(?:${least}|в|to|by)\s)?[xх×]\s?(?<one>\d+(?:[.,]\d+)?)(?:[-–](?<two>\d+(?:[.,]\d+)?))?(?![\p{L}\d])`,
);
const factors: readonly (readonly [RegExp, number, 1?])[] = [
  [
    here(
      String.raw`(?<!\p{L})(?:doubl(?:e|es|ed|ing)(?! (?:glaz|opt|bed|room|tap|chin))|удво(?:им|ить|ил\p{L}*|ение|ени\p{L}))(?!\p{L})`,
    ),
    2,
    1,
  ],
  [here(String.raw`(?<!\p{L})(?:twice|twofold|вдвое|в два раза|двукратн\p{L}+)(?!\p{L})`), 2],
  [here(String.raw`(?<!\p{L})(?:tripl(?:e|es|ed|ing)|утро(?:им|ить|ил\p{L}*|ени\p{L}))(?!\p{L})`), 3, 1],
  [here(String.raw`(?<!\p{L})(?:thrice|threefold|втрое|в три раза|тр[её]хкратн\p{L}+)(?!\p{L})`), 3],
  [here(String.raw`(?<!\p{L})(?:quadrupl(?:e|es|ed)|вчетверо|в четыре раза)(?!\p{L})`), 4],
  [here(String.raw`(?<!\p{L})(?:в пять раз|впятеро)(?!\p{L})`), 5],
  [here(String.raw`(?<!\p{L})(?:в десять раз)(?!\p{L})`), 10],
  [here(String.raw`(?<!\p{L})(?:в полтора раза)(?!\p{L})`), 1.5],
  [here(String.raw`(?<!\p{L})(?:halv(?:e|es|ed|ing)|(?:in|by) half|наполовину|вполовину)(?!\p{L})`), 0.5],
];

const worded: readonly (readonly [number, string])[] = [
  [1, 'one|один|одну|одна|одно'],
  [2, 'two|два|две|двух'],
  [3, 'three|три|тр[её]х'],
  [4, 'four|четыре|четыр[её]х'],
  [5, 'five|пять|пяти'],
  [6, 'six|шесть|шести'],
  [7, 'seven|семь|семи'],
  [8, 'eight|восемь|восьми'],
  [9, 'nine|девять|девяти'],
  [10, 'ten|десять|десяти'],
];
const ofMore =
  'and|hundred|thousand|million|one|two|three|four|five|six|seven|eight|nine|тысяч[а-яё]*|один|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|[а-яё]+(?:надцать|десят|сот)';
/** From the longest on: `six` begins no `sixteen`, and a number of two words is none of them. */
const wordNumbers = worded.map(
  ([value, words]) =>
    [
      value,
      here(
        String.raw`(?<!(?:\p{L}|hundred |(?:hundred|thousand) and |сто |двадцать |тридцать |сорок |десят |девяносто |twenty |thirty |forty |fifty |sixty |seventy |eighty |ninety ))(?:${words})(?=\s(?!(?:time|off|раз|${ofMore})(?!\p{L}))\p{L})`,
      ),
    ] as const,
);

interface Read {
  readonly token: NumberToken;
  readonly length: number;
}

const blank = { currency: undefined, sign: undefined, isLevel: false, from: undefined, isFromTo: false } as const;

/** A number where the reader stands, with its unit and its ends. */
export function numberAt(text: string, at: number, language: Language): Read | undefined {
  return (
    factorAt(text, at, language) ?? risenAt(text, at, language) ?? plainAt(text, at, language) ?? wordedAt(text, at)
  );
}

const partWords: readonly (readonly [RegExp, number])[] = [
  [here(String.raw`(?<!\p{L})(?:на|by a) (?:четверть|quarter)(?!\p{L})`), 25],
  [here(String.raw`(?<!\p{L})(?:на треть|by a third)(?!\p{L})`), 33],
  [here(String.raw`(?<!\p{L})на половину(?!\p{L})`), 50],
];

function factorAt(text: string, at: number, language: Language): Read | undefined {
  for (const [pattern, factor, sign] of factors) {
    const match = matchAt(pattern, text, at);
    if (match)
      return {
        token: { ...blank, type: 'number', unit: 'times', low: factor, high: factor, sign },
        length: match[0].length,
      };
  }
  for (const [pattern, percent] of partWords) {
    const match = matchAt(pattern, text, at);
    if (match)
      return {
        token: { ...blank, type: 'number', unit: 'share', low: percent, high: percent },
        length: match[0].length,
      };
  }
  const match = matchAt(times, text, at);
  const { one, two } = match?.groups ?? {};
  const low = one === undefined ? undefined : readNumber(language, one);
  if (match === undefined || low === undefined) return undefined;
  const high = two === undefined ? low : (readNumber(language, two) ?? low);
  return { token: { ...blank, type: 'number', unit: 'times', low, high }, length: match[0].length };
}

/** `from 50 to 200`, `с 480 до 127`, `от 30 до 60`, `800 → 12K`. */
function risenAt(text: string, at: number, language: Language): Read | undefined {
  const match = matchAt(fromTo, text, at) ?? matchAt(arrow, text, at);
  if (match?.groups === undefined) return undefined;
  const [one, two] = endsOf(match.groups, language);
  if (one === undefined || two === undefined) return undefined;
  if (match.groups.word === undefined && !isOneKind(match.groups)) return undefined;
  const { unit, currency } = unitOf(match.groups, match[0]);
  const word = match.groups.word?.toLowerCase();
  const isRange = (word === 'between' || word === 'от') && one > 0;
  const { three, threePower } = match.groups;
  const last = three === undefined ? two : (endsOf({ one: three, onePower: threePower }, language)[0] ?? two);
  const ends = isRange
    ? { low: Math.min(one, two, last), high: Math.max(one, two, last) }
    : { low: Math.min(two, last), high: Math.max(two, last), from: one };
  const token: NumberToken = { ...blank, type: 'number', unit, currency, ...ends, isFromTo: word === 'from' };
  return { token, length: match[0].length };
}

/** `€90 → 3 posts` leads from a price to a count, and is no rise. */
const isOneKind = ({ sign: before, name1, mid, sign2, unit, name: after }: Groups): boolean =>
  (mid === undefined) === (unit === undefined) &&
  ((before ?? name1) === undefined || (sign2 ?? after) !== undefined) &&
  // «CPL 1 200 → 650 ₽» says the currency once.
  ((before ?? name1) !== undefined || sign2 === undefined);

function plainAt(text: string, at: number, language: Language): Read | undefined {
  const match = matchAt(plain, text, at);
  if (match?.groups === undefined) return undefined;
  const { groups } = match;
  const [one, two] = endsOf(groups, language);
  if (one === undefined) return undefined;
  // `ROMI 300 % – 4 back for each` is no range: a dash with blanks that leads down, or from per cent to a count.
  const dash = /(?<=\d\D*) [-–] /.exec(match[0])?.index;
  if (dash !== undefined && two !== undefined && (two < one || (groups.mid !== undefined && groups.unit === undefined)))
    return plainAt(text.slice(0, at + dash), at, language);
  // «250 ₽ – 1000 подписчиков» is a price and a count.
  if (dash !== undefined && two !== undefined && groups.name1 !== undefined && groups.name === undefined)
    return plainAt(text.slice(0, at + dash), at, language);
  // «3 600 до 20 ноября» ends with a date.
  const until = / (?:до|to) /u.exec(match[0])?.index;
  if (until !== undefined && two !== undefined && isDate.test(text.slice(at + match[0].length)))
    return plainAt(text.slice(0, at + until), at, language);
  // `$1,000 or 15 %` are two things.
  const choice = / (?:or|или) /u.exec(match[0])?.index;
  const isTwo = two !== undefined && groups.unit?.includes('%') === true && (groups.sign ?? groups.name1) !== undefined;
  if (choice !== undefined && (isTwo || (two !== undefined && two < one)))
    return plainAt(text.slice(0, at + choice), at, language);
  const { unit, currency } = unitOf(groups, match[0]);
  // `0 to 10k` is a rise: nobody promises none.
  if (one === 0 && two !== undefined && /0\s(?:to|до)\s/u.test(match[0])) {
    const token: NumberToken = { ...blank, type: 'number', unit, currency, low: two, high: two, from: 0 };
    return { token, length: match[0].length };
  }
  const part = isOfHundred(groups) ? 0.01 : 1;
  const after = groups.after?.trim() ?? '';
  const isMost =
    groups.most !== undefined || /^(?:max|tops|at |or (?:less|lower|cheaper|fewer|under|below))/i.test(after);
  const isLeast = groups.least !== undefined || (after !== '' && !isMost);
  const [low, high] =
    two === undefined
      ? [isMost ? undefined : one * part, isLeast ? undefined : one * part]
      : [Math.min(one, two) * part, Math.max(one, two) * part];
  const token: NumberToken = {
    ...blank,
    type: 'number',
    unit,
    currency,
    low,
    high,
    sign: groups.plus === undefined ? undefined : groups.plus === '+' ? 1 : -1,
    isLevel: groups.level === 'to',
    from: groups.level !== undefined && groups.level !== 'to' ? 0 : undefined,
  };
  return { token, length: match[0].length };
}

const isDate =
  /^(?:st|nd|rd|th)? ?(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|числа|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

/** `50 cents`, `40p`, «30 копеек»; a dollar sign before says that the name behind is another thing. */
const isOfHundred = ({ sign: before, name1, name: behind }: Groups): boolean =>
  before === undefined && /^(?:cents?|pence|p|коп\S*)$/u.test((behind ?? name1)?.trim() ?? '');

function wordedAt(text: string, at: number): Read | undefined {
  for (const [number, pattern] of wordNumbers) {
    const match = matchAt(pattern, text, at);
    if (match)
      return { token: { ...blank, type: 'number', unit: 'count', low: number, high: number }, length: match[0].length };
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Both ends as numbers; `40-80K` says the thousand once for both. */
function endsOf(groups: Groups, language: Language): readonly [number | undefined, number | undefined] {
  const { one, two, onePower, twoPower } = groups;
  if (one === undefined) return [undefined, undefined];
  const read = (figure: string, power: string | undefined) => {
    const value = readNumber(language, ungrouped(figure) + powerWord(power));
    return value === undefined ? undefined : value * indianPower(power);
  };
  const high = two === undefined ? undefined : read(two, twoPower);
  const bare = read(one, onePower);
  if (high === undefined || bare === undefined || onePower !== undefined || twoPower === undefined) return [bare, high];
  const raised = read(one, twoPower);
  return [raised !== undefined && raised < high ? raised : bare, high];
}

/** `2,25,000` is grouped in the Indian way; `15.000` and `15,000` are thousands to either language: nobody counts people or money to three places. */
const ungrouped = (figure: string): string =>
  /^(?:[1-9]\d{0,2}(?:[.,]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/.test(figure) ? figure.replace(/[.,]/g, '') : figure;

const powerWord = (power: string | undefined): string => {
  const word = power?.trim().toLowerCase() ?? '';
  if (word === '' || /^(?:l|cr)/.test(word)) return '';
  return /^(?:т|тыс|k|к|thousand)/u.test(word) ? 'k' : 'm';
};

/** `Rs 2.8L`, `1.5 lakh`, `2 crore`. */
const indianPower = (power: string | undefined): number => {
  const word = power?.trim() ?? '';
  return /^l/.test(word) ? 100_000 : /^cr/.test(word) ? 10_000_000 : 1;
};

function unitOf(groups: Groups, said: string): { readonly unit: NumberUnit; readonly currency: string | undefined } {
  const power = `${groups.onePower ?? ''}${groups.twoPower ?? ''}`;
  const currency = (
    groups.sign ??
    groups.name ??
    groups.name1 ??
    (/т\.|тр|тыр/u.test(power) ? '₽' : undefined)
  )?.trim();
  const mark = (groups.unit ?? groups.mid ?? '').trim();
  if (mark.endsWith('%') || /^проц|^per/u.test(mark) || (groups.word !== undefined && said.includes('%')))
    return { unit: 'share', currency: undefined };
  if (/^:/.test(mark)) return { unit: 'ratio', currency: undefined };
  if (mark !== '') return { unit: 'times', currency: undefined };
  return currency === undefined && !/\p{Sc}/u.test(said)
    ? { unit: 'count', currency: undefined }
    : { unit: 'money', currency: currency ?? /\p{Sc}/u.exec(said)?.[0] };
}
