import type { NumberToken, Sign, Token } from '#lexing/token.ts';

/** What stands between two joints. */
export interface Segment {
  readonly tokens: readonly Token[];
  /** The mark before it; empty at the head of a sentence. */
  readonly joint: string;
  readonly sentence: number;
  /** Sentences that a semicolon joins: what is past in one is past in all. */
  readonly statement: number;
  /** Between the bars of a table. */
  readonly isCell: boolean;
}

const isSentenceEnd = (mark: string): boolean => /^[;|.!?\n]$/.test(mark);

/** The pieces of a line, parted at its joints; a question promises nothing and is left out. */
export function segmentsOf(tokens: readonly Token[]): readonly Segment[] {
  const segments: Segment[] = [];
  let current: Token[] = [];
  let asides: (readonly Token[])[] = [];
  let joint = '';
  let sentence = 0;
  let statement = 0;
  let isCell = false;
  const close = () => {
    if (current.length > 0) segments.push({ tokens: current, joint, sentence, statement, isCell });
    for (const aside of asides) segments.push({ tokens: aside, joint: '(', sentence, statement, isCell });
    current = [];
    asides = [];
  };
  const inWords = wordedBrackets(tokens);
  const aside = new Set<Token>();
  for (const [index, token] of tokens.entries()) {
    if (inWords.has(token) || aside.has(token)) continue;
    if (token.type !== 'joint') {
      const rest = tokens.slice(index + 1);
      if (opensSum(token, rest) && current.some(isNumber) && !isBaseOf(current) && !isBeforeFee(current, rest)) {
        close();
        joint = 'with';
      }
      const counted = countedByRate(token, tokens[index + 1], current.some(isNumber) ? undefined : current.at(-1));
      current.push(paidByRate(counted, tokens[index + 1], current.at(-1)));
      continue;
    }
    const said = current.length > 0 ? asideAt(index, tokens) : undefined;
    if (said) {
      asides.push(said.filter(({ type }) => type !== 'joint'));
      for (const each of tokens.slice(index + 1, index + said.length + 2)) aside.add(each);
      continue;
    }
    if (token.mark === ',' && isAdjectivesNext(current, tokens.slice(index + 1))) continue;
    if (/^(?:and|и|&)$/u.test(token.mark) && isLabelNext(current, tokens.slice(index + 1))) continue;
    // A name before a colon is of what stands behind it: `Setup: $900`.
    if (/^[-–]$/.test(token.mark) && namesNext(current, tokens.slice(index + 1))) continue;
    if (token.mark === ':' && isName(current.filter((each) => !isOne(each)))) continue;
    // «+155,9 % — рост охватов»: a number before a dash is of the name behind it.
    if (/^[-–]$/.test(token.mark) && isNamedBehind(current, tokens.slice(index + 1))) continue;
    close();
    if (token.mark === '?') {
      const isTag = isTagQuestion(segments.at(-1), sentence);
      if (isTag) segments.pop();
      else while (segments.at(-1)?.sentence === sentence) segments.pop();
    }
    if (isSentenceEnd(token.mark)) sentence += 1;
    isCell = token.mark === '|';
    if (isSentenceEnd(token.mark) && token.mark !== ';') statement += 1;
    joint = isSentenceEnd(token.mark) ? '' : token.mark;
  }
  close();
  return segments;
}

/** `12 posts a month for $300, deal?` asks nothing of the offer before it. */
const isTagQuestion = (last: Segment | undefined, sentence: number): boolean =>
  last?.sentence === sentence &&
  last.joint === ',' &&
  (last.tokens.length === 1 || last.tokens.every(({ type }) => type === 'word' || type === 'sign')) &&
  last.tokens.length <= 2 &&
  last.tokens.every(({ type }) => type !== 'number');

export const hasSign = (segment: Segment, ...signs: readonly Sign[]): boolean =>
  segment.tokens.some((token) => token.type === 'sign' && signs.includes(token.sign));

export const numbersOf = ({ tokens }: Segment): readonly (Token & NumberToken)[] =>
  tokens.filter((token) => token.type === 'number');

export const whatsOf = ({ tokens }: Segment) => tokens.filter((token) => token.type === 'what');

/** Neither a number nor a name in it: only when, how often, or nothing. */
export const isBare = (segment: Segment): boolean => numbersOf(segment).length === 0 && whatsOf(segment).length === 0;

/** `3x a week` and `3 x posts` count, they multiply nothing. */
const countedByRate = (token: Token, next: Token | undefined, before: Token | undefined): Token =>
  token.type === 'number' &&
  ((next?.type === 'rate' && (token.unit === 'times' || isTimesInShort(token))) ||
    // `3 x posts`, `posts x16`
    (token.unit === 'times' && [before, next].some((each) => each !== undefined && isWorkNamed(each))))
    ? { ...token, unit: 'count', currency: undefined }
    : token;

