import type { LastWord, LastWords } from './last-word.ts';
import { openFile } from './open-file.ts';

function readFrom(text: string): LastWord | undefined {
  const files = (JSON.parse(text) as readonly unknown[]).map((file) => openFile(String(file))); // what `written` wrote, or it throws
  const [strategy, ...follows] = files.map((opened) => (opened.kind === 'opened' ? opened.strategy : undefined));
  return strategy && { strategy, follows: follows.filter((version) => version !== undefined) };
}

/** The word left for a strategy; undefined where there is none, or none that can be read. */
export function lastWordIn(lastWords: LastWords, id: string): LastWord | undefined {
  try {
    return readFrom(lastWords.textOf(id) ?? '');
  } catch {
    return undefined;
  }
}
