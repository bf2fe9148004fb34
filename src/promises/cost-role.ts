import type { Draft, DraftPart } from '#clauses/draft.ts';
import { headOf, type Line } from '#clauses/nearest.ts';
import { hasRate, hasSign, type Segment, whatsOf } from '#clauses/segments.ts';
import { isCost, type PromisedFigure } from '#domain/promise.ts';
import type { NumberToken, Token, What } from '#lexing/token.ts';
import type { WordAsk } from '#strategy/promise.ts';
import { isClub } from './club.ts';
import { labelOf } from './strange-words.ts';

const costOf: Readonly<Partial<Record<What, PromisedFigure>>> = {
  members: 'costPerMember',
  visits: 'costPerVisit',
  leads: 'costPerLead',
  sales: 'costPerSale',
};

/** A sum that pays for one result: `$25 per lead`, «подписчик по 40 ₽»; undefined where it pays for something else. */
export function costRole(
  number: Token & NumberToken,
  segment: Segment,
  line: Line,
  taken: ReadonlySet<Token>,
  before: Draft | undefined,
): DraftPart | undefined {
  const names = whatsOf(segment);
  const cost = closest(
    number,
    names.filter(
      (name) =>
        name.isCost &&
        !names.some((other) => taken.has(other) && other.what === name.what) &&
        !isOfNearerSum(name, number, segment),
    ),
  );
  // `$500 per client monthly` is what each client of the contractor pays.
  if (
    cost &&
    (hasSign(segment, 'fee') || line.isPackage) &&
    segment.tokens.slice(segment.tokens.indexOf(number)).some(({ type }) => type === 'rate') &&
    cost.what === 'costPerSale'
  )
    return { figure: 'fee', asks: ['asRead'] };
  // `CPL sprint $4,000 one-time` is paid for the sprint.
  const isNamesake =
    cost !== undefined && hasSign(segment, 'once') && segment.tokens[segment.tokens.indexOf(cost) + 1]?.type === 'word';
  // `Pay per lead: $295 setup once` heads the line with how it is paid.
  const isHead = cost !== undefined && hasSign(segment, 'once') && labelOf(segment, line).includes(cost);
  // «Стоимость подписки на услуги 15 000 ₽ в месяц» is how the contractor is paid.
  const isSubscription =
    cost?.what === 'costPerMember' &&
    hasRate(number, segment) &&
    /подписк|subscription|membership/u.test(line.textOf(cost));
  if (isSubscription) return undefined;
  if (cost && !isNamesake && !isHead) {
    const isOfSales = line.segments.some((each) =>
      whatsOf(each).some(({ what, isCost }) => what === 'sales' && !isCost),
    );
    const asks = [...asksOf(cost.asks), ...noCostAsks(number, segment, line)].filter(
      (ask) => ask !== 'leadOrSale' || !isOfSales || cost.what !== 'costPerSale',
    );
    // `40 paid bookings at £30 per booking`
    const isPaidFor =
      cost.what === 'costPerLead' &&
      cost.asks.includes('leadOrSale') &&
      line.segments.some((each) =>
        whatsOf(each).some((name) => name.what === 'sales' && ofBookings.test(line.textOf(name))),
      );
    if (isPaidFor) return { figure: 'costPerSale', name: cost, asks: noCostAsks(number, segment, line) };
    // What one member of a gym costs is the cost of a customer.
    const isOfClub = cost.what === 'costPerMember' && /member/.test(line.textOf(cost)) && isClub(line);
    return { figure: isOfClub ? 'costPerSale' : (cost.what as PromisedFigure), name: cost, asks }; // a cost is a figure
  }
  const at = segment.tokens.indexOf(number);
  const ahead = segment.tokens[at - 1];
  const isEach =
    isEachOfThem(segment, number, line) ||
    (ahead?.type === 'sign' && ahead.sign === 'each') ||
    // `250 sign-ups within five months, each for under $4`
    (ahead?.type === 'sign' && ahead.sign === 'price' && line.textOf(segment.tokens[at - 2] ?? ahead) === 'each') ||
    hasSign({ ...segment, tokens: segment.tokens.slice(at, at + 2) }, 'each');
  if (hasSign(segment, 'ads', 'budget', 'fee', 'once') && !isEach) return undefined;
  // `At $600 you get 30 enquiries a month` spends the sum.
  const behind = segment.tokens[at + 1];
  if (ahead?.start === segment.tokens[0]?.start && behind && /^(?:you|of ads|вы)/u.test(line.textOf(behind)))
    return undefined;
  // `listings will be billed at $50 each` are the contractor's work.
  const isOfWork = !names.some(({ what }) => what === 'leads' || what === 'members' || what === 'visits');
  if (isOfWork && segment.tokens.some((token) => /^(?:billed|invoiced)$/.test(line.textOf(token)))) return undefined;
  const counted = names.filter(
    (name) =>
      costOf[name.what] !== undefined &&
      // `patient enquiries at £22 each` are enquiries.
      headOf(name, segment.tokens[segment.tokens.indexOf(name) + 1]) === name &&
      !isPricedFor(name, number, segment, line) &&
      !isForThem(name, number, line),
  );
  // `45 patient enquiries a month at £22 each` are enquiries.
  const said = isEach ? counted.find((name) => taken.has(name)) : undefined;
  const one = said ?? counted.find((name) => isEach || !taken.has(name) || countsOne(name, segment));
  // `25 leads a month, with the fee set at $900`.
  if (
    one &&
    segment.tokens.some(
      (token) => token.type === 'sign' && token.sign === 'fee' && token.start > one.start && token.start < number.start,
    )
  )
    return undefined;
  if (one && !isEach && (isBrought(one, number, segment, line) || isPlan(one, segment, line))) return undefined;
  // What is paid a month is no price of one.
  if (one && (isEach || !hasRate(number, segment))) {
    if (isEach || !hasSign(segment, 'price') || !taken.has(one))
      return {
        // Whoever joins a gym is its customer.
        figure:
          one.what === 'members' && /member/.test(line.textOf(one)) && isClub(line)
            ? 'costPerSale'
            : (costOf[one.what] ?? 'price'),
        name: one,
        asks: [
          ...asksOf(one.asks),
          ...(isMost(number, line) || isYourPay(segment, line) ? [] : valueAsks(one, line)),
          ...noCostAsks(number, segment, line),
          // `10 clients at £500 a month each` is what they pay.
          ...(isEach && hasRate(number, segment) ? (['asRead'] as const) : []),
        ],
      };
  }
  // `CPL below $70 within 2 weeks, below $50 within 4`: the cost is said once.
  if (before && isCost(before.figure) && isMost(number, line) && segment.tokens.some(({ type }) => type === 'time'))
    return { figure: before.figure, asks: asksOf(before.asks) };
  const of = before && costOf[before.figure];
  // «10 заявок в месяц, оплата 3 000 рублей за каждую»
  const isOfFee = segment.tokens
    .slice(0, at)
    .some((token) => token.type === 'sign' && token.sign === 'fee' && line.textOf(token) !== 'оплата');
  return isEach && of && !isOfFee ? { figure: of, asks: asksOf(before.asks) } : undefined;
}