/** «… за 19 000 в месяц» is paid: nobody counts so many of anything. */
const paidByRate = (token: Token, next: Token | undefined, before: Token | undefined): Token =>
  token.type === 'number' &&
  token.unit === 'count' &&
  (token.low ?? 0) >= leastPaid &&
  before?.type === 'sign' &&
  before.sign === 'price' &&
  next?.type === 'rate' &&
  next.per === 'month'
    ? { ...token, unit: 'money' }
    : token;

/** A sum a month without its currency. */
const leastPaid = 1000;

/** «3 р/нед» is three times a week: nothing costs so little. */
const isTimesInShort = ({ currency, high }: NumberToken): boolean =>
  currency !== undefined && /^р\.?$/u.test(currency) && (high ?? 0) <= 14;

/** What may stand before a colon and be said of what stands behind it. */
const namesAhead: readonly Token['type'][] = ['sign', 'word', 'what', 'time'];

const isNumber = ({ type }: Token): boolean => type === 'number';

/** `15 % of ad spend or 10,000`: the spend is what the share is of. */
function isBaseOf(current: readonly Token[]): boolean {
  const last = current.findLast(({ type }) => type !== 'sign');
  return last?.type === 'number' && last.unit === 'share';
}

/** `15 qualified, exclusive leads`: a comma between what is said of them. */
function isAdjectivesNext(current: readonly Token[], rest: readonly Token[]): boolean {
  const number = current.findLastIndex(({ type }) => type === 'number');
  const between = current.slice(number + 1);
  const end = rest.findIndex(({ type }) => type !== 'word' && type !== 'sign');
  const isAlike = (token: Token) =>
    (token.type === 'word' && token.isAdjective) || (token.type === 'sign' && token.sign === 'gained');
  return (
    number >= 0 &&
    between.length > 0 &&
    between.every(isAlike) &&
    rest[end]?.type === 'what' &&
    rest.slice(0, end).every(isAlike)
  );
}

/** `New customers through Google and Facebook: 12 per month`: the name goes on to the colon. */
function isLabelNext(current: readonly Token[], rest: readonly Token[]): boolean {
  const end = rest.findIndex(({ type }) => type === 'joint');
  const mark = rest[end];
  return (
    end > 0 &&
    mark?.type === 'joint' &&
    mark.mark === ':' &&
    rest.slice(0, end).every(({ type }) => type === 'word' || type === 'sign') &&
    current.filter(({ type }) => type === 'what').length === 1 &&
    current.every(({ type }) => ['word', 'sign', 'what'].includes(type))
  );
}

/** `Leads per month: 175`; a rate alone heads a list. */
const isName = (current: readonly Token[]): boolean =>
  // The number of a clause stands first: `6.2 Budget: …`.
  current.every(
    ({ type }, place) => namesAhead.includes(type) || type === 'rate' || (type === 'passed' && place === 0),
  ) && current.some(({ type }, place) => (type !== 'rate' && type !== 'passed') || place > 0);

function isNamedBehind(current: readonly Token[], rest: readonly Token[]): boolean {
  const end = rest.findIndex(({ type }) => type === 'joint');
  const behind = end < 0 ? rest : rest.slice(0, end);
  const [number, ...others] = current.filter(({ type }) => type !== 'sign');
  const isPriced = behind.some((token) => token.type === 'what' && token.isCost);
  // «20 000 ₽ — наша работа, 30 000 ₽ — реклама»
  const isPaidFor =
    number?.type === 'number' &&
    number.unit === 'money' &&
    others.length === 0 &&
    behind.length === 1 &&
    behind.every(isRole);
  if (isPaidFor) return true;
  const isAlone = number?.type === 'number' && (number.unit !== 'money' || isPriced) && others.length === 0;
  return isAlone && behind.some(({ type }) => type === 'what') && behind.every(({ type }) => type !== 'number');
}

const isRole = (token: Token): boolean => token.type === 'sign' && (token.sign === 'fee' || token.sign === 'ads');

