import { directionOf, isDirected } from '#clauses/direction.ts';
import type { Draft, DraftPart } from '#clauses/draft.ts';
import { type Line, nearest } from '#clauses/nearest.ts';
import { hasRate, hasSign, numbersOf, type Segment, whatsOf } from '#clauses/segments.ts';
import type { PromisedFigure } from '#domain/promise.ts';
import { harmlessDenial, ofToday, oneOffThing } from '#lexing/doubt-words.ts';
import type { NumberToken, Token } from '#lexing/token.ts';
import { bringing } from '#lexing/told-words.ts';
import type { WordAsk } from '#strategy/promise.ts';
import { isPaidByOwner } from './ads-said.ts';
import { isClub } from './club.ts';
import { isOfCompound } from './compound.ts';
import { moneyRole } from './money-role.ts';
import { isUnsignedFee, isUnsignedPrice, leastFee } from './package-price.ts';

const draft = (segment: Segment, part: DraftPart): Draft => ({
  kind: 'amount',
  number: undefined,
  name: undefined,
  segment,
  asks: [],
  isImplied: false,
  isOnce: false,
  isEach: false,
  direction: 1,
  heirOf: undefined,
  rate: undefined,
  time: undefined,
  ...part,
});

/** What a segment promises; what stood before lends its name to a number that has none. */
export function draftsIn(segment: Segment, line: Line, before: Draft | undefined): readonly Draft[] {
  const taken = new Set<Token>();
  // Counts first: what they count is no longer free to be priced.
  const inOrder = numbersOf(segment).toSorted(
    (one, other) => Number(one.unit === 'money') - Number(other.unit === 'money'),
  );
  const drafts = inOrder.flatMap((number) => {
    const part = partOf(number, segment, line, taken, before);
    if (part?.name) taken.add(part.name);
    return part === undefined ? [] : [draft(segment, { number, ...part })];
  });
  const placed = drafts.toSorted((one, other) => (one.number?.start ?? 0) - (other.number?.start ?? 0));
  return [...placed, ...unnumbered(segment, line, taken, drafts.length > 0)];
}

type Whats = ReturnType<typeof whatsOf>[number];

function partOf(
  number: Token & NumberToken,
  segment: Segment,
  line: Line,
  taken: ReadonlySet<Token>,
  before: Draft | undefined,
): DraftPart | undefined {
  if (number.unit === 'money')
    return priceOfMany(number, segment, line) ?? moneyRole(number, segment, line, taken, before);
  if (isManyPriced(number, segment, line)) return undefined;
  const found = nearest(number, segment, taken, line.textOf);
  const name = found && found.start < number.start && isOfCompound(found, segment, line) ? undefined : found;
  if (name && number.low === 1 && number.high === 1 && numbersOf(segment).some(({ unit }) => unit === 'money'))
    return undefined;
  if (name === undefined) return inherited(number, segment, line, taken, before);
  if (name.what === 'other') return undefined;
  if (number.unit === 'count') return countOf(number, name, segment, line, taken, before);
  return rateOf(number, name, segment, line);
}

function countOf(
  number: Token & NumberToken,
  name: Whats,
  segment: Segment,
  line: Line,
  taken: ReadonlySet<Token>,
  before: Draft | undefined,
): DraftPart | undefined {
  const { what, asks, isCost } = name;
  if (what === 'other') return undefined;
  if (isCost) return moneyRole(number, segment, line, taken, before);
  if (isTalk(number, name, line)) return undefined;
  if (what === 'payback' || isOfCampaign(name, number, segment, line)) return undefined;
  // `engagement 3x a week` is work.
  if (what === 'engagementRate' && hasRate(number, segment)) return undefined;
  if (what === 'engagementRate' || what === 'romi' || what === 'adCostShare')
    return { figure: what, name, asks: ratelessAsks(asks) };
  return { figure: what === 'members' && isMembership(name, line) ? 'sales' : what, name, asks };
}

/** `2 lead campaigns` are campaigns. */
function isOfCampaign(name: Token, number: NumberToken, { tokens }: Segment, line: Line): boolean {
  const next = tokens[tokens.indexOf(name) + 1];
  return (
    number.high !== 1 &&
    /^(?:lead|sales)$/.test(line.textOf(name)) &&
    next !== undefined &&
    /^(?:campaigns?|magnets?|forms?|ads?|funnels?|pages?|sources?|lists?)$/.test(line.textOf(next))
  );
}

