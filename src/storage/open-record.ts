import type { Strategy } from '#strategy/strategy.ts';
import { conditions, type Listed } from './listed.ts';
import { type Opened, openBody } from './opening.ts';
import type { StoredRecord } from './stores.ts';

/** Never throws. */
export function open(
  record: StoredRecord | undefined,
): Opened<{ readonly strategy: Strategy; readonly revision: number }> {
  if (record === undefined) return { kind: 'empty' };
  const { revision } = record;
  const opened = openBody(record.body, record.format);
  if (opened.kind !== 'opened') return opened;
  const isSound = typeof revision === 'number' && revision > 0 && opened.strategy.id === record.id;
  return isSound ? { ...opened, revision } : { kind: 'unreadable' };
}

/** Looks closely, where the list tells a condition at a glance. */
export function conditionOf(record: StoredRecord): Listed['condition'] {
  const { kind } = open(record);
  return kind === 'empty' ? 'unreadable' : conditions[kind];
}
