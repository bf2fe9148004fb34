import { lazy, Suspense } from 'react';
import { useArrivals } from '../files/arrivals.tsx';
import { FileButton } from '../files/file-button.tsx';
import { useWords } from '../use-words.ts';
import styles from './start.module.css';

const ArrivalReport = lazy(() =>
  import('../files/arrival-report.tsx').then((module) => ({ default: module.ArrivalReport })),
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