/** «…, каждый обойдётся в 900 ₽», `each of them will cost you $70 at most`. */
const isEachOfThem = ({ tokens }: Segment, number: Token, { textOf }: Line): boolean => {
  const ahead = tokens.slice(0, tokens.indexOf(number)).map(textOf);
  // «… с третьего месяца, стоимость привлечения одного до 3 тысяч»
  const isOfOne =
    /^(?:одного|одной|каждого|каждой|each|one)$/u.test(ahead.at(-1) ?? '') && ahead.some((said) => ofCost.test(said));
  if (isOfOne) return true;
  return (
    ahead.some((said) => /^(?:each|every|кажд(?:ый|ая|ого|ую|ой))$/u.test(said)) &&
    ahead.some((said) => /^(?:cost(?:s|ing)?|обойд[её]тся|стоит|уйд[её]т|будет стоить|обходится)$/u.test(said))
  );
};

const ofCost = /^(?:стоимость|цена|cost|price)(?: (?:привлечения|of|per))?$/u;

const ofBookings =
  /(?:paid|оплаченн).*(?:booking|reservation|sign-?up|registration|брон|запис|регистрац)|(?:booking|брон|запис)\p{L}* (?:paid|с оплатой)/u;

/** «Снизим цену заявки на 300 ₽», `CPL −$5`: by how much, and not what it will be. */
const isFallBy = (number: Token & NumberToken, { tokens }: Segment, line: Line): boolean =>
  number.sign !== undefined ||
  /^[-–−+]/u.test(line.textOf(number)) ||
  /^(?:на|by|минус|minus)$/u.test(line.textOf(tokens[tokens.indexOf(number) - 1] ?? { start: 0, end: 0 }));

/** `Each lead is worth $90`, `$30 back per missed lead`: what one brings, or is paid back. */
const isWorth = ({ tokens }: Segment, line: Line): boolean => tokens.some((token) => ofWorth.test(line.textOf(token)));

/** `You make $200 per client`, `we pay $12 per lead to Meta`. */
const isOthersPay = (number: Token, { tokens: [first] }: Segment, line: Line): boolean =>
  first !== undefined &&
  /(?:you (?:make|earn|keep)|(?:we|i) pay|вы зарабатываете|мы платим)(?: |$)/u.test(
    line.textOf({ start: first.start, end: number.start }),
  );

