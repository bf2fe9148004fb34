import { type ReactNode, type ToggleEvent, useId } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import { addressOf, hrefOf } from '../addresses.ts';
import styles from './term-button.module.css';
import type { TermId } from './term-forms.ts';
import { words } from './words.ts';

const widest = 336;
const margin = 8;

/** Below its word, and never beside the window. */
function stand(event: ToggleEvent<HTMLElement>) {
  const meaning = event.currentTarget;
  const word = meaning.previousElementSibling?.getBoundingClientRect();
  if (event.newState !== 'open' || !word) return;
  const width = Math.min(widest, window.innerWidth - 2 * margin);
  const left = Math.max(margin, Math.min(word.left, window.innerWidth - width - margin));
  meaning.style.inlineSize = `${width}px`;
  meaning.style.left = `${left + window.scrollX}px`;
  meaning.style.top = `${word.bottom + window.scrollY + margin / 2}px`;
}

/** A term that opens its plain meaning in place: Escape, the button itself and a press elsewhere close it. */
export function TermButton({ term, children }: { readonly term: TermId; readonly children: ReactNode }) {
  const id = useId();
  const { terms, all } = words[useLanguage()];
  const { word, meaning } = terms[term];
  return (
    <>
      <button type="button" className={styles.word} popoverTarget={id} data-term={term}>
        {children}
      </button>
      <span id={id} popover="auto" role="note" className={styles.meaning} onBeforeToggle={stand} data-print="no">
        <strong>{word}</strong>
        <span className={styles.text}>{meaning}</span>
        <a href={hrefOf(addressOf.glossary)}>{all}</a>
      </span>
    </>
  );
}
