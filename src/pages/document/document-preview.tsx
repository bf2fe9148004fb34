import type { Document } from '#document/document.ts';
import type { Brand } from '#exports/index.ts';
import type { Language } from '#i18n/language.ts';
import { LanguageProvider } from '#i18n/use-language.tsx';
import type { Pictures } from '#report/pictures.ts';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { Unexplained } from '#ui/explained.tsx';
import { SectionBlocks } from '../section-blocks.tsx';
import styles from './document.module.css';
import { placeOf } from './places.ts';
import { PreviewFoot } from './preview-foot.tsx';

interface DocumentPreviewProps {
  readonly document: Document;
  readonly language: Language;
  readonly brand: Brand | undefined;
  /** Undefined where the file tells them in words. */
  readonly pictures: Pictures | undefined;
}

/** The document as its reader will see it. */
export function DocumentPreview({ document, language, brand, pictures }: DocumentPreviewProps) {
  const { title, fitsOnePage = false, opening, sections } = document;
  return (
    <Unexplained>
      <article lang={language} className={styles.preview} data-short={fitsOnePage}>
        <LanguageProvider language={language} setLanguage={() => {}}>
          <h2>{title}</h2>
          <DocumentView blocks={opening} />
          {sections.map(({ id, title: heading, blocks }) => (
            <section key={id} aria-labelledby={placeOf(id)} className={styles.section}>
              <h2 id={placeOf(id)} tabIndex={-1} className={styles.sectionTitle}>
                {heading}
              </h2>
              {pictures === undefined ? (
                <DocumentView blocks={blocks} />
              ) : (
                <SectionBlocks blocks={blocks} pictures={pictures} />
              )}
            </section>
          ))}
          <PreviewFoot document={document} brand={brand} />
        </LanguageProvider>
      </article>
    </Unexplained>
  );
}
