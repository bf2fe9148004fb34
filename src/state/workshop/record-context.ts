import type { OwnRecords } from '#storage/own-records.ts';
import type { Workshops } from '#storage/sessions.ts';
import { newLibrary } from '#workshop/library/library.ts';
import { newSession, type Session } from '#workshop/session.ts';
import type { World } from '../app-state.ts';
import type { LibraryContext, RecordContext, RecordState, SessionContext } from './own-record.ts';

const stepsMost = 100;
const retryMs = 2000;

/** What undo leaves as it is: time goes on, and an id is never given twice. */
function withoutTime({ clock: _then, ...said }: Session, { clock, idsGiven }: Session): Session {
  return { ...said, idsGiven, ...(clock && { clock }) };
}

type Clock = Pick<World, 'now' | 'later'>;
type Disk = () => Promise<Workshops>;

export const sessionContext = (strategyId: string, disk: Disk, world: Clock): SessionContext =>
  recordContext(
    {
      id: strategyId,
      blank: newSession(strategyId),
      records: async () => (await disk()).sessions,
      undone: withoutTime,
    },
    world,
  );

/** There is one on a device. */
export const libraryContext = (disk: Disk, world: Clock): LibraryContext =>
  recordContext(
    {
      id: 'library',
      blank: newLibrary,
      records: async () => (await disk()).library,
      undone: (before, { idsGiven }) => ({ ...before, idsGiven }),
    },
    world,
  );

interface Kind<Body> {
  readonly id: string;
  readonly blank: Body;
  readonly records: () => Promise<OwnRecords<Body>>;
  /** A step back from what is there now. */
  readonly undone: (before: Body, now: Body) => Body;
}

function recordContext<Body>({ id, blank, records, undone }: Kind<Body>, world: Clock): RecordContext<Body> {
  let state: RecordState<Body> = { reading: 'loading', body: blank, save: 'saved', canUndo: false };
  let past: readonly Body[] = [];
  let revision = 0;
  let isWriting = false;
  const ears = new Set<() => void>();

  function show(part: Partial<RecordState<Body>>) {
    state = { ...state, ...part, canUndo: past.length > 0 };
    for (const hear of ears) hear();
  }

  async function read() {
    show({ reading: 'loading' });
    try {
      const opened = await (await records()).read(id);
      if (opened.kind === 'newer' || opened.kind === 'unreadable') return show({ reading: opened.kind });
      past = [];
      revision = opened.kind === 'opened' ? opened.revision : 0;
      const body = opened.kind === 'opened' ? opened.body : blank;
      show({ reading: 'ready', body, save: 'saved' });
    } catch {
      show({ reading: 'failed' });
    }
  }

  async function write() {
    if (isWriting) return;
    isWriting = true;
    try {
      const disk = await records();
      for (let wanted = state.body; ; wanted = state.body) {
        if ((await disk.keep(id, wanted, revision, world.now())) === 'changedElsewhere') {
          show({ save: 'changedElsewhere' });
          break;
        }
        revision += 1;
        if (wanted !== state.body) continue;
        show({ save: 'saved' });
        break;
      }
    } catch {
      show({ save: 'notSaved' });
      world.later(() => void write(), retryMs);
    }
    isWriting = false;
  }

  function put(body: Body) {
    if (state.reading !== 'ready' || body === state.body) return;
    if (state.save === 'changedElsewhere') return show({ body });
    show({ body, save: state.save === 'notSaved' ? 'notSaved' : 'saving' });
    void write();
  }

  void read();
  return {
    state: () => state,
    listen(hear) {
      ears.add(hear);
      return () => void ears.delete(hear);
    },
    change(make) {
      const before = state.body;
      const after = make(before);
      if (after === before || state.reading !== 'ready') return;
      past = [...past, before].slice(-stepsMost);
      put(after);
    },
    move: (make) => put(make(state.body, world.now())),
    undo() {
      const before = past.at(-1);
      if (before === undefined) return;
      past = past.slice(0, -1);
      put(undone(before, state.body));
    },
    again: () => void read(),
  };
}
