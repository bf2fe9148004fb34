import { addMonths, isMonth, type Month } from '#domain/month.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { words as allWords } from './words.ts';

interface MonthOverProps {
  readonly startMonth: string | undefined;
  /** ISO day; undefined where nobody knows it. */
  readonly today: string | undefined;
  readonly onPick: (month: Month) => void;
}

/** Says so where the start month is over; it stays possible. */
export function MonthOver({ startMonth, today, onPick }: MonthOverProps) {
  const { title, note, next } = allWords[useLanguage()].startOver;
  const thisMonth = today?.slice(0, 7);
  if (thisMonth === undefined || !isMonth(thisMonth) || startMonth === undefined || !isMonth(startMonth))
    return undefined;
  if (startMonth >= thisMonth) return undefined;
  const following: Month = addMonths(thisMonth, 1);
  return (
    <Notice kind="caution" title={title}>
      <p>{note}</p>
      <Button onClick={() => onPick(following)}>{next}</Button>
    </Notice>
  );
}
