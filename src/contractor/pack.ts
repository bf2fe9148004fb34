import { type Block, bullets, paragraph, type Section } from '#document/blocks.ts';
import type { Language } from '#i18n/language.ts';
import { withOwnerNote } from '#report/document/platform.ts';
import { fileNameOf } from '#report/file-name.ts';
import { en } from './pack-words.en.ts';
import { ru } from './pack-words.ru.ts';
import type { PaperCard, PaperId } from './papers/card.ts';
import { papers } from './papers/index.ts';
import type { ContractorView } from './papers/view.ts';
import { sayingOf } from './saying.ts';

const allWords = { en, ru };

export interface Pack {
  readonly title: string;
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  /** Without its extension. */
  readonly fileName: string;
}

/** The chosen papers as one document. The same view gives the same document, whatever else the plan holds. */
export function packFrom(view: ContractorView, language: Language, chosen: readonly PaperId[]): Pack {
  const words = allWords[language];
  const say = sayingOf(view, language);
  const taken: readonly PaperCard[] = papers.filter(({ id }) => chosen.includes(id));
  const [only] = taken;
  const isOne = taken.length === 1 && only !== undefined;
  return {
    title: view.name === undefined ? words.title : words.titleOf(view.name),
    opening: [
      paragraph(words.opening(say.formats.day(view.createdOn))),
      ...(isOne ? [] : [paragraph(words.papers), bullets(taken.map((paper) => paper.words[language].title))]),
    ],
    sections: withOwnerNote(
      taken.map(({ id, words: paperWords, section }) => ({
        id,
        title: paperWords[language].title,
        blocks: [...section(view, say), paragraph(say.notLegalAdvice)],
      })),
      language,
    ),
    fileName: fileNameOf(isOne ? `contractor-${only.id}` : 'contractor-pack', view.name, view.createdOn),
  };
}
