import { type ReactNode, useState } from 'react';
import type { Document } from '#document/document.ts';
import { type ExportCard, exporters } from '#exports/index.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { Pick } from '#ui/segmented-choice.tsx';
import { useOpenedWords } from './strategy/use-opened-words.ts';

interface ChosenFormat {
  readonly format: ExportCard;
  /** The question; nothing while there is one format. */
  readonly choice: ReactNode;
}

/** The file format that some documents are saved in: the first that is for all of them, until another is chosen. */
export function useFormat(documents: readonly Document[]): ChosenFormat {
  const words = useOpenedWords().document;
  const language = useLanguage();
  const offered = (exporters as readonly ExportCard[]).filter(({ isFor }) => documents.every(isFor));
  const [chosen, setFormat] = useState<ExportCard>(exporters[0]);
  const format = offered.includes(chosen) ? chosen : exporters[0];
  const choice = offered.length > 1 && (
    <Pick
      label={words.format}
      options={offered.map(({ id, words: named }) => ({ value: id, label: named[language].name }))}
      value={format.id}
      onPick={(id) => setFormat(offered.find((each) => each.id === id) ?? format)}
    />
  );
  return { format, choice };
}
