import { useMemo } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import type { StageId } from '#stages/card.ts';
import { useLibrary } from '#state/workshop/use-record.ts';
import { questionLabels } from '#strategy/question-labels.ts';

/** The consultant's own hints under the questions of a stage, by the question's label. */
export function useOwnHints(stage: StageId): ReadonlyMap<string, string> {
  const [library] = useLibrary();
  const language = useLanguage();
  const hints = library?.body.hints;
  return useMemo(
    () =>
      new Map(
        questionLabels(stage, language).flatMap(({ at, label }) => {
          const own = hints?.find((hint) => hint.at === at);
          return own ? [[label, own.text] as const] : [];
        }),
      ),
    [hints, stage, language],
  );
}
