import { useMemo } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import type { StageId } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import { useLibrary } from '#state/workshop/use-record.ts';

/** The consultant's own hints under the questions of a stage, by the question's label. */
export function useOwnHints(stage: StageId): ReadonlyMap<string, string> {
  const [library] = useLibrary();
  const language = useLanguage();
  const hints = library?.body.hints;
  return useMemo(() => {
    const questions: Readonly<Record<string, { readonly label: string } | undefined>> =
      stageById[stage].words[language].questions;
    return new Map(
      (hints ?? []).flatMap(({ at, text }) => {
        const [id, name = ''] = at.split('.');
        const label = id === stage ? questions[name]?.label : undefined;
        return label === undefined ? [] : [[label, text] as const];
      }),
    );
  }, [hints, stage, language]);
}
