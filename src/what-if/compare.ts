import type { Forecast, Spread } from '#domain/forecast-result.ts';
import { stressOutcomesOf } from '#domain/stress-tests.ts';
import type { Language } from '#i18n/language.ts';
import { type FigureKind, shownTargets } from '#plan/kpis.ts';
import type { Phrases } from '#report/document/phrases.ts';
import { amountText } from './amounts.ts';
import { phrasesOn, type WhatIfFacts } from './facts.ts';
import { words as allWords } from './words.ts';

export interface ComparedRow {
  readonly id: string;
  readonly label: string;
  /** Commit · target · stretch. */
  readonly first: string;
  readonly second: string;
  /** Of the targets: second less first. */
  readonly difference: string;
}

export interface Compared {
  readonly finding: string;
  readonly rows: readonly ComparedRow[];
}

/** A sum as it is shown: three digits. */
const shownSum = (minor: number): number => Number(minor.toPrecision(3));

interface Side {
  readonly facts: WhatIfFacts;
  readonly forecast: Forecast;
}

const counts = ['members', 'activeMembers', 'leads', 'sales'] as const;
const kindOf = { members: 'people', activeMembers: 'people', leads: 'deals', sales: 'deals' } as const;

const signed = (value: number, write: (value: number) => string): string =>
  value === 0 ? write(0) : `${value > 0 ? '+' : '−'}${write(Math.abs(value))}`;

/** What the year comes to under one variant and the other, drawn with the same seed. */
export function comparedVariants(first: Side, second: Side, language: Language): Compared {
  const words = allWords[language].compare;
  const [one, other] = [phrasesOn(first.facts, language), phrasesOn(second.facts, language)];
  const [before, after] = [stressOutcomesOf(first.forecast), stressOutcomesOf(second.forecast)];
  const sellsNothing = [first, second].every(({ facts }) => facts.basis.input.sellsNothing);
  const labels = words.rows(one.outcome);
  const counted = counts
    .filter((id) => !sellsNothing || (id !== 'leads' && id !== 'sales'))
    .map((id): ComparedRow => {
      const kind: FigureKind = kindOf[id];
      const targets = (spread: Spread, phrases: Phrases) => phrases.targets(shownTargets(spread, kind), kind);
      const difference = shownTargets(after[id], kind).target - shownTargets(before[id], kind).target;
      return {
        id,
        label: labels[id],
        first: targets(before[id], one),
        second: targets(after[id], other),
        difference: signed(difference, (value) => other.figure(Number(value.toPrecision(3)), kind)),
      };
    });
  const isOneCurrency = first.facts.context.currency === second.facts.context.currency;
  const money = (id: 'spendMinor' | 'resultMinor', parts: readonly (keyof Spread)[]): ComparedRow => {
    const write = (spread: Spread, phrases: Phrases) =>
      [...new Set(parts.map((part) => amountText(id, spread[part], phrases)))].join(' · ');
    // Of the sums as they stand beside it, so that a reader who subtracts comes to the same.
    const change = shownSum(after[id].p50) - shownSum(before[id].p50);
    return {
      id,
      label: labels[id],
      first: write(before[id], one),
      second: write(after[id], other),
      difference: isOneCurrency
        ? signed(change, (value) => other.formats.money(value, second.facts.context.currency))
        : words.otherCurrency,
    };
  };
  const canEarn = [first, second].every(({ facts }) => facts.basis.input.averageOrderValueMinor !== undefined);
  const rows = [
    ...counted,
    money('spendMinor', ['p50']),
    ...(canEarn ? [money('resultMinor', ['p20', 'p50', 'p80']), ...chanceRows(first, second, one)] : []),
  ];
  const finding = sellsNothing ? unsoldFinding(rows, language) : findingOf(rows, canEarn && isOneCurrency, one);
  return { finding, rows };
}

function chanceRows({ forecast: first }: Side, { forecast: second }: Side, phrases: Phrases): readonly ComparedRow[] {
  const words = allWords[phrases.language].compare;
  return (['shareBy12', 'shareBy24'] as const).map((share) => {
    const [before, after] = [first.breakEven[share], second.breakEven[share]];
    const points = Math.round(after * 100) - Math.round(before * 100);
    return {
      id: share,
      label: words.rows(phrases.outcome)[share],
      first: phrases.chance(before),
      second: phrases.chance(after),
      difference: signed(points, (value) => phrases.formats.number(value)),
    };
  });
}

function unsoldFinding(rows: readonly ComparedRow[], language: Language): string {
  const words = allWords[language].compare;
  const moved = ['activeMembers', 'members', 'spendMinor'].map(
    (id) => rows.find((row) => row.id === id)?.difference ?? '',
  );
  const [active = '', members = '', spend = ''] = moved;
  return moved.some((difference) => /[1-9]/.test(difference))
    ? words.findingUnsold(active, members, spend)
    : words.alike;
}

function findingOf(rows: readonly ComparedRow[], canEarn: boolean, phrases: Phrases): string {
  const words = allWords[phrases.language].compare;
  const differenceOf = (id: string) => rows.find((row) => row.id === id)?.difference ?? '';
  const moved = (['sales', 'members', ...(canEarn ? ['resultMinor'] : [])] as const).map(differenceOf);
  if (moved.every((difference) => !/[1-9]/.test(difference))) return words.alike;
  const [sales = '', members = '', result = ''] = moved;
  return canEarn
    ? words.finding(phrases.outcome, sales, members, result)
    : words.findingSpendOnly(phrases.outcome, sales, members, differenceOf('spendMinor'));
}
