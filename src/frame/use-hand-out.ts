import { useActions } from '#state/use-app.tsx';
import { downloadStrategy } from './browser.ts';

/** Hands a strategy out as a file and counts it as kept; false where there is nothing to hand out, or the disk refuses. */
export function useHandOut(): (id: string, title: string) => Promise<boolean> {
  const { fileText, noteExport } = useActions();
  return async (id, title) => {
    const text = await fileText(id).catch(() => undefined);
    if (text === undefined) return false;
    downloadStrategy(title, text);
    await noteExport(id);
    return true;
  };
}
