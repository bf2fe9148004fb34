import type { NamedDocument } from '#document/document.ts';
import { type ExportCard, exporters } from '#exports/index.ts';
import { LanguageChoice } from '#frame/language-choice.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import type { Language } from '#i18n/language.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { lengthWords } from '#report/lengths/words.ts';
import { type LengthId, lengthIds } from '#report/section-ids.ts';
import { ChoiceField, ChoicesField } from '#ui/choice-field.tsx';
import { type ReaderId, readerIds } from './readers.ts';
import type { SubjectId } from './subjects.ts';
import { useExportWords } from './use-export-words.ts';

const cards: readonly ExportCard[] = exporters;

/** The formats that have something to say of a document. */
export const formatsFor = (document: NamedDocument): readonly ExportCard[] =>
  cards.filter(({ isFor }) => isFor(document));

interface ExportChoicesProps {
  readonly document: NamedDocument;
  readonly reader: ReaderId;
  readonly onReader: (reader: ReaderId) => void;
  /** What there is beside the plan; asked only where there is a choice. */
  readonly subjects: readonly SubjectId[];
  readonly subject: SubjectId;
  readonly onSubject: (subject: SubjectId) => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Undefined where the reader's papers have one length. */
  readonly length: LengthId | undefined;
  readonly onLength: (length: LengthId) => void;
  readonly formatIds: readonly string[];
  readonly onFormats: (ids: readonly string[]) => void;
}

/** Who reads it, how much of it, in which language, as which files. */
export function ExportChoices(props: ExportChoicesProps) {
  const words = useExportWords();
  const { document: opened } = useOpenedWords();
  const pageLanguage = useLanguage();
  const { reader, length, formatIds } = props;
  return (
    <>
      <ChoiceField
        id="reader"
        label={words.reader}
        options={readerIds.map((value) => ({ value, ...words.readers[value] }))}
        value={reader}
        onChange={(value) => props.onReader(readerIds.find((id) => id === value) ?? reader)}
      />
      {props.subjects.length > 1 && (
        <ChoiceField
          id="subject"
          label={words.subject}
          options={props.subjects.map((value) => ({ value, ...words.subjects[value] }))}
          value={props.subject}
          onChange={(value) => props.onSubject(props.subjects.find((id) => id === value) ?? props.subject)}
        />
      )}
      {length && (
        <ChoiceField
          id="length"
          label={words.length}
          options={lengthIds.map((value) => ({ value, ...lengthWords[pageLanguage].names[value] }))}
          value={length}
          onChange={(value) => props.onLength(lengthIds.find((id) => id === value) ?? length)}
        />
      )}
      <LanguageChoice label={opened.language} value={props.language} onPick={props.onLanguage} />
      <ChoicesField
        id="formats"
        label={words.formats}
        options={formatsFor(props.document).map(({ id, words: named }) => ({
          value: id,
          label: named[pageLanguage].name,
          hint: named[pageLanguage].use,
        }))}
        value={formatIds}
        onChange={props.onFormats}
      />
    </>
  );
}
