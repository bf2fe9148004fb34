import type { ReactNode } from 'react';
import { themes } from '#state/device-memory/noted-preferences.ts';
import { usePreferences } from '#state/use-app.tsx';
import { Frame } from '#ui/layout.tsx';
import { Pick } from '#ui/segmented-choice.tsx';
import { addressOf, hrefOf } from './addresses.ts';
import { LanguageChoice } from './language-choice.tsx';
import styles from './layout.module.css';
import { toContent, toContents } from './to-content.ts';
import { useWords } from './use-words.ts';

interface PageLayoutProps {
  /** What the open strategy adds to the top line: its save sign, undo and redo. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** What stands round every page. */
export function PageLayout({ tools, children }: PageLayoutProps) {
  const words = useWords();
  return (
    <>
      <button type="button" className={styles.skip} onClick={toContent}>
        {words.toContent}
      </button>
      <button type="button" className={styles.skip} data-to="contents" onClick={toContents}>
        {words.toContents}
      </button>
      <Frame header={<TopLine tools={tools} />} footer={<Footer />}>
        {children}
      </Frame>
    </>
  );
}

function Footer() {
  const words = useWords();
  return (
    <>
      {words.onDevice} <a href={hrefOf(addressOf.glossary)}>{words.glossary}</a>
    </>
  );
}

function TopLine({ tools }: { readonly tools: ReactNode }) {
  const words = useWords();
  const { language, theme, setLanguage, setTheme } = usePreferences();
  return (
    <>
      <div className={styles.left}>
        <a href={hrefOf(addressOf.start)} className={styles.name}>
          {words.product}
        </a>
        {tools}
      </div>
      <div className={styles.right}>
        <LanguageChoice compact label={words.language} value={language} onPick={setLanguage} />
        <Pick
          compact
          label={words.theme.label}
          options={themes.map((value) => ({ value, label: words.theme[value] }))}
          value={theme}
          onPick={setTheme}
        />
      </div>
    </>
  );
}
