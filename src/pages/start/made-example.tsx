import { useContext, useLayoutEffect, useRef } from 'react';
import { templateOf } from '#frame/first-screen.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { ShownExample } from './shown-example.ts';
import styles from './start.module.css';

/** An empty text that pages under Trusted Types let in; TypeScript does not know them yet. */
const nothing = ((globalThis as { trustedTypes?: { emptyHTML: unknown } }).trustedTypes?.emptyHTML ?? '') as string;

/** The plan of an example as it was made with the page: it stands there already, or is taken from where it is kept. */
export function MadeExample() {
  const made = useContext(ShownExample);
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current?.hasChildNodes()) return;
    const screen = document.getElementById(templateOf('start', language));
    const kept = screen instanceof HTMLTemplateElement && screen.content.querySelector('[data-made]');
    if (kept) place.current?.append(...kept.cloneNode(true).childNodes);
  }, [language]);
  return (
    <div
      key={language}
      ref={place}
      data-made
      className={styles.madeExample}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own, while the page is made; nothing afterwards
      dangerouslySetInnerHTML={{ __html: made ?? nothing }}
    />
  );
}
