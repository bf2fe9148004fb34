import { useEffect, useRef, useState } from 'react';
import { download, today } from '#frame/browser.ts';
import { fileNameOf } from '#report/file-name.ts';
import type { StrategyEntry } from '#state/app-state.ts';
import { useActions } from '#state/use-app.tsx';
import type { Draw } from '../drawing-room.tsx';
import type { MadeFile } from '../make-files.ts';
import { filesOfOne, type ManyChoices, uniqueName } from './many-files.ts';

/** How far the files of several plans have come. */
interface ManyProgress {
  /** Plans that are done with. */
  readonly done: number;
  readonly of: number;
  /** The one that is being written. */
  readonly entry: StrategyEntry;
}

interface ManyMade {
  /** Of the archive; undefined where no plan had anything to tell. */
  readonly name: string | undefined;
  /** Plans that are in it. */
  readonly plans: number;
  /** Plans with nothing to tell yet, and those that could not be written. */
  readonly leftOut: readonly StrategyEntry[];
}

export interface ManyFiles {
  readonly progress: ManyProgress | undefined;
  readonly outcome: ManyMade | 'stopped' | undefined;
  start(entries: readonly StrategyEntry[], choices: ManyChoices): Promise<void>;
  stop(): void;
}

/** Writes the chosen files of several plans, one after the other, and hands them over as one archive. */
export function useManyFiles(draw: Draw): ManyFiles {
  const { fileText, derive, analyse, noteExport } = useActions();
  const [progress, setProgress] = useState<ManyProgress>();
  const [outcome, setOutcome] = useState<ManyFiles['outcome']>();
  const running = useRef<AbortController>(undefined);
  // Whoever leaves the page wants nothing of it any more.
  useEffect(() => () => running.current?.abort(), []);

  async function start(entries: readonly StrategyEntry[], choices: ManyChoices) {
    const stopper = new AbortController();
    running.current = stopper;
    const { signal } = stopper;
    const ways = { fileText, derive, analyse, noteExport, draw, signal };
    const files = new Map<string, MadeFile>();
    const leftOut: StrategyEntry[] = [];
    setOutcome(undefined);
    try {
      for (const [done, entry] of entries.entries()) {
        setProgress({ done, of: entries.length, entry });
        const found = await filesOfOne(entry.id, choices, ways).catch(() => undefined);
        if (signal.aborted) break;
        if (found === undefined) leftOut.push(entry);
        for (const file of found?.files ?? []) {
          const name = uniqueName(file.name, files);
          files.set(name.toLowerCase(), { ...file, name });
        }
      }
      setOutcome(signal.aborted ? 'stopped' : await handedOver([...files.values()], entries.length, leftOut));
    } finally {
      // Also where the archive could not be made: whoever asks again is not held up.
      setProgress(undefined);
    }
  }

  return { progress, outcome, start, stop: () => running.current?.abort() };
}

async function handedOver(
  files: readonly MadeFile[],
  asked: number,
  leftOut: readonly StrategyEntry[],
): Promise<ManyMade> {
  if (files.length === 0) return { name: undefined, plans: 0, leftOut };
  const { zipped } = await import('#exports/zip.ts');
  const name = `${fileNameOf('smm-plans', undefined, today())}.zip`;
  download(name, 'application/zip', zipped(Object.fromEntries(files.map((file) => [file.name, file.bytes]))));
  return { name, plans: asked - leftOut.length, leftOut };
}
