/** Spans of time a number may be counted in. */
type Period = 'hour' | 'day' | 'week' | 'month' | 'year';

const periodNames: readonly (readonly [Period, string])[] = [
  ['month', String.raw`months?|mos?|mth|(?<=\/\s?)[mм]|мес(?:\.|яц(?:а|ев)?)?|м-ц`],
  ['week', String.raw`weeks?|wk|нед(?:\.|ел[юия])?`],
  ['year', 'years?|yr|год(?:а|у)?'],
  ['day', 'days?|день|сутки'],
  ['hour', 'hours?|hrs?|час(?:а)?|ч'],
];

const adverbs: readonly (readonly [Period, string])[] = [
  ['month', String.raw`monthly|p\.?m|pcm|ежемесячно`],
  ['week', 'weekly|еженедельно'],
  ['year', 'yearly|annually|ежегодно'],
  ['day', 'daily|ежедневно'],
];

const each = String.raw`(?:\/|(?<!\p{L})(?:per|an?|each|every|в|за|кажд(?:ый|ую))\s)\s?`;

const periodPatterns = [
  ...periodNames.map(([period, name]) => [period, `${each}(?:${name})`] as const),
  ...adverbs.map(([period, name]) => [period, String.raw`(?<!\p{L})(?:${name})`] as const),
];

const periodAnywhere = periodPatterns.map(
  ([period, source]) => [period, new RegExp(String.raw`(?:${source})(?!\p{L})`, 'iu')] as const,
);
const periodAtEnd = periodPatterns.map(
  ([period, source]) => [period, new RegExp(String.raw`\s*(?:${source})\.?$`, 'iu')] as const,
);

/** Words for one thing: a field that asks for one of them may be answered with any other. */
const sameThings: readonly RegExp[] = [
  /^(member|follower|subscriber|fan|people|person|ppl|участник|подписчик|подп$|читател|чел|люд)/u,
  /^(customer|client|buyer|people|person|ppl|клиент|покупател|чел|люд)/u,
  /^(customer|client|buyer|sale|order|purchase|клиент|покупател|продаж|зак|заказ)/u,
  /^(enquir|inquir|lead|request|calls?$|обр|обращени|заяв|лид|звонк|звонок)/u,
  /^(sale|order|deal|purchase|продаж|зак|заказ|сделк|покупк)/u,
  /^(visit|click|session|переход|клик|визит|посещени)/u,
  /^(search|quer|запрос)/u,
  /^(mention|упоминани)/u,
  /^(post|publication|пост|публикаци)/u,
  /^(hour|hr|h$|ч$|час)/u,
  /^(month|mo$|mth|мес)/u,
  /^(week|wk|нед)/u,
];

/** Say that something is counted, and not what. */
const anything = /^(?:pieces?|pcs|шт|штук[аи]?|units?|times|x|х|раза?)$/u;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const perOne = /\s*(?:\/|(?<!\p{L})(?:per|an?|за|в|на)\s)\s?(?:один\s|одну\s|одного\s)?(\p{L}+)\.?$/u;

/** `'$25 per order'` → `'$25'` where an order is what the field asks the price of. */
export function withoutOne(plain: string, field: string): string {
  if (/(?<![\p{L}])(?:each|apiece|за штуку)$/u.test(plain)) return plain.replace(/\s*(?:each|apiece|за штуку)$/u, '');
  const [said, word] = perOne.exec(plain) ?? [];
  if (said === undefined || word === undefined || word.length < 4) return plain;
  const stem = word.slice(0, Math.max(4, word.length - 2));
  return wordsOf(field).some((own) => own.startsWith(stem)) ? plain.slice(0, -said.length) : plain;
}

/** `'40 leads a month'` → `'40 leads'` where the field counts by the month too; undefined where it counts otherwise. */
export function withoutPeriod(plain: string, field: string): string | undefined {
  const [period, pattern] = periodAtEnd.find(([, one]) => one.test(plain)) ?? [];
  if (pattern === undefined) return plain;
  const own = periodAnywhere.find(([, one]) => one.test(field))?.[0];
  return own === period ? plain.replace(pattern, '') : undefined;
}

/** `'10 000 чел.'` → `'10 000'` where people are what the field counts; a word that is not the field's own stays. */
export function withoutCounted(plain: string, field: string): string {
  const [, word] = /(?<=[\d\s.+])\s?(\p{L}+)\.?$/u.exec(plain) ?? [];
  if (word === undefined) return plain;
  const own = wordsOf(field);
  const isOwn =
    (anything.test(word) && !/%|\p{Sc}/u.test(field)) ||
    (word.length > 3 && own.includes(word)) ||
    sameThings.some((thing) => thing.test(word) && own.some((each) => thing.test(each)));
  return isOwn ? plain.slice(0, plain.lastIndexOf(word)).trim() : plain;
}