/** Two meetings a month beside a list of posts are the contractor's own. */
const isTalk = (number: NumberToken, name: Token, line: Line): boolean =>
  /^(?:meeting|consult|call|встреч|консультац|звон)/u.test(line.textOf(name)) &&
  (number.high ?? number.low ?? 0) <= talksMost &&
  line.segments.some((each) => whatsOf(each).some(({ what }) => what === 'posts' || what === 'stories'));

const talksMost = 4;

/** «198 ₽ за 100 штук», `$20 per 1,000 followers`: so many are paid for together. */
const isManyPriced = (number: Token & NumberToken, { tokens }: Segment, line: Line): boolean => {
  const at = tokens.indexOf(number);
  const next = tokens[at + 1];
  const isOfPeople = next?.type === 'sign' ? next.sign === 'piece' : next?.type === 'what' && next.what === 'members';
  return (
    number.unit === 'count' &&
    (number.low ?? 0) > 1 &&
    isOfPeople &&
    /^(?:за|per|\/)$/u.test(line.textOf(tokens[at - 1] ?? { start: 0, end: 0 }))
  );
};

function priceOfMany(number: Token & NumberToken, segment: Segment, line: Line): DraftPart | undefined {
  const pack = numbersOf(segment).find((each) => isManyPriced(each, segment, line));
  const many = pack?.low;
  const isOfMembers = line.segments.some((each) => whatsOf(each).some(({ what }) => what === 'members'));
  if (many === undefined || !isOfMembers) return undefined;
  const one = (sum: number | undefined) => (sum === undefined ? undefined : sum / many);
  return {
    figure: 'costPerMember',
    name: pack,
    number: { ...number, low: one(number.low), high: one(number.high) },
    asks: isOfMembersAlone(line) ? [] : ['asRead'],
  };
}

/** A pack of likes beside it is none of followers. */
const isOfMembersAlone = ({ segments }: Line): boolean =>
  segments.flatMap(whatsOf).every(({ what }) => what === 'members' || what === 'costPerMember');

const isMembership = (name: Token, line: Line): boolean => /^members?$/.test(line.textOf(name)) && isClub(line);

const ratelessAsks = (asks: readonly WordAsk[]) => asks.filter((ask) => ask !== 'rateOrCount');
const returns = ['roas', 'romi', 'payback'];

/** Per cent, times and ratios: of a return, a level of a rate, or a change against today. */
function rateOf(number: Token & NumberToken, name: Whats, segment: Segment, line: Line): DraftPart | undefined {
  const { what, asks } = name;
  if (what === 'other') return undefined;
  if (what === 'payback') return { figure: 'roas', name, asks: ['revenueOrProfit'] };
  if (number.unit === 'ratio') return returns.includes(what) ? { figure: 'roas', name, asks } : undefined;
  const isBy = isByShare(number, segment, line);
  // `Double your ROAS` is a rise of it, `2x ROAS` one.
  if (what === 'roas' && number.unit === 'times' && !/\d/.test(line.textOf(number)))
    return { figure: what, kind: 'multiple', name, asks, direction: directionOf(number, segment, line) };
  const isReturn = what === 'roas' || (what === 'romi' && number.unit === 'share');
  // `+15 % ROAS` is a rise of it, `ROAS 4` is one.
  if (
    isReturn &&
    number.unit === 'share' &&
    what === 'roas' &&
    (number.sign !== undefined || (isDirected(segment) && (number.high ?? 0) < 150))
  )
    return { figure: what, kind: 'share', name, asks, direction: directionOf(number, segment, line) };
  if (isReturn) return { figure: what, name, asks: hasSign(segment, 'up', 'down') ? [...asks, 'asRead'] : asks };
  if (what === 'romi') return { figure: 'roas', name, asks };
  const direction = directionOf(number, segment, line);
  const isRate = what === 'engagementRate' || what === 'adCostShare';
  if (number.unit === 'times') return { figure: what, kind: 'multiple', name, asks, direction };
  const isLevel =
    number.isLevel ||
    number.from !== undefined ||
    (number.low === undefined && isDirected(segment) && !isByUpTo(number, segment, line)) ||
    (isRate && /^(?:до|to) /.test(line.textOf(number))) ||
    (isRate &&
      (isBehindReach(number, segment, line) || isBroughtTo(number, segment, line) || isThen(number, segment, line))) ||
    (isRate && !isDirected(segment) && !isBy && number.sign === undefined && (number.low ?? 0) <= 100);
  if (isRate && isLevel) return { figure: what, name, asks: ratelessAsks(asks) };
  if (
    !isDirected(segment) &&
    !isBy &&
    number.sign === undefined &&
    (!line.isDirected || isPartOf(number, segment, line))
  )
    return undefined;
  // «На 2 %» of a rate may be points or a share of it.
  const small = isRate && (number.high ?? 100) <= 10 ? (['rateOrCount'] as const) : [];
  return { figure: what, kind: 'share', name, asks: [...new Set([...asks, ...small])], direction };
}

