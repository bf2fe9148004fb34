import { networkNames } from '#domain/network.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { StageId } from '#stages/card.ts';
import { answerTextsOf } from '#strategy/answer-texts.ts';
import { contextOf } from '#strategy/context.ts';
import type { AnswerKey } from '#strategy/proposals.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';
import { words as allWords } from './words.ts';

/** An answer that an assistant may be told. */
export interface AssistantFact {
  readonly id: FactId;
  readonly label: string;
  readonly value: string;
  /** Left out until somebody ticks it. */
  readonly isPrivate: boolean;
  readonly from: AnswerKey;
}

const open = ['offering', 'trade', 'country', 'networks', 'segments', 'problems', 'idea', 'pillars'] as const;
/** Who it is, and its figures: an assistant's service keeps what it is told. */
const closed = ['name', 'members', 'goal', 'order', 'ceiling', 'hours'] as const;
export type FactId = (typeof open)[number] | (typeof closed)[number];

const places: Readonly<Record<FactId, AnswerKey>> = {
  offering: 'business.offering',
  trade: 'business.industry',
  country: 'business.country',
  networks: 'business.communities',
  segments: 'audience.segments',
  problems: 'audience.problems',
  idea: 'audience.idea',
  pillars: 'content.pillars',
  name: 'business.name',
  members: 'business.communities',
  goal: 'business.goal',
  order: 'business.averageOrderValueMinor',
  ceiling: 'business.moneyCeilingMinorPerMonth',
  hours: 'business.ownHoursPerWeek',
};

/** What has been answered of all that an assistant may be told, as it would read it. */
export function assistantFacts(strategy: Strategy, language: Language): readonly AssistantFact[] {
  const formats = formatsFor(language);
  const words = allWords[language].facts;
  const answerTexts = answerTextsOf(strategy, 'business', formats);
  const at = (path: string) => answerTexts.find((answer) => answer.path === path)?.value;
  const business = draftOf(strategy, 'business');
  const { segments = [], problems = [], idea } = draftOf(strategy, 'audience');
  const { pillars = [] } = draftOf(strategy, 'content');
  const joined = (texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => text?.trim().replace(/[.;]$/u, '') || []).join('; ');
  const { communities } = contextOf(strategy);
  const values: Readonly<Record<FactId, string | undefined>> = {
    offering: business.offering,
    trade: at('industry'),
    country: at('country'),
    networks: joined([...new Set(communities.map(({ network }) => networkNames[network]))]),
    segments: joined(segments.map(({ name }) => name)),
    problems: joined(problems.map(({ text }) => text)),
    idea,
    pillars: joined(pillars.map(({ name }) => name)),
    name: business.name,
    members: joined(communities.map((_, place) => at(`communities.${place}.membersNow`))),
    goal: joined([at('goal.kind'), at('goal.amount')]),
    order: at('averageOrderValueMinor'),
    ceiling: at('moneyCeilingMinorPerMonth'),
    hours: at('ownHoursPerWeek'),
  };
  return [...open, ...closed].flatMap((id) => {
    const value = values[id];
    const isPrivate = closed.some((each) => each === id);
    return value ? [{ id, label: words[id], value, isPrivate, from: places[id] }] : [];
  });
}

/** The stage whose list an assistant is asked for. */
export const stageOfList = {
  problems: 'audience',
  idea: 'audience',
  topics: 'content',
  tactics: 'engagement',
} as const satisfies Record<string, StageId>;
