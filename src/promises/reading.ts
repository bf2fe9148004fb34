import { isDirected } from '#clauses/direction.ts';
import type { Draft } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { withRowHeads } from '#clauses/row-heads.ts';
import { hasSign, numbersOf, type Segment, segmentsOf, whatsOf } from '#clauses/segments.ts';
import { ratesOf } from '#clauses/work-rates.ts';
import type { Month } from '#domain/month.ts';
import { isTerm } from '#domain/promise.ts';
import type { Language } from '#i18n/language.ts';
import { harmlessDenial, uncountedWork, withFeeCounted } from '#lexing/doubt-words.ts';
import { tokensOf } from '#lexing/lexer.ts';
import { here, matchAt } from '#lexing/pattern.ts';
import { plainText } from '#lexing/plain-text.ts';
import { isOfPriceList } from '#lexing/times.ts';
import type { Token } from '#lexing/token.ts';
import { isTestimonial } from '#lexing/told-words.ts';
import { askedBeside } from './beside.ts';
import { closed } from './closing.ts';
import { doubtsOf } from './doubts.ts';
import { draftsIn } from './drafts.ts';
import type { FoundPromise, Span } from './found.ts';
import { isCountedBehind, withoutRestated } from './restated.ts';
import { scoped } from './scopes.ts';
import { pricedAlike, pricedAsOne } from './unit-price.ts';

export interface LineReading {
  /** In the order they stand in. */
  readonly promises: readonly FoundPromise[];
  /** What of the line was put to no use, as it was typed. */
  readonly unread: readonly Span[];
}

interface ReadingContext {
  readonly startMonth: Month;
  /** The language figures without words are read in. */
  readonly language: Language;
}

/** Reads the promises off a line in English or Russian, and never guesses: what the words do not say is asked. */
export function readLine(typed: string, { startMonth, language: reader }: ReadingContext): LineReading {
  const { text, offsets } = plainText(typed);
  const back = ({ start, end }: Span): Span => ({ start: offsets[start] ?? start, end: offsets[end] ?? end });
  const tokens = tokensOf(text, { startMonth, language: languageOf(text, reader) });
  const said = withRowHeads(segmentsOf(tokens));
  const first = draftsOf(text, said, isTestimonial(typed));
  const segments = withoutRestated(said, first.drafts, first.line.textOf);
  const isSaidTwice = segments.some((segment) => !said.includes(segment)) || segments.length < said.length;
  const { line, drafts } = isSaidTwice ? draftsOf(text, segments, first.line.isQuoted) : first;
  const kept = drafts.filter((draft) => isSaid(draft) && !isCountedBehind(draft, drafts));
  const promises = kept.map((draft) => {
    const isPast = isPastIn(segments, draft, line.textOf);
    // A fee is no result that has been: what was told of it is asked.
    const isFee = draft.figure === 'fee';
    const found = closed(draft, line, isPast && !isFee);
    const counted = found.said.map(back).map(({ start, end }) => typed.slice(start, end).trim());
    // Whether a past result is promised at all is asked first, and is enough where no month hangs on it.
    const isPastAlone = found.asks.includes('isPromise') && found.calendarMonth === undefined;
    const doubts = doubtsOf(draft, kept, line).filter((ask) => ask !== 'asRead' || !isPastAlone);
    const known = isFeeCounted(draft, line) ? ['whichCosts', 'withFee'] : [];
    const asOfPast = isPast && isFee ? (['asRead'] as const) : [];
    const asks = [...new Set([...found.asks, ...doubts, ...asOfPast])].filter((ask) => !known.includes(ask));
    return { ...found, asks, span: back(found.span), said: counted.length === 0 ? undefined : counted.join(' ') };
  });
  return {
    promises: askedBeside(promises, line),
    unread: unreadIn(text, tokens, segments, kept).map(back),
  };
}

