import { paragraph } from '#document/blocks.ts';
import type { NamedDocument, Section } from '#document/document.ts';
import { filled, filledSection } from '#document/fill.ts';
import { paperFor } from '#document/paper.ts';
import type { Language } from '#i18n/language.ts';
import { referringFormats } from '#i18n/referring.ts';
import { lazyWords } from '#i18n/words.ts';
import { withOwnerNote } from '#report/document/platform.ts';
import { fileNameOf } from '#report/file-name.ts';
import { paperPhrasesOf } from './paper-phrases.ts';
import type { PaperCard, PaperId } from './papers/card.ts';
import { papersFor } from './papers/index.ts';
import type { ContractorView } from './papers/view.ts';

const allWords = lazyWords({ en: () => import('./pack-words.en.ts'), ru: () => import('./pack-words.ru.ts') });

export interface Pack extends NamedDocument {
  readonly sections: readonly Section<PaperId>[];
}

/** The chosen papers as one document. The same view gives the same document, whatever else the plan holds. */
export function packFrom(view: ContractorView, language: Language, chosen: readonly PaperId[]): Pack {
  const words = allWords[language];
  const { formats, refer } = referringFormats(language);
  const phrases = paperPhrasesOf(view, language, formats);
  const taken: readonly PaperCard[] = papersFor(view).filter(({ id }) => chosen.includes(id));
  const [only] = taken;
  const isOne = taken.length === 1 && only !== undefined;
  const opening = [paragraph(words.opening(formats.day(view.createdOn)))];
  const sections = taken.map(({ id, words: paperWords, section }) => ({
    id,
    title: paperWords[language].title,
    blocks: [...section(view, phrases), paragraph(phrases.notLegalAdvice)],
  }));
  return {
    language,
    title: view.name === undefined ? words.title : words.titleOf(view.name),
    ...(isOne ? {} : { isPack: true }),
    ...paperFor(language, view.currency),
    opening: filled(opening, refer),
    sections: withOwnerNote(sections, language).map((each) => filledSection(each, refer)),
    fileName: fileNameOf(isOne ? `contractor-${only.id}` : 'contractor-pack', view.name, view.createdOn),
  };
}
