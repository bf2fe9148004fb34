import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Section } from '#document/document.ts';
import { withoutParts } from '#document/parts.ts';
import { useBrand } from '#facilitation/use-brand.ts';
import { usePlace } from '#frame/reading/use-place.ts';
import { carryingText } from '#frame/sharing/carrying-text.ts';
import { useSharingWords } from '#frame/sharing/use-sharing-words.ts';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import type { Language } from '#i18n/language.ts';
import { picturesFrom } from '#report/pictures.ts';
import type { LengthId } from '#report/section-ids.ts';
import type { Forecasted } from '#state/computing/computed.ts';
import { useAllWeighed } from '#state/use-weighed.ts';
import { CheckLine } from '#ui/check-line.tsx';
import { useDrawing } from '../drawing-room.tsx';
import { useFound } from '../use-found.ts';
import styles from './document.module.css';
import { DocumentPreview } from './document-preview.tsx';
import { ExportChoices, formatsFor } from './export-choices.tsx';
import { HandOver } from './hand-over.tsx';
import { ManyPlans } from './many-plans.tsx';
import { PartsChoice } from './parts-choice.tsx';
import { previewId } from './places.ts';
import { type ReaderId, readers } from './readers.ts';
import { askedOf, documentOf, type SubjectId, subjectsIn } from './subjects.ts';
import { useManyFiles } from './use-many-files.ts';

interface DocumentBodyProps {
  readonly derived: Forecasted;
  /** The document's own language, chosen apart from the page's. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Told what the document shown consists of. */
  readonly onSections: (sections: readonly Section[]) => void;
  /** The strategy is one of those in the list, which may hold others. */
  readonly isListed: boolean;
  /** More that can be done with the strategy, below the buttons. */
  readonly after?: ReactNode;
}

/** The document as its reader will see it, to be saved, copied or sent. */
export function DocumentBody({ derived, language, onLanguage, onSections, isListed, after }: DocumentBodyProps) {
  const { preview } = useOpenedWords().document;
  usePlace();
  const sharing = useSharingWords();
  const { strategy, plan, forecast } = derived;
  const [readerId, setReader] = useState<ReaderId>('owner');
  const [subjectChosen, setSubject] = useState<SubjectId>('plan');
  const [length, setLength] = useState<LengthId>('plan');
  const [formatIds, setFormats] = useState<readonly string[]>(['markdown']);
  const [carryChosen, setCarrying] = useState<boolean>();
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const reader = readers[readerId];
  const subjects = readerId === 'contractor' ? [] : subjectsIn(strategy);
  const subject = subjects.includes(subjectChosen) ? subjectChosen : 'plan';
  const isPlan = subject === 'plan';
  const ofPlan = useFound(derived, isPlan && reader.hasLengths && length !== 'onePage');
  const asked = useMemo(() => askedOf(subject, derived), [subject, derived]);
  const weighed = useAllWeighed(asked.flatMap(({ question }) => question ?? []));
  const isWaiting = isPlan ? ofPlan.isWaiting : weighed === undefined;
  const { found } = ofPlan;
  const ownBrand = useBrand();
  const brand = readerId === 'contractor' ? undefined : ownBrand;
  const whole = useMemo(
    () =>
      subject === 'plan'
        ? reader.document(plan, language, length, found)
        : documentOf(subject, derived, weighed ?? [], language),
    [subject, reader, derived, plan, language, length, found, weighed],
  );
  const document = useMemo(() => withoutParts(whole, leftOut), [whole, leftOut]);
  const { sections } = document;
  useEffect(() => {
    onSections(sections);
  }, [sections, onSections]);
  const pictures = useMemo(() => picturesFrom(plan, forecast, language), [plan, forecast, language]);
  const formats = formatsFor(document).filter(({ id }) => formatIds.includes(id));
  const isCarryAsked = isPlan && reader.strategy !== 'never' && formats.some(({ carriesStrategy }) => carriesStrategy);
  const isCarrying = isCarryAsked && (carryChosen ?? (reader.strategy === 'carried' && document === whole));
  const { draw, room } = useDrawing();
  const making = useManyFiles(draw);
  const pickReader = (id: ReaderId) => {
    setReader(id);
    setLength(readers[id].length);
    setCarrying(undefined);
  };

  return (
    <div className={styles.document}>
      <div className={styles.tools} data-print="no" inert={making.progress !== undefined}>
        <ExportChoices
          document={document}
          reader={readerId}
          onReader={pickReader}
          subjects={subjects}
          subject={subject}
          onSubject={setSubject}
          length={isPlan && reader.hasLengths ? length : undefined}
          onLength={setLength}
          language={language}
          onLanguage={onLanguage}
          formatIds={formats.map(({ id }) => id)}
          onFormats={setFormats}
        />
        <PartsChoice sections={whole.sections} leftOut={leftOut} onLeftOut={setLeftOut} />
        {isCarryAsked && (
          <div className={styles.carry}>
            <CheckLine label={sharing.carry} hint={sharing.carryHint} checked={isCarrying} onChange={setCarrying} />
          </div>
        )}
        <HandOver
          isWaiting={isWaiting}
          strategyId={strategy.id}
          document={document}
          pictures={pictures}
          language={language}
          formats={formats}
          brand={brand}
          draw={draw}
          carry={isCarrying ? (text) => carryingText(text, strategy, language) : undefined}
        />
        {after}
      </div>
      {isListed && isPlan && (
        <div className={styles.many} data-print="no">
          <ManyPlans
            strategyId={strategy.id}
            choices={{ reader, length, language, formatIds: formats.map(({ id }) => id), isCarrying, brand }}
            isWaiting={isWaiting}
            making={making}
          />
        </div>
      )}
      {room}
      <h2 id={previewId} tabIndex={-1} className={styles.previewTitle} data-print="no">
        {preview}
      </h2>
      <DocumentPreview
        document={document}
        language={language}
        brand={brand}
        pictures={formats.some(({ showsPictures }) => showsPictures) ? pictures : undefined}
      />
    </div>
  );
}