/** A number that names nothing is of what was named before, where nothing else stands beside it. */
function inherited(
  number: Token & NumberToken,
  segment: Segment,
  line: Line,
  taken: ReadonlySet<Token>,
  before: Draft | undefined,
): DraftPart | undefined {
  const isBought = before !== undefined && before.figure in boughtBy;
  const isAlone = segment.tokens.every(
    (token) =>
      token === number ||
      token.type === 'time' ||
      token.type === 'rate' ||
      token.type === 'sign' ||
      (isBought && bringing.test(line.textOf(token))),
  );
  const next = segment.tokens[segment.tokens.indexOf(number) + 1];
  const isNamed = next?.type === 'word' || (next?.type === 'sign' && next.sign === 'piece' && hasSign(segment, 'each'));
  // `Q1 25 leads, Q2 40, total 165` sums up what was counted.
  const isSum = before !== undefined && before.figure in figuresCounted && hasSign(segment, 'inTotal');
  if (
    number.unit === 'count' &&
    (number.high ?? number.low ?? 0) >= leastFee &&
    !isNamed &&
    !isSum &&
    !isCountEach(number, segment, before) &&
    (hasSign(segment, 'ads', 'budget', 'fee', 'once', 'targeting', 'each', 'price') ||
      // «Реклама 20 000, ведение 15 000, итого 35 000 в месяц»
      (hasSign(segment, 'inTotal') && (before?.figure === 'fee' || before?.figure === 'adMoney')) ||
      // «Разработка стратегии 25к»
      (whatsOf(segment).length === 0 && line.says(oneOffThing, segment, harmlessDenial)))
  )
    return moneyRole(number, segment, line, taken, before);
  // «12 заявок в неделю, не дороже 3 500» bounds what one of them costs.
  const priced = before && pricedBy[before.figure];
  if (number.unit === 'count' && priced && /дороже|дешевле/u.test(line.textOf(number))) return { figure: priced };
  if (isPaidByOwner(segment, line)) return { figure: 'adMoney' };
  if (isUnsignedFee(number, segment, line)) return { figure: 'fee' };
  if (isUnsignedPrice(number, segment, line, before)) return { figure: 'price', asks: ['feeOrAdMoney'] };
  // `engagement rate 3 % by day 30, 4 % by day 90`: the rate is said once.
  const isDated = segment.tokens.some(({ type }) => type === 'time');
  if (
    isAlone &&
    isDated &&
    number.unit === 'share' &&
    before &&
    leveled.includes(before.figure) &&
    before.kind !== 'share'
  )
    return { figure: before.figure, asks: before.asks };
  // `ROAS 3x from month 2, 4x from month 4`.
  if (isAlone && isDated && (number.unit === 'times' || number.unit === 'ratio') && before?.figure === 'roas')
    return { figure: 'roas', asks: before.asks };
  if (!isAlone || number.unit !== 'count') return undefined;
  const isPiece = hasSign(segment, 'piece');
  if (isPiece && !isBought) return undefined;
  const rate = segment.tokens.some((token) => token.type === 'rate');
  if (before === undefined) return undefined;
  // «CPL −59 %: с 24к до 10к» is the cost itself.
  if (number.from !== undefined && before.figure.startsWith('costPer'))
    return { figure: before.figure, asks: [...before.asks, 'asRead'] };
  // «Сейчас лид обходится в 900 рублей, сделаем 500» is what it will cost.
  if (isBought && line.says(ofToday, before.segment, harmlessDenial))
    return { figure: before.figure, asks: ['asRead'] };
  const of = boughtBy[before.figure] ?? before.figure;
  if (of in figuresCounted)
    return { figure: of, heirOf: before, asks: before.asks.filter((ask) => ask === 'leadOrSale') };
  const isPrice = rate && !hasSign(segment, 'inTotal') && (number.high ?? number.low ?? 0) >= leastFee;
  return isPrice && (before.figure === 'posts' || before.figure === 'stories') ? { figure: 'fee' } : undefined;
}

