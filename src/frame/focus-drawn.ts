import { focusField } from '#ui/focus-field.ts';

/** Puts the cursor where the page goes on, once what was just kept is drawn: what was pressed is gone from the page. */
export function focusDrawn(id: string) {
  requestAnimationFrame(() => focusField(id));
}
