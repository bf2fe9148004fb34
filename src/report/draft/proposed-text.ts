import type { Recalled } from '#drafting/recalled.ts';
import { take } from '#drafting/take.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { AnswerKey, Unconfirmed } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { type AnswerPart, answerTextsAt } from './answer-texts-at.ts';
import { reasonText } from './draft-text.ts';
import { sourcesOf } from './sources.ts';
import { words as allWords } from './words.ts';

/** What is said beside a proposal that stands in the plan. */
export interface ProposedText {
  readonly reason: string;
  /** What would be proposed in its place today, where the answers behind it have changed. */
  readonly now: ProposedNow | undefined;
}

export type ProposedNow =
  | {
      readonly kind: 'other';
      readonly ats: readonly AnswerKey[];
      readonly parts: readonly AnswerPart[];
      readonly reason: string;
    }
  | { readonly kind: 'same' }
  | { readonly kind: 'gone'; readonly ats: readonly AnswerKey[] };

/** Why the proposals at one place stand there, and what would stand there now. */
export function proposedText(
  strategy: Strategy,
  marks: readonly Unconfirmed[],
  { standing, now }: Recalled,
  language: Language,
): ProposedText {
  const words = allWords[language];
  const reasons = marks.map(({ at, rule, from, by }) => {
    if (by !== undefined) return words.byAssistant;
    const found = standing.get(at);
    if (found?.reason.rule === rule && found.state === 'same') return reasonText(found.reason, strategy, language);
    const sources = sourcesOf(from).map((source) => words.sources[source]);
    return sources.length === 0 ? words.fromRule : words.from(formatsFor(language).list(sources));
  });
  return { reason: [...new Set(reasons)].join(' '), now: now && nowText(strategy, marks, now, language) };
}

function nowText(
  strategy: Strategy,
  marks: readonly Unconfirmed[],
  draft: NonNullable<Recalled['now']>,
  language: Language,
): ProposedNow | undefined {
  const stale = marks.filter(({ isStale, by }) => isStale && by === undefined).map(({ at }) => at);
  if (stale.length === 0) return undefined;
  const gone = draft.withdrawn.map(({ at }) => at).filter((at) => stale.includes(at));
  if (gone.length === stale.length) return { kind: 'gone', ats: gone };
  const changed = draft.proposals.filter(({ at, state }) => stale.includes(at) && state === 'changed');
  const ats = changed.map(({ at }) => at);
  if (ats.length === 0) return draft.proposals.some(({ at }) => stale.includes(at)) ? { kind: 'same' } : undefined;
  const before = answerTextsAt(strategy, ats, language).parts;
  const taken = take(strategy, draft, ats);
  const after = answerTextsAt(taken, ats, language).parts;
  const parts = after.filter(({ path, value }) => before.find((part) => part.path === path)?.value !== value);
  const reason = [...new Set(changed.map((proposal) => reasonText(proposal.reason, taken, language)))].join(' ');
  return parts.length === 0 ? { kind: 'same' } : { kind: 'other', ats, parts, reason };
}
