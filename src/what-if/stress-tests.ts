import { type Network, networkNames } from '#domain/network.ts';
import { isPosted, weeksPerMonth } from '#domain/schedule.ts';
import { type StressOutcome, type StressOutcomes, type StressTest, stressOutcomeIds } from '#domain/stress-tests.ts';
import type { Language } from '#i18n/language.ts';
import { inMiddle } from '#i18n/sentence.ts';
import { hoursPerPieceOf } from '#plan/basis/costs.ts';
import type { Phrases } from '#report/document/phrases.ts';
import { networkOf } from '#stages/acquisition/answers.ts';
import { isOutside } from '#stages/work.ts';
import { amountText } from './amounts.ts';
import { phrasesOn, type WhatIfFacts } from './facts.ts';
import { words as allWords } from './words.ts';

const lessMoneyShare = 0.3;
const contractorGoneMonth = 5;
const networkClosedMonth = 6;

/** One stress test of this plan: what happens, and the network it happens to. */
export interface PlanStressTest {
  readonly id: string;
  readonly stressTest: StressTest;
  readonly network: Network | undefined;
}

function lessMoney({ basis }: WhatIfFacts): readonly PlanStressTest[] {
  if (!basis.input.tools.some(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0)) return [];
  return [{ id: 'lessMoney', stressTest: { kind: 'lessMoney', share: lessMoneyShare }, network: undefined }];
}

/** Nobody outside, nobody to lose. Who is not chosen yet counts as a contractor: that is the year to be ready for. */
function contractorGone({ answers, context, basis }: WhatIfFacts): readonly PlanStressTest[] {
  const { business, content } = answers;
  const { doers } = context;
  const isOpen = (business.workers ?? []).length > 0 && doers.advertising === undefined;
  const runsTools = isOutside(doers.advertising) || isOpen;
  const makesPosts = isOutside(doers.content);
  if (!runsTools && !makesPosts) return [];
  const posts = basis.input.communities.reduce((sum, { postsPerWeek }) => sum + postsPerWeek, 0);
  const isWorking = isPosted(basis.input, contractorGoneMonth);
  const hoursPerMonth = makesPosts && isWorking ? posts * weeksPerMonth * hoursPerPieceOf(content) : 0;
  const stressTest = {
    kind: 'contractorGone',
    month: contractorGoneMonth,
    stopsTools: runsTools,
    hoursPerMonth,
  } as const;
  return [{ id: 'contractorGone', stressTest, network: undefined }];
}

function networkClosed({ answers, context }: WhatIfFacts): readonly PlanStressTest[] {
  const networks = [...new Set(context.communities.map(({ network }) => network))];
  return networks.map((network) => ({
    id: `networkClosed ${network}`,
    stressTest: {
      kind: 'networkClosed',
      month: networkClosedMonth,
      communityIds: context.communities.filter((one) => one.network === network).map(({ id }) => id),
      toolIds: (answers.acquisition.tools ?? [])
        .filter((tool) => networkOf(tool, context.communities) === network)
        .flatMap(({ id }) => (id === undefined ? [] : [id])),
    },
    network,
  }));
}

/** What this plan should be ready for. */
export const stressTestsOf = (facts: WhatIfFacts): readonly PlanStressTest[] => [
  ...lessMoney(facts),
  ...contractorGone(facts),
  ...networkClosed(facts),
];

export interface StressTestRow {
  readonly id: StressOutcome;
  readonly label: string;
  readonly planned: string;
  readonly stressed: string;
  /** `−34 %`; a difference in money for the result. */
  readonly change: string;
}

export interface StressTestText {
  readonly id: string;
  readonly title: string;
  /** What was taken for granted. */
  readonly assumed: string;
  readonly finding: string;
  readonly rows: readonly StressTestRow[];
}

/** Less than this is the same year. */
const unmovedShare = 0.05;

/** Spend is what one pays, not what stays. */
const judged: readonly StressOutcome[] = ['members', 'activeMembers', 'leads', 'sales'];