/** «900 подписчиков, по 300 в месяц» counts them again. */
const isCountEach = (number: Token & NumberToken, segment: Segment, before: Draft | undefined): boolean =>
  before !== undefined &&
  before.figure in figuresCounted &&
  hasRate(number, segment) &&
  !hasSign(segment, 'ads', 'budget', 'fee', 'once', 'targeting', 'price');

const leveled: readonly PromisedFigure[] = ['engagementRate', 'adCostShare', 'romi'];

/** «94 % клиентов продлевают», `94% of clients`: a part of them, and no change. */
function isPartOf(number: Token, { tokens }: Segment, line: Line): boolean {
  const [next] = tokens.slice(tokens.indexOf(number) + 1);
  return (
    next !== undefined && (line.textOf(next) === 'of' || (next.type === 'what' && /^[а-яё]/u.test(line.textOf(next))))
  );
}

/** «и вовлечённость на 154 %», `and engagement by 30 %`: a change, whatever its verb was. */
const isByShare = (number: Token & NumberToken, { tokens }: Segment, line: Line): boolean =>
  number.unit === 'share' &&
  !tokens.some((token) => /^выв(?:ести|ед[её]м|еду|одим)$/u.test(line.textOf(token))) &&
  /^(?:by|на)$/u.test(line.textOf(tokens[tokens.indexOf(number) - 1] ?? number));

/** `ER must reach 2.5 %`. */
const isBehindReach = (number: Token, { tokens }: Segment, line: Line): boolean =>
  /^(?:reach(?:es|ing)?|достиг|достигн[а-яё]+|будет|станет)$/u.test(
    line.textOf(tokens[tokens.indexOf(number) - 1] ?? { start: 0, end: 0 }),
  );

/** «Выйдем на ER 6 %». */
const isBroughtTo = (number: Token, { tokens }: Segment, { textOf }: Line): boolean =>
  tokens.some(
    (token) =>
      token.type === 'sign' &&
      token.sign === 'reaches' &&
      token.start < number.start &&
      /^(?:вы|дов).* на$/u.test(textOf(token)),
  );

/** `ER will be at 4 % or more`. */
const isThen = (number: Token & NumberToken, { tokens }: Segment, { textOf }: Line): boolean =>
  number.sign === undefined &&
  tokens.some(
    (token) =>
      token.type === 'sign' &&
      token.sign === 'reaches' &&
      token.end + 1 >= number.start &&
      / be at$/u.test(textOf(token)),
  );

/** `by up to 340 %` is a change, `up to 5 %` a level. */
const isByUpTo = (number: Token & NumberToken, { tokens }: Segment, line: Line): boolean =>
  line.textOf(tokens[tokens.indexOf(number) - 1] ?? number) === 'by' || (number.high ?? 0) > 100;

const boughtBy: Readonly<Partial<Record<PromisedFigure, PromisedFigure>>> = {
  costPerMember: 'members',
  costPerVisit: 'visits',
  costPerLead: 'leads',
  costPerSale: 'sales',
};
const pricedBy: Readonly<Partial<Record<PromisedFigure, PromisedFigure>>> = {
  members: 'costPerMember',
  visits: 'costPerVisit',
  leads: 'costPerLead',
  sales: 'costPerSale',
};
const figuresCounted: Readonly<Partial<Record<PromisedFigure, true>>> = {
  members: true,
  reach: true,
  visits: true,
  leads: true,
  sales: true,
};

/** Named without a number: work once a day, no advertising at all, first sales, the month the money is earned back. */
function unnumbered(segment: Segment, line: Line, taken: ReadonlySet<Token>, hasDrafts: boolean): readonly Draft[] {
  const rate = segment.tokens.find((token) => token.type === 'rate');
  const free = whatsOf(segment).filter((name) => !taken.has(name));
  const isPlain = segment.tokens.every(
    (token) => token.type === 'what' || token.type === 'rate' || token.type === 'word',
  );
  return [
    ...free.flatMap((name): readonly Draft[] => {
      const { what, asks } = name;
      if (what === 'payback')
        return [
          draft(segment, {
            figure: 'breakEvenMonth',
            name,
            asks: isOfAdsAlone(name, segment, line) ? ['withFee'] : [],
          }),
        ];
      if (what === 'posts' || what === 'stories') {
        const shared = sharedNumber(segment, line);
        if (shared) return [draft(segment, { figure: what, name, number: shared })];
        const own = rateBefore(name, segment) ?? rateBehind(name, segment, line) ?? rateOfBoth(name, segment, line);
        if (own) return [draft(segment, { figure: what, name, isImplied: true, rate: own })];
        return isPlain &&
          numbersOf(segment).length === 0 &&
          rate &&
          segment.joint !== '+' &&
          !isHeadOfColumn(name, rate, line)
          ? [draft(segment, { figure: what, name, isImplied: true })]
          : [];
      }
      if (what !== 'other' && hasSign(segment, 'first')) return [draft(segment, { figure: what, name, asks })];
      return [];
    }),
    ...(!hasDrafts && numbersOf(segment).length === 0 && line.isWithout(segment)
      ? [draft(segment, { figure: 'adMoney' })]
      : []),
  ];
}

