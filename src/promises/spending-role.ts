import type { DraftPart } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { hasRate, hasSign, joinedBehind, numbersOf, type Segment, whatsOf } from '#clauses/segments.ts';
import { timesOf } from '#clauses/spans.ts';
import { byYou, harmlessDenial, otherService } from '#lexing/doubt-words.ts';
import type { NumberToken, Token } from '#lexing/token.ts';
import {
  hasAds,
  isAdsAlone,
  isAdsForResults,
  isBehindAds,
  isBehindShare,
  isBesideAds,
  isOfAds,
  isOfManagedAds,
  isOfNetworkBehindAds,
  isOfShare,
  isPaidByOwner,
  isSpendApart,
  isSpentOn,
  resultsOf,
} from './ads-said.ts';
import { isAskedFor, isBesideSetUp, isMonthOfNamedWork } from './named-work.ts';
import { isEmbraced, ownerOf, roleBehindApart, roleOfCell, withNameAhead } from './owner-of-sum.ts';
import { isMonthlyOffer, isPackageHead, isTierPrice, leastFee } from './package-price.ts';
import { isOnceAhead, isOnceBehind, isUnderOnce } from './paid-once.ts';
import {
  heldElsewhere,
  holdsFee,
  isBehindBareAds,
  isFeeWithAds,
  isHeld,
  isHoldingAds,
  isMoneyIn,
  isOfBoth,
  isOfBothBehind,
  isWholeOfBoth,
  isWithFee,
} from './sum-of-both.ts';

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

/** «На таргет закладывайте 400 ₽ в день»; «таргет 14 000 ₽» may be the work on it. */
const isOnTargeting = ({ tokens }: Segment, line: Line): boolean => {
  const at = tokens.findIndex((token) => token.type === 'sign' && token.sign === 'targeting');
  const ahead = tokens[at - 1];
  return ahead !== undefined && line.textOf(ahead) === 'на';
};

const isAheadOfSum = (number: Token, { tokens }: Segment): boolean => {
  const at = tokens.indexOf(number);
  const sum = tokens.findIndex((token, place) => place > at && token.type === 'number' && token.unit === 'money');
  const ads = tokens.findIndex((token) => token.type === 'sign' && token.sign === 'ads');
  return sum > at && ads > sum;
};

/** «150 $ за настройку и ведение в месяц»: set-up and work of every month in one sum. */
const isMonthOfAll = (number: Token, segment: Segment, { segments, textOf }: Line): boolean => {
  const behind = segment.tokens.slice(segment.tokens.indexOf(number) + 1);
  const isFor = behind[0] !== undefined && /^(?:за|for)$/u.test(textOf(behind[0]));
  return isFor && hasSign({ ...segment, tokens: [...behind, ...joinedBehind(segment, segments)] }, 'fee');
};

/** A sum that is spent: on advertising, on the contractor, once; which of them is asked where the words leave it open. */
export function spendingRole(number: Token & NumberToken, own: Segment, line: Line): DraftPart {
  const segment = withNameAhead(own, line);
  const open: DraftPart = { figure: 'price', asks: ['feeOrAdMoney'] };
  if (
    (hasSign(segment, 'once') ||
      isUnderOnce(segment, line) ||
      isOnceBehind(segment, line) ||
      isOnceAhead(segment, line)) &&
    !hasRate(number, segment) &&
    !isMonthOfAll(number, segment, line)
  )
    return isSpentOnce(segment, line)
      ? { figure: 'adMoney', isOnce: true }
      : {
          figure: 'price',
          isOnce: true,
          asks: hasSign(segment, 'ads', 'budget') && !isSetUp(segment, line) ? ['feeOrAdMoney'] : [],
        };
  if (isOfContract(segment, line)) return { figure: 'fee', isOnce: true };
  if (isOfAdsBehind(number, segment, line)) return { figure: 'adMoney' };
  // A sum behind `=` is what was worked out before it.
  const isOnlySum = line.segments.flatMap(numbersOf).filter(({ unit }) => unit === 'money').length === 1;
  if (/^=/.test(line.textOf(number)) && !hasSign(segment, 'fee') && !(line.isWork && isOnlySum)) return open;
  if (
    isWholeOfBoth(number, segment, line) ||
    isOfNetworkBehindAds(segment, line) ||
    isHoldingAds(number, segment, line)
  )
    return open;
  const cell = roleOfCell(number, own, line);
  if (cell) return cell;
  // `The greater of $600 or 15 % of your ad spend`
  const isWithShare = numbersOf(segment).some(({ unit, start }) => unit === 'share' && start > number.start);
  if (isWithShare && hasSign(segment, 'fee')) return { figure: 'fee', asks: ['asRead'] };
  if (isPaidByOwner(segment, line)) return { figure: 'adMoney' };
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
  // «Реклама на 3 месяца 90 000 ₽, ведение входит»: one sum for both.
  const isWorkHeld = line.segments.some(
    (each) => each !== segment && hasSign(each, 'fee') && hasSign(each, 'held') && numbersOf(each).length === 0,
  );
  if (isWorkHeld && !hasSign(segment, 'fee')) return open;
  const held = heldElsewhere(segment, line);
  if (held) return { ...open, asks: isMoneyIn(held) ? ['asRead', 'feeOrAdMoney'] : ['feeOrAdMoney'] };
  if (!isOfWork && (isMonthOfNamedWork(number, segment, line) || isTakenForResults(number, segment, line)))
    return { figure: 'fee' };
  if (!hasSign(segment, 'fee') && (!isOfWork || line.says(otherService, segment, harmlessDenial))) return open;
  // Where the fee stands beside it, another sum is hardly one.
  if (!hasSign(segment, 'fee') && isFeeApart(segment, line) && !isMonthlyOffer(number, segment, line)) return open;
  return isOneOfTwo(segment, line) ? { figure: 'fee', asks: ['asRead'] } : { figure: 'fee' };
}

