import type { Line } from '#clauses/nearest.ts';
import { hasSign, numbersOf, type Segment, whatsOf } from '#clauses/segments.ts';
import type { Token } from '#lexing/token.ts';

/** `1,000 clicks a month, ads £600 a month`: beside what it brings it is what is spent. */
export const isAdsForResults = ({ tokens: [first, next] }: Segment, { segments, textOf }: Line): boolean =>
  first !== undefined &&
  next?.type === 'number' &&
  /^(?:ads|реклама)$/u.test(textOf(first)) &&
  segments.some((each) => whatsOf(each).some(({ what }) => resultsOf.includes(what)));

const isFeeBehind = ({ tokens }: Segment): boolean => {
  const [ads, fee] = (['ads', 'fee'] as const).map((sign) =>
    tokens.findIndex((token) => token.type === 'sign' && token.sign === sign),
  ) as [number, number]; // as many as are looked for
  return ads >= 0 && fee > ads && tokens.slice(fee).some(({ type }) => type === 'number');
};

/** `Starter ads $200`: running them, or what they cost. */
export const isAdsAlone = (segment: Segment, line: Line): boolean =>
  !hasSign(segment, 'apart', 'held') &&
  // «Meta Ads: ведение $450 в месяц»
  !isFeeBehind(segment) &&
  segment.tokens.some(
    (token) =>
      token.type === 'sign' &&
      token.sign === 'ads' &&
      /^(?!(?:in|of|on|into) |.*(?:spend|budget|money))(?:(?:\p{L}+ ){0,2}ads|ads?|advertising|реклама|реклам[ау] (?:в )?\p{L}+)$/u.test(
        line.textOf(token),
      ),
  );

/** `Meta Ads from $200 a month, ad spend billed separately`: what is named after the ads is the work on them. */
export const isSpendApart = (segment: Segment, { segments }: Line): boolean =>
  segments.some(
    (each) =>
      each !== segment &&
      hasSign(each, 'ads') &&
      hasSign(each, 'apart') &&
      !numbersOf(each).some(({ unit }) => unit === 'money'),
  );

/** `Fee 15 % on ad spend of $4,000 a month`: the share is the contractor's, the sum is spent. */
export function isOfShare(number: Token, { tokens }: Segment, line: Line): boolean {
  const ads = tokens.findIndex((token) => token.type === 'sign' && token.sign === 'ads');
  const isShare = tokens
    .slice(Math.max(0, ads - 3), Math.max(0, ads))
    .some((token) => token.type === 'number' && token.unit === 'share');
  const between = tokens.slice(ads + 1, tokens.indexOf(number));
  return (
    ads >= 0 &&
    isShare &&
    tokens.indexOf(number) > ads &&
    between.every((token) => /^(?:of|at|from|в|от)$/u.test(line.textOf(token))) &&
    !/^(?:a )?min|^от |^не менее|^at least/u.test(line.textOf(number))
  );
}

