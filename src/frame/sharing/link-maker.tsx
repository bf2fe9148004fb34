import { useId, useState } from 'react';
import { useFormats } from '#i18n/use-formats.tsx';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { addressOf } from '../addresses.ts';
import { copyToClipboard, linkTo } from '../browser.ts';
import { reachOf } from './link-reach.ts';
import styles from './sharing.module.css';
import { useSharingWords } from './use-sharing-words.ts';

interface LinkMakerProps {
  readonly strategy: Strategy;
}

interface Made {
  readonly link: string;
  /** What the link holds; a later edit is not in it. */
  readonly of: Strategy;
}

/** Makes the link that carries the strategy in itself, and says how far a link of that length gets. */
export function LinkMaker({ strategy }: LinkMakerProps) {
  const words = useSharingWords();
  const [made, setMade] = useState<Made>();
  const [hasFailed, setFailed] = useState(false);
  const make = async () => {
    try {
      const { packedStrategy } = await import('#storage/sharing.ts');
      setMade({ link: linkTo(addressOf.shared('plan', await packedStrategy(strategy))), of: strategy });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Row>
        <Button onClick={make}>{words.makeLink}</Button>
      </Row>
      {hasFailed && <Notice kind="trouble" title={words.linkFailed} />}
      {made && <MadeLink link={made.link} />}
      {made && made.of.answers !== strategy.answers && <Notice kind="caution" title={words.stale} />}
    </>
  );
}

function MadeLink({ link }: { readonly link: string }) {
  const words = useSharingWords();
  const formats = useFormats();
  const id = useId();
  const [said, setSaid] = useState('');
  const reach = reachOf(link);
  const copy = async () => setSaid((await copyToClipboard(link)) ? words.linkCopied : words.linkNotCopied);
  return (
    <div className={styles.link}>
      <label htmlFor={id}>{words.link}</label>
      <input
        id={id}
        className={styles.linkText}
        readOnly
        value={link}
        aria-describedby={`${id}-length`}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div id={`${id}-length`}>
        <Notice kind={reach === 'short' ? 'info' : 'caution'}>
          <p>{words.length[reach](formats.number(link.length))}</p>
        </Notice>
      </div>
      <Row>
        <Button onClick={copy}>{words.copyLink}</Button>
      </Row>
      <p role="status">{said}</p>
    </div>
  );
}
