import { Suspense } from 'react';
import { FileButton } from '#frame/imports/file-button.tsx';
import { useImports } from '#frame/imports/imports.tsx';
import { useWords } from '#frame/use-words.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';
import styles from './start.module.css';

const ImportReport = lazyPart(() =>
  import('#frame/imports/import-report.tsx').then((module) => ({ default: module.ImportReport })),
);

/** Takes files in, each strategy as a new one; what is none changes nothing and is told below the button. */
export function FileOpener() {
  const words = useWords().start.file;
  const { outcome, take, forget } = useImports();
  return (
    <div className={styles.file}>
      <FileButton label={words.action} multiple onChoose={take} />
      {outcome && (
        <Suspense>
          <ImportReport outcome={outcome} onClose={forget} />
        </Suspense>
      )}
    </div>
  );
}
