import type { ProjectorNews } from '#workshop/projection.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>;

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** What a key means in either window: a clicker sends Page Up and Page Down. Letters are keys by their place, in any layout. */
export function newsOfKey({ key, code, ctrlKey, metaKey, altKey, target }: Pressed): ProjectorNews['kind'] | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === 'PageDown') return 'next';
  if (key === 'PageUp') return 'back';
  return code === 'KeyM' && !isField(target) ? 'money' : undefined;
}
