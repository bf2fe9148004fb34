import { useEffect, useState } from 'react';
import { useActions } from './use-app.tsx';

/** The file of a strategy as it lies on the disk. */
export type FileReading =
  | { readonly kind: 'reading' }
  /** The disk refused, or the strategy is gone. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly text: string };

export function useFileText(id: string): FileReading {
  const { fileText } = useActions();
  const [reading, setReading] = useState<FileReading>({ kind: 'reading' });
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<FileReading> => {
      const text = await fileText(id);
      return text === undefined ? { kind: 'failed' } : { kind: 'ready', text };
    };
    void read()
      .catch((): FileReading => ({ kind: 'failed' }))
      .then((read) => isWanted && setReading(read));
    return () => {
      isWanted = false;
    };
  }, [id, fileText]);
  return reading;
}
