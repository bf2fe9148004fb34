import { outcomeOf, type TradeOutcome } from '#catalogue/outcome.ts';
import { benchmarkFor, type Rates } from '#domain/benchmarks.ts';
import { exchangeRates } from '#domain/exchange.ts';
import type { Currency } from '#domain/money.ts';
import { isMonth, type Month } from '#domain/month.ts';
import { networkNames } from '#domain/network.ts';
import { stageAnswers } from '#stages/answers.ts';
import { sellsNothing } from '#stages/business/answers.ts';
import { knownNumber, type StageContext } from '#stages/card.ts';
import { doersAmong } from '#stages/work.ts';
import { type Answers, answersOf } from './cleaning.ts';
import { usualPreparationMonths, usualStartOf } from './selling-start.ts';
import type { Strategy } from './strategy.ts';

export const currencyOf = (answers: Answers): Currency => answers.business.currency ?? 'USD';

/** The first month of the plan; the default of a new strategy where the answer is no month. */
export function startMonthOf({ createdOn, createdIn }: Strategy, answers: Answers): Month {
  const answered = answers.business.startMonth;
  if (answered !== undefined && isMonth(answered)) return answered;
  return stageAnswers.business.blank({ createdOn, language: createdIn }).startMonth;
}

export function ratesOf(answers: Answers): Rates {
  const { unitsPerUsd, rublesPerUsd } = answers.business;
  const currency = currencyOf(answers);
  return {
    unitsPerUsd: (currency === 'USD' ? undefined : unitsPerUsd) ?? exchangeRates[currency].unitsPerUsd,
    rublesPerUsd: rublesPerUsd ?? exchangeRates.RUB.unitsPerUsd,
  };
}

/** What the trade counts when its year has gone well; without a price nobody pays. */
export function tradeOutcomeOf({ business }: Answers): TradeOutcome {
  const { industry, averageOrderValueMinor: price } = business;
  const isPaid = price?.kind === 'range' || (price?.kind === 'known' && price.value > 0);
  return outcomeOf(industry, isPaid);
}

export function contextOf(strategy: Strategy): StageContext {
  const answers = answersOf(strategy);
  const { business, audience, conversion } = answers;
  const currency = currencyOf(answers);
  const rates = ratesOf(answers);
  return {
    currency,
    country: business.country,
    outcome: tradeOutcomeOf(answers),
    startMonth: startMonthOf(strategy, answers),
    preparationMonths: business.preparationMonths ?? usualPreparationMonths,
    usualFirstSellingMonth: usualStartOf(answers),
    firstSellingMonth: conversion.firstSellingMonth ?? usualStartOf(answers),
    doers: doersAmong(business.workers),
    customersToTell: knownNumber(business.customersToTell),
    communities: (business.communities ?? []).flatMap(({ id, name, network }) =>
      id !== undefined && network !== undefined ? [{ id, network, label: name ?? networkNames[network] }] : [],
    ),
    sellsNothing: sellsNothing(business),
    segments: (audience.segments ?? []).flatMap(({ id, name }) => (id && name ? [{ id, label: name }] : [])),
    problems: (audience.problems ?? []).flatMap(({ id, text }) => (id && text ? [{ id, label: text }] : [])),
    voted: strategy.workshop?.votes ?? [],
    benchmark: (metric, place = {}) =>
      benchmarkFor({ siteKind: conversion.siteKind, ...place, metric, industry: business.industry, currency, rates }),
  };
}
