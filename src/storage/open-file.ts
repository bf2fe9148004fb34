import type { Strategy } from '#strategy/strategy.ts';
import { isOurs, mark } from './file.ts';
import { type Opened, openBody } from './opening.ts';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Never throws. */
export function openFile(text: string): Opened<{ readonly strategy: Strategy }> {
  if (text.trim() === '') return { kind: 'empty' };
  const content = parsed(text.replace(/^\ufeff/, ''));
  return isOurs(content) ? openBody(content.strategy, content[mark]) : { kind: 'unreadable' };
}
