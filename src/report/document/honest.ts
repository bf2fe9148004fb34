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
import type { Say } from './say.ts';
import { honestWords as allWords } from './words.ts';

/** The answer alone; what is missing where there is nobody to forecast. */
export function answerInShort(plan: Plan, say: Say): SectionBody {
  const words = allWords[say.language];
  if (plan.figures === undefined)
    return { title: words.titleMissing, blocks: missingBlocks(plan, words.missing.lead, say) };
  return { title: words.title, blocks: answerOf(plan, plan.figures.honest, say).blocks };
}

/** The answer, what would change it, and how many, how sure and on what it stands. */
export function honestSection(plan: Plan, say: Say): SectionBody {
  const { title, blocks } = answerInShort(plan, say);
  if (plan.figures === undefined) return { title, blocks };
  const { honest } = plan.figures;
  const { missing } = allWords[say.language];
  return {
    title,
    blocks: [
      ...blocks,
      ...changeBlocks(honest, say),
      ...detailBlocks(plan, plan.figures, say),
      ...(plan.missing.length > 0 ? missingBlocks(plan, missing.leadSome, say) : []),
    ],
  };
}

function detailBlocks(plan: Plan, { honest, draws }: PlanFigures, say: Say): readonly Block[] {
  const words = allWords[say.language];
  const { borrowed, all } = plan.assumptions.estimates;
  const lines = [
    answerOf(plan, honest, say).left.join(' '),
    ...(salesAreKnown(honest, plan) ? [salesLine(honest, say)] : []),
    honest.sellsNothing && honest.goal && words.goal(words.likelihoods[honest.goal.likelihood]),
    honest.sellsNothing ? undefined : audienceText(honest, say),
    ...(honest.money === undefined ? [] : [moneyLine(honest.money, say)]),
    honest.enquiriesToday && words.today(say.counted(honest.enquiriesToday).text),
    borrowed === 0 ? undefined : words.provisional(say.counted(borrowed), say.counted(all)),
    proposedText(plan, say),
    words.howToRead(say.formats.number(draws)),
  ];
  const said = lines.filter((line) => typeof line === 'string' && line !== '');
  return [heading(3, words.details), ...said.map((line) => paragraph(String(line)))];
}

/** Which answers are proposals that nobody has confirmed. */
function proposedText({ proposed }: Plan, { language, formats }: Say): string | undefined {
  if (proposed.length === 0) return undefined;
  const words = allWords[language];
  const stages = proposed.map(({ stage, count }) =>
    words.proposedIn(stageById[stage].words[language].title, formats.number(count)),
  );
  return words.proposed(formats.list(stages));
}

function missingBlocks({ missing }: Plan, lead: string, { language }: Say): readonly Block[] {
  const { names, other } = allWords[language].missing;
  const items = missing.map(({ stage, path }) => names[`${stage}.${path}`] ?? other);
  return [paragraph(lead), bullets(items.length > 0 ? items : [other])];
}

/** When the first sale comes in how many years, how many there are, and how often the goal is met. */
function salesLine({ firstSale: { p50, p80 }, salesInMonth12, salesInYear, goal }: HonestAnswer, say: Say): string {
  const words = allWords[say.language];
  const surely = p50 !== undefined && p50 <= 12 && p80 !== undefined ? words.firstSaleBy(say.outcome, p80) : undefined;
  const isFew = salesInYear.p50 < 1;
  const sentences = [
    surely,
    ...(isFew
      ? []
      : [
          threeOf(salesInMonth12, say, words.sales, words.salesAlike),
          threeOf(salesInYear, say, words.salesInYear, words.salesInYearAlike),
        ]),
    goal && words.goal(words.likelihoods[goal.likelihood]),
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

function threeOf(
  spread: Spread,
  say: Say,
  three: (outcome: OutcomeWords, commit: string, target: string, stretch: string) => string,
  alike: (outcome: OutcomeWords, all: string) => string,
): string {
  const { commit, target, stretch } = shownTargets(spread, 'deals');
  const [low, middle, high] = [commit, target, stretch].map((value) => say.figure(value, 'deals'));
  return low === high ? alike(say.outcome, low ?? '') : three(say.outcome, low ?? '', middle ?? '', high ?? '');
}

function moneyLine({ spendMinor, grossProfit, breakEven, deepest, spentAgain }: MoneyOutlook, say: Say): string {
  const words = allWords[say.language];
  if (spendMinor === 0) return '';
  const { commit, target, stretch } = shownTargets(grossProfit, 'money');
  const sentences = [
    commit === stretch
      ? words.profitAlike(say.money(commit))
      : words.profit(say.money(commit), say.money(target), say.money(stretch)),
    words.breakEven(say.chance(breakEven.shareBy12), say.chance(breakEven.shareBy24)),
    spentAgain && words.spentAgain(spentAgain.month, say.money(-spentAgain.minor)),
    deepest &&
      (deepest.month >= 24
        ? words.stillFalling(say.money(-deepest.minor))
        : words.deepest(say.inMonth(deepest.month), say.money(-deepest.minor))),
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}
