import { shownTargets } from '#plan/kpis.ts';
import type { Plan, PlanFigures } from '#plan/plan.ts';
import type { Why } from '#plan/why.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import type { Say } from './say.ts';
import { whyWords as allWords } from './words.ts';

/** What a figure comes to, for the line that opens its derivation; undefined where that takes a sentence. */
export function shownValue(why: Why, { figures }: Plan, say: Say): string | undefined {
  if (figures === undefined) return undefined;
  const { kpi, spread, moved } = why;
  const month12 = kpi?.months[11];
  if (kpi) return month12 && say.targets(month12, kpi.kind);
  const { honest, selling, money } = figures;
  switch (why.id) {
    case 'firstSale':
      return honest.firstSale.p50 === undefined ? allWords[say.language].noSale : say.inMonth(honest.firstSale.p50);
    case 'spend':
      return say.money(money.yearMinor);
    case 'breakEven':
      return (
        honest.money && [honest.money.breakEven.shareBy12, honest.money.breakEven.shareBy24].map(say.chance).join(' · ')
      );
    case 'gate':
      return `${say.formats.share(selling.gate.engagementRateShare)} · ${say.formats.number(selling.gate.activeMembers)}`;
    case 'unfollowLimit':
    case 'engagementFloor':
      return say.formats.share(selling[why.id].share);
    case 'cumulative':
      return spread && [spread.p20, spread.p50, spread.p80].map(say.money).join(' · ');
    default:
      return spread && say.targets(shownTargets(spread, moved), moved);
  }
}

/** What the simulated years make of a figure, in sentences. */
export function sentencesOf(why: Why, { figures }: Plan, say: Say): readonly string[] {
  if (figures === undefined) return [];
  const words = allWords[say.language];
  const { honest, selling, money } = figures;
  switch (why.id) {
    case 'firstSale': {
      const { shareBy12, shareBy24 } = honest.firstSale;
      return [words.arrival(say.chance(shareBy12), say.chance(shareBy24))];
    }
    case 'breakEven': {
      const { breakEven } = honest.money ?? {};
      return [
        breakEven === undefined
          ? words.orderValueMissing
          : words.arrival(say.chance(breakEven.shareBy12), say.chance(breakEven.shareBy24)),
      ];
    }
    case 'spend':
      return [words.spendIsCertain(say.formats.list(spendParts(money, say)))];
    case 'tools':
      return toolTexts(figures, say);
    case 'unfollowLimit':
    case 'engagementFloor':
      return [selling[why.id].isOwn ? words.ownLimit : words.computedLimit, ...rangeText(why, say, words.atStart)];
    case 'gate':
      return [words.gate, ...rangeText(why, say, words.beforeStart)];
    default:
      return rangeText(
        why,
        say,
        why.id === 'goal' ? words.months10to12 : why.kpi || why.id === 'cumulative' ? words.month12 : words.inYear,
      );
  }
}

function rangeText({ kpi, spread, moved, id }: Why, say: Say, when: string): readonly string[] {
  const words = allWords[say.language];
  if (spread === undefined) return [];
  const better = kpi?.better ?? (id === 'unfollowLimit' ? 'less' : 'more');
  const write = (value: number) => (id === 'cumulative' ? say.money(value) : say.cautious(value, moved, better));
  if (spread.p10 === spread.p90) return [words.certain(when, write(spread.p50))];
  return [words.range(when, write(spread.p10), write(spread.p50), write(spread.p90))];
}

const spendParts = ({ kinds, yearByKind }: PlanFigures['money'], say: Say): readonly string[] =>
  kinds.map((kind) => `${allWords[say.language].spendKinds[kind]} ${say.money(yearByKind[kind])}`);

function toolTexts({ tools }: PlanFigures, say: Say): readonly string[] {
  const words = allWords[say.language];
  const labels = acquisition.words[say.language].tools;
  return tools.map(({ kind, buys, results, costPerResultMinor }) =>
    words.tool(
      labels[kind].label,
      say.targets(results, buys === 'leads' ? 'deals' : 'people'),
      costPerResultMinor && say.targets(costPerResultMinor, 'money'),
    ),
  );
}
