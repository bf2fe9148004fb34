import { useEffect } from 'react';
import { useActions } from '#state/use-app.tsx';
import { focusField } from '#ui/focus-field.ts';

const textTypes = new Set(['text', 'search', 'url', 'email', 'tel', 'number', 'password']);

/** In a text field Ctrl Z belongs to the text. */
function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return textTypes.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

/** By the place of the key: on a Russian layout the key of Z says я. */
function wantedBy(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  if (event.code === 'KeyZ') return event.shiftKey ? 'redo' : 'undo';
  return event.code === 'KeyY' && !event.shiftKey ? 'redo' : undefined;
}

/** Forms start anew on undo: the cursor goes back to the question it stood in. */
function keepingFocus(change: () => void): void {
  const question = document.activeElement?.closest('form [id]')?.id;
  change();
  if (question) requestAnimationFrame(() => focusField(question));
}

export function useHistoryKeys(): void {
  const actions = useActions();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wanted = wantedBy(event);
      if (!wanted || isTextField(event.target)) return;
      event.preventDefault();
      keepingFocus(actions[wanted]);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [actions]);
}
