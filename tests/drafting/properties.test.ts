import { describe, expect, test } from 'vitest';
import { knownRules } from '#catalogue/rules-for.ts';
import { type DraftRequest, draftFrom } from '#drafting/draft.ts';
import { splitOf, splitQuestionOf } from '#drafting/split/of-draft.ts';
import { inputWith, type SplitQuestion } from '#drafting/split/question.ts';
import { leastGood, outcomeOf, type SplitFound, splitSearch } from '#drafting/split/search.ts';
import { take } from '#drafting/take.ts';
import { basisOf } from '#plan/basis.ts';
import { paidIn } from '#plan/health/rule.ts';
import { healthOf } from '#plan/health.ts';
import { dutyOf, serving, threadOf } from '#plan/thread.ts';
import { isPaid, networkOf } from '#stages/acquisition/answers.ts';
import { quickest } from '#state/kernel/quickest.ts';
import { answersOf } from '#strategy/cleaning.ts';
import { contextOf } from '#strategy/context.ts';
import { seeds } from '../random.ts';
import { anyAsked, anyCandidate } from './any-asked.ts';

const { forecast, means } = quickest({ draws: 2000 });
const searching = { means, few: quickest({ draws: 500 }).means };

const randomDrafts = process.env.SOAK ? 100 : 40;
const worseMost = process.env.SOAK ? 5 : 2;

/** What the answers themselves contradict, whatever is drafted: a goal beyond the business, an order that is worth too little. */
const ofTheAnswers: readonly string[] = ['goalOutOfReach', 'saleCostsMoreThanItEarns'];

function searched(question: SplitQuestion): SplitFound {
  const steps = splitSearch(question, searching);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The request, or the same with the smallest change that makes a draft possible. */
function feasible(request: DraftRequest): DraftRequest {
  const drafted = draftFrom(request);
  if (drafted.kind === 'draft') return request;
  const { kind, needed } = drafted.smallestChange;
  const change = kind === 'hoursPerWeek' ? { ownHoursPerWeek: needed } : { moneyCeilingMinorPerMonth: needed };
  const business = { ...request.strategy.answers.business, ...change };
  return { ...request, strategy: { ...request.strategy, answers: { ...request.strategy.answers, business } } };
}

describe.each(seeds(15, 200))('a draft of any answers (%i)', (seed) => {
  test('contradicts nothing, keeps to the money and the hours, and is not beaten', async () => {
    const request = feasible(await anyAsked(seed));
    const question = splitQuestionOf(request);
    const found = searched(question);
    for (const split of [undefined, splitOf(question, found.chosen.candidate)]) {
      const draft = draftFrom({ ...request, split });
      if (draft.kind !== 'draft') throw new Error(JSON.stringify(draft));
      const taken = take(request.strategy, draft);
      const answers = answersOf(taken);
      const basis = basisOf(taken);
      const years = forecast(basis.input);
      const contradictions = healthOf(taken, basis, years).filter(({ severity }) => severity === 'contradiction');
      const open = draft.open.includes('contractorFee') ? ['workerWithoutFee'] : [];
      const unexpected = contradictions.filter(({ rule }) => ![...ofTheAnswers, ...open].includes(rule));
      expect(unexpected).toEqual([]);

      const { moneyCeilingMinorPerMonth: ceiling, ownHoursPerWeek: hours } = answers.business;
      for (let month = 1; month <= 12; month += 1) {
        if (typeof ceiling === 'number') expect(paidIn(years, month)).toBeLessThanOrEqual(ceiling);
        const tactics = basis.input.tactics.filter(({ months }) => months.includes(month));
        const inTactics = tactics.reduce((sum, { hoursPerMonth }) => sum + hoursPerMonth, 0);
        const { contentHoursPerMonth, moderationHoursPerMonth } = basis.input.costs;
        const needed = ((contentHoursPerMonth + moderationHoursPerMonth + inTactics) * 12) / 52;
        if (typeof hours === 'number') expect(needed).toBeLessThanOrEqual(hours + 1e-9);
      }

      const shares = (answers.content.pillars ?? []).map(
        ({ shareOfPosts = 0 }) => Math.round(shareOfPosts * 1e8) / 1e6,
      );
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
      const thread = threadOf(answers, (kind) => kind);
      for (const { id } of thread.problems) {
        const serves = serving([...thread.pillars, ...thread.tactics], id);
        expect(serves.map(({ kpi }) => dutyOf(kpi))).not.toEqual([]);
      }
      const { communities, country } = contextOf(taken);
      for (const tool of answers.acquisition.tools ?? []) {
        const network = isPaid(tool) ? networkOf(tool, communities) : undefined;
        const statuses = network ? knownRules(country, network, 'advertising').map(({ status }) => status) : [];
        expect(statuses).not.toContain('prohibited');
        expect(statuses).not.toContain('contested');
      }
      expect((answers.acquisition.tools ?? []).some((tool) => isPaid(tool) === false)).toBe(true);
    }

    const { chosen } = found;
    const others = Array.from({ length: randomDrafts }, (_, place) => anyCandidate(question, seed * 1000 + place)).map(
      (candidate) => outcomeOf(means(inputWith(question, candidate), question.goal), question.outcome),
    );
    const better = others.filter((outcome) => chosen.outcome < leastGood(outcome));
    expect(better.length).toBeLessThanOrEqual(worseMost);
    for (const plain of [found.equalShares, found.allOnCheapest])
      expect(chosen.outcome).toBeGreaterThanOrEqual(leastGood(plain.outcome));
    if (seed % 3 !== 0) return;
    const richer = searched({ ...question, budgetMinor: question.budgetMinor * 1.5 });
    expect(richer.best.outcome).toBeGreaterThanOrEqual(leastGood(found.best.outcome));
  });
});
