import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { timeOf } from '#frame/browser.ts';
import type { SessionContext } from '#state/workshop/own-record.ts';
import { Button } from '#ui/button.tsx';
import { CheckLine } from '#ui/check-line.tsx';
import { Row } from '#ui/layout.tsx';
import { pausedOrNot, type Standing, timeLeft, withMinutes } from '#workshop/clock.ts';
import type { Session } from '#workshop/session.ts';
import styles from './session.module.css';

interface ClockBarProps {
  readonly session: Session;
  readonly context: SessionContext;
  readonly standing: Standing;
}

const minutesMore = 2;

/** Time left of the step, and how far the end has moved. */
export function ClockBar({ session, context, standing }: ClockBarProps) {
  const words = useWorkshopWords().run;
  const { remainingMs, isPaused, shiftMinutes, endsAt } = standing;
  const isOver = remainingMs < 0;
  const end = timeOf(endsAt);
  return (
    <div className={styles.clock}>
      <p>
        {isPaused ? words.paused : isOver ? words.over : words.left}{' '}
        <span role="timer" className={styles.time} data-over={isOver}>
          {timeLeft(Math.abs(remainingMs))}
        </span>
      </p>
      <p role="status">
        {isOver && `${words.timeUp} `}
        {shiftMinutes === 0
          ? words.onTime(end)
          : shiftMinutes > 0
            ? words.later(shiftMinutes, end)
            : words.earlier(-shiftMinutes, end)}
      </p>
      <Row>
        <Button onClick={() => context.move(pausedOrNot)}>{isPaused ? words.goOn : words.pause}</Button>
        <Button onClick={() => context.move((before) => withMinutes(before, minutesMore))}>
          {words.more(minutesMore)}
        </Button>
        <CheckLine
          label={words.sound}
          checked={session.isSilent !== true}
          onChange={(isOn) => context.move((before) => ({ ...before, isSilent: !isOn }))}
        />
      </Row>
    </div>
  );
}
