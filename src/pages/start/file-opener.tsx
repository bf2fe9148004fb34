import { Suspense } from 'react';
import { useArrivals } from '#frame/imports/arrivals.tsx';
import { FileButton } from '#frame/imports/file-button.tsx';
import { useWords } from '#frame/use-words.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';
import styles from './start.module.css';

const ArrivalReport = lazyPart(() =>
  import('#frame/imports/arrival-report.tsx').then((module) => ({ default: module.ArrivalReport })),
);

/** Takes files in, each strategy as a new one; what is none changes nothing and is told below the button. */
export function FileOpener() {
  const words = useWords().start.file;
  const { arrival, take, forget } = useArrivals();
  return (
    <div className={styles.file}>
      <FileButton label={words.action} multiple onChoose={take} />
      {arrival && (
        <Suspense>
          <ArrivalReport arrival={arrival} onClose={forget} />
        </Suspense>
      )}
    </div>
  );
}
