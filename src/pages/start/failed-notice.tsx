import { useWords } from '#frame/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/** The disk refuses to tell what is on it. */
export function FailedNotice({ onAgain }: { readonly onAgain: () => void }) {
  const words = useWords().list;
  return (
    <Notice kind="trouble" title={words.failed}>
      <Button onClick={onAgain}>{words.again}</Button>
    </Notice>
  );
}
