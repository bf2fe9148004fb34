import { describe, expect, test } from 'vitest';
import { leftOutOf } from '#contractor/left-out.ts';
import { packFrom } from '#contractor/pack.ts';
import { paperIds } from '#contractor/papers/card.ts';
import { needIds, needsOf } from '#contractor/ready/needs.ts';
import { partsOf, viewOf } from '#contractor/view-of.ts';
import type { Document } from '#document/document.ts';
import { forecast } from '#domain/forecast.ts';
import { goalMiddle } from '#domain/search/goal-seek.ts';
import { splitQuestionOf } from '#drafting/split/of-draft.ts';
import { type Language, languages } from '#i18n/language.ts';
import { basisOf } from '#plan/basis.ts';
import { whyWords } from '#report/document/words.ts';
import { documentFrom } from '#report/document.ts';
import { yearFigures } from '#report/first-screen.ts';
import { findingText } from '#report/health-text.ts';
import { liveFigures } from '#report/live.ts';
import { picturesFrom } from '#report/pictures.ts';
import { lengthIds } from '#report/section-ids.ts';
import { problemsOf } from '#strategy/cleaning.ts';
import { neededMissing, progressOf } from '#strategy/progress.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { goalChoices } from '#what-if/goal.ts';
import { asking } from '../drafting/asked.ts';
import { markdownOf } from '../exports/written.ts';
import { planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

const { business } = shopAnswers;

/** A choir that once thought of selling tickets: what it said of that is still in the draft. */
const choir = (goal = 90): Strategy =>
  shopWith({
    business: {
      ...business,
      name: 'Open Choir',
      offering: 'Singing on Tuesdays, for whoever comes',
      industry: 'nonprofit',
      goal: { kind: 'activeMembers', amount: goal },
    },
  });

const wordsOfSelling: Record<Language, RegExp> = {
  en: /\b(sales?|sell\w*|sold|buyers?|a lead|leads\b(?! to)|enquir\w+|order value|orders|revenue|gross|profit|customers?|break[- ]even|earn back)\b/i,
  ru: /прода(?!вц)|покупател|обращени|лид[ыаов]*\b|выручк|прибыл|чек\b|заказ|клиент|(?<!п)окуп/i,
};
/** What the signs of every formula stand for. */
const legends = languages.flatMap((language) => {
  const { groups, after } = whyWords[language].legend;
  return [...groups, after].map((text) => text.replaceAll('\u00a0', ' '));
});
const isLegend = (line: string) => legends.includes(line.replace(/^- /, '').replaceAll('\u00a0', ' '));
const linesOf = (document: Document): readonly string[] => markdownOf(document).split('\n');

/** The one sentence that may name it: that nothing is sold. */
const withoutTheNote = (text: string) => text.replace(/nothing is sold/gi, '').replace(/ничего не прода[а-яё]+/gi, '');

describe.each(languages)('a plan where nothing is sold, in %s', (language) => {
  const strategy = choir();
  const plan = planOf(strategy);
  const year = forecast(basisOf(strategy).input, { draws: 300 });
  const found = (text: string) => withoutTheNote(text).match(new RegExp(wordsOfSelling[language], 'gi')) ?? [];

  test.each(lengthIds)('its paper of length %s speaks of nobody who buys', (length) => {
    const { sections, ...rest } = documentFrom(plan, language, length);
    // How the program forecasts, for every kind of plan, is told in these two.
    const own = sections.filter(({ id }) => id !== 'method' && id !== 'assumptions');
    expect(linesOf({ ...rest, sections: own }).filter((line) => !isLegend(line) && found(line).length > 0)).toEqual([]);
  });

  test('nor do the papers for a contractor', () => {
    const pack = packFrom(viewOf(plan, partsOf(plan.answers)), language, paperIds);
    // Both sides keep to themselves what they learned of each other: of prices and customers too, whoever they are.
    const isKept = (line: string) => /^3\. (Neither side tells|Стороны не раскрывают)/.test(line);
    const ofClients = (line: string) => /Сколько клиентов у каждого|How many clients does each/.test(line);
    const lines = linesOf(pack).map((line) => line.replace(/заказчик/gi, ''));
    expect(lines.filter((line) => !isKept(line) && !ofClients(line) && found(line).length > 0)).toEqual([]);
    expect(pack.sections.map(({ id }) => id)).not.toContain('price-per-lead');
  });

  test('nor do its pictures, live figures and health check', () => {
    const said = [
      JSON.stringify(picturesFrom(plan, year, language)),
      JSON.stringify(liveFigures(strategy, year, language)),
      JSON.stringify(yearFigures(plan, language)),
      ...leftOutOf(plan, language).filter((line) => !/cumulative result|накопленный результат/.test(line)),
      ...plan.health.map((finding) => findingText(finding, language)),
    ];
    expect(said.flatMap((text) => text.split(/["“«]/)).filter((text) => found(text).length > 0)).toEqual([]);
  });
});

describe('a goal of active members', () => {
  test('asks of a hire nothing about orders and enquiries', () => {
    const ids = needsOf(planOf(choir())).map(({ id }) => id);
    expect(ids).toHaveLength(needIds.length - 3);
    expect(ids).not.toContain('worth');
  });

  test('is complete without an order, a margin or an offer', () => {
    const { averageOrderValueMinor: _worth, grossMarginShare: _margin, leadToSaleShare: _share, ...rest } = business;
    const bare = { ...choir(), answers: { ...choir().answers, conversion: undefined } };
    const lean = {
      ...bare,
      answers: { ...bare.answers, business: { ...rest, goal: { kind: 'activeMembers' as const, amount: 90 } } },
    };
    expect(neededMissing(lean)).toEqual([]);
    expect(problemsOf(lean, 'business').map(({ path }) => path)).toEqual([]);
    expect(progressOf(lean).find(({ id }) => id === 'conversion')?.status).toBe('complete');
  });

  test('is read as the mean of months 10 to 12, and met or missed with it', () => {
    const year = forecast(basisOf(choir()).input);
    const middle = goalMiddle(year, 'activeMembers');
    expect(year.yearly.sales?.p90).toBe(0);
    expect(planOf(choir(Math.floor(middle / 2))).figures?.honest.goal?.isReached).toBe(true);
    expect(planOf(choir(Math.ceil(middle * 2))).figures?.honest.goal?.isReached).toBe(false);
  });

  test('is what a draft spends its money for, and what may be sought', async () => {
    const question = splitQuestionOf(await asking(choir().answers.business ?? {}));
    expect(question.outcome).toBe('activeMembers');
    expect(question.tools.map(({ tool }) => tool.buys)).toEqual(question.tools.map(() => 'members'));
    const plan = planOf(choir());
    expect(goalChoices({ ...plan, basis: basisOf(choir()) } as never)).toEqual(['members', 'activeMembers']);
  });
});
