import type { NumberToken, Token } from '#lexing/token.ts';
import { byYou, harmlessDenial, otherService } from './doubt-words.ts';
import type { DraftPart } from './draft.ts';
import { isAskedFor, isBesideSetUp, isMonthOfNamedWork } from './named-work.ts';
import type { Line } from './nearest.ts';
import { isMonthlyOffer, isPackageHead, isTierPrice, leastFee } from './package-price.ts';
import { isOnceBehind, isUnderOnce } from './paid-once.ts';
import { hasRate, hasSign, numbersOf, type Segment, whatsOf } from './segments.ts';

/** `1,000 clicks a month, ads £600 a month`: beside what it brings it is what is spent. */
const isAdsForResults = ({ tokens: [first, next] }: Segment, { segments, textOf }: Line): boolean =>
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
const isAdsAlone = (segment: Segment, line: Line): boolean =>
  !hasSign(segment, 'apart', 'held') &&
  // «Meta Ads: ведение $450 в месяц»
  !isFeeBehind(segment) &&
  segment.tokens.some(
    (token) =>
      token.type === 'sign' &&
      token.sign === 'ads' &&
      /^(?!(?:of|on|into) |.*spend)(?:(?:\p{L}+ ){0,2}ads|ads?|реклама)$/u.test(line.textOf(token)),
  );

/** `Fee: $1,900 a month to us.` in a sentence of its own. */
const isNamedFee = ({ tokens }: Segment): boolean =>
  tokens.slice(0, 2).some((token) => token.type === 'sign' && token.sign === 'fee');

const isFeeApart = (segment: Segment, { segments }: Line): boolean =>
  segments.some(
    (each) =>
      each !== segment &&
      (each.sentence === segment.sentence || isNamedFee(each)) &&
      hasSign(each, 'fee') &&
      !hasSign(each, 'once') &&
      numbersOf(each).some(
        (number) =>
          (number.high ?? number.low) !== 0 &&
          (number.unit === 'money' ||
            (number.unit === 'count' && (number.low ?? 0) >= (hasRate(number, each) ? leastFee : 10 * leastFee))),
      ),
  );

/** `Meta Ads from $200 a month, ad spend billed separately`: what is named after the ads is the work on them. */
const isSpendApart = (segment: Segment, { segments }: Line): boolean =>
  segments.some(
    (each) =>
      each !== segment &&
      hasSign(each, 'ads') &&
      hasSign(each, 'apart') &&
      !numbersOf(each).some(({ unit }) => unit === 'money'),
  );

/** «На таргет закладывайте 400 ₽ в день»; «таргет 14 000 ₽» may be the work on it. */
const isOnTargeting = ({ tokens }: Segment, line: Line): boolean => {
  const at = tokens.findIndex((token) => token.type === 'sign' && token.sign === 'targeting');
  const ahead = tokens[at - 1];
  return ahead !== undefined && line.textOf(ahead) === 'на';
};

/** «Бюджет 90 000 ₽, из них ведение 30 000»: the fee is a part of it. */
const isOfBoth = ({ segments, textOf }: Line): boolean =>
  segments.some(
    (each) =>
      hasSign(each, 'held', 'inTotal') ||
      each.tokens.some((token) =>
        /^(?:общ[а-яё]*|весь|вся|них|котор[а-яё]+|него|итого|маркетинг[а-яё]*|overall|whole|which|both|marketing|combined)$/u.test(
          textOf(token),
        ),
      ),
  );

