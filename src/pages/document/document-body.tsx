import { type ReactNode, useMemo, useState } from 'react';
import { copyToClipboard, download } from '#frame/browser.ts';
import { LanguageChoice } from '#frame/language-choice.tsx';
import { fileNameIn } from '#frame/save-document.ts';
import { carryingText } from '#frame/sharing/carrying-text.ts';
import { useSharingWords } from '#frame/sharing/use-sharing-words.ts';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useFormat } from '#frame/use-format.tsx';
import type { Language } from '#i18n/language.ts';
import { documentFrom } from '#report/document.ts';
import type { Forecasted } from '#state/computing/computed.ts';
import { useActions } from '#state/use-app.tsx';
import { Button } from '#ui/button.tsx';
import { CheckLine } from '#ui/check-line.tsx';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { Row } from '#ui/layout.tsx';
import styles from './document.module.css';

interface DocumentBodyProps {
  readonly derived: Forecasted;
  /** The document's own language, chosen apart from the page's. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** More that can be done with the strategy, below the buttons. */
  readonly after?: ReactNode;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The document as its reader will see it, to be saved or copied. */
export function DocumentBody({ derived, language, onLanguage, after }: DocumentBodyProps) {
  const words = useOpenedWords().document;
  const { strategy, plan } = derived;
  const document = useMemo(() => documentFrom(plan, language), [plan, language]);
  const [said, setSaid] = useState('');
  const [isCarrying, setCarrying] = useState(true);
  const sharing = useSharingWords();
  const { noteExport } = useActions();
  const { format, choice } = useFormat();

  const save = async () => {
    const name = fileNameIn(document, format);
    const bytes = await format.write(document);
    const isAsked = isCarrying && format.carriesStrategy;
    const carrying = isAsked ? await carryingText(textOf(bytes), strategy, language) : undefined;
    download(name, format.mediaType, carrying ?? bytes);
    if (carrying !== undefined) await noteExport(strategy.id);
    setSaid(isAsked && carrying === undefined ? sharing.notCarried(name) : words.downloaded(name));
  };
  const copy = async () => {
    const isCopied = await copyToClipboard(textOf(await format.write(document)));
    setSaid(isCopied ? words.copied : words.notCopied);
  };

  return (
    <div className={styles.document}>
      <div className={styles.tools} data-print="no">
        <LanguageChoice label={words.language} value={language} onPick={onLanguage} />
        {choice}
        <Row>
          <Button kind="primary" onClick={save}>
            {words.download(format.extension)}
          </Button>
          {format.isText && <Button onClick={copy}>{words.copy}</Button>}
        </Row>
        {format.carriesStrategy && (
          <div className={styles.carry}>
            <CheckLine label={sharing.carry} hint={sharing.carryHint} checked={isCarrying} onChange={setCarrying} />
          </div>
        )}
        <p role="status">{said}</p>
        {after}
      </div>
      <h2 className={styles.previewTitle} data-print="no">
        {words.preview}
      </h2>
      <article lang={language} className={styles.preview}>
        <h2>{document.title}</h2>
        <DocumentView blocks={document.opening} sections={document.sections} />
      </article>
    </div>
  );
}
