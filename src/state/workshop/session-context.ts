import type { Sessions } from '#storage/sessions.ts';
import { newSession, type Session } from '#workshop/session.ts';
import type { World } from '../app-state.ts';
import type { SessionContext, SessionState } from './session-state.ts';

const stepsMost = 100;
const retryMs = 2000;

/** What undo leaves as it is: time goes on, and an id is never given twice. */
function withoutTime({ clock: _then, ...said }: Session, { clock, idsGiven }: Session): Session {
  return { ...said, idsGiven, ...(clock && { clock }) };
}

export function sessionContext(
  strategyId: string,
  sessions: () => Promise<Sessions>,
  world: Pick<World, 'now' | 'later'>,
): SessionContext {
  let state: SessionState = { reading: 'loading', session: newSession(strategyId), save: 'saved', canUndo: false };
  let past: readonly Session[] = [];
  let revision = 0;
  let isWriting = false;
  const ears = new Set<() => void>();

  function show(part: Partial<SessionState>) {
    state = { ...state, ...part, canUndo: past.length > 0 };
    for (const hear of ears) hear();
  }

  async function read() {
    show({ reading: 'loading' });
    try {
      const opened = await (await sessions()).read(strategyId);
      if (opened.kind === 'newer' || opened.kind === 'unreadable') return show({ reading: opened.kind });
      past = [];
      revision = opened.kind === 'opened' ? opened.revision : 0;
      const session = opened.kind === 'opened' ? opened.session : newSession(strategyId);
      show({ reading: 'ready', session, save: 'saved' });
    } catch {
      show({ reading: 'failed' });
    }
  }

  async function write() {
    if (isWriting) return;
    isWriting = true;
    try {
      const disk = await sessions();
      for (let wanted = state.session; ; wanted = state.session) {
        if ((await disk.keep(wanted, revision, world.now())) === 'changedElsewhere') {
          show({ save: 'changedElsewhere' });
          break;
        }
        revision += 1;
        if (wanted !== state.session) continue;
        show({ save: 'saved' });
        break;
      }
    } catch {
      show({ save: 'notSaved' });
      world.later(() => void write(), retryMs);
    }
    isWriting = false;
  }

  function put(session: Session) {
    if (state.reading !== 'ready' || session === state.session) return;
    if (state.save === 'changedElsewhere') return show({ session });
    show({ session, save: state.save === 'notSaved' ? 'notSaved' : 'saving' });
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
      const before = state.session;
      const after = make(before);
      if (after === before || state.reading !== 'ready') return;
      past = [...past, before].slice(-stepsMost);
      put(after);
    },
    move: (make) => put(make(state.session, world.now())),
    undo() {
      const before = past.at(-1);
      if (before === undefined) return;
      past = past.slice(0, -1);
      put(withoutTime(before, state.session));
    },
    again: () => void read(),
  };
}
