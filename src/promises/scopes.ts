import type { Draft } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { isBare, numbersOf, type Segment } from '#clauses/segments.ts';
import {
  isOfPhase,
  isPaidOver,
  isWork,
  joins,
  type Rate,
  spanBeside,
  spanOfSum,
  spanOfWork,
  spanSaidAgain,
  sumOfWork,
  type Time,
  timesOf,
  workHeld,
  workPaidOnce,
} from '#clauses/spans.ts';
import {
  isCounted,
  isOfMonths,
  partsOfFrequency,
  priceOfMonth,
  rateAhead,
  rateOfList,
  rateOfSubject,
  ratesOf,
  workBeside,
  workForSum,
  workJoined,
  workOfAMonth,
  workWithOther,
} from '#clauses/work-rates.ts';
import { isCost, isMoney, isTerm } from '#domain/promise.ts';
import { isOfPriceList } from '#lexing/times.ts';
import type { Token } from '#lexing/token.ts';

/** Gives every draft its time and its rate: of its own words, of a head before it, of what joins it. */
export function scoped(segments: readonly Segment[], found: readonly Draft[], textOf: Line['textOf']): void {
  // What one piece costs has neither.
  const drafts = found.filter(({ isEach }) => !isEach);
  for (const segment of segments) ownWords(segment, drafts, textOf);
  for (const [index, segment] of segments.entries()) {
    if (isBare(segment)) bareWords(segment, segments.slice(0, index), drafts, textOf);
    else headWords(segment, drafts, textOf);
  }
  joinedWords(segments, drafts);
  for (const [index, segment] of segments.entries()) rateOfList(segment, segments.slice(0, index), drafts);
  for (const segment of segments) {
    headOfTargets(segment, drafts, textOf);
    headOfSums(segment, drafts, textOf);
    spanOfSums(segment, drafts, textOf);
  }
  for (const segment of segments) {
    rateAhead(segment, segments, drafts);
    rateOfSubject(segment, segments, drafts);
  }
  for (const draft of drafts) if (isOfSprint(draft, textOf)) draft.time = undefined;
  for (const draft of drafts) if (draft.heirOf?.figure === draft.figure) draft.rate ??= draft.heirOf.rate;
  for (const segment of segments) monthlyFee(segment, drafts);
  for (const [index, segment] of segments.entries()) partsOfFrequency(segment, segments.slice(index + 1), drafts);
  for (const draft of drafts) workForSum(draft, segments, drafts);
  workOfAMonth(segments, drafts, textOf);
  for (const draft of drafts)
    if (isMoney(draft.figure) && isTerm(draft.figure)) draft.time ??= spanOfSum(draft, segments, textOf);
  spanSaidAgain(segments, drafts, textOf);
  workHeld(drafts);
  for (const draft of drafts)
    if (isWork(draft)) draft.time ??= draft.rate ? undefined : spanOfWork(draft, segments, textOf);
  for (const draft of drafts) priceOfMonth(draft, drafts, textOf);
  sumOfWork(drafts);
  workPaidOnce(segments, drafts);
}

const ofTargets = /^(?:targets?|kpis?|goals?|цели|показатели|план|обязательства)$/u;

/** `Weekly targets: 7 posts, followers +40 | …`: how often is said of all that is counted behind it. */
function headOfTargets({ tokens, statement }: Segment, drafts: readonly Draft[], textOf: Line['textOf']): void {
  const rate = tokens
    .filter(({ type }) => type === 'rate')
    .find((token) => {
      const next = tokens[tokens.indexOf(token) + 1];
      if (next === undefined) return false;
      // «KPI подрядчика (ежемесячно): охват 40 000, новые подписчики 150»
      const between = textOf({ start: token.end, end: next.start });
      // `Contract KPIs per month: 20 posts, reach 35,000`
      const isNamed = tokens.some((each) => each.end < token.start && ofTargets.test(textOf(each)));
      const isBeforeColon = /^\) ?:/.test(between) || (isNamed && /^ ?:/.test(between));
      return isBeforeColon || ofTargets.test(textOf(next));
    });
  if (rate === undefined) return;
  for (const draft of drafts)
    if (
      draft.segment.statement >= statement &&
      (draft.number?.start ?? 0) > rate.start &&
      draft.time === undefined &&
      isCounted(draft)
    )
      draft.rate ??= rate as Rate; // a rate has its period
}

