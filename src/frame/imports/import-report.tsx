import { Button } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { toContent } from '../to-content.ts';
import styles from './files.module.css';
import type { ImportOutcome } from './imports.tsx';
import { RefusedList } from './refused-list.tsx';
import { useFileWords } from './use-file-words.ts';

interface ImportReportProps {
  readonly outcome: ImportOutcome;
  readonly onClose: () => void;
}

/** What was added and what was not, with the reason for each. */
export function ImportReport({ outcome: { added, refused }, onClose }: ImportReportProps) {
  const words = useFileWords();
  const close = () => {
    onClose();
    toContent();
  };
  const titles = added.map((title) => title || words.untitled).join(', ');
  return (
    <section aria-label={words.title} className={styles.report}>
      <div role="status">{added.length > 0 && <Notice kind="info" title={words.added(added.length, titles)} />}</div>
      {refused.length > 0 && <RefusedList refused={refused} />}
      <Row>
        <Button onClick={close}>{words.close}</Button>
      </Row>
    </section>
  );
}
