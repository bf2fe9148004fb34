import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import styles from './save-buttons.module.css';
import { type PictureKind, savePicture } from './save-picture.ts';
import { useChartWords } from './use-chart-words.ts';

interface SaveButtonsProps {
  readonly title: string;
  readonly drawingIn: () => SVGSVGElement | undefined;
}

/** The picture as a file, with what came of it in words. */
export function SaveButtons({ title, drawingIn }: SaveButtonsProps) {
  const words = useChartWords().save;
  const [outcome, setOutcome] = useState('');
  const save = (kind: PictureKind) => {
    const drawing = drawingIn();
    if (!drawing) return;
    savePicture(drawing, title, kind).then(
      (fileName) => setOutcome(words.saved(fileName)),
      (error: unknown) => setOutcome(words.failed(error instanceof Error ? error.message : String(error))),
    );
  };
  return (
    <div className={styles.save}>
      <span>{words.picture}</span>
      <Button kind="quiet" aria-label={words.as(words.svg, title)} onClick={() => save('svg')}>
        {words.svg}
      </Button>
      <Button kind="quiet" aria-label={words.as(words.png, title)} onClick={() => save('png')}>
        {words.png}
      </Button>
      <span role="status">{outcome}</span>
    </div>
  );
}