/** «Итого в месяц: ведение 20 000 ₽, реклама 15 000 ₽»: how often is said of every sum behind the colon. */
function headOfSums(segment: Segment, drafts: readonly Draft[], textOf: Line['textOf']): void {
  const [first, rate, next] = segment.tokens;
  const isHead =
    first !== undefined &&
    rate?.type === 'rate' &&
    next !== undefined &&
    /^(?:итого|всего|расч[её]т|расходы|total|costs?|prices?|цен[аы]|стоимость)$/u.test(textOf(first)) &&
    /:/.test(textOf({ start: rate.end, end: next.start }));
  if (!isHead) return;
  for (const draft of drafts)
    if (draft.segment.sentence === segment.sentence && isMoney(draft.figure) && isTerm(draft.figure) && !draft.isOnce)
      draft.rate ??= rate as Rate; // a rate has its period
}

/** `Yearly agreement: £6,000 for management`. */
const ofContract = /^(?:yearly|annual|(?:полу)?годов\p{L}+) (?:agreement|contract|deal|договор\p{L}*|контракт\p{L}*)$/u;
const campaign = /^(?:campaigns?|sprint|project|кампани[яи]|проект|марафон)$/u;

/** `Total for 3 months: $1,800 in fees and $1,500 in advertising`: for how long is said of all that is paid behind the colon. */
function spanOfSums({ tokens, sentence }: Segment, drafts: readonly Draft[], textOf: Line['textOf']): void {
  const isCampaign = tokens.some((token) => campaign.test(textOf(token)) || ofContract.test(textOf(token)));
  const [time] = tokens.filter(
    (token) => token.type === 'time' && (isPaidOver(token, textOf) || (isCampaign && token.isSpan && !token.isStart)),
  ) as Time[]; // found by its type
  if (time === undefined) return;
  const behind = drafts.filter(
    ({ segment, number }) => segment.sentence === sentence && number && number.start > time.end,
  );
  const isSum = ({ figure, isOnce }: Draft) => isMoney(figure) && isTerm(figure) && !isOnce;
  const sums = behind.filter(isSum);
  // Beside a sum a month it is not told how often the other is paid.
  if (sums.some(({ rate }) => rate !== undefined)) return;
  const isTitle = isBeforeColon(time, { tokens }, textOf);
  // `For the first quarter you invest $2,700 in media and $1,800 in our work.`
  const isHead = tokens[0] === time && (time.months ?? 0) > 1;
  const isAll = behind.length > 1 && behind.every(isSum) && (isHead || isTitle);
  // `Campaign of 8 weeks: $1,900 in fees, $1,200 in ads, 70 leads`
  if (isAll || (isCampaign && isTitle)) for (const draft of sums) draft.time ??= time;
}

/** `A 100-day sprint: 10 leads a month` brings them in each of its months. */
const isOfSprint = ({ time, rate, number }: Draft, textOf: Line['textOf']): boolean =>
  time !== undefined &&
  rate !== undefined &&
  number !== undefined &&
  time.start < number.start &&
  /^\d+-(?:day|week|month)$/.test(textOf(time));

/** «350 €, ежемесячное ведение: …», `$900, monthly retainer`: how often the work is paid stands beside the sum. */
function monthlyFee({ tokens, sentence }: Segment, drafts: readonly Draft[]): void {
  const rate = tokens.find((token) => token.type === 'rate' && token.per === 'month' && isOfFee(token, { tokens }));
  const fee = drafts.find(({ figure, segment }) => figure === 'fee' && segment.sentence === sentence);
  if (rate && fee) fee.rate ??= rate as Rate; // a rate has its period
}