function draftsOf(
  text: string,
  segments: readonly Segment[],
  isQuoted: boolean,
): { readonly line: Line; readonly drafts: readonly Draft[] } {
  const line = { ...lineOf(text, segments), isQuoted };
  const found: Draft[] = [];
  for (const segment of segments) found.push(...draftsIn(segment, line, found.at(-1)));
  const drafts = pricedAsOne(pricedAlike(found, line));
  scoped(segments, drafts, line.textOf);
  return { line, drafts };
}

/** The language a line is written in tells what its commas part; figures alone are read in the reader's. */
function languageOf(line: string, reader: Language): Language {
  if (/\p{Script=Cyrillic}/u.test(line)) return 'ru';
  return /[a-z]{2,}/i.test(line) ? 'en' : reader;
}

const work = ['posts', 'stories', 'other'];

function lineOf(text: string, segments: readonly Segment[]): Omit<Line, 'isQuoted'> {
  const names = segments.flatMap(whatsOf);
  const isJob = jobPost.test(text.slice(0, jobPostWithin));
  const spoken = spokenIn(text, segments);
  const ofTerms = isJob ? spoken.replace(needed, blank) : spoken;
  const textOf = ({ start, end }: Span) => text.slice(start, end);
  return {
    segments,
    textOf,
    says: (words, { tokens }, but) => isIn(words, spoken, but, tokens),
    saysOfTerm: (words, { tokens }, but) => isIn(words, ofTerms, but, tokens),
    isDirected: segments.some(isDirected),
    isWork: isWorkIn(names, segments),
    isPackage:
      isJob ||
      segments.some(
        (segment) =>
          hasSign(segment, 'fee') ||
          isPriceList(segment, textOf) ||
          isIn(uncountedWork, spoken, harmlessDenial, segment.tokens),
      ),
    hasAds: segments.some(
      (segment) => hasSign(segment, 'ads') || isBudgetApart(segment) || isAdsApart(segment, textOf),
    ),
    isIncome: (name) => /revenue|turnover|profit|income|выручк|оборот|прибыл|доход|чек|aov/u.test(textOf(name)),
    isWithout: ({ tokens }) =>
      tokens.some((token, at) => {
        const [ads, next] = tokens.slice(at + 1);
        // `No paid ads` leaves them out of the package.
        if (ads && !/spend|budget|money/.test(textOf(ads))) return false;
        const isDenied = token.type === 'word' && /^(?:zero|no)$/u.test(textOf(token));
        // `No ad spend markup` and `no ad budget minimum` deny something else.
        const isWhole =
          next === undefined || next.type !== 'word' || /^(?:needed|required|necessary)$/.test(textOf(next));
        return isDenied && ads?.type === 'sign' && ads.sign === 'ads' && isWhole;
      }),
  };
}

/** Whoever looks for a contractor says what is needed, and makes no condition of it. */
const jobPost =
  /(?:^|[^\p{L}])(?:ищ(?:у|ем)|требуется|вакансия|hiring|vacancy|looking for (?:an? |someone|somebody)|нуж(?:ен|на) (?:\p{L}+ )?(?:человек|специалист|смм|smm|таргетолог|маркетолог|помощник|контент)|needs? (?:an? )?(?:someone|somebody|freelancer|social media|person))/u;
/** Letters at the head of a line where it says so. */
const jobPostWithin = 120;
const needed =
  /(?<!\p{L})(?:плачу|платим|we need|needs?(?: (?:someone|somebody))?|looking for|нуж(?:ен|н[аоы])|нужно|требуется|ищ(?:у|ем))(?!\p{L})/gu;
const blank = (said: string): string => '\u0000'.repeat(said.length);

/** `Prices per month: …` */
const isPriceList = (segment: Segment, textOf: Line['textOf']): boolean =>
  ratesOf(segment).some((rate) => isOfPriceList(textOf(rate)));

/** `£890 a month, ads extra`. */
const isAdsApart = ({ tokens }: Segment, textOf: Line['textOf']): boolean =>
  tokens.some((token) => token.type === 'sign' && token.sign === 'apart' && /^(?:ads?|plus ad) /.test(textOf(token)));

