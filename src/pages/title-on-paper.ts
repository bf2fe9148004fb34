import { useEffect } from 'react';

/** What is printed is called by its own title, and not by that of the page it stands on: so is the file it is printed to. */
export function useTitleOnPaper(title: string): void {
  useEffect(() => {
    let onScreen: string | undefined;
    const take = () => {
      onScreen ??= document.title;
      document.title = title;
    };
    const giveBack = () => {
      document.title = onScreen ?? document.title;
      onScreen = undefined;
    };
    addEventListener('beforeprint', take);
    addEventListener('afterprint', giveBack);
    return () => {
      removeEventListener('beforeprint', take);
      removeEventListener('afterprint', giveBack);
    };
  }, [title]);
}