function ownWords(segment: Segment, drafts: readonly Draft[], textOf: Line['textOf']): void {
  const own = drafts.filter((draft) => draft.segment === segment);
  for (const time of timesOf(segment)) {
    const counted = own.filter(({ figure }) => !isTerm(figure) && !isCost(figure));
    const timed = counted.length > 0 ? counted : own.filter(({ figure }) => !isTerm(figure));
    const open = timed.filter((draft) => draft.time === undefined);
    const close = open.findLast((draft) => (draft.number ?? draft.name ?? time).start < time.start);
    for (const draft of timesOf(segment).length > 1 && close ? [close] : open) draft.time = time;
    // `50 leads a month at up to $15 by month 3`: what is said last is of the price as well.
    const isLast = numbersOf(segment).every((number) => number.start < time.start);
    if (isLast && !time.isSpan && !time.isStart && timesOf(segment).length === 1 && counted.length > 0)
      for (const draft of own) if (isCost(draft.figure)) draft.time ??= time;
  }
  for (const draft of own) {
    const beside = isTerm(draft.figure) && draft.number ? spanBeside(draft.number, segment, textOf) : undefined;
    // What is paid for ninety days is paid in all of them, and a quarter's price each month.
    const isInDays = beside !== undefined && isMoney(draft.figure) && /day|дн|week|wk|нед/u.test(textOf(beside));
    const span = isInDays ? undefined : beside;
    if (span && !draft.isOnce && !own.some(({ time }) => time === span)) draft.rate ??= span;
  }
  // What stands right behind a number is of it: `posts daily for $750 a month`.
  const isBehind = (rate: Token) => segment.tokens[segment.tokens.indexOf(rate) - 1]?.type === 'number';
  // «Ежемесячное ведение: 60 сторис в месяц»: what stands before the name of the work is of it.
  const place = (rate: Token) => Number(isBehind(rate)) - Number(isOfFee(rate, segment));
  for (const rate of ratesOf(segment).toSorted((one, other) => place(other) - place(one))) {
    if (own.some((draft) => draft.rate === rate) || isOfLooseNumber(rate, segment, own)) continue;
    // What is paid once has no month: «контент-план на месяц 5 000 ₽ разово».
    const often = own.filter(({ isOnce }) => !isOnce);
    const numbered = often.filter((draft) => draft.number !== undefined && draft.kind === 'amount');
    const ahead = numbered.findLast((draft) => draft.number && draft.number.start < rate.start);
    // «Посты 2 раза в неделю за 12 000 ₽»: how often the work is done, and not how often it is paid.
    const isOfWork = ahead === undefined && isOftenOfWork(rate, segment, textOf);
    if (isOfWork && numbered.every(({ figure }) => isMoney(figure))) continue;
    const draft = ahead ?? numbered[0] ?? often.find((each) => each.isImplied) ?? often[0];
    // `20 stories monthly at a monthly price of 2,900`
    const next = numbered.find((each) => each.number && each.number.start > rate.start && isMoney(each.figure));
    const taker = draft?.rate === undefined ? draft : next;
    if (taker && taker.rate === undefined) taker.rate = rate as Rate; // a rate has its period
  }
}

/** `3 comments a day = 10 followers a week`: what stands behind a number of nothing known is of it. */
const isOfLooseNumber = (rate: Token, segment: Segment, own: readonly Draft[]): boolean => {
  const [first, ...others] = numbersOf(segment);
  const isFirst = first !== undefined && first.start < rate.start && others.every(({ start }) => start > rate.start);
  return (
    isFirst &&
    others.length > 0 &&
    first.unit === 'count' &&
    own.every(({ number }) => number !== first) &&
    ratesOf(segment).length > 1
  );
};

/** `3 times a week`, «2 раза в неделю», «5 дней в неделю». */
const isOftenOfWork = (rate: Rate, { tokens }: Segment, textOf: Line['textOf']): boolean => {
  const ahead = tokens[tokens.indexOf(rate) - 1];
  return (
    !['month', 'quarter', 'year'].includes(rate.per) &&
    ahead !== undefined &&
    (/^(?:раза?|дн(?:ей|я)|times|days)$/u.test(textOf(ahead)) ||
      (ahead.type === 'number' && ahead.unit !== 'money') ||
      ahead.type === 'time')
  );
};

const isOfFee = (rate: Token, { tokens }: Pick<Segment, 'tokens'>): boolean => {
  const next = tokens[tokens.indexOf(rate) + 1];
  return next?.type === 'sign' && next.sign === 'fee';
};

/** A cell of its own: `Leads: 200 | Deadline: by 31 March`. */
const ofDeadline = /^(?:срок|дедлайн|deadline|due)$/u;