/** «Бюджет отдельно»: the other sum is for the work. */
const isBudgetApart = (segment: Segment): boolean =>
  hasSign(segment, 'budget') && hasSign(segment, 'apart') && numbersOf(segment).length === 0;

/** A list of posts and stories with one sum, or no result at all. */
function isWorkIn(names: readonly { readonly what: string }[], segments: readonly Segment[]): boolean {
  const sums = segments.flatMap(numbersOf).filter(({ unit }) => unit === 'money');
  const isList = sums.length === 1 && names.some(({ what }) => what === 'posts' || what === 'stories');
  return isList || (names.length > 0 && names.every(({ what }) => work.includes(what)));
}

/** The line with blanks for numbers, times and what is passed over: they say themselves what they mean. */
const spokenIn = (text: string, segments: readonly Segment[]): string =>
  segments
    .flatMap(({ tokens }) => tokens)
    .filter(({ type }) => type === 'number' || type === 'time' || type === 'passed')
    .reduce(
      (spoken, { start, end }) => spoken.slice(0, start) + '\u0000'.repeat(end - start) + spoken.slice(end),
      text,
    );

function isIn(words: RegExp, text: string, but: RegExp, tokens: readonly Token[]): boolean {
  const end = tokens.at(-1)?.end ?? 0;
  for (let at = tokens[0]?.start ?? end; at < end; at += 1) {
    const denied = matchAt(but, text, at);
    if (denied) at += denied[0].length - 1;
    else if (matchAt(words, text, at)) return true;
  }
  return false;
}

/** `tripled` and «удвоили» are told of what was. */
const isPastIn = (segments: readonly Segment[], { segment, figure }: Draft, textOf: Line['textOf']): boolean =>
  segments.some(
    (each) =>
      each.statement === segment.statement &&
      (hasSign(each, 'past') ||
        each.tokens.some(
          (token) =>
            (token.type === 'passed' &&
              (each === segment || segments.indexOf(each) === segments.indexOf(segment) + 1) &&
              !isTerm(figure) &&
              /^(?:up|down) from|^(?:вместо|против)(?! (?:нынешн|текущ|сегодняшн))|^\(\s?(?:было|до|ранее|раньше|was|from)/u.test(
                textOf(token),
              )) ||
            (token.type === 'number' && /^(?:doubled|tripled|quadrupled|halved|(?:удво|утро)ил)/u.test(textOf(token))),
        )),
  );

const nothing = here('(?!)');

/** `ROMI 150 %, our fee and the ads both counted`: of what it is a return is told. */
const isFeeCounted = ({ figure, segment }: Draft, line: Line): boolean =>
  (figure === 'romi' || figure === 'breakEvenMonth') &&
  line.segments.some((each) => each.sentence === segment.sentence && line.says(withFeeCounted, each, nothing));

/** People reached a day do not add up to a month; money earned back is no promise without a month. */
const isSaid = ({ figure, rate, time }: Draft): boolean =>
  !(figure === 'reach' && rate?.per === 'day') && !(figure === 'breakEvenMonth' && time === undefined);

function unreadIn(
  text: string,
  tokens: readonly Token[],
  segments: readonly Segment[],
  drafts: readonly Draft[],
): readonly Span[] {
  const used = new Set<Token>(
    drafts.flatMap(({ number, name, rate, time }) => [number, name, rate, time].filter((token) => token !== undefined)),
  );
  const fruitful = new Set(drafts.map(({ segment }) => segment));
  for (const segment of segments)
    if (fruitful.has(segment)) for (const token of segment.tokens) if (token.type === 'sign') used.add(token);
  const spans: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const token of tokens) {
    if (token.type === 'joint') continue;
    if (used.has(token)) isOpen = false;
    else if (isOpen) Object.assign(spans.at(-1) ?? {}, { end: token.end });
    else {
      spans.push({ start: token.start, end: token.end });
      isOpen = true;
    }
  }
  return spans.filter(({ start, end }) => /[\p{L}\d]/u.test(text.slice(start, end)));
}
