import { shownTargets } from '#plan/kpis.ts';
import type { Plan, PlanFigures } from '#plan/plan.ts';
import type { Why } from '#plan/why.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import type { Phrases } from './phrases.ts';
import { whyWords as allWords } from './words.ts';

/** What a figure comes to, for the line that opens its derivation; undefined where that takes a sentence. */
export function shownValue(why: Why, { figures }: Plan, phrases: Phrases): string | undefined {
  if (figures === undefined) return undefined;
  const { kpi, spread, moved } = why;
  const month12 = kpi?.months[11];
  if (kpi) return month12 && phrases.targets(month12, kpi.kind);
  const { honest, selling, money } = figures;
  switch (why.id) {
    case 'firstSale':
      return honest.firstSale.p50 === undefined
        ? allWords[phrases.language].noSale
        : phrases.inMonth(honest.firstSale.p50);
    case 'spend':
      return phrases.money(money.yearMinor);
    case 'breakEven':
      return (
        honest.money &&
        [honest.money.breakEven.shareBy12, honest.money.breakEven.shareBy24].map(phrases.chance).join(' · ')
      );
    case 'gate':
      return `${phrases.formats.share(selling.gate.engagementRateShare)} · ${phrases.formats.number(selling.gate.activeMembers)}`;
    case 'unfollowLimit':
    case 'engagementFloor':
      return phrases.formats.share(selling[why.id].share);
    case 'cumulative':
      return spread && [spread.p20, spread.p50, spread.p80].map(phrases.money).join(' · ');
    default:
      return spread && phrases.targets(shownTargets(spread, moved), moved);
  }
}

/** What the simulated years make of a figure, in sentences. */
export function sentencesOf(why: Why, { figures }: Plan, phrases: Phrases): readonly string[] {
  if (figures === undefined) return [];
  const words = allWords[phrases.language];
  const { honest, selling, money } = figures;
  switch (why.id) {
    case 'firstSale': {
      const { shareBy12, shareBy24 } = honest.firstSale;
      return [words.arrival(phrases.chance(shareBy12), phrases.chance(shareBy24))];
    }
    case 'breakEven': {
      const { breakEven } = honest.money ?? {};
      return [
        breakEven === undefined
          ? words.orderValueMissing
          : words.arrival(phrases.chance(breakEven.shareBy12), phrases.chance(breakEven.shareBy24)),
      ];
    }
    case 'spend':
      return [words.spendIsCertain(phrases.formats.list(spendParts(money, phrases)))];
    case 'tools':
      return toolTexts(figures, phrases);
    case 'unfollowLimit':
    case 'engagementFloor':
      return [selling[why.id].isOwn ? words.ownLimit : words.computedLimit, ...rangeText(why, phrases, words.atStart)];
    case 'gate':
      return [words.gate, ...rangeText(why, phrases, words.beforeStart)];
    default:
      return rangeText(
        why,
        phrases,
        why.id === 'goal' ? words.months10to12 : why.kpi || why.id === 'cumulative' ? words.month12 : words.inYear,
      );
  }
}

function rangeText({ kpi, spread, moved, id }: Why, phrases: Phrases, when: string): readonly string[] {
  const words = allWords[phrases.language];
  if (spread === undefined) return [];
  const better = kpi?.better ?? (id === 'unfollowLimit' ? 'less' : 'more');
  const write = (value: number) =>
    id === 'cumulative' ? phrases.money(value) : phrases.cautious(value, moved, better);
  if (spread.p10 === spread.p90) return [words.certain(when, write(spread.p50))];
  return [words.range(when, write(spread.p10), write(spread.p50), write(spread.p90))];
}

const spendParts = ({ kinds, yearByKind }: PlanFigures['money'], phrases: Phrases): readonly string[] =>
  kinds.map((kind) => `${allWords[phrases.language].spendKinds[kind]} ${phrases.money(yearByKind[kind])}`);

function toolTexts({ tools }: PlanFigures, phrases: Phrases): readonly string[] {
  const words = allWords[phrases.language];
  const labels = acquisition.words[phrases.language].tools;
  return tools.map(({ kind, buys, results, costPerResultMinor }) =>
    words.tool(
      labels[kind].label,
      phrases.targets(results, buys === 'leads' ? 'deals' : 'people'),
      costPerResultMinor && phrases.targets(costPerResultMinor, 'money'),
    ),
  );
}