/** Brackets that hold words alone part nothing: `setup (one-time) $350`, `ads management (monthly)`. */
function wordedBrackets(tokens: readonly Token[]): ReadonlySet<Token> {
  const found = new Set<Token>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'joint' || token.mark !== '(') continue;
    const rest = tokens.slice(index + 1);
    const end = rest.findIndex((each) => each.type === 'joint' && each.mark === ')');
    const inside = rest.slice(0, Math.max(0, end));
    const ahead = tokens[index - 1];
    // `Cost per lead (CPA) $40` says the name twice.
    if (inside.length === 1 && inside[0]?.type === 'what' && ahead?.type === 'what')
      found
        .add(token)
        .add(inside[0])
        .add(rest[end] as Token); // it was found
    // «Бюджет на весь проект (5 месяцев) 150 000 ₽»
    const next = rest[end + 1];
    if (end === 1 && inside[0]?.type === 'time' && next?.type === 'number') found.add(token).add(rest[end] as Token); // it was found
    // «Ведение соцсетей (Instagram, VK) — 15 000»
    const isList = inside.every(
      (each) => each.type === 'word' || (each.type === 'joint' && /^[,/&+и]$/u.test(each.mark)),
    );
    if (end >= 0 && isList)
      for (const each of [token, rest[end] as Token, ...inside.filter(({ type }) => type === 'joint')]) found.add(each); // it was found
    if (end < 0 || !inside.every(({ type }) => ['word', 'sign', 'rate'].includes(type))) continue;
    found.add(token).add(rest[end] as Token); // it was found
  }
  return found;
}

/** What brackets explain without a number, where the clause goes on behind them: `ad cost share (ad spend to revenue) of 18 %`. */
function asideAt(at: number, tokens: readonly Token[]): readonly Token[] | undefined {
  const open = tokens[at];
  if (open?.type !== 'joint' || open.mark !== '(') return undefined;
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex((each) => each.type === 'joint' && each.mark === ')');
  const inside = rest.slice(0, Math.max(0, end));
  const next = rest[end + 1];
  const isPlain = inside.length > 0 && inside.every(({ type }) => !['number', 'rate', 'time', 'passed'].includes(type));
  return isPlain && next !== undefined && next.type !== 'joint' ? inside : undefined;
}

const isNameOfSum = (token: Token): boolean =>
  token.type === 'what' || (token.type === 'sign' && ['budget', 'ads', 'fee', 'once'].includes(token.sign));

/** «Лиды — 30 в месяц»: nothing behind the count names it. */
function isCountAlone(rest: readonly Token[]): boolean {
  const end = rest.findIndex(({ type }) => type === 'joint');
  const behind = end < 0 ? rest : rest.slice(0, end);
  return behind.every(({ type }) => type !== 'what' && type !== 'word');
}

/** «Стоимость заявки — от 200»: a name before a dash is of the number behind it. */
function namesNext(current: readonly Token[], rest: readonly Token[]): boolean {
  const next = rest.find(({ type }) => type !== 'sign');
  const isOfWork = current.some(({ type }) => type === 'what') && !current.some(isRole);
  const isNamed = current.some(isNameOfSum) && current.every((token) => !isNumber(token) || (isOfWork && isOne(token)));
  // «Сторис — ежедневно»
  if (next?.type === 'rate' && current.length === 1 && current.every(isWorkNamed)) return true;
  return isNamed && next?.type === 'number' && (next.unit !== 'count' || isCountAlone(rest));
}

const isWorkNamed = (token: Token): boolean => token.type === 'what' && ['posts', 'stories'].includes(token.what);

/** «Один пост — 600 ₽», `price for one carousel: $35`. */
const isOne = (token: Token): boolean =>
  token.type === 'number' && token.unit === 'count' && token.low === 1 && token.high === 1;

/** `…, CPA 1,200 with an ad budget of 60k`: a budget with a sum behind it is a thing of its own. */
function opensSum(token: Token, rest: readonly Token[]): boolean {
  if (token.type !== 'sign' || (token.sign !== 'ads' && token.sign !== 'budget')) return false;
  const next = rest.find(({ type }) => type === 'joint' || type === 'number');
  return next?.type === 'number' && (next.unit === 'money' || (next.high ?? next.low ?? 0) >= 100);
}

/** `$500 ad spend on top of our $890 fee`: each sum has its name behind it. */
function isBeforeFee(current: readonly Token[], rest: readonly Token[]): boolean {
  const end = rest.findIndex(({ type }) => type === 'joint');
  const isFee = (token: Token) => token.type === 'sign' && token.sign === 'fee';
  const last = current.findLast(({ type }) => type !== 'rate');
  return (
    last?.type === 'number' &&
    last.unit === 'money' &&
    !current.some(isFee) &&
    rest.slice(0, end < 0 ? rest.length : end).some(isFee)
  );
}

/** `$900 a month`: the sum or count has its period right behind it. */
export const hasRate = (number: Token, { tokens }: Segment): boolean =>
  tokens[tokens.indexOf(number) + 1]?.type === 'rate';

/** «… за посты и сторис в месяц»: what an `and` or a comma joins to a segment, where it counts nothing of its own. */
export const joinedBehind = (segment: Segment, segments: readonly Segment[]): readonly Token[] => {
  const next = segments[segments.indexOf(segment) + 1];
  const isJoined = next !== undefined && /^(?:и|and|&|,)$/u.test(next.joint) && numbersOf(next).length === 0;
  return isJoined ? next.tokens : [];
};
