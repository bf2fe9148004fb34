import type { Strategy } from '#strategy/strategy.ts';
import { fileOf } from './file.ts';

/** What a page that is being left could not bring to the disk any more. */
export interface UnloadBackup {
  readonly strategy: Strategy;
  /** Versions the disk may have and the word follows on: the one last saved first. None: it was never saved. */
  readonly follows: readonly Strategy[];
}

/** The part of `localStorage` that is needed: it writes at once, which the disk does not. */
export type Notepad = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface UnloadBackups {
  leave(word: UnloadBackup): void;
  /** The strategies words were left for. */
  ids(): readonly string[];
  /** What `read-unload-backup.ts` reads. */
  textOf(id: string): string | undefined;
  forget(id: string): void;
}

const prefix = 'stage-zero:last-word:';
const keyOf = (id: string) => `${prefix}${id}`;

const written = ({ strategy, follows }: UnloadBackup): string => JSON.stringify([strategy, ...follows].map(fileOf));

/** A refused notepad loses nothing that was saved, so no method throws. */
export function unloadBackupsOn(notepad: () => Notepad): UnloadBackups {
  return {
    leave(word) {
      try {
        notepad().setItem(keyOf(word.strategy.id), written(word));
      } catch {}
    },
    ids() {
      try {
        const notes = notepad();
        const keys = Array.from({ length: notes.length }, (_, place) => notes.key(place) ?? '');
        return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
      } catch {
        return [];
      }
    },
    textOf(id) {
      try {
        return notepad().getItem(keyOf(id)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    forget(id) {
      try {
        notepad().removeItem(keyOf(id));
      } catch {}
    },
  };
}