/** `With $1,500 of ad money a month`. */
const isOfAdsBehind = (number: Token, segment: Segment, { textOf }: Line): boolean => {
  const [of, ads] = segment.tokens.slice(segment.tokens.indexOf(number) + 1);
  return (
    of !== undefined && textOf(of) === 'of' && ads?.type === 'sign' && ads.sign === 'ads' && !hasSign(segment, 'fee')
  );
};

/** `We bring 15 leads a month for a flat $1,000 a month`: whoever brings them is paid, where nobody speaks of advertising. */
const isTakenForResults = (number: Token, { tokens }: Segment, { segments, textOf }: Line): boolean => {
  const at = tokens.indexOf(number);
  const [first] = segments[0]?.tokens ?? [];
  const said = textOf({ start: first?.start ?? 0, end: number.start });
  const isFor = /(?:^| )(?:for|за)(?: an?)?(?: (?:flat|fixed))? $/u.test(said);
  const isOurs =
    /(?:^|[^\p{L}])(?:we|i|our|we'll|i'll|flat|fixed|мы|я)(?![\p{L}])|\p{L}{3,}(?:[её]м|им)(?!\p{L})/u.test(said);
  return (
    isFor &&
    isOurs &&
    tokens[at + 1]?.type === 'rate' &&
    segments.some((each) => whatsOf(each).some(({ what }) => resultsOf.includes(what))) &&
    !segments.some((each) => hasSign(each, 'ads', 'budget', 'targeting', 'held'))
  );
};

/** «Цена контракта 480 000 ₽, срок 12 месяцев»: what is paid for all of it, where it is said how long that is. */
const isOfContract = ({ tokens }: Segment, line: Line): boolean =>
  line.segments.every((each) => whatsOf(each).every(({ isCost }) => !isCost)) &&
  line.segments.some((each) =>
    timesOf(each).some(({ isSpan, isStart, months }) => isSpan && !isStart && (months ?? 0) > 1),
  ) &&
  tokens.every(({ type }) => type !== 'rate' && type !== 'time') &&
  tokens.some((token) => /^(?:цена|стоимость) (?:контракта|договора)$/u.test(line.textOf(token)));

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

/** «Бюджет на посевы 40 000 рублей единоразово». */
const isSpentOnce = ({ tokens }: Segment, { textOf }: Line): boolean =>
  tokens.some((token) => token.type === 'sign' && token.sign === 'ads' && /бюджет|budget|spend/u.test(textOf(token))) &&
  tokens.every(
    (token) => token.type !== 'sign' || token.sign !== 'once' || /^(?:един|раз|one|once)/u.test(textOf(token)),
  );

/** `Google Ads: set-up fee $499 one-time`. */
const isSetUp = ({ tokens }: Segment, line: Line): boolean =>
  tokens.some(
    (token) => token.type === 'sign' && token.sign === 'once' && /fee|set[- ]?up|настройк/u.test(line.textOf(token)),
  );

/** «Цена в месяц: от 35 000 ₽»: what a contractor names a price is the contractor's. */
const isPriceNamed = (segment: Segment, line: Line): boolean =>
  segment === line.segments.find(({ sentence }) => sentence === segment.sentence) &&
  (!line.segments.some((each) => whatsOf(each).some(({ what }) => resultsOf.includes(what))) ||
    !line.segments.some((each) => hasSign(each, 'ads', 'budget', 'targeting', 'held'))) &&
  /^(?:стоимость|цена|price|pricing|cost)$/u.test(line.textOf(segment.tokens[0] ?? { start: 0, end: 0 })) &&
  segment.tokens.slice(1).every(({ type }) => type === 'rate' || type === 'number');

/** `€500 a month = 25 leads a month`: what is paid for them, to whomever. */
const isForResult = (segment: Segment, { segments }: Line): boolean => {
  const next = segments[segments.indexOf(segment) + 1];
  return (
    next !== undefined &&
    /^(?:=|→|->|=>)$/.test(next.joint) &&
    whatsOf(next).some(({ what }) => resultsOf.includes(what))
  );
};

/** Nobody pays a contractor by the day. */
const isByDay = (number: Token, { tokens }: Segment): boolean => {
  const next = tokens[tokens.indexOf(number) + 1];
  return next?.type === 'rate' && next.per === 'day';
};

/** `15 % of ad spend or 10,000 a month`: which of the two is not told. */
const isOneOfTwo = ({ tokens }: Segment, line: Line): boolean =>
  tokens.filter((token) => token.type === 'number' && (token.unit === 'share' || token.unit === 'money')).length > 1 &&
  tokens.some((token) => /^(?:or|или|либо)$/u.test(line.textOf(token)));
