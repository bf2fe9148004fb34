import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import type { Spread } from '#domain/forecast-result.ts';
import type { HonestAnswer } from '#plan/honest.ts';
import { shownTargets } from '#plan/kpis.ts';
import type { MoneyOutlook } from '#plan/money-outlook.ts';
import type { Plan, PlanFigures } from '#plan/plan.ts';
import { stageById } from '#stages/index.ts';
import type { OutcomeWords } from '#stages/outcome.ts';
import { answerOf, audienceText, salesAreKnown } from './answer.ts';
import { changeBlocks } from './levers.ts';
import type { Phrases } from './phrases.ts';
import { honestWords as allWords } from './words.ts';

/** The answer alone; what is missing where there is nobody to forecast. */
export function answerInShort(plan: Plan, phrases: Phrases): SectionBody {
  const words = allWords[phrases.language];
  if (plan.figures === undefined)
    return { title: words.titleMissing, blocks: missingBlocks(plan, words.missing.lead, phrases) };
  return { title: words.title, blocks: answerOf(plan, plan.figures.honest, phrases).blocks };
}

/** The answer, what would change it, and how many, how sure and on what it stands. */
export function honestSection(plan: Plan, phrases: Phrases): SectionBody {
  const { title, blocks } = answerInShort(plan, phrases);
  if (plan.figures === undefined) return { title, blocks };
  const { honest } = plan.figures;
  const { missing } = allWords[phrases.language];
  return {
    title,
    blocks: [
      ...blocks,
      ...changeBlocks(honest, phrases),
      ...detailBlocks(plan, plan.figures, phrases),
      ...(plan.missing.length > 0 ? missingBlocks(plan, missing.leadSome, phrases) : []),
    ],
  };
}

function detailBlocks(plan: Plan, { honest, draws }: PlanFigures, phrases: Phrases): readonly Block[] {
  const words = allWords[phrases.language];
  const { borrowed, all } = plan.assumptions.estimates;
  const lines = [
    answerOf(plan, honest, phrases).left.join(' '),
    ...(salesAreKnown(honest, plan) ? [salesLine(honest, phrases)] : []),
    honest.sellsNothing && honest.goal && words.goal(words.likelihoods[honest.goal.likelihood]),
    honest.sellsNothing ? undefined : audienceText(honest, phrases),
    ...(honest.money === undefined ? [] : [moneyLine(honest.money, phrases)]),
    honest.enquiriesToday && words.today(phrases.counted(honest.enquiriesToday).text),
    borrowed === 0 ? undefined : words.provisional(phrases.counted(borrowed), phrases.counted(all)),
    proposedText(plan, phrases),
    words.howToRead(phrases.formats.number(draws)),
  ];
  const said = lines.filter((line) => typeof line === 'string' && line !== '');
  return [heading(3, words.details), ...said.map((line) => paragraph(String(line)))];
}

/** Which answers are proposals that nobody has confirmed. */
function proposedText({ proposed }: Plan, { language, formats }: Phrases): string | undefined {
  if (proposed.length === 0) return undefined;
  const words = allWords[language];
  const stages = proposed.map(({ stage, count }) =>
    words.proposedIn(stageById[stage].words[language].title, formats.number(count)),
  );
  return words.proposed(formats.list(stages));
}

function missingBlocks({ missing }: Plan, lead: string, { language }: Phrases): readonly Block[] {
  const { names, other } = allWords[language].missing;
  const items = missing.map(({ stage, path }) => names[`${stage}.${path}`] ?? other);
  return [paragraph(lead), bullets(items.length > 0 ? items : [other])];
}

/** When the first sale comes in how many years, how many there are, and how often the goal is met. */
function salesLine(
  { firstSale: { p50, p80 }, salesInMonth12, salesInYear, goal }: HonestAnswer,
  phrases: Phrases,
): string {
  const words = allWords[phrases.language];
  const surely =
    p50 !== undefined && p50 <= 12 && p80 !== undefined ? words.firstSaleBy(phrases.outcome, p80) : undefined;
  const isFew = salesInYear.p50 < 1;
  const sentences = [
    surely,
    ...(isFew
      ? []
      : [
          threeOf(salesInMonth12, phrases, {
            three: words.sales,
            rare: words.salesRare,
            onLuck: words.salesOnLuck,
            seldom: words.salesSeldom,
            alike: words.salesAlike,
          }),
          threeOf(salesInYear, phrases, {
            three: words.salesInYear,
            rare: words.salesInYearRare,
            onLuck: words.salesInYearOnLuck,
            seldom: words.salesInYearSeldom,
            alike: words.salesInYearAlike,
          }),
        ]),
    goal && words.goal(words.likelihoods[goal.likelihood]),
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

interface SpreadWords {
  three(outcome: OutcomeWords, commit: string, target: string, stretch: string): string;
  /** One year in five or more has none. */
  rare(outcome: OutcomeWords, target: string, stretch: string): string;
  /** Half of the years or more have none. */
  onLuck(outcome: OutcomeWords, stretch: string): string;
  /** Four years in five have none. */
  seldom(outcome: OutcomeWords): string;
  alike(outcome: OutcomeWords, all: string): string;
}

function threeOf(spread: Spread, phrases: Phrases, words: SpreadWords): string {
  const { outcome } = phrases;
  const { commit, target, stretch } = shownTargets(spread, 'deals');
  const text = (value: number) => phrases.figure(value, 'deals');
  if (stretch === 0 && spread.p90 > 0) return words.seldom(outcome);
  if (commit === stretch) return words.alike(outcome, text(commit));
  if (target === 0) return words.onLuck(outcome, text(stretch));
  if (commit === 0) return words.rare(outcome, text(target), text(stretch));
  return words.three(outcome, text(commit), text(target), text(stretch));
}

function moneyLine(
  { spendMinor, grossProfit, breakEven, deepest, spentAgain }: MoneyOutlook,
  phrases: Phrases,
): string {
  const words = allWords[phrases.language];
  if (spendMinor === 0) return '';
  const { commit, target, stretch } = shownTargets(grossProfit, 'money');
  const sentences = [
    commit === stretch
      ? words.profitAlike(phrases.outcome, phrases.money(commit))
      : target === 0
        ? words.profitRarely(phrases.outcome, phrases.money(stretch))
        : words.profit(phrases.outcome, phrases.money(commit), phrases.money(target), phrases.money(stretch)),
    words.breakEven(phrases.chance(breakEven.shareBy12), phrases.chance(breakEven.shareBy24)),
    spentAgain && words.spentAgain(spentAgain.month, phrases.money(-spentAgain.minor)),
    deepest &&
      (deepest.month >= 24
        ? words.stillFalling(phrases.money(-deepest.minor))
        : words.deepest(phrases.inMonth(deepest.month), phrases.money(-deepest.minor))),
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}
