import type { Line } from '#clauses/nearest.ts';
import { numbersOf, type Segment } from '#clauses/segments.ts';

/** «Разово: стратегия — 35 000 ₽, сценарии — 24 000 ₽»: what heads the line is said of every sum without a rate. */
export function isUnderOnce({ sentence }: Segment, { segments, textOf }: Line): boolean {
  const tokens = segments.filter((each) => each.sentence === sentence).flatMap((each) => each.tokens);
  const number = tokens.findIndex(({ type }) => type === 'number');
  const head = tokens.slice(0, number < 0 ? tokens.length : number);
  // A launch is paid once or by the month.
  const isOnce = head.some(
    (token) => token.type === 'sign' && token.sign === 'once' && plainlyOnce.test(textOf(token)),
  );
  // «… — всё разово»
  const last = segments.findLast((each) => each.sentence === sentence)?.tokens ?? [];
  const isOfAll = last.some(
    (token, at) =>
      token.type === 'sign' && token.sign === 'once' && /^(?:вс[её]|all)$/u.test(textOf(last[at - 1] ?? token)),
  );
  const said = textOf({ start: last[0]?.start ?? 0, end: last.at(-1)?.end ?? 0 });
  // «… и то и другое оплачивается один раз»
  const isOfBoth =
    /^(?:то (?:и )?)?другое (?:оплачива\p{L}+ )?(?:один раз|разово|единоразово)$|^(?:both|all)(?: are)? paid once$/u.test(
      said,
    );
  if ((isOfAll || isOfBoth) && last.every(({ type }) => type !== 'number')) return true;
  return (
    isOnce &&
    head.some((token) => {
      const next = tokens[tokens.indexOf(token) + 1];
      return next !== undefined && /:/.test(textOf({ start: token.end, end: next.start }));
    })
  );
}

const plainlyOnce = /разов|один раз|one[- ]?(?:off|time)|once/u;

/** «Контент-стратегию пишем один раз, 15 тыс. руб.» */
export function isOnceAhead(segment: Segment, { segments, textOf }: Line): boolean {
  const before = segments[segments.indexOf(segment) - 1];
  return (
    before?.sentence === segment.sentence &&
    segment.joint === ',' &&
    segment.tokens.length === 1 &&
    numbersOf(before).length === 0 &&
    before.tokens.some((token) => token.type === 'sign' && token.sign === 'once' && plainlyOnce.test(textOf(token)))
  );
}

const ofPayment = /^(?:оплата|плат[её]ж|платится|оплачивается|paid|payment|payable|billed|charged)$/u;

/** `Account rescue, flat $480, one-off`. */
export function isOnceBehind(segment: Segment, { segments, textOf }: Line): boolean {
  const next = segments[segments.indexOf(segment) + 1];
  return (
    next?.sentence === segment.sentence &&
    next.tokens.some((token) => token.type === 'sign' && token.sign === 'once') &&
    next.tokens.every((token) => (token.type === 'sign' && token.sign === 'once') || ofPayment.test(textOf(token))) &&
    numbersOf(segment).length === 1
  );
}
