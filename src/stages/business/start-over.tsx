import { useAnswer, useFrame } from '../question-frame.tsx';
import { MonthOver } from './month-over.tsx';

/** The start month on the page of the business, where it is over. */
export function StartOver() {
  const { today } = useFrame();
  const [startMonth, change] = useAnswer<string>('startMonth');
  return <MonthOver startMonth={startMonth} today={today} onPick={change} />;
}
