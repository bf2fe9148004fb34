import { Button } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';

interface DateOrderProps {
  readonly labels: { readonly dayFirst: string; readonly monthFirst: string };
  readonly onSay: (dayFirst: boolean) => void;
}

/** Which comes first in the dates of a table, where they do not show it. */
export function DateOrder({ labels, onSay }: DateOrderProps) {
  return (
    <Row>
      <Button onClick={() => onSay(true)}>{labels.dayFirst}</Button>
      <Button onClick={() => onSay(false)}>{labels.monthFirst}</Button>
    </Row>
  );
}
