import type { Notepad } from './unload-backup.ts';

/** So many edits without a file are worth a reminder, and as many again after it was put off. */
const remindEveryEdits = 50;

const prefix = 'stage-zero:edits:';

interface Since {
  /** Since the strategy was last handed out as a file. */
  readonly edits: number;
  /** No reminder before so many. */
  readonly quietUntil: number;
}

const nothing: Since = { edits: 0, quietUntil: remindEveryEdits };

/** How far each strategy has moved on from its last file. What the notepad refuses is not counted. */
export interface Backups {
  of(id: string): { readonly edits: number; readonly isDue: boolean };
  edited(id: string, edits: number): void;
  putOff(id: string): void;
  /** All of them where no id is given. */
  exported(id?: string): void;
}

function read(text: string | null): Since {
  const [edits = Number.NaN, quietUntil = Number.NaN] = (text ?? '').split(' ').map(Number);
  return Number.isInteger(edits) && Number.isInteger(quietUntil) ? { edits, quietUntil } : nothing;
}

export function backupsOn(notepad: () => Notepad): Backups {
  const asked = <Answer>(ask: (notes: Notepad) => Answer, refused: Answer): Answer => {
    try {
      return ask(notepad());
    } catch {
      return refused;
    }
  };
  const since = (id: string) => asked((notes) => read(notes.getItem(prefix + id)), nothing);
  const note = (id: string, { edits, quietUntil }: Since) =>
    asked((notes) => notes.setItem(prefix + id, `${edits} ${quietUntil}`), undefined);
  return {
    of(id) {
      const { edits, quietUntil } = since(id);
      return { edits, isDue: edits >= quietUntil };
    },
    edited(id, more) {
      const { edits, quietUntil } = since(id);
      note(id, { edits: edits + more, quietUntil });
    },
    putOff(id) {
      const { edits } = since(id);
      note(id, { edits, quietUntil: edits + remindEveryEdits });
    },
    exported: (id) => asked((notes) => forgetNotes(notes, prefix + (id ?? '')), undefined),
  };
}

/** Takes away what stands under keys that begin like this. */
export function forgetNotes(notes: Notepad, beginning: string): void {
  const keys = Array.from({ length: notes.length }, (_, place) => notes.key(place) ?? '');
  for (const key of keys) if (key.startsWith(beginning)) notes.removeItem(key);
}
