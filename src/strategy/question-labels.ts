import type { Language } from '#i18n/language.ts';
import { type StageId, stageIds } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';

interface QuestionLabel {
  /** `'audience.idea'`. */
  readonly at: string;
  readonly label: string;
}

/** The questions a stage can ask, as they are worded. */
export function questionLabels(stage: StageId, language: Language): readonly QuestionLabel[] {
  const asked: Readonly<Record<string, { readonly label: string }>> = stageById[stage].words[language].questions;
  return Object.entries(asked).map(([name, { label }]) => ({ at: `${stage}.${name}`, label }));
}

/** The wording of a question; its plain name where no stage asks it. */
export const questionLabelAt = (at: string, language: Language): string =>
  stageIds.flatMap((stage) => questionLabels(stage, language)).find((question) => question.at === at)?.label ?? at;
