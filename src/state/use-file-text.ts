import { useEffect, useState } from 'react';
import { useActions } from './use-app.tsx';

/** The file of a strategy as it lies on the disk; undefined until it is read. */
export function useFileText(id: string): string | undefined {
  const { fileText } = useActions();
  const [text, setText] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    fileText(id)
      .then((read) => isWanted && setText(read))
      .catch(() => isWanted && setText(undefined));
    return () => {
      isWanted = false;
    };
  }, [id, fileText]);
  return text;
}
