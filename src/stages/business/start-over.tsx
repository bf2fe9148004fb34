import { addMonths, isMonth, type Month } from '#domain/month.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useAnswer, useFrame } from '../question-frame.tsx';
import { words as allWords } from './words.ts';

/** Says so where the start month is over; it stays possible. */
export function StartOver() {
  const { title, note, next } = allWords[useLanguage()].startOver;
  const { today } = useFrame();
  const [startMonth, change] = useAnswer<string>('startMonth');
  const thisMonth = today?.slice(0, 7);
  if (thisMonth === undefined || !isMonth(thisMonth) || startMonth === undefined || !isMonth(startMonth))
    return undefined;
  if (startMonth >= thisMonth) return undefined;
  const following: Month = addMonths(thisMonth, 1);
  return (
    <Notice kind="caution" title={title}>
      <p>{note}</p>
      <Button onClick={() => change(following)}>{next}</Button>
    </Notice>
  );
}
