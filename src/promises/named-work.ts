import type { Line } from '#clauses/nearest.ts';
import { hasRate, hasSign, numbersOf, type Segment, whatsOf } from '#clauses/segments.ts';
import type { Token } from '#lexing/token.ts';

/** «Комплексная подписка — 35 000 ₽/мес», `Content and blog writing $600/mo`: named, by the month, where nothing is brought and nobody advertises. */
export function isMonthOfNamedWork(number: Token, segment: Segment, line: Line): boolean {
  const { segments, textOf } = line;
  const before = segments[segments.indexOf(segment) - 1];
  const at = segment.tokens.indexOf(number);
  const isBehind = /^[-–:(]$/.test(segment.joint) && before?.sentence === segment.sentence;
  const isCellBehind = segment.isCell && before !== undefined && numbersOf(before).length === 0;
  const name = at > 0 ? segment.tokens.slice(0, at) : before && (isBehind || isCellBehind) ? before.tokens : [];
  return (
    isMonth(segment.tokens[at + 1]) &&
    name.filter(({ type }) => type === 'word').length <= nameMost &&
    name.some((token) => token.type === 'word' && /\p{L}{3}/u.test(textOf(token))) &&
    !segments.some(
      (each) => hasSign(each, 'held', 'past') || (hasSign(each, 'ads', 'budget', 'targeting') && !hasSign(each, 'fee')),
    ) &&
    !segments.some((each) => isBroughtIn(each, line)) &&
    !isAskedFor(line) &&
    ![...name, ...segment.tokens].some((token) => ofSpending.test(textOf(token)))
  );
}

const isMonth = (token: Token | undefined): boolean => token?.type === 'rate' && token.per === 'month';

/** Words in the name of a service. */
const nameMost = 5;

/** Results are counted or priced in it. */
const isBroughtIn = (segment: Segment, { textOf }: Line): boolean =>
  whatsOf(segment).some(
    (name) =>
      name.isCost || (broughtFor.includes(name.what) && !ofPlan.test(textOf(name)) && numbersOf(segment).length > 0),
  );

/** A subscription that is paid for is no follower. */
const ofPlan = /^(?:подписк[аиу]|subscription|membership)$/u;

const broughtFor: readonly string[] = ['leads', 'sales', 'visits', 'members', 'reach', 'romi', 'roas', 'payback'];

const ofSpending =
  /^(?:spend(?:s|ing)?|spent|invest(?:s|ed|ing|ment)?|pay(?:s|ing)?|paid|cost(?:s|ing)?|worth|sav(?:e|es|ed|ing)|los(?:e|es|ing)|earn(?:s|ed|ing)?|mak(?:e|es|ing)|rent|wages?|revenue|google|meta|facebook|yandex|директ[а-яё]*|авито|трат[а-яё]+|плат[а-яё]+|стои[лм][а-яё]*|эконом[а-яё]+|теря[а-яё]+|аренд[а-яё]+|зараб[а-яё]+|зарплат[а-яё]+|уйд[её]т|уходит|потребу[а-яё]+|понадоб[а-яё]+|конкурент[а-яё]*|competitors?|recommend(?:ed)?|suggested|рекоменд[а-яё]+|who|which|that|most|some|many|your|our|their|his|her|its|you|we|they|about|are|is|team|staff|renewal|retainers|managers?|specialists?|executives?|freelance[a-z]*|agency|ваш[а-яё]*|наш[а-яё]*|котор[а-яё]+|менеджер[а-яё]*|специалист[а-яё]*|таргетолог[а-яё]*|маркетолог[а-яё]*|агентств[а-яё]*|crm|access|software|app|apps|tools?|licen[cs]es?|hosting|domain|телефони[а-яё]*|доступ[а-яё]*|хостинг[а-яё]*|сервис[а-яё]*|программ[а-яё]*|agencies|фрилансер[а-яё]*)$/u;

/** `$2,000 setup + $900/mo`: whoever sets it up is paid by the month as well. */
export function isBesideSetUp(number: Token, segment: Segment, { segments, textOf }: Line): boolean {
  const before = segments[segments.indexOf(segment) - 1];
  const ahead = segment.tokens[segment.tokens.indexOf(number) - 1];
  const isMonthly = hasRate(number, segment) || (ahead?.type === 'rate' && ahead.per === 'month');
  const next = segments[segments.indexOf(segment) + 1];
  // `£79/mo, £120 setup`
  const isBefore = next?.sentence === segment.sentence && next.joint === ',' && isPaidOnce(next);
  if (isMonthly && isBefore && !hasSign(segment, 'ads', 'budget')) return true;
  // «Настройка 18 000 ₽, первые две недели бесплатно, далее 10 000 ₽ в месяц»
  const isThen =
    isMonthly &&
    isThereafter(segment, textOf) &&
    numbersOf(segment).length === 1 &&
    segments.some(
      (each) =>
        segment.sentence - each.sentence <= 1 && segments.indexOf(each) < segments.indexOf(segment) && isPaidOnce(each),
    ) &&
    !hasSign(segment, 'ads', 'budget', 'targeting');
  if (isThen) return true;
  return (
    isMonthly &&
    before?.sentence === segment.sentence &&
    /^(?:[+&,]|and|и|plus|плюс)$/u.test(segment.joint) &&
    isPaidOnce(before)
  );
}

/** `then`, `after that`. */
export const isThereafter = ({ tokens: [first, second] }: Segment, textOf: Line['textOf']): boolean =>
  first !== undefined &&
  (/^(?:далее|дальше|затем|потом|then|afterwards|thereafter)$/u.test(textOf(first)) ||
    /^(?:after (?:that|this)|from then|после этого)$/u.test(
      textOf({ start: first.start, end: second?.end ?? first.end }),
    ));

const isPaidOnce = (segment: Segment): boolean =>
  hasSign(segment, 'once') && numbersOf(segment).some(({ unit }) => unit === 'money');

/** «Ищем таргетолога, бюджет 200 тыс.»: what there is for both. */
export const isAskedFor = ({ segments: [first], textOf }: Line): boolean =>
  first?.tokens
    .slice(0, 3)
    .some((token) => /^(?:ищ(?:у|ем)|нуж(?:ен|на|но)|требуется|looking|wanted|need|hiring)$/u.test(textOf(token))) ===
  true;