/** `Posts per week | Price`: how many stands elsewhere. */
const isHeadOfColumn = (name: Token, rate: Token, line: Line): boolean =>
  rate.start > name.start && /^(?:per|a|an|в|\/)/u.test(line.textOf(rate)) && !one.test(line.textOf(name));
const one = /^(?:[a-z]+ )?(?:post|story|carousel|пост|публикация|история|карусель)$/u;

/** «Реклама окупится»: with what the contractor takes, or without. */
const isOfAdsAlone = (name: Token, { tokens: [first] }: Segment, line: Line): boolean =>
  /(?<![a-z])ads?(?![a-z])|advertising|реклам/u.test(line.textOf({ start: first?.start ?? name.start, end: name.end }));

/** `5 graphics/posts a month`: the number before a stroke is of both names. */
function sharedNumber(segment: Segment, { segments }: Line): (Token & NumberToken) | undefined {
  const before = segments[segments.indexOf(segment) - 1];
  const number = before && numbersOf(before).at(-1);
  const isAlone = numbersOf(segment).length === 0 && before?.tokens.every(({ type }) => type !== 'rate');
  return segment.joint === '/' && isAlone && number?.unit === 'count' ? number : undefined;
}

/** `daily stories`: the rate that stands right before. */
function rateBefore(name: Token, { tokens }: Segment): Draft['rate'] {
  const ahead = tokens.slice(0, tokens.indexOf(name)).findLast((token) => token.type !== 'word');
  // `$100 a month boosted posts`: the month is of the sum.
  const isOfNumber = ahead !== undefined && tokens[tokens.indexOf(ahead) - 1]?.type === 'number';
  return ahead?.type === 'rate' && !isOfNumber ? ahead : undefined;
}

/** `Post + story every day`: how often is said of both. */
function rateOfBoth(name: Token, segment: Segment, line: Line): Draft['rate'] {
  const next = line.segments[line.segments.indexOf(segment) + 1];
  const [other] = next === undefined ? [] : whatsOf(next);
  const isJoined = next?.sentence === segment.sentence && /^(?:\+|and|и|&)$/u.test(next.joint);
  const isOfOne = one.test(line.textOf(name)) && segment.tokens.at(-1) === name;
  const isWork = other?.what === 'posts' || other?.what === 'stories';
  const isUncounted = next !== undefined && numbersOf(next).every(({ unit }) => unit === 'money');
  return isJoined && isOfOne && isWork && isUncounted ? rateBehind(other, next, line) : undefined;
}

/** «сторис каждый день», `stories every day`; a month's rate behind may be of what is paid. */
function rateBehind(name: Token, { tokens }: Segment, line: Line): Draft['rate'] {
  const behind = tokens.slice(tokens.indexOf(name) + 1);
  // «Пост в ленту раз в два дня»
  const next = behind.find(
    (token) => !/^(?:раз|в|на|ленту|канал|группу|сообщество|feed|in|on|the|to|page)$/u.test(line.textOf(token)),
  );
  const ahead = tokens[tokens.indexOf(name) - 1];
  const isElsewhere = tokens.some((token) => token.type === 'number' && token.unit === 'count');
  const isOurs = !isElsewhere && ahead !== undefined && /^(?:we|i)(?:'ll)?$|^will$/.test(line.textOf(ahead));
  const isSaid =
    next !== undefined && (/^(?:every|each) /.test(line.textOf(next)) || (isOurs && line.textOf(next) === 'daily'));
  if (!/^[а-яё]/u.test(line.textOf(name)) && !isSaid) return undefined;
  return next?.type === 'rate' && next.per !== 'month' ? next : undefined;
}
