import { openFile } from './open-file.ts';
import type { UnloadBackup, UnloadBackups } from './unload-backup.ts';

function readFrom(text: string): UnloadBackup | undefined {
  const files = (JSON.parse(text) as readonly unknown[]).map((file) => openFile(String(file))); // what `written` wrote, or it throws
  const [strategy, ...follows] = files.map((opened) => (opened.kind === 'opened' ? opened.strategy : undefined));
  return strategy && { strategy, follows: follows.filter((version) => version !== undefined) };
}

/** The word left for a strategy; undefined where there is none, or none that can be read. */
export function unloadBackupIn(unloadBackups: UnloadBackups, id: string): UnloadBackup | undefined {
  try {
    return readFrom(unloadBackups.textOf(id) ?? '');
  } catch {
    return undefined;
  }
}
