import { sharpness } from '#catalogue/topics.ts';
import type { TradeProblem, TradeTheme } from '#catalogue/trade.ts';
import { type InBothLanguages, usualPillarNames, usualTopics } from '#catalogue/usual-texts.ts';
import type { PillarKind } from '#stages/content/answers.ts';
import { beside, inBoth, type KnownProblem, problemTexts, topicsFor } from './catalogue-problems.ts';
import { canShare } from './shares.ts';
import type { Situation, Trades } from './situation.ts';

/** Pillars a community can tell apart. */
const pillarsMost = 5;
const productPillarsMost = 2;

type UsualKind = Exclude<PillarKind, 'sells'>;

/** Problems that one pillar answers. */
export interface PillarGroup {
  readonly kind: UsualKind;
  /** The theme it is named after; undefined where all its problems are the person's own. */
  readonly themeId: string | undefined;
  readonly problems: readonly KnownProblem[];
  readonly weight: number;
  /** Answers problems that another pillar answers too. */
  readonly isCompanion?: true;
}

const weightOf = (problems: readonly KnownProblem[]): number => problems.reduce((sum, { weight }) => sum + weight, 0);

const heaviestFirst = (groups: readonly PillarGroup[]): readonly PillarGroup[] =>
  groups.toSorted((one, other) => other.weight - one.weight);

/** Problems of one theme; a person's own ones go to the heaviest theme of their distance, or stand alone. */
function byTheme(problems: readonly KnownProblem[]): ReadonlyMap<string | undefined, readonly KnownProblem[]> {
  const themeOf = ({ entry, distance }: KnownProblem): string | undefined =>
    entry?.themeId ?? problems.find((other) => other.entry && other.distance === distance)?.entry?.themeId;
  const themes = [...new Set(problems.map(themeOf))];
  return new Map(themes.map((theme) => [theme, problems.filter((problem) => themeOf(problem) === theme)]));
}

/** The two lightest become one until there are no more than `most`. */
function merged(groups: readonly PillarGroup[], most: number): readonly PillarGroup[] {
  if (groups.length <= most) return groups;
  const ordered = heaviestFirst(groups);
  const [last, before] = [ordered.at(-1), ordered.at(-2)];
  if (last === undefined || before === undefined) return groups;
  const problems = [...before.problems, ...last.problems];
  return merged([...ordered.slice(0, -2), { ...before, problems, weight: weightOf(problems) }], most);
}

/** The kind of a pillar that is not about the product: what lies around it brings together first, then inspires. */
function aroundKinds(groups: readonly PillarGroup[]): readonly PillarGroup[] {
  let gathered = 0;
  return heaviestFirst(groups).map((group) => {
    const ofLife = weightOf(group.problems.filter(({ distance }) => distance === 'life'));
    if (ofLife * 2 <= group.weight) return { ...group, kind: 'teaches' };
    gathered += 1;
    return { ...group, kind: gathered === 1 ? 'bringsTogether' : 'inspires' };
  });
}

const companionKinds = ['bringsTogether', 'teaches', 'inspires'] as const;

/**
 * Groups enough that the shares can be kept: where too few lie beyond the product, the same problems are answered another way
 * as well, by bringing together, teaching or inspiring.
 */
function withCompanions(product: readonly PillarGroup[], around: readonly PillarGroup[]): readonly PillarGroup[] {
  if (canShare(product.length, around.length)) return around;
  const kind = companionKinds.find((each) => around.every((group) => group.kind !== each)) ?? 'inspires';
  const [source] = heaviestFirst([...around, ...product]);
  if (source === undefined) return around;
  const weight = source.weight / 2;
  return withCompanions(product, [...around, { ...source, kind, weight, isCompanion: true }]);
}

