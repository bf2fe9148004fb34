import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { StageId } from '#stages/card.ts';
import { answerTextsOf } from '#strategy/answer-texts.ts';
import { type AnswerKey, pathOf } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';

/** One answer of a proposal in words, with its question. */
export interface AnswerPart {
  readonly path: string;
  readonly label: string;
  readonly value: string;
}

export interface AnswerTextsAt {
  readonly stage: StageId;
  /** What the entry is called, or the question where there is one answer. */
  readonly title: string | undefined;
  readonly parts: readonly AnswerPart[];
}

const separator = ' · ';

/** What stands at these places of one stage, as the review tells it. */
export function answerTextsAt(strategy: Strategy, ats: readonly AnswerKey[], language: Language): AnswerTextsAt {
  const stage = (ats[0] ?? 'business').split('.')[0] as StageId; // every place begins with its stage
  const paths = ats.flatMap((at) => pathOf(strategy, at) ?? []);
  const texts = answerTextsOf(strategy, stage, formatsFor(language)).filter(
    ({ path, value }) => value !== undefined && paths.some((each) => path === each || path.startsWith(`${each}.`)),
  );
  const [only] = texts;
  if (texts.length === 1 && only) return { stage, title: only.label, parts: [{ ...only, value: only.value ?? '' }] };
  const owner = only?.label.includes(separator) ? only.label.split(separator)[0] : undefined;
  const isOneOwner = owner !== undefined && texts.every(({ label }) => label.startsWith(`${owner}${separator}`));
  const parts = texts.map(({ path, label, value = '' }) => ({
    path,
    label: isOneOwner ? label.slice(owner.length + separator.length) : label,
    value,
  }));
  return { stage, title: isOneOwner ? owner : undefined, parts: parts.filter(({ value }) => value !== owner) };
}