/** `Q1:` and `Weekly:` head a list; `(30 days)` is of what stands before it; `— by June` of all before it. */
function bareWords(
  segment: Segment,
  before: readonly Segment[],
  drafts: readonly Draft[],
  textOf: Line['textOf'],
): void {
  const [time] = timesOf(segment).filter((each) => !isOfPhase(each, segment));
  const [rate] = ratesOf(segment);
  if (time && segment.isCell && ofDeadline.test(textOf(segment.tokens[0] ?? time)))
    for (const draft of drafts)
      if (before.includes(draft.segment) && isCounted(draft) && !isWork(draft)) draft.time ??= time;
  // `… | 1,200 visits a month | from month 2 | …`
  const cell = before.at(-1);
  if (time && segment.isCell && segment.tokens.length === 1 && cell?.isCell)
    for (const draft of drafts) if (draft.segment === cell && isCounted(draft) && !isWork(draft)) draft.time ??= time;
  const earlier = drafts.filter(
    (draft) => before.includes(draft.segment) && draft.segment.sentence === segment.sentence,
  );
  const later = drafts.filter(
    (draft) => draft.segment.sentence === segment.sentence && !before.includes(draft.segment),
  );
  // A price has no time of its own where a result beside it has none yet.
  const last = time
    ? (earlier.findLast(({ figure, time: own }) => !isCost(figure) && !isTerm(figure) && own === undefined) ??
      earlier.at(-1))
    : earlier.at(-1);
  const next = drafts.filter((draft) => later.includes(draft) && /^[-–:]$/.test(draft.segment.joint));
  const isBeforeDash =
    time !== undefined &&
    last !== undefined &&
    /^[,;|•]?$/.test(segment.joint) &&
    next[0] !== undefined &&
    next[0] === later[0];
  if (time && isBeforeDash) {
    for (const draft of next.slice(0, 1)) draft.time ??= time;
    // «1-й месяц — 20 заявок, со 2-го — 16 постов и 35 заявок»: what heads the list before is said no longer.
    for (const draft of later)
      if (
        draft.time !== undefined &&
        !isTerm(draft.figure) &&
        draft.time.start < time.start &&
        !draft.segment.tokens.includes(draft.time)
      )
        draft.time = time;
  } else if (time) {
    const reached = last === undefined ? later : segment.joint === '–' || segment.joint === '-' ? earlier : [last];
    for (const draft of reached)
      if (
        !isTerm(draft.figure) &&
        !(isOfAllMonths(draft) && isAboutOther(segment, draft, textOf)) &&
        !(last === undefined && isOfMonths(time) && isCost(draft.figure) && later.some(isCountedInAll))
      )
        draft.time ??= time;
  }
  // «Ведение (1 мес.): 15 постов, 30 сторис»
  if (
    time &&
    last === undefined &&
    segment.joint === '(' &&
    time.months === 1 &&
    time.isSpan &&
    /(?:month|мес)/u.test(textOf(time))
  )
    for (const draft of later)
      if ((isWork(draft) || draft.figure === 'fee') && timesOf(draft.segment).length === 0)
        draft.rate ??= Object.assign(time, { per: 'month' as const });
  // «30 000 ₽ реклама + 15 000 ₽ мне, в месяц»
  const beforeLast = earlier.at(-2);
  if (
    rate &&
    segment.tokens.length === 1 &&
    last &&
    beforeLast &&
    last.segment.joint === '+' &&
    [last, beforeLast].every(({ figure, isOnce }) => isMoney(figure) && isTerm(figure) && !isOnce)
  )
    for (const draft of [last, beforeLast]) draft.rate ??= rate as Rate; // a rate has its period
  // `Seedling £180 | Oak £620, all per month`
  const isOfAll = rate !== undefined && /^(?:all|both|each|вс[её])$/u.test(textOf(segment.tokens[0] ?? rate));
  if (isOfAll)
    for (const draft of drafts)
      if (before.includes(draft.segment) && isMoney(draft.figure)) draft.rate ??= rate as Rate; // a rate has its period
  if (rate && isOfPriceList(textOf(rate)))
    for (const draft of drafts)
      if (draft.segment.tokens[0] && draft.segment.tokens[0].start > rate.start && isMonthOfList(draft))
        draft.rate ??= rate as Rate;
  // `Fee £500, paid monthly`
  if (
    rate?.per === 'month' &&
    last &&
    isMoney(last.figure) &&
    !last.isOnce &&
    !last.time &&
    isOfPayment(segment, textOf)
  )
    last.rate ??= rate as Rate; // a rate has its period
  if (rate?.isHead && !isOfMeeting(segment, textOf))
    for (const draft of later)
      if (draft.isOnce || draft.isEach) continue;
      else if (draft.rate === undefined || isOfHead(draft))
        draft.rate = rate as Rate; // a rate has its period
      else if (rate && last && segment.tokens.length === 1) last.rate ??= rate as Rate; // a rate has its period
}

