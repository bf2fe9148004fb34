import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { Button } from '#ui/button.tsx';
import { CheckLine } from '#ui/check-line.tsx';
import { Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import type { Session } from '#workshop/session.ts';
import styles from './session.module.css';
import type { useProjector } from './use-projector.ts';

interface ProjectorBarProps {
  readonly session: Session;
  readonly projector: ReturnType<typeof useProjector>;
  readonly onMoney: () => void;
  readonly onAlone: () => void;
}

/** The second window, or the one there is. */
export function ProjectorBar({ session, projector: { shown, open }, onMoney, onAlone }: ProjectorBarProps) {
  const words = useWorkshopWords().projector;
  return (
    <section>
      <h2 className={styles.sideTitle}>{words.title}</h2>
      <Stack>
        {shown === 'blocked' && <Notice kind="caution" title={words.blocked} />}
        {shown === 'open' ? (
          <p role="status">
            {words.shown} <span className={styles.soft}>{words.goesOn}</span>
          </p>
        ) : (
          <Button onClick={open}>{words.open}</Button>
        )}
        <p className={styles.soft}>{words.keys}</p>
        <CheckLine
          label={words.hideMoney}
          hint={words.moneyKey}
          checked={session.isMoneyHidden === true}
          onChange={onMoney}
        />
        <div>
          <Button kind="quiet" onClick={onAlone}>
            {words.oneWindow}
          </Button>
          <p className={styles.soft}>{words.oneWindowHint}</p>
        </div>
      </Stack>
    </section>
  );
}
