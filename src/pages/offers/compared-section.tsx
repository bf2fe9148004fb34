import { useState } from 'react';
import { ScoreBars } from '#charts/score-bars.tsx';
import type { Comparison } from '#contractor/offers/compare.ts';
import { comparisonDocument, comparisonHead, comparisonNotes, gapText } from '#contractor/offers/document.ts';
import { scorePicture } from '#contractor/offers/picture.ts';
import { bidderNames, comparisonTable } from '#contractor/offers/table.ts';
import { LanguageChoice } from '#frame/language-choice.tsx';
import { saveDocument } from '#frame/save-document.ts';
import { useFormat } from '#frame/use-format.tsx';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Plan } from '#plan/plan.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { GroupedTable } from '#ui/documents/grouped-table.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import styles from './offers.module.css';
import { useOfferWords } from './use-offer-words.ts';

interface ComparedSectionProps {
  readonly comparison: Comparison;
  readonly plan: Plan;
  /** Of the papers. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The comparison: a table first, then what is missing, and the same as a file. */
export function ComparedSection({ comparison, plan, language, onLanguage }: ComparedSectionProps) {
  const words = useOfferWords().compared;
  const pageLanguage = useLanguage();
  const formats = useFormats();
  const [said, setSaid] = useState('');
  const names = bidderNames(comparison, pageLanguage);

  const document = comparisonDocument(comparison, plan, language);
  const { format, choice } = useFormat([document]);
  return (
    <>
      <article lang={language} className={styles.printed}>
        <h2>{document.title}</h2>
        <DocumentView blocks={document.opening} sections={document.sections} />
      </article>
      <Section title={words.title}>
        <Stack>
          <div data-print="no">
            <GroupedTable
              corner={comparisonHead(pageLanguage)}
              names={names}
              groups={comparisonTable(comparison, plan, formatsFor(pageLanguage))}
            />
          </div>
          <ScoreBars {...scorePicture(comparison, pageLanguage)} format={formats.number} />
          <div data-print="no">
            <Stack>
              <div>
                <h3>{words.missing}</h3>
                <ul className={styles.list}>
                  {comparison.offers.map((compared, index) => (
                    <li key={compared.offer.id}>
                      <strong>{names[index]}.</strong> {gapText(compared, pageLanguage)}
                    </li>
                  ))}
                </ul>
              </div>
              <Details summary={comparisonHead(pageLanguage, 'notes')}>
                <ul className={styles.list}>
                  {comparisonNotes(comparison, plan, pageLanguage).map((note) => (
                    <li key={note}>{note}</li>
                  ))}
                </ul>
              </Details>
              <LanguageChoice label={words.language} value={language} onPick={onLanguage} />
              <p>{words.forOwner}</p>
              {choice}
              <Button onClick={async () => setSaid(words.saved(await saveDocument(document, format)))}>
                {words.download}
              </Button>
              <p role="status">{said}</p>
            </Stack>
          </div>
        </Stack>
      </Section>
    </>
  );
}
