import { describe, expect, test } from 'vitest';
import { packFrom } from '#contractor/pack.ts';
import { paperIds } from '#contractor/papers/card.ts';
import { partsOf, viewOf } from '#contractor/view-of.ts';
import { minorPerMajor } from '#domain/money.ts';
import { exampleIds, exampleStrategy } from '#examples/index.ts';
import { languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom } from '#plan/plan.ts';
import { documentFrom } from '#report/document.ts';
import { picturesFrom } from '#report/pictures.ts';
import type { Drafts, Strategy } from '#strategy/strategy.ts';
import { documentOf, textIn } from '../exports/written.ts';
import { sharedForecast } from '../forecasts.ts';
import { randomFrom, seeds } from '../random.ts';
import { answerTextIn, wordCount } from './word-count.ts';

/** What somebody has answered so far: whole stages, entries of lists and single answers are missing. */
function thinned(value: unknown, random: () => number, depth: number): unknown {
  if (Array.isArray(value)) {
    const kept = random() < 0.2 ? 0 : Math.ceil(random() * value.length);
    return value.slice(0, kept).map((item) => thinned(item, random, depth + 1));
  }
  if (typeof value !== 'object' || value === null || 'kind' in value) return value;
  const entries = Object.entries(value).filter(([key]) => key === 'id' || random() > (depth === 0 ? 0.25 : 0.12));
  return Object.fromEntries(entries.map(([key, inner]) => [key, thinned(inner, random, depth + 1)]));
}

async function incompleteStrategy(seed: number): Promise<Strategy> {
  const random = randomFrom(seed);
  const language = languages[seed % languages.length] ?? 'en';
  const whole = await exampleStrategy(exampleIds[seed % exampleIds.length] ?? 'running-shoes', language);
  return { ...whole, answers: thinned(whole.answers, random, 0) as Drafts }; // answers left out are answers all the same
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

async function readingOf(seed: number) {
  const strategy = await incompleteStrategy(seed);
  const basis = basisOf(strategy);
  const year = basis.canForecast ? sharedForecast(basis.input, 100) : undefined;
  const plan = planFrom(strategy, basis, year);
  const pictures = year && picturesFrom(plan, year, strategy.createdIn);
  const document = documentFrom(plan, strategy.createdIn);
  const text = textIn(document);
  const at = (kind: string) => plan.timeline.milestones.find((milestone) => milestone.kind === kind)?.month;
  return { strategy, basis, plan, pictures, document, text, at };
}

const wordsOfSelling = {
  en: /selling starts|sales start|expect the first/i,
  ru: /продажи начина|начинаются продажи|до начала продаж|перв(?:ой|ого) .{1,40} стоит ждать/i,
};
const wordsOfMoneyAtWork = { en: /the money buys/i, ru: /деньги идут на аудиторию/i };

// SEED=17 npx vitest run tests/report/incomplete.test.ts begins with that strategy; SOAK=1 walks 2,000.
describe.each(seeds(200, 2000))('a plan with parts missing, number %i', (seed) => {
  test('never contradicts itself', async () => {
    const { strategy, basis, plan, pictures, document, text, at } = await readingOf(seed);
    const { input } = basis;
    const { figures, answers } = plan;
    const lane = (stage: number) => plan.timeline.lanes.find((each) => each.stage === stage)?.months ?? [];
    const works = (stage: number, does: (month: number) => boolean) =>
      lane(stage).every((isAtWork, index) => !isAtWork || does(index + 1));

    // No month lane without its activity
    const runs =
      (list: readonly { readonly months?: readonly number[] | undefined }[] | undefined) => (month: number) =>
        (list ?? []).some(({ months = [] }) => months.includes(month));
    expect(works(1, runs(answers.acquisition.tools))).toBe(true);
    expect(works(3, runs(answers.engagement.tactics))).toBe(true);
    expect(works(2, () => input.communities.some(({ postsPerWeek }) => postsPerWeek > 0))).toBe(true);

    // No sales date where none is expected, and one month for all who name it
    const isSold = at('sellingStarts') !== undefined;
    expect(works(4, () => isSold)).toBe(true);
    if (!isSold) {
      expect(figures?.honest.firstSale.p50).toBeUndefined();
      expect(text).not.toMatch(wordsOfSelling[strategy.createdIn]);
    }
    if (figures !== undefined && isSold) {
      expect(at('sellingStarts')).toBe(figures.honest.firstSellingMonth);
      expect(figures.selling.firstSellingMonth).toBe(figures.honest.firstSellingMonth);
      expect(at('gate') ?? 0).toBe(figures.selling.gate.month);
    }
    for (const rule of figures?.rules ?? []) if (rule.kind === 'gate') expect(rule.gate.month).toBe(at('gate'));

    // The contractor's papers name the same months, and no selling where there is none
    const view = viewOf(plan, partsOf(plan.answers));
    const papers = textIn(documentOf('', [], packFrom(view, strategy.createdIn, paperIds).sections));
    if (isSold) expect(view.selling.firstMonth).toBe(at('sellingStarts'));
    else expect(papers).not.toMatch(wordsOfSelling[strategy.createdIn]);
    if (view.selling.gate !== undefined) expect(view.selling.gate.month).toBe(at('gate'));
    expect(papers).not.toMatch(/undefined|NaN|(?<!а.)не.число|Infinity|∞/);

    // One sum for all who name it, and money only where there is some
    if (figures !== undefined) {
      const { money, honest } = figures;
      expect(sum(money.months.map(({ totalMinor }) => totalMinor))).toBeCloseTo(money.yearMinor, 3);
      expect(honest.spendMinor).toBeCloseTo(money.yearMinor, 3);
      if (money.yearMinor === 0) expect(text).not.toMatch(wordsOfMoneyAtWork[strategy.createdIn]);
      const spent = pictures?.money;
      expect(spent === undefined).toBe(money.yearMinor === 0);
      const dearest = Math.max(0, ...money.months.map(({ totalMinor }) => totalMinor));
      if (spent !== undefined) expect(dearest).toBeGreaterThanOrEqual(minorPerMajor(plan.context.currency));
      // Whoever is paid a fee is paid it each month, and nobody else
      const fees = sum(
        (answers.business.workers ?? []).map(({ kind, feeMinorPerMonth: fee }) =>
          kind !== 'own' && typeof fee === 'number' ? fee : 0,
        ),
      );
      const paid = money.months.map(({ spend }) => spend.contractorMinor + spend.contentMinor);
      expect(paid.every((month) => Math.abs(month - fees) < 1)).toBe(true);
      // The health check and the honest answer speak of one goal and one chance
      const rules = plan.health.map(({ rule }) => rule);
      if (rules.includes('goalOutOfReach')) expect(honest.goal?.isReached).toBe(false);
      if (rules.includes('neverBreaksEven')) expect(honest.money?.breakEven.shareBy24).toBeLessThan(0.05);
    }
    expect(text).not.toMatch(/undefined|NaN|(?<!а.)не.число|Infinity|∞/);
    if (figures !== undefined) expect(wordCount(answerTextIn(document))).toBeLessThanOrEqual(90);
  });
});
