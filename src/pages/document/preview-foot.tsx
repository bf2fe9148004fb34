import type { Document } from '#document/document.ts';
import { footOf, footRules } from '#exports/foot.ts';
import type { Brand } from '#exports/index.ts';
import { today } from '#frame/browser.ts';
import { usePaperRules } from '#frame/paper-rules.ts';
import { useTitleOnPaper } from '../title-on-paper.ts';
import styles from './document.module.css';

interface PreviewFootProps {
  readonly document: Document;
  readonly brand: Brand | undefined;
}

/** Whose work it is, whose plan, which version and of which day: once on the screen, on each page on paper. */
export function PreviewFoot({ document, brand }: PreviewFootProps) {
  const foot = footOf(document, today());
  useTitleOnPaper(document.title);
  usePaperRules(footRules([brand?.line, foot].filter(Boolean).join(' · ')));
  return (
    <footer className={styles.foot} data-logo={brand?.logo !== undefined}>
      {brand?.logo && (
        <img
          src={`data:image/png;base64,${brand.logo.base64}`}
          width={brand.logo.width}
          height={brand.logo.height}
          alt=""
        />
      )}
      {brand?.line && <p>{brand.line}</p>}
      <p>{foot}</p>
    </footer>
  );
}
