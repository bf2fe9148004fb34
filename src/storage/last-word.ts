import type { Strategy } from '#strategy/strategy.ts';
import { fileOf, openFile } from './file.ts';

/** What a page that is being left could not bring to the disk any more. */
interface LastWord {
  readonly strategy: Strategy;
  /** It follows on any of these revisions and on no other. */
  readonly revisions: readonly number[];
}

/** The part of `localStorage` that is needed: it writes at once, which the disk does not. */
export type Notepad = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface LastWords {
  leave(word: LastWord): void;
  /** The strategies words were left for. */
  ids(): readonly string[];
  /** The word left for this strategy; it is not there a second time. */
  take(id: string): LastWord | undefined;
}

const prefix = 'stage-zero:last-word:';
const keyOf = (id: string) => `${prefix}${id}`;

/** A refused notepad loses nothing that was saved, so no method throws. */
export function lastWordsOn(notepad: () => Notepad): LastWords {
  return {
    leave({ strategy, revisions }) {
      try {
        notepad().setItem(keyOf(strategy.id), `${revisions.join(' ')}\n${fileOf(strategy)}`);
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
    take(id) {
      try {
        const left = notepad().getItem(keyOf(id)) ?? '';
        notepad().removeItem(keyOf(id));
        const [first = '', ...rest] = left.split('\n');
        const opened = openFile(rest.join('\n'));
        return opened.kind === 'opened'
          ? { strategy: opened.strategy, revisions: first.split(' ').map(Number) }
          : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