/** `Fee 15 % on ad spend of $4,000 a month`: the share is the contractor's, the sum is spent. */
function isOfShare(number: Token, { tokens }: Segment, line: Line): boolean {
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

/** `Our fee is 12 % of ad spend ($5,000 a month)`: what it is a share of, or what it comes to. */
const isBehindShare = (segment: Segment, { segments, textOf }: Line): boolean => {
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

/** `Monthly fee with ad spend $1,400`: one sum for both. */
const isFeeWithAds = ({ tokens }: Segment, line: Line): boolean => {
  const [fee, ads] = (['fee', 'ads'] as const).map((sign) =>
    tokens.findIndex((token) => token.type === 'sign' && token.sign === sign),
  ) as [number, number]; // as many as are looked for
  const between = tokens.slice(fee + 1, ads);
  return (
    fee >= 0 &&
    ads > fee &&
    between.length > 0 &&
    between.every((token) =>
      /^(?:with|incl\.?|including|inclusive|inclusive of|of|с|со|вместе с|включая)$/u.test(line.textOf(token)),
    )
  );
};

/** «Ведение с учётом рекламного бюджета — 48 000 ₽», «рекламный бюджет включён в стоимость: 45 000 ₽»: one sum for both. */
function isWholeOfBoth(number: Token, { tokens }: Segment, line: Line): boolean {
  const ahead = tokens.slice(0, tokens.indexOf(number));
  const [fee, ads, held] = (['fee', 'ads', 'held'] as const).map((sign) =>
    ahead.findIndex((token) => token.type === 'sign' && token.sign === sign),
  ) as [number, number, number]; // as many as are looked for
  if (ads < 0 || ahead.some(({ type }) => type === 'number')) return false;
  const isWith = (from: number, to: number) =>
    ahead.slice(from + 1, to).some((token) => /^(?:с|со|with|вместе с)$/u.test(line.textOf(token)));
  return (
    held > ads ||
    (held >= 0 && fee >= 0 && fee < held) ||
    (fee >= 0 && ((fee < ads && isWith(fee, ads)) || (ads < fee && isWith(ads, fee))))
  );
}

/** `Ads budget: Meta $500 a month, TikTok $300 a month`. */
const isOfNetworkBehindAds = (segment: Segment, { segments, textOf }: Line): boolean => {
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

/** `$990 a month and includes $250 a month for boosting`. */
function isHoldingAds(number: Token, segment: Segment, { segments, textOf }: Line): boolean {
  const behind = segments.slice(segments.indexOf(segment) + 1).filter(({ sentence }) => sentence === segment.sentence);
  const own = { ...segment, tokens: segment.tokens.slice(segment.tokens.indexOf(number) + 1) };
  const isHeld = hasSign(own, 'held') || behind.some((each) => hasSign(each, 'held') && isMoneyIn(each));
  const isAds = behind.some((each, at) => {
    const next = behind[at + 1];
    const isMoney = isMoneyIn(each) || (next?.joint === '(' && isMoneyIn(next));
    return hasSign(each, 'ads', 'budget') && !hasSign(each, 'apart') && isMoney;
  });
  const isEqual =
    behind[0]?.joint === '=' ||
    behind.slice(0, 1).some(({ tokens: [first] }) => first !== undefined && /^=/.test(textOf(first)));
  return !hasSign(segment, 'ads') && (isHeld || isEqual) && isAds;
}

/** `Ad spend + fee: $1,800 a month`. */
const isBehindBareAds = (segment: Segment, { segments }: Line): boolean => {
  const before = segments[segments.indexOf(segment) - 1];
  return (
    before !== undefined &&
    before.sentence === segment.sentence &&
    sumJoins.includes(segment.joint) &&
    hasAds(before) &&
    !hasSign(before, 'apart') &&
    numbersOf(before).length === 0 &&
    before.tokens.length === 1
  );
};

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

/** «35 000 ₽ с учётом рекламного бюджета»: how much of it is the contractor's is not told. */
function isHeld(number: Token, { tokens }: Segment, line: Line): boolean {
  const behind = tokens.slice(tokens.indexOf(number) + 1);
  // «45 000 ₽ в месяц с рекламным бюджетом»
  const isWith = behind.some(
    (token, at) =>
      token.type === 'sign' && token.sign === 'ads' && /^(?:с|со|with)$/u.test(line.textOf(behind[at - 1] ?? number)),
  );
  if (isWith) return true;
  // `$1,900 a month with $900 of ads inside`
  const next = behind.findIndex((token) => token.type === 'number' && token.unit === 'money');
  const last = behind.findIndex((token) => token.type === 'sign' && token.sign === 'ads');
  const isPart = behind.slice(0, next).some((token) => /^(?:with|с|со)$/u.test(line.textOf(token)));
  if (next >= 0 && last > next && isPart) return true;
  const [held, ads] = (['held', 'ads'] as const).map((sign) =>
    behind.findIndex((token) => token.type === 'sign' && token.sign === sign),
  );
  return held !== undefined && ads !== undefined && held >= 0 && ads > held;
}

const isAheadOfSum = (number: Token, { tokens }: Segment): boolean => {
  const at = tokens.indexOf(number);
  const sum = tokens.findIndex((token, place) => place > at && token.type === 'number' && token.unit === 'money');
  const ads = tokens.findIndex((token) => token.type === 'sign' && token.sign === 'ads');
  return sum > at && ads > sum;
};

/** «Реклама (120 000 в месяц)»: what stands right before the brackets names the sum in them, or behind them. */
function withNameAhead(segment: Segment, { segments }: Line): Segment {
  const before = segments[segments.indexOf(segment) - 1];
  const isBare = segment.tokens.every(({ type }) => ['number', 'rate', 'passed'].includes(type));
  const isNamed = before !== undefined && before.sentence === segment.sentence && numbersOf(before).length === 0;
  if (!isBare || !isNamed) return segment;
  if (segment.joint === '(') return { ...segment, tokens: [...before.tokens, ...segment.tokens] };
  // `Monthly ad budget (paid by client to Meta): $1,500`
  const name = segments[segments.indexOf(segment) - 2];
  const isPassed = before.joint === '(' && segment.joint === ':' && name?.sentence === segment.sentence;
  return isPassed && numbersOf(name).length === 0
    ? { ...segment, tokens: [...name.tokens, ...segment.tokens] }
    : segment;
}

/** `Ad spend | $1,000/month`: the cell before names what stands in it. */
function roleOfCell(number: Token, segment: Segment, { segments, textOf }: Line): DraftPart | undefined {
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

/** A sum that is spent: on advertising, on the contractor, once; which of them is asked where the words leave it open. */
export function spendingRole(number: Token & NumberToken, own: Segment, line: Line): DraftPart {
  const segment = withNameAhead(own, line);
  const open: DraftPart = { figure: 'price', asks: ['feeOrAdMoney'] };
  if (
    (hasSign(segment, 'once') || isUnderOnce(segment, line) || isOnceBehind(segment, line)) &&
    !hasRate(number, segment)
  )
    return {
      figure: 'price',
      isOnce: true,
      asks: hasSign(segment, 'ads') && !isSetUp(segment, line) ? ['feeOrAdMoney'] : [],
    };
  // A sum behind `=` is what was worked out before it.
  if (/^=/.test(line.textOf(number)) && !hasSign(segment, 'fee')) return open;
  if (
    isWholeOfBoth(number, segment, line) ||
    isOfNetworkBehindAds(segment, line) ||
    isHoldingAds(number, segment, line)
  )
    return open;
  const cell = roleOfCell(number, own, line);
  if (cell) return cell;
  if (isBesideAds(number, segment, line)) return { figure: 'fee' };
  if (isBehindShare(segment, line)) return open;
  if (isOfShare(number, segment, line)) return { figure: 'adMoney' };
  if (!hasSign(segment, 'fee') && isSpentOn(segment, line)) return { figure: 'adMoney' };
  const apart = roleBehindApart(number, segment, line);
  if (apart === 'open') return open;
  if (apart) return { figure: apart };
  if (isOfManagedAds(number, segment, line)) return { figure: 'fee' };
  // `ads €1,700 a month, our fee €800`: where the fee is named apart, the advertising is.
  if (isAdsAlone(segment, line)) {
    if (isSpendApart(segment, line)) return { figure: 'fee' };
    const isSpent =
      isFeeApart(segment, line) || line.says(byYou, segment, harmlessDenial) || isAdsForResults(segment, line);
    return isSpent ? { figure: 'adMoney' } : open;
  }
  if (isOfBothBehind(segment, line)) return open;
  const isAds =
    hasAds(segment) || (hasSign(segment, 'budget') && segment.tokens.some((each) => line.textOf(each) === 'ads'));
  // `$1,500 a month incl. $500 ad spend`: the sum behind is the advertising, the one before holds it.
  if (isAds && isAheadOfSum(number, segment) && !isEmbraced(segment)) return { figure: 'fee', asks: ['feeOrAdMoney'] };
  if (isAds && isHeld(number, segment, line)) return { figure: 'fee', asks: ['feeOrAdMoney'] };
  const owner = isAds ? ownerOf(number, segment) : undefined;
  if (owner === 'fee') return { figure: 'fee' };
  if (isAds && isFeeWithAds(segment, line)) return open;
  if (hasSign(segment, 'fee') && isBehindBareAds(segment, line)) return open;
  if (owner === 'nobody' || (isAds && isWithFee(segment, line))) return open;
  if (isAds) return { figure: 'adMoney', asks: holdsFee(segment, line) ? ['feeOrAdMoney'] : [] };
  if (hasSign(segment, 'targeting') && !hasSign(segment, 'fee')) {
    if (hasSign(segment, 'apart') && hasSign(segment, 'budget')) return { figure: 'fee' };
    if (hasSign(segment, 'apart') || (isFeeApart(segment, line) && isOnTargeting(segment, line)))
      return { figure: 'adMoney' };
    return line.hasAds && !isFeeApart(segment, line) ? { figure: 'fee' } : open;
  }
  // «Рекламный бюджет не входит, работаем с бюджетами от …»: the same money.
  if (hasSign(segment, 'budget')) {
    const isOfNetwork =
      isOfAds(segment, line) || (number.low === number.high && isFeeApart(segment, line) && !isOfBoth(line));
    return isOfNetwork && !isAskedFor(line) ? { figure: 'adMoney' } : open;
  }
  if (isPriceNamed(segment, line) || isOfWorkAhead(number, segment)) return { figure: 'fee' };
  if (!hasSign(segment, 'fee') && isForResult(segment, line)) return open;
  const isOfWork =
    isBesideSetUp(number, segment, line) ||
    line.isPackage ||
    line.isWork ||
    line.hasAds ||
    isPackageHead(segment, line) ||
    isTierPrice(number, segment, line) ||
    isMonthlyOffer(number, segment, line) ||
    isMonthOfListedWork(number, segment, line);
  if (!hasSign(segment, 'fee') && isBehindAds(segment, line)) return open;
  if (isByDay(number, segment)) return open;
  const held = heldElsewhere(segment, line);
  if (held) return { ...open, asks: isMoneyIn(held) ? ['asRead', 'feeOrAdMoney'] : ['feeOrAdMoney'] };
  if (!isOfWork && isMonthOfNamedWork(number, segment, line)) return { figure: 'fee' };
  if (!hasSign(segment, 'fee') && (!isOfWork || line.says(otherService, segment, harmlessDenial))) return open;
  // Where the fee stands beside it, another sum is hardly one.
  if (!hasSign(segment, 'fee') && isFeeApart(segment, line) && !isMonthlyOffer(number, segment, line)) return open;
  return isOneOfTwo(segment, line) ? { figure: 'fee', asks: ['asRead'] } : { figure: 'fee' };
}

/** `300 new followers a month with 20 reels, $990 a month`: work is counted, and nobody speaks of advertising. */
const isMonthOfListedWork = (number: Token, segment: Segment, { segments, textOf }: Line): boolean =>
  hasRate(number, segment) &&
  segment.tokens.every(({ type }) => type === 'number' || type === 'rate') &&
  segment === segments.at(-1) &&
  segments.some(
    (each) =>
      numbersOf(each).some(({ unit }) => unit === 'count') &&
      whatsOf(each).some(
        (name) =>
          name.what === 'posts' || name.what === 'stories' || (name.what === 'other' && ofFilms.test(textOf(name))),
      ),
  ) &&
  !segments.some((each) => hasSign(each, 'ads', 'budget', 'targeting', 'held'));

const ofFilms = /^(?:reel|video|short|рилс|ролик|видео|клип)/u;

/** `20 posts + 8 stories monthly @ $700 a month`. */
const isOfWorkAhead = (number: Token, segment: Segment): boolean =>
  hasRate(number, segment) &&
  hasSign({ ...segment, tokens: segment.tokens.slice(0, segment.tokens.indexOf(number)) }, 'each', 'price') &&
  whatsOf(segment).length > 0 &&
  whatsOf(segment).every(({ what, start }) => (what === 'posts' || what === 'stories') && start < number.start);

/** `Google Ads: set-up fee $499 one-time`. */
const isSetUp = ({ tokens }: Segment, line: Line): boolean =>
  tokens.some(
    (token) => token.type === 'sign' && token.sign === 'once' && /fee|set-?up|настройк/u.test(line.textOf(token)),
  );

/** «Ведение Google Ads $450 в месяц»: the work on them. */
const isOfManagedAds = (number: Token, { tokens }: Segment, line: Line): boolean =>
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

const isOfAds = (segment: Segment, { segments }: Line): boolean =>
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
const isBehindAds = (segment: Segment, { segments }: Line): boolean =>
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

/** `Management (excl. ad spend) £250` is the fee, «рекламный бюджет отдельно, от 250 000» the advertising; else it is asked. */
function roleBehindApart(number: Token, segment: Segment, line: Line): 'fee' | 'adMoney' | 'open' | undefined {
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
  const gap = line.textOf({ start: ahead[ads]?.end ?? 0, end: number.start });
  const isParted = /[–:)-]/.test(gap) && line.segments.some((each) => hasSign(each, 'fee'));
  return isParted ? 'fee' : 'open';
}

/** `$297 a month, …, ad budget included`: how much of it is the contractor's is not told. */
const heldElsewhere = (segment: Segment, { segments }: Line): Segment | undefined =>
  segments.find(
    (each) => each !== segment && hasSign(each, 'ads', 'budget') && hasSign(each, 'held') && !hasSign(each, 'apart'),
  );

/** `Ad spend $900 a month, incl. our $250 fee`: how much is spent on advertising is the rest of it. */
const holdsFee = (segment: Segment, { segments }: Line): boolean => {
  const next = segments[segments.indexOf(segment) + 1];
  return next?.sentence === segment.sentence && hasSign(next, 'held') && hasSign(next, 'fee') && isMoneyIn(next);
};

const isMoneyIn = (segment: Segment): boolean => numbersOf(segment).some(({ unit }) => unit === 'money');

/** «Цена в месяц: от 35 000 ₽»: what a contractor names a price is the contractor's. */
const isPriceNamed = (segment: Segment, line: Line): boolean =>
  segment === line.segments[0] &&
  !line.segments.some((each) => whatsOf(each).some(({ what }) => resultsOf.includes(what))) &&
  /^(?:стоимость|цена|price|pricing|cost)$/u.test(line.textOf(segment.tokens[0] ?? { start: 0, end: 0 })) &&
  segment.tokens.slice(1).every(({ type }) => type === 'rate' || type === 'number');

const resultsOf: readonly string[] = ['leads', 'sales', 'visits', 'members', 'reach'];

/** `€500 a month = 25 leads a month`: what is paid for them, to whomever. */
const isForResult = (segment: Segment, { segments }: Line): boolean => {
  const next = segments[segments.indexOf(segment) + 1];
  return (
    next !== undefined &&
    /^(?:=|→|->|=>)$/.test(next.joint) &&
    whatsOf(next).some(({ what }) => resultsOf.includes(what))
  );
};

/** `With $100 a month on Google expect 60 clicks`. */
function isSpentOn(segment: Segment, { segments, textOf }: Line): boolean {
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

/** Nobody pays a contractor by the day. */
const isByDay = (number: Token, { tokens }: Segment): boolean => {
  const next = tokens[tokens.indexOf(number) + 1];
  return next?.type === 'rate' && next.per === 'day';
};

/** `15 % of ad spend or 10,000 a month`: which of the two is not told. */
const isOneOfTwo = ({ tokens }: Segment, line: Line): boolean =>
  tokens.filter((token) => token.type === 'number' && (token.unit === 'share' || token.unit === 'money')).length > 1 &&
  tokens.some((token) => /^(?:or|или|либо)$/u.test(line.textOf(token)));

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
const hasAds = (segment: Segment): boolean =>
  // `8 posts a month on Facebook` are published there.
  !whatsOf(segment).some(({ what }) => what === 'posts' || what === 'stories') && namesAds(segment);

const namesAds = ({ tokens }: Segment): boolean =>
  tokens.some(
    (token, at) =>
      token.type === 'sign' &&
      token.sign === 'ads' &&
      !tokens.slice(Math.max(0, at - 2), at).some((each) => each.type === 'number' && each.unit === 'share'),
  );

/** `mgmt £290 a month on £600 a month ad spend`: two sums between their names. */
function isEmbraced({ tokens }: Pick<Segment, 'tokens'>): boolean {
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
function ownerOf(number: Token, { tokens }: Segment): 'ads' | 'fee' | 'nobody' {
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

/** `a combined management fee + ad spend budget of 20,000`: one sum for both. */
function isWithFee(segment: Segment, { segments }: Line): boolean {
  const before = segments[segments.indexOf(segment) - 1];
  const isJoined = before !== undefined && before.sentence === segment.sentence && sumJoins.includes(segment.joint);
  const isPriced = numbersOf(before ?? segment).some(({ unit, low }) => unit === 'money' || (low ?? 0) >= leastFee);
  return isJoined && hasSign(before, 'fee') && !isPriced;
}

/** `Media from $3,500 a month, retainer + ad spend`: the two are named behind the sum. */
function isOfBothBehind(segment: Segment, { segments, textOf }: Line): boolean {
  const behind = segments.slice(segments.indexOf(segment) + 1).filter(({ sentence }) => sentence === segment.sentence);
  return behind.some((ads, at) => {
    const fee = behind[at - 1];
    return (
      fee !== undefined &&
      numbersOf(fee).length + numbersOf(ads).length === 0 &&
      hasSign(fee, 'fee') &&
      (hasSign(ads, 'ads', 'budget') ||
        ads.tokens.every((token) => /^(?:ads?|advertising|реклама)$/u.test(textOf(token)))) &&
      !hasSign(ads, 'apart') &&
      sumJoins.includes(ads.joint)
    );
  });
}

/** What adds one sum to another; a stroke parts them. */
const sumJoins: readonly string[] = ['+', 'and', 'и', '&', 'plus', 'плюс'];