/** `monthly`, `paid monthly`, «ежемесячно». */
const isOfPayment = ({ tokens }: Segment, textOf: Line['textOf']): boolean =>
  tokens.every(
    (token) =>
      token.type === 'rate' ||
      /^(?:paid|billed|invoiced|payable|оплата|оплачивается|плат[её]ж|каждый)$/u.test(textOf(token)),
  );

/** A sum in a list of prices a month, neither of one piece nor paid once. */
const isMonthOfList = ({ figure, isOnce, isEach, time }: Draft): boolean =>
  (figure === 'fee' || figure === 'price') && !isOnce && !isEach && time === undefined;

/** What is brought in that time has its price the whole year: «За полугодие – 120 договоров, звонок до 600 ₽». */
const isCountedInAll = (draft: Draft): boolean => isCounted(draft) && draft.rate === undefined && !isWork(draft);

/** What a price of one or a rate holds for is all of the plan, unless it is said of them. */
const isOfAllMonths = ({ figure }: Draft): boolean =>
  isCost(figure) || figure === 'engagementRate' || figure === 'roas';

/** «Правки в течение 3 дней, CPL до 500»: how long another thing takes. */
const isAboutOther = ({ tokens }: Segment, { segment }: Draft, textOf: Line['textOf']): boolean => {
  const [from, to] = [tokens.at(-1)?.end ?? 0, segment.tokens[0]?.start ?? 0];
  const behind = from < to ? textOf({ start: from, end: to }) : undefined;
  const isPlan = tokens.some((token) => /план|plan|kpi/u.test(textOf(token)));
  const isOther = (token: Token) => token.type === 'word' || /^(?:гаранти|рассроч)/u.test(textOf(token));
  return !isPlan && tokens.some(isOther) && behind !== undefined && !/[:–(]/.test(behind);
};

/** «В неделю: 3 поста, в месяц: 20 сторис»: what heads the list before is said no longer. */
const isOfHead = ({ rate, segment }: Draft): boolean =>
  rate?.type === 'rate' && rate.isHead && !segment.tokens.includes(rate);

/** «Созвон еженедельно: …»: how often they talk says nothing of the work. */
const isOfMeeting = ({ tokens }: Segment, textOf: Line['textOf']): boolean =>
  tokens.some((token) =>
    /^(?:созвон[а-яё]*|план[её]рк[а-яё]*|встреч[а-яё]*|отч[её]т[а-яё]*|\d+ час[а-яё]*|calls?|meetings?|reports?|\d+ hours?)$/u.test(
      textOf(token),
    ),
  );

/** Words between a time and the colon behind it, and before a time right ahead of one. */
const headMost = 3;
const titleMost = 5;

/** `By month 2: 35,000 downloads, CAC below $3`: of all that stands behind the colon. */
function isBeforeColon(time: Time | undefined, { tokens }: Pick<Segment, 'tokens'>, textOf: Line['textOf']): boolean {
  if (time === undefined) return false;
  // `Month 3 goals: 100 leads`
  const behind = tokens.slice(tokens.indexOf(time) + 1);
  const end = behind.findIndex(({ type }) => !['word', 'sign', 'what'].includes(type));
  const next = behind[Math.min(end < 0 ? behind.length - 1 : end, headMost)];
  return next !== undefined && textOf({ start: time.end, end: next.start }).includes(':');
}

/** Where a token stands behind what heads its segment: `Shop: from month 3 ROAS 5`. */
function placeOf(token: Token, { tokens }: Segment, textOf: Line['textOf']): number {
  const at = tokens.indexOf(token);
  const label = tokens.slice(0, at).findLastIndex((each, place) => {
    const next = tokens[place + 1];
    return next !== undefined && /:/.test(textOf({ start: each.end, end: next.start }));
  });
  return at - label - 1;
}

/** «KPI подрядчика на полугодие: …»: right before the colon it heads the list as well. */
const isAtHead = (time: Time, segment: Segment, textOf: Line['textOf']): boolean => {
  const next = segment.tokens[segment.tokens.indexOf(time) + 1];
  const isTitle = next !== undefined && /:/.test(textOf({ start: time.end, end: next.start }));
  const most = isTitle ? titleMost : isBeforeColon(time, segment, textOf) ? headMost : 1;
  return placeOf(time, segment, textOf) <= most;
};

/** `За полгода 100 заявок, 20 продаж`: a time before the first number of a sentence is of all that follows. */
function headWords(segment: Segment, drafts: readonly Draft[], textOf: Line['textOf']): void {
  const [time] = timesOf(segment);
  const [number] = numbersOf(segment);
  // «KPI по договору на 6 мес.: 180 лидов; 3000 новых подписчиков»
  const isOfAll = segment.tokens.some((token) => ofTargets.test(textOf(token))) && isBeforeColon(time, segment, textOf);
  const same = drafts.filter((draft) =>
    isOfAll ? draft.segment.statement === segment.statement : draft.segment.sentence === segment.sentence,
  );
  const isFirst = same[0]?.segment === segment || isBeforeColon(time, segment, textOf);
  if (time && number && time.start < number.start && isFirst && isAtHead(time, segment, textOf))
    // A price has no beginning of its own.
    for (const draft of same) {
      const isPriceFromThen = time.isStart && isCost(draft.figure);
      if (!isTerm(draft.figure) && !isPriceFromThen && !isBesideDated(draft, time, segment, same, textOf))
        draft.time ??= time;
    }
}

/** `By September 3,000 followers, 2,500 visits a month`: whether the date is of the second as well is asked; behind a colon it is. */
function isBesideDated(
  draft: Draft,
  time: Time,
  { tokens }: Segment,
  same: readonly Draft[],
  textOf: Line['textOf'],
): boolean {
  const isHead = isBeforeColon(time, { tokens }, textOf);
  // «До 15 декабря: 60 заявок, заявка до 500 ₽»: what all of them cost until then.
  const isOfAll = same.some((each) => isCounted(each) && each.rate === undefined && !isWork(each));
  if (isHead && isCost(draft.figure) && (time.calendarMonth !== undefined || isOfMonths(time)) && isOfAll) return true;
  if (isHead || draft === same[0] || time.isStart) return false;
  // What is asked from no month of its own would begin with the first.
  if (draft.figure === 'reach') return false;
  // What is brought in six weeks has its price the whole year.
  return isCost(draft.figure) || (!time.isSpan && draft.rate !== undefined);
}

/** `ER of 5 %, 1,000 followers and 30 stories within 4 months`: what ends a list with an `and` tells the time of all of it. */
function timeOfList(
  time: Time,
  before: readonly Segment[],
  { sentence, tokens }: Segment,
  drafts: readonly Draft[],
): void {
  if (!tokens.includes(time) || time.isStart) return;
  for (const each of before.toReversed()) {
    const own = drafts.filter(({ segment }) => segment === each);
    const isCount = own.length === 1 && own.every((draft) => !isMoney(draft.figure) && !isCost(draft.figure));
    if (each.sentence !== sentence || !isCount || timesOf(each).length > 0) return;
    for (const draft of own)
      if (!isTerm(draft.figure) && draft.rate === undefined && draft.number?.unit !== 'times') draft.time ??= time;
    if (each.joint !== ',') return;
  }
}

/** `20 leads and 5 sales a month by June`: what is joined shares what is said last. */
function joinedWords(segments: readonly Segment[], drafts: readonly Draft[]): void {
  for (const segment of segments.toReversed()) {
    if (!joins.includes(segment.joint)) continue;
    const own = drafts.find((draft) => draft.segment === segment && !isTerm(draft.figure));
    const place = segments.indexOf(segment);
    const ahead = drafts.filter(
      (draft) =>
        draft.segment === segments[place - 1] && !isTerm(draft.figure) && draft.segment.sentence === segment.sentence,
    );
    const [last] = timesOf(segment);
    const isCount = drafts.some((draft) => draft.segment === segment && !isMoney(draft.figure));
    if (last && isCount && /^(?:and|и|&)$/u.test(segment.joint))
      timeOfList(last, segments.slice(0, place), segment, drafts);
    if (own === undefined) {
      workBeside(segment, segments[place - 1], drafts);
      workJoined(segment, segments[place - 1], segments[place - 2], drafts);
      workWithOther(segment, segments[place - 1], drafts);
      continue;
    }
    for (const draft of ahead) {
      const isAlike = draft.kind === own.kind && draft.number?.unit === own.number?.unit;
      // `from 900 to 4,200 followers and 35 orders a week`.
      if (!isAlike || (draft.number?.from !== undefined && own.number?.from === undefined)) continue;
      draft.time ??= own.time;
      if (draft.time === own.time && segment.joint !== '+') draft.rate ??= own.rate;
    }
  }
}
