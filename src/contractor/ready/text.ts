import { type Block, bullets, paragraph } from '#document/blocks.ts';
import { filled } from '#document/fill.ts';
import { columns, left, right, table } from '#document/table.ts';
import { planMonth } from '#domain/month.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { referringFormats } from '#i18n/referring.ts';
import { atStart } from '#i18n/sentence.ts';
import { lazyWords } from '#i18n/words.ts';
import type { Plan } from '#plan/plan.ts';
import { chanceText } from '#report/document/chance.ts';
import { outcomeWords } from '#stages/outcome.ts';
import type { Part } from '../papers/view.ts';
import { steering } from './judgement.ts';
import { type Need, needsOf } from './needs.ts';
import { type Verdict, verdictOf } from './verdict.ts';
import { type Way, type Ways, waysOf } from './ways.ts';

const allWords = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

export interface ReadyText {
  readonly end: Verdict['end'];
  /** `Hire for this part only: acquisition`. */
  readonly verdict: string;
  readonly because: string;
  readonly facts: readonly string[];
  /** `11 of 14 are there`. */
  readonly score: string;
  readonly needs: readonly (Need & { readonly title: string; readonly why: string })[];
  /** Own work, a freelancer and an agency side by side. */
  readonly ways: readonly Block[];
}

/** Whether to hire for these parts of the plan, for the owner alone. */
export function readyIn(plan: Plan, parts: readonly Part[], language: Language): ReadyText {
  const words = allWords[language];
  const { number } = formatsFor(language);
  const needs = needsOf(plan);
  const ways = waysOf(plan, parts);
  const verdict = verdictOf(plan, parts, ways);
  const figures = figuresIn(plan, language);
  const { formats, refer } = referringFormats(language);
  const met = needs.filter(({ missing }) => missing.length === 0);
  return {
    end: verdict.end,
    verdict: verdict.end === 'part' ? words.ends.part(words.parts[verdict.part]) : words.ends[verdict.end],
    because: becauseText(verdict, plan, ways, figures),
    facts: factTexts(plan, parts, ways, figures),
    score: words.score(number(met.length), number(needs.length)),
    needs: needs.map((need) => {
      const { title, why } = words.needs[need.id];
      return { ...need, title: atStart(title), why };
    }),
    ways: filled(wayBlocks(parts, ways, figuresIn(plan, language, formats)), refer),
  };
}

function figuresIn({ context, startMonth }: Plan, language: Language, formats = formatsFor(language)) {
  const words = allWords[language];
  return {
    words,
    outcome: outcomeWords(context.outcome, language),
    currency: context.currency,
    list: formats.list,
    chance: (share: number) => chanceText(share, language),
    money: (minor: number) => formats.money(Number(minor.toPrecision(3)), context.currency),
    hours: (hours: number) => words.hours(formats.number(hours, hours < 10 ? 1 : 0)),
    inMonth: (month: number) => formats.inMonth(planMonth(startMonth, month)),
  };
}

type Figures = ReturnType<typeof figuresIn>;

function becauseText(
  verdict: Verdict,
  plan: Plan,
  ways: Ways,
  { words, list, chance, money, hours, inMonth }: Figures,
) {
  const { hoursNeeded, hoursHad = 0, dearestMinor = 0, dearestMonth = 1, ceilingMinor = 0, roomMinor = 0 } = ways;
  const { because } = words;
  switch (verdict.because) {
    case 'foundations':
      return because.foundations(list(verdict.needs.map((id) => words.needs[id].title)));
    case 'hoursFit':
    case 'hoursShort':
      return because[verdict.because](hours(hoursNeeded), hours(hoursHad));
    case 'yourWish':
      return because.yourWish;
    case 'aboveCeiling':
      return because.aboveCeiling(money(dearestMinor), inMonth(dearestMonth), money(ceilingMinor));
    case 'feeAboveRoom':
      return because.feeAboveRoom(money(leastFee(ways)), money(roomMinor));
    case 'noPayback':
      return because.noPayback(chance(plan.figures?.honest.money?.breakEven.shareBy24 ?? 0));
  }
}

const leastFee = ({ ways }: Ways): number =>
  Math.min(...ways.flatMap(({ id, feeMinor }) => (id === 'ourselves' || feeMinor === undefined ? [] : [feeMinor])));

function factTexts(plan: Plan, parts: readonly Part[], ways: Ways, figures: Figures): readonly string[] {
  const { words, outcome, chance, money, hours, inMonth } = figures;
  const { facts } = words;
  const { hoursNeeded, hoursHad, hoursKept, hoursByPart, ceilingMinor, dearestMinor, dearestMonth, roomMinor } = ways;
  const even = ways.ways.find(({ id }) => id === 'agency')?.evenFeeMinor;
  const honest = plan.figures?.honest;
  const sale = honest?.firstSale.p50;
  const hasRoom = ceilingMinor !== undefined && dearestMinor !== undefined && roomMinor !== undefined;
  return [
    hoursHad === undefined ? facts.hoursNeeded(hours(hoursNeeded)) : facts.hours(hours(hoursNeeded), hours(hoursHad)),
    ...(hoursHad === undefined || hoursKept === 0 ? [] : [facts.kept(hours(hoursKept))]),
    ...(parts.length > 1 ? [facts.parts(hours(hoursByPart.community), hours(hoursByPart.acquisition))] : []),
    hasRoom
      ? facts.room(money(Math.max(0, roomMinor)), money(ceilingMinor), money(dearestMinor), inMonth(dearestMonth ?? 1))
      : facts.noRoom,
    ...(even === undefined || even === 0 ? [] : [facts.even(money(even))]),
    ...(honest?.money === undefined
      ? []
      : [facts.payback(chance(honest.money.breakEven.shareBy12), chance(honest.money.breakEven.shareBy24))]),
    ...(sale === undefined ? [] : [facts.sale(outcome, inMonth(sale))]),
  ];
}

function wayBlocks(parts: readonly Part[], ways: Ways, figures: Figures): readonly Block[] {
  const { words, hours, list, currency } = figures;
  const { ways: said } = words;
  const { adHoursPerToolMonth, approvalHoursPerPost, freelancerHoursPerMonth, agencyHoursPerMonth } = steering;
  return [
    paragraph(said.lead(list(parts.map((part) => words.parts[part])))),
    table(
      'ways',
      columns(said.head, [left('text'), right('hours'), ...said.head.slice(2).map(() => right(currency))]),
      ways.ways.map((way) => wayRow(way, parts, figures)),
    ),
    bullets(said.differences),
    paragraph(
      said.judgement(
        hours(adHoursPerToolMonth),
        hours(approvalHoursPerPost),
        hours(freelancerHoursPerMonth),
        hours(agencyHoursPerMonth),
      ),
    ),
  ];
}

function wayRow({ id, ownHours, hoursMinor, feeMinor, evenFeeMinor }: Way, parts: readonly Part[], figures: Figures) {
  const { words, hours, money } = figures;
  const { ways: said } = words;
  const cost = hoursMinor === undefined ? said.unknown : money(hoursMinor);
  const fee = feeMinor === undefined ? said.unknown : feeMinor === 0 ? said.noFee : money(feeMinor);
  const together = feeMinor === undefined ? said.plusFee(cost) : money((hoursMinor ?? 0) + feeMinor);
  return [
    id === 'freelancer' && parts.length > 1 ? said.freelancers : said.names[id],
    hours(ownHours),
    cost,
    fee,
    hoursMinor === undefined ? said.unknown : together,
    evenFeeMinor === undefined ? '' : money(evenFeeMinor),
  ];
}
