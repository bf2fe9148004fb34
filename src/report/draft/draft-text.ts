import { planMonth } from '#domain/month.ts';
import { networkNames } from '#domain/network.ts';
import type { Draft, Proposal, Reason } from '#drafting/proposal.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { contextOf } from '#strategy/context.ts';
import type { AnswerKey } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { isGroup } from '#strategy/tree.ts';
import { type AnswerPart, answerTextsAt } from './answer-texts-at.ts';
import type { ReasonWords } from './reasons.en.ts';
import { reasons as allReasons } from './reasons.ts';
import { sourcesOf } from './sources.ts';
import type { DraftWords } from './words.en.ts';
import { words as allWords } from './words.ts';

export type DraftGroup = keyof DraftWords['groups'];
const groups = [
  'ground',
  'pillars',
  'cadence',
  'tactics',
  'tools',
  'offers',
  'timing',
] as const satisfies readonly DraftGroup[];

/** One proposal, or several of one rule that stand and fall together. */
export interface DraftItem {
  readonly ats: readonly AnswerKey[];
  readonly title: string;
  /** The answer, where there is one. */
  readonly value: string | undefined;
  /** The answers of an entry or of several questions, each with its question. */
  readonly parts: readonly AnswerPart[];
  readonly reason: string;
  readonly from: string;
  readonly state: Proposal['state'];
}

export interface DraftGroupText {
  readonly id: DraftGroup;
  readonly title: string;
  readonly items: readonly DraftItem[];
}

const timing = ['conversion.firstSellingMonth', 'conversion.pushMonths', 'conversion.restWeeks'];

function groupOf({ at, stage }: Pick<Proposal, 'at' | 'stage'>): DraftGroup {
  if (at.startsWith('content.pillars')) return 'pillars';
  if (stage === 'conversion') return timing.includes(at) ? 'timing' : 'offers';
  const ofStage = {
    business: 'ground',
    audience: 'ground',
    content: 'cadence',
    acquisition: 'tools',
    engagement: 'tactics',
  } as const;
  return ofStage[stage];
}

/** Proposals told apart by what they are about: an entry each, single answers of one rule together. */
function together(proposals: readonly Proposal[]): readonly (readonly Proposal[])[] {
  const piles = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const steps = proposal.at.split('.');
    const isEntry = typeof proposal.value === 'object' && proposal.value !== null && 'id' in proposal.value;
    const key = isEntry ? proposal.at : `${proposal.reason.rule} ${steps.slice(0, -1).join('.')}`;
    piles.set(key, [...(piles.get(key) ?? []), proposal]);
  }
  return [...piles.values()];
}

/** A draft as it is read before it is taken: in groups, each proposal with its reason and where it follows from. */
export function draftText(
  taken: Strategy,
  { proposals }: Pick<Draft, 'proposals'>,
  language: Language,
): readonly DraftGroupText[] {
  const words = allWords[language];
  return groups.flatMap((id): readonly DraftGroupText[] => {
    const own = proposals.filter((proposal) => groupOf(proposal) === id);
    const items = together(own).flatMap((pile, place, piles) => {
      const isSecond = isSecondOf(pile, piles.slice(0, place));
      return itemOf(pile, taken, language, isSecond);
    });
    return items.length === 0 ? [] : [{ id, title: words.groups[id], items }];
  });
}

/** Whether a pillar before it answers the same problems. */
function isSecondOf([pillar]: readonly Proposal[], before: readonly (readonly Proposal[])[]): boolean {
  const problemsOf = (one: Proposal | undefined) =>
    one?.reason.rule === 'pillarByTheme' ? one.reason.figures.problems.join(' ') : '';
  const own = problemsOf(pillar);
  return own !== '' && before.some(([earlier]) => problemsOf(earlier) === own);
}

/** What an entry says itself: an offer, a problem. */
function textOf({ value }: Proposal): string | undefined {
  const said = isGroup(value) ? value.text : undefined;
  return typeof said === 'string' ? said : undefined;
}

function itemOf(
  pile: readonly Proposal[],
  taken: Strategy,
  language: Language,
  isSecond: boolean,
): readonly DraftItem[] {
  const [first] = pile;
  if (first === undefined) return [];
  const words = allWords[language];
  const ats = pile.map(({ at }) => at);
  const { title, parts } = answerTextsAt(taken, ats, language);
  const own = textOf(first);
  const sources = sourcesOf(pile.flatMap(({ from }) => from)).map((source) => words.sources[source]);
  const reasons = [...new Set(pile.map(({ reason }) => reasonText(reason, taken, language, isSecond)))];
  const [only] = parts.length === 1 ? parts : [];
  return [
    {
      ats,
      title: own ?? title ?? words.together[first.reason.rule] ?? words.groups[groupOf(first)],
      value: only?.value,
      parts: only ? [] : parts.filter(({ value }) => value !== own),
      reason: reasons.join(' '),
      from: sources.length === 0 ? words.fromRule : words.from(formatsFor(language).list(sources)),
      state: stateOf(pile),
    },
  ];
}

function stateOf(pile: readonly Proposal[]): Proposal['state'] {
  if (pile.some(({ state }) => state === 'changed')) return 'changed';
  return pile.every(({ state }) => state === 'same') ? 'same' : 'new';
}

/** Why something is proposed. */
export function reasonText(
  { rule, figures }: Reason,
  strategy: Strategy,
  language: Language,
  isSecond = false,
): string {
  const formats = formatsFor(language);
  const { currency, startMonth } = contextOf(strategy);
  const reason = allReasons[language][rule] as (
    named: unknown,
    write: Parameters<ReasonWords['nameUsual']>[1],
  ) => string; // the rule's own figures
  return reason(figures, {
    number: (value) => formats.number(value, 1),
    isSecond,
    share: (value) => formats.share(Number(value.toPrecision(2))),
    money: (minor) => formats.money(minor, currency),
    month: (number) => formats.month(planMonth(startMonth, number)),
    list: (texts) => formats.list(texts),
    place: (network) => (network === 'search' ? searchNames[language] : networkNames[network]),
  });
}

const searchNames: Readonly<Record<Language, string>> = { en: 'search', ru: 'поиск' };