/** `Penalty $10 per missing lead`. */
const isMissing = (segment: Segment, line: Line): boolean =>
  whatsOf(segment).some((name) => name.isCost && /missing|missed|undelivered|недо|недостающ/u.test(line.textOf(name)));

/** A sum that stands where the cost of one does, and may be none. */
const noCostAsks = (number: Token & NumberToken, segment: Segment, line: Line): readonly WordAsk[] =>
  isFallBy(number, segment, line) ||
  isWorth(segment, line) ||
  isMissing(segment, line) ||
  isOthersPay(number, segment, line)
    ? ['asRead']
    : [];

const ofWorth =
  /^(?:worth|values?|valued|lifetime|ltv|earns?|spends?|missed|missing|undelivered|cover|profit|прибыл[а-яё]*|покрыва[а-яё]*|refunds?|refunded|compensat[a-z]*|недоданн[а-яё]*|недополуч[а-яё]*|недостающ[а-яё]*|возвраща[а-яё]*|верн[её][а-яё]*|компенсир[а-яё]*)$/u;

/** `$900 or $10 per lead`: the lead is of the sum beside it. */
const isOfNearerSum = (name: Token, number: Token, { tokens }: Segment): boolean =>
  tokens.some(
    (token) =>
      token.type === 'number' && token.unit === 'money' && token.start > number.start && token.start < name.start,
  );

/** `You pay €22 for each order`: nobody earns it. */
const isYourPay = ({ tokens }: Segment, line: Line): boolean =>
  tokens.some((token) => /^(?:pay|платите|оплачиваете)$/u.test(line.textOf(token)));

/** Nobody limits what is earned by one. */
const isMost = (number: Token & NumberToken, line: Line): boolean =>
  number.low === undefined ||
  /^(?:below|under|up to|at most|max|(?:no|not|never) (?:more|above|over|exceeding)|до|ниже|не (?:дороже|более|больше|выше)|≤|<)/u.test(
    line.textOf(number),
  );

const asksOf = (asks: readonly WordAsk[]): readonly WordAsk[] =>
  asks.filter((ask) => ask === 'leadOrSale' || ask === 'asRead');

/** `20 orders at $80`: what one costs, or what one brings. */
const valueAsks = (name: Token, line: Line): readonly WordAsk[] =>
  /^(?:orders?|deals?|tickets?|memberships?|purchases?|заказ|сдел|билет|абонемент|покуп(?:к|ок)|договор)/u.test(
    line.textOf(name),
  )
    ? ['asRead']
    : [];

/** «Цены для клиентов: 799 ₽» are theirs, and of something else. */
const isPricedFor = (name: Token, number: Token, { tokens }: Segment, line: Line): boolean =>
  name.start < number.start &&
  /^(?:for|для)$/u.test(line.textOf(tokens[tokens.indexOf(name) - 1] ?? { start: 0, end: 0 }));

/** `$700 is for new customers`: to win them, and no price of one. */
const isForThem = (name: Token, number: Token, line: Line): boolean =>
  name.start > number.end &&
  /s$/.test(line.textOf(name)) &&
  /^ (?:is |goes )?for (?:the )?(?:new |warm |cold )?$/.test(line.textOf({ start: number.end, end: name.start }));

/** «Единая подписка 50 000 ₽/мес» is how the contractor is paid. */
const isPlan = (name: Token, segment: Segment, line: Line): boolean =>
  segment.tokens.some(({ type }) => type === 'rate') &&
  /^(?:подписка|subscription|membership)/u.test(line.textOf(name));

/** «Приведём клиентов — 50 000 ₽» is paid for bringing them, «Заявки — 500 ₽» for one. */
const isBrought = (name: Token, number: Token, { tokens }: Segment, line: Line): boolean =>
  name.start < number.start &&
  tokens.slice(0, tokens.indexOf(name)).some((token) => token.type === 'sign' || token.type === 'word') &&
  /(?<!^звон)(?:ов|ев|ей|ок|ий|s)$/u.test(line.textOf(name));

/** `1 подписчик = 1 рубль`. */
function countsOne(name: Token, { tokens }: Segment): boolean {
  const ahead = tokens[tokens.indexOf(name) - 1];
  return ahead?.type === 'number' && ahead.unit === 'count' && ahead.low === 1 && ahead.high === 1;
}

function closest<Name extends Token>(number: Token, names: readonly Name[]): Name | undefined {
  const far = (name: Token) => Math.min(Math.abs(name.start - number.end), Math.abs(number.start - name.end));
  return names.toSorted((one, other) => far(one) - far(other))[0];
}