/** `You pay for the ads, about $300 monthly`: a sum right behind the words that say who pays the advertising. */
export const isPaidByOwner = (segment: Segment, { segments, textOf }: Line): boolean => {
  const before = segments[segments.indexOf(segment) - 1];
  const [first] = before?.tokens ?? [];
  const said =
    before === undefined || first === undefined
      ? ''
      : textOf({ start: first.start, end: before.tokens.at(-1)?.end ?? 0 });
  return (
    before?.sentence === segment.sentence &&
    /^[,:(–-]$/.test(segment.joint) &&
    numbersOf(before).length === 0 &&
    byOwnerAlone.test(said) &&
    segment.tokens.every(
      (token) =>
        ['number', 'rate', 'passed'].includes(token.type) ||
        /^(?:от|с|вас|from|you|закладывай(?:те)?|закладываем|планируйте)$/u.test(textOf(token)),
    )
  );
};

const byOwnerAlone =
  /^(?:ads? (?:are )?(?:billed|paid|charged|invoiced) separately|ads? separate(?:ly)?|you(?:'ll)? (?:pay|fund|cover)(?: for)? (?:the |your (?:own )?)?ads?(?: spend| budget)?(?: (?:yourself|directly))?|(?:the |your )?ads?(?: spend| budget)? (?:(?:is|are|comes|come|will be) (?:on|from) (?:you|your side)|(?:is|are|will be) (?:yours|your own))|(?:от|с) вас (?:только )?(?:рекламный )?бюджет(?: на рекламу)?|(?:рекламный )?(?:кабинет|бюджет)(?: на рекламу)? (?:отдельно|(?:вы |клиент |заказчик )?(?:пополняе(?:те|т)|оплачивае(?:те|т))(?: вы| клиент| заказчик)?|на вас|за вами)|реклам[ау] (?:(?:оплачивается |платится )?отдельно|оплачива(?:ете|ет) (?:вы|клиент|заказчик)|(?:вы |клиент |заказчик )оплачива(?:ете|ет)|на вас|за ваш сч[её]т|с вас|за вами))(?: сами)?$/u;

/** `Our fee is 12 % of ad spend ($5,000 a month)`: what it is a share of, or what it comes to. */
export const isBehindShare = (segment: Segment, { segments, textOf }: Line): boolean => {
  const before = segments[segments.indexOf(segment) - 1];
  const isOfAds =
    before?.sentence === segment.sentence &&
    hasSign(before, 'ads', 'budget') &&
    numbersOf(before).some(({ unit }) => unit === 'share');
  return (
    isOfAds &&
    (segment.joint === '(' ||
      segment.tokens.slice(0, 1).some((token) => /^(?:which|that|i\.e\.|это)$/u.test(textOf(token))))
  );
};

/** `Ads budget: Meta $500 a month, TikTok $300 a month`. */
export const isOfNetworkBehindAds = (segment: Segment, { segments, textOf }: Line): boolean => {
  const fees = segment.tokens.filter((token) => token.type === 'sign' && token.sign === 'fee');
  const isNetwork = fees.length > 0 && fees.every((token) => ofNetwork.test(textOf(token)));
  return (
    isNetwork &&
    segments.some(
      (each) =>
        (each.sentence === segment.sentence &&
          segments.indexOf(each) < segments.indexOf(segment) &&
          hasSign(each, 'ads', 'budget')) ||
        // `2,000 followers by month 2, you pay TikTok €900`
        whatsOf(each).some(({ what, isCost }) => isCost || resultsOf.includes(what)),
    )
  );
};

const ofNetwork = /^(?:instagram|facebook|tik-?tok|linkedin)$/u;

/** `$3,000 a month excluding ad spend` is what the contractor takes. */
function isAdsApart(number: Token, { tokens }: Segment, line: Line): boolean {
  const behind = tokens.slice(tokens.indexOf(number) + 1);
  if (
    behind.some((token) => token.type === 'sign' && token.sign === 'apart' && /spend|бюджет/u.test(line.textOf(token)))
  )
    return true;
  const at = tokens.findIndex((token) => token.type === 'sign' && token.sign === 'ads');
  const ahead = tokens[at - 1];
  return at > tokens.indexOf(number) && ahead?.type === 'sign' && ahead.sign === 'apart';
}

/** «Ведение Google Ads $450 в месяц»: the work on them. */
export const isOfManagedAds = (number: Token, { tokens }: Segment, line: Line): boolean =>
  tokens.some((token, at) => {
    const next = tokens[at + 1];
    return (
      token.type === 'sign' &&
      token.sign === 'fee' &&
      next?.type === 'sign' &&
      next.sign === 'ads' &&
      next.end < number.start &&
      !/spend|budget|бюджет|расход|money|cost/u.test(line.textOf(next))
    );
  });

export const isOfAds = (segment: Segment, { segments }: Line): boolean =>
  segments.some(
    (each) =>
      each !== segment &&
      numbersOf(each).length === 0 &&
      // `Targeting` in a list of work names no budget in another sentence.
      (hasSign(each, 'ads') || (hasSign(each, 'targeting') && each.sentence === segment.sentence)),
  ) && !hasSign(segment, 'fee');

/** `Your ad spend is yours — start from $300`: what stands behind the dash is of it. */
const isAheadOfDash = ({ joint }: Segment, each: Segment): boolean =>
  /^[-–:(]$/.test(joint) && !hasSign(each, 'apart', 'fee') && numbersOf(each).length === 0;

/** «Рекламный бюджет вносите сами, 40 000 ₽ в месяц». */
const isBareBehind = (segment: Segment, each: Segment, segments: readonly Segment[]): boolean =>
  segment.joint === ',' &&
  segments[segments.indexOf(segment) - 1] === each &&
  !hasSign(each, 'apart', 'fee') &&
  segment.tokens.every(({ type }) => ['number', 'rate', 'passed'].includes(type));

/** `The ad budget is 1,800, which will be 60 a day`: a sum without a name behind the advertising's is of the same money. */
export const isBehindAds = (segment: Segment, { segments }: Line): boolean =>
  segments
    .slice(0, segments.indexOf(segment))
    .some(
      (each) =>
        each.sentence === segment.sentence &&
        hasAds(each) &&
        !hasSign(each, 'once') &&
        (numbersOf(each).some(({ unit }) => unit === 'money') ||
          isAheadOfDash(segment, each) ||
          isBareBehind(segment, each, segments)),
    );

export const resultsOf: readonly string[] = ['leads', 'sales', 'visits', 'members', 'reach'];

/** `With $100 a month on Google expect 60 clicks`. */
export function isSpentOn(segment: Segment, { segments, textOf }: Line): boolean {
  const next = segments[segments.indexOf(segment) + 1];
  const [first] = next?.tokens ?? [];
  const isSumAlone = segment.tokens.every(({ type }) => ['sign', 'number', 'rate'].includes(type));
  return (
    next?.joint === 'with' &&
    isSumAlone &&
    first?.type === 'sign' &&
    first.sign === 'ads' &&
    /^(?:on|into|for|на|в) /u.test(textOf(first))
  );
}

/** Advertising is paid besides: the sum is what the contractor takes. */
export const isBesideAds = (number: Token, segment: Segment, line: Line): boolean =>
  isPlusAds(segment, line) || isAdsApart(number, segment, line);

/** `$2,500 per month plus ad spend`, «25 тр + бюджет»: the sum before is what the contractor takes. */
function isPlusAds(segment: Segment, line: Line): boolean {
  const { segments } = line;
  const next = segments[segments.indexOf(segment) + 1];
  const isJoined = next?.sentence === segment.sentence && sumJoins.includes(next.joint);
  // `Google Ads $900 and Meta Ads $600` are both spent.
  const isOther = hasSign(segment, 'ads') && next !== undefined && numbersOf(next).length > 0;
  const isOwn = !hasSign(segment, 'ads', 'budget') || (isAdsAlone(segment, line) && !isOther);
  return isJoined && isOwn && hasSign(next, 'ads', 'budget') && !hasSign(next, 'fee');
}

/** `15 % of ad spend` is a share, and says nothing of a sum beside it. */
export const hasAds = (segment: Segment): boolean =>
  // `8 posts a month on Facebook` are published there.
  !whatsOf(segment).some(({ what }) => what === 'posts' || what === 'stories') && namesAds(segment);

const namesAds = ({ tokens }: Segment): boolean =>
  tokens.some(
    (token, at) =>
      token.type === 'sign' &&
      token.sign === 'ads' &&
      !tokens.slice(Math.max(0, at - 2), at).some((each) => each.type === 'number' && each.unit === 'share'),
  );

/** What adds one sum to another; a stroke parts them. */
export const sumJoins: readonly string[] = ['+', 'and', 'и', '&', 'plus', 'плюс'];