/** Problems grouped into three to five pillars: by theme, those about the product apart. */
export function pillarGroups(problems: readonly KnownProblem[]): readonly PillarGroup[] {
  if (problems.length === 0) return [];
  const themes = [...byTheme(problems)];
  const groupsOf = (isOfProduct: boolean): readonly PillarGroup[] =>
    themes.flatMap(([themeId, ofTheme]) => {
      const own = ofTheme.filter(({ distance }) => (distance === 'product') === isOfProduct);
      return own.length === 0 ? [] : [{ kind: 'proves' as const, themeId, problems: own, weight: weightOf(own) }];
    });
  const product = merged(groupsOf(true), productPillarsMost);
  const around = aroundKinds(merged(groupsOf(false), pillarsMost - product.length));
  return [...withCompanions(product, around), ...product];
}

/** What a pillar speaks of: the problems it answers, or where another pillar has those, what lies beside them in their theme. */
function spokenOf(situation: Situation, groups: readonly PillarGroup[]): readonly (readonly TradeProblem[])[] {
  const taken = new Set(groups.flatMap(({ problems }) => problems.flatMap(({ entry }) => entry?.id ?? [])));
  return groups.map(({ problems, isCompanion }) => {
    if (!isCompanion) return problems.flatMap(({ entry }) => entry ?? []);
    const others = beside(situation, problems, taken);
    for (const { id } of others) taken.add(id);
    return others;
  });
}

const nameOf = (trades: Trades, themeId: string | undefined, place: number): InBothLanguages | undefined => {
  const themeIn = (trade: { readonly themes: readonly TradeTheme[] }) => trade.themes.find(({ id }) => id === themeId);
  return themeIn(trades.en)?.pillars[place] === undefined
    ? undefined
    : inBoth(trades, (trade) => themeIn(trade)?.pillars[place]);
};

/** What a pillar is called, and what it may speak of. */
export interface PillarTexts {
  readonly name: InBothLanguages;
  readonly topics: InBothLanguages | undefined;
}

/** What a pillar asks that looks at known problems from another side, where nothing of their theme is left to speak of. */
const topicsAround = (situation: Situation, { kind, problems }: PillarGroup): InBothLanguages | undefined => {
  const [sharpest] = problems;
  if (sharpest === undefined || kind === 'proves') return undefined;
  const { en, ru } = problemTexts(situation, sharpest);
  return { en: usualTopics[kind].en(en), ru: usualTopics[kind].ru(ru) };
};

/**
 * A name for each pillar: the one its theme has for the problem it speaks of, else another of the theme that is not taken, else
 * what its kind is usually called.
 */
export function pillarTexts(situation: Situation, groups: readonly PillarGroup[]): readonly PillarTexts[] {
  const { trades } = situation;
  const spoken = spokenOf(situation, groups);
  const placeOf = (problem: TradeProblem | undefined): number =>
    problem === undefined ? Number.POSITIVE_INFINITY : trades.en.problems.findIndex(({ id }) => id === problem.id);
  const firstPlace = spoken.map((problems) => Math.min(...problems.map(placeOf)));
  const taken = new Set<string>();
  const nameFor = ({ themeId: own, kind }: PillarGroup, at: number): InBothLanguages => {
    const [sharpest] = (spoken[at] ?? []).toSorted((one, other) => sharpness(other) - sharpness(one));
    const themeId = sharpest?.themeId ?? own;
    const ofTheme = [sharpest?.pillar ?? 0, 0, 1, 2].flatMap((place) => nameOf(trades, themeId, place) ?? []);
    const names = [...(sharpest ? ofTheme : []), usualPillarNames[kind], ...Object.values(usualPillarNames)];
    const name = names.find(({ en }) => !taken.has(en)) ?? usualPillarNames[kind];
    taken.add(name.en);
    return name;
  };
  const inTurn = groups
    .map((group, at) => ({ group, at }))
    .toSorted(
      (one, other) =>
        Number(one.group.isCompanion ?? false) - Number(other.group.isCompanion ?? false) ||
        (firstPlace[one.at] ?? 0) - (firstPlace[other.at] ?? 0),
    );
  const names = new Map(inTurn.map(({ group, at }) => [at, nameFor(group, at)]));
  return groups.map((group, at) => ({
    name: names.get(at) ?? usualPillarNames[group.kind],
    topics: topicsFor(situation, spoken[at] ?? []) ?? (group.isCompanion && topicsAround(situation, group)),
  }));
}
