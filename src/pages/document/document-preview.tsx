import { Fragment } from 'react';
import type { Document } from '#document/document.ts';
import type { Language } from '#i18n/language.ts';
import { LanguageProvider } from '#i18n/use-language.tsx';
import type { Pictures } from '#report/pictures.ts';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { Unexplained } from '#ui/explained.tsx';
import { SectionBlocks } from '../section-blocks.tsx';
import styles from './document.module.css';

interface DocumentPreviewProps {
  readonly document: Document;
  readonly language: Language;
  /** Undefined where the file tells them in words. */
  readonly pictures: Pictures | undefined;
}

/** The document as its reader will see it. */
export function DocumentPreview({ document: { title, opening, sections }, language, pictures }: DocumentPreviewProps) {
  return (
    <Unexplained>
      <article lang={language} className={styles.preview}>
        <h2>{title}</h2>
        {pictures === undefined ? (
          <DocumentView blocks={opening} sections={sections} />
        ) : (
          <LanguageProvider language={language} setLanguage={() => {}}>
            <DocumentView blocks={opening} />
            {sections.map((section) => (
              <Fragment key={section.id}>
                <h2 className={styles.sectionTitle}>{section.title}</h2>
                <SectionBlocks blocks={section.blocks} pictures={pictures} />
              </Fragment>
            ))}
          </LanguageProvider>
        )}
      </article>
    </Unexplained>
  );
}
