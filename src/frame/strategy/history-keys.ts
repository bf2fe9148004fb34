import { useEffect } from 'react';
import { useEditing } from '#state/use-app.tsx';
import { focusField } from '#ui/focus-field.ts';

const textTypes = new Set(['text', 'search', 'url', 'email', 'tel', 'number', 'password']);

/** A text that is no answer yet keeps the browser's own undo; in all others that would write over what the program wrote. */
function hasOwnUndo(target: EventTarget | null): boolean {
  const isText =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && textTypes.has(target.type));
  return isText && target.closest('[data-own-undo]') !== null;
}

type Wanted = 'undo' | 'redo';

/** By the place of the key: on a Russian layout the key of Z says я. */
function wantedByKey(event: KeyboardEvent): Wanted | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  if (event.code === 'KeyZ') return event.shiftKey ? 'redo' : 'undo';
  return event.code === 'KeyY' && !event.shiftKey ? 'redo' : undefined;
}

const wantedByInput: Readonly<Record<string, Wanted>> = { historyUndo: 'undo', historyRedo: 'redo' };

/** A field that goes with its entry leaves the focus to what it stood in. */
function keepingPlace(change: () => void): void {
  const around: string[] = [];
  for (let at = document.activeElement; at; at = at.parentElement) if (at.id) around.push(at.id);
  change();
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) around.some(focusField);
  });
}

/** Undo and redo by key, and from the browser's own menu or a shaken phone. */
export function useHistoryKeys(): void {
  const actions = useEditing();
  useEffect(() => {
    const take = (event: Event, wanted: Wanted | undefined) => {
      if (!wanted || hasOwnUndo(event.target)) return;
      event.preventDefault();
      keepingPlace(actions[wanted]);
    };
    const onKey = (event: KeyboardEvent) => take(event, wantedByKey(event));
    const onInput = (event: InputEvent) => take(event, wantedByInput[event.inputType]);
    document.addEventListener('keydown', onKey);
    document.addEventListener('beforeinput', onInput);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('beforeinput', onInput);
    };
  }, [actions]);
}
