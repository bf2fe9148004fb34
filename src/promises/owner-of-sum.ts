import type { DraftPart } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { hasSign, numbersOf, type Segment } from '#clauses/segments.ts';
import type { Token } from '#lexing/token.ts';
import { hasAds } from './ads-said.ts';

/** «Реклама (120 000 в месяц)»: what stands right before the brackets names the sum in them, or behind them. */
export function withNameAhead(segment: Segment, { segments, textOf }: Line): Segment {
  const before = segments[segments.indexOf(segment) - 1];
  // `The advertising budget, set at €500 monthly`
  const isSet = segment.joint === ',' && before !== undefined && isLastNamed(before);
  const isBare = segment.tokens.every(
    (token) => ['number', 'rate', 'passed'].includes(token.type) || (isSet && setAt.test(textOf(token))),
  );
  const isNamed = before !== undefined && before.sentence === segment.sentence && numbersOf(before).length === 0;
  if (!isBare || !isNamed) return segment;
  if (segment.joint === '(') return { ...segment, tokens: [...before.tokens, ...segment.tokens] };
  // «Рекламный бюджет вы платите сами, от 15 000 ₽ в месяц»
  const last = before.tokens.at(-1);
  const isPaidApart =
    last !== undefined && /^(?:сами|сама|отдельно|напрямую|separately|directly|yourself)$/u.test(textOf(last));
  if (
    segment.joint === ',' &&
    (isPaidApart || (isSet && setAt.test(textOf(segment.tokens[0] ?? last ?? (before.tokens[0] as Token))))) &&
    hasAds(before)
  )
    return { ...segment, tokens: [...before.tokens, ...segment.tokens] };
  // `Monthly ad budget (paid by client to Meta): $1,500`
  const name = segments[segments.indexOf(segment) - 2];
  const isPassed = before.joint === '(' && segment.joint === ':' && name?.sentence === segment.sentence;
  return isPassed && numbersOf(name).length === 0
    ? { ...segment, tokens: [...name.tokens, ...segment.tokens] }
    : segment;
}

const isLastNamed = ({ tokens }: Segment): boolean => {
  const last = tokens.at(-1);
  return last?.type === 'sign' && (last.sign === 'ads' || last.sign === 'budget');
};

const setAt = /^(?:set|fixed|capped|agreed|estimated|currently|at|of|в|размере|составля[а-яё]+|составит)$/u;

/** `Ad spend | $1,000/month`: the cell before names what stands in it. */
export function roleOfCell(number: Token, segment: Segment, { segments, textOf }: Line): DraftPart | undefined {
  const isBare = segment.tokens.every((token) => token === number || ['rate', 'passed'].includes(token.type));
  const before = segments.slice(0, segments.indexOf(segment));
  const last = before.findLast((each) => each.tokens.some(({ type }) => !['number', 'rate', 'passed'].includes(type)));
  // `Ad budget (paid by client) | $1,500`: all of the cell names it.
  const words = last && before.filter(({ sentence }) => sentence === last.sentence);
  const name = last && words && { ...last, tokens: words.flatMap(({ tokens }) => tokens) };
  if (!segment.isCell || !isBare || name === undefined || numbersOf(name).length > 0 || hasSign(name, 'once'))
    return undefined;
  const isOfAds =
    hasAds(name) ||
    hasSign(name, 'budget') ||
    name.tokens.some((token) => ofAdsCell.test(textOf(token)) && !/social/u.test(textOf(name.tokens[0] ?? token)));
  const isWhole =
    hasSign(name, 'inTotal') || name.tokens.some((token) => /^(?:total|итого|всего)$/u.test(textOf(token)));
  if (isWhole || (isOfAds && hasSign(name, 'fee'))) return { figure: 'price', asks: ['feeOrAdMoney'] };
  return isOfAds ? { figure: 'adMoney', asks: isSurelyAds(name, textOf) ? [] : ['feeOrAdMoney'] } : undefined;
}

const ofAdsCell =
  /^(?:ads?|advertising|boost[a-z]*|media|influencers?|giveaways?|prizes?|реклам[ауы]|посевы|блогеры)$/u;

/** A budget or what is spent; `Facebook ads` may be the work on them. */
const isSurelyAds = ({ tokens }: Segment, textOf: Line['textOf']): boolean =>
  tokens.some((token) => /(?:spend|budget|money|бюджет|расход)/u.test(textOf(token))) &&
  !tokens.some((token) => /^(?:influencers?|recommended|giveaways?)$/u.test(textOf(token)));