export function stressTestText(
  facts: WhatIfFacts,
  stressTest: PlanStressTest,
  planned: StressOutcomes,
  stressed: StressOutcomes,
  language: Language,
): StressTestText {
  const words = allWords[language].stressTests;
  const phrases = phrasesOn(facts, language);
  const { title, assumed } = wordsOf(facts, stressTest, phrases);
  const canEarn = facts.basis.input.averageOrderValueMinor !== undefined;
  const sold = facts.basis.input.sellsNothing ? ['leads', 'sales'] : [];
  const shown = stressOutcomeIds.filter((id) => (id !== 'resultMinor' || canEarn) && !sold.includes(id));
  return {
    id: stressTest.id,
    title,
    assumed,
    finding: findingOf(planned, stressed, canEarn, phrases),
    rows: shown.map((id) => ({
      id,
      label: words.outcomes(phrases.outcome)[id],
      planned: amountText(id, planned[id].p50, phrases),
      stressed: amountText(id, stressed[id].p50, phrases),
      change: changeText(id, planned[id].p50, stressed[id].p50, phrases),
    })),
  };
}

function wordsOf(
  { basis }: WhatIfFacts,
  { stressTest, network }: PlanStressTest,
  phrases: Phrases,
): Pick<StressTestText, 'title' | 'assumed'> {
  const words = allWords[phrases.language].stressTests;
  switch (stressTest.kind) {
    case 'lessMoney': {
      const share = phrases.formats.share(stressTest.share);
      return { title: words.lessMoney.title(share), assumed: words.lessMoney.assumed(share) };
    }
    case 'contractorGone': {
      const { title, stops, goesOn, hours } = words.contractorGone;
      const perWeek = phrases.counted(Math.ceil(stressTest.hoursPerMonth / weeksPerMonth));
      const sentences = [
        stressTest.stopsTools ? stops : goesOn,
        ...(stressTest.hoursPerMonth > 0 ? [hours(perWeek)] : []),
      ];
      return { title: title(phrases.inMonth(stressTest.month)), assumed: sentences.join(' ') };
    }
    case 'networkClosed': {
      const { title, assumed, soldBefore } = words.networkClosed;
      const isEarly = basis.input.firstSellingMonth < stressTest.month;
      return {
        title: title(network === undefined ? '' : networkNames[network], phrases.inMonth(stressTest.month)),
        assumed: isEarly ? `${assumed} ${soldBefore}` : assumed,
      };
    }
  }
}

const shareLeft = (planned: number, stressed: number): number => (planned === 0 ? 1 : stressed / planned);

function changeText(id: StressOutcome, planned: number, stressed: number, phrases: Phrases): string {
  if (id === 'resultMinor') return signed(stressed - planned, (value) => phrases.money(value));
  const percent = Math.round((shareLeft(planned, stressed) - 1) * 100);
  return signed(percent, (value) => phrases.formats.share(value / 100));
}

/** With its sign, the minus as long as a plus. */
const signed = (value: number, write: (value: number) => string): string =>
  value === 0 ? write(0) : `${value > 0 ? '+' : '−'}${write(Math.abs(value))}`;

function findingOf(planned: StressOutcomes, stressed: StressOutcomes, canEarn: boolean, phrases: Phrases): string {
  const words = allWords[phrases.language].stressTests;
  const name = (id: StressOutcome) => inMiddle(words.outcomes(phrases.outcome)[id]);
  const left = (id: StressOutcome) => shareLeft(planned[id].p50, stressed[id].p50);
  const isThere = (id: StressOutcome) => planned[id].p50 > 0;
  const stays = judged.filter((id) => isThere(id) && left(id) >= 1 - unmovedShare);
  const moves = judged.filter((id) => isThere(id) && left(id) < 1 - unmovedShare);
  const lost = (id: StressOutcome) => phrases.formats.share(Math.round((1 - left(id)) * 100) / 100);
  const result = stressed.resultMinor.p50 - planned.resultMinor.p50;
  return [
    ...(stays.length === 0 ? [] : [words.stays(phrases.formats.list(stays.map(name)))]),
    moves.length === 0
      ? words.nothingMoves
      : words.moves(phrases.formats.list(moves.map((id) => words.moved(name(id), lost(id))))),
    ...(canEarn && Math.abs(result) >= 1
      ? [(result < 0 ? words.resultWorse : words.resultBetter)(phrases.money(Math.abs(result)))]
      : []),
  ].join(' ');
}