/** `Management (excl. ad spend) £250` is the fee, «рекламный бюджет отдельно, от 250 000» the advertising; else it is asked. */
export function roleBehindApart(number: Token, segment: Segment, line: Line): 'fee' | 'adMoney' | 'open' | undefined {
  const before = line.segments[line.segments.indexOf(segment) - 1];
  const isBareSum = segment.tokens.every(
    (token) =>
      ['number', 'rate', 'passed'].includes(token.type) || /^(?:составля[её]т|составит)$/u.test(line.textOf(token)),
  );
  const isBehind = isBareSum && before?.sentence === segment.sentence && numbersOf(before).length === 0;
  const own = segment.tokens.slice(0, segment.tokens.indexOf(number));
  const ahead = isBehind && before ? before.tokens : own.some(({ type }) => type === 'number') ? [] : own;
  const [apart, ads] = (['apart', 'ads'] as const).map((sign) =>
    ahead.findIndex((token) => token.type === 'sign' && token.sign === sign),
  ) as [number, number]; // as many as are looked for
  if (apart < 0 || ads < 0) return undefined;
  if (ads < apart) return isBehind ? 'adMoney' : undefined;
  // «Отдельно оплачивается реклама: 500 рублей в день»
  const between = ahead.slice(apart + 1, ads).map((token) => line.textOf(token));
  if (between.join(' ') === 'оплачивается') return 'adMoney';
  const gap = line.textOf({ start: ahead[ads]?.end ?? 0, end: number.start });
  const isParted = /[–:)-]/.test(gap) && line.segments.some((each) => hasSign(each, 'fee'));
  return isParted ? 'fee' : 'open';
}

/** `mgmt £290 a month on £600 a month ad spend`: two sums between their names. */
export function isEmbraced({ tokens }: Pick<Segment, 'tokens'>): boolean {
  const places = (isThat: (token: Token) => boolean) => tokens.flatMap((token, at) => (isThat(token) ? [at] : []));
  const sums = places((token) => token.type === 'number' && token.unit === 'money');
  const names = places((token) => token.type === 'sign' && (token.sign === 'ads' || token.sign === 'fee'));
  const [first, last] = names;
  return (
    sums.length === 2 &&
    names.length === 2 &&
    first !== undefined &&
    last !== undefined &&
    first < (sums[0] ?? 0) &&
    last > (sums[1] ?? 0)
  );
}

/** Of several sums in a row each has the name beside it: before them all where the first has one, else behind. */
export function ownerOf(number: Token, { tokens }: Segment): 'ads' | 'fee' | 'nobody' {
  const sums = tokens.flatMap((token, at) => (token.type === 'number' && token.unit === 'money' ? [at] : []));
  const at = tokens.indexOf(number);
  const names = tokens.flatMap((token, place) =>
    token.type === 'sign' && (token.sign === 'ads' || token.sign === 'fee') ? [{ place, sign: token.sign }] : [],
  );
  const nearest = names.findLast(({ place }) => place < at);
  // «Meta Ads: ведение $450/мес»
  const isNamedBehind = names.some(({ place, sign }) => place > at && sign === 'ads');
  // `Your ads investment is $999 a month for management` names both about one sum.
  const isFeeBehindSum = names.some(({ place, sign }) => place > at && sign === 'fee');
  if (sums.length < 2 && nearest?.sign === 'ads' && isFeeBehindSum) return 'nobody';
  if (sums.length < 2) return nearest?.sign === 'fee' && names.length > 1 && !isNamedBehind ? 'fee' : 'ads';
  if (isEmbraced({ tokens })) return names[sums.indexOf(at)]?.sign === 'ads' ? 'ads' : 'fee';
  const isAhead = (names[0]?.place ?? 0) < (sums[0] ?? 0);
  const before = sums.findLast((sum) => sum < at) ?? -1;
  const behind = sums.find((sum) => sum > at) ?? tokens.length;
  const own = isAhead
    ? names.findLast(({ place }) => place > before && place < at)
    : names.find(({ place }) => place > at && place < behind);
  return own === undefined ? 'nobody' : own.sign === 'ads' ? 'ads' : 'fee';
}
