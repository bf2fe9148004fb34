import { focusField } from '#ui/focus-field.ts';

/** Leads to the place with this id: a heading or a section to the top of the window, a field to its middle. */
export function goToPlace(id: string): void {
  const place = document.getElementById(id);
  if (!place?.matches('h2, h3, section')) {
    focusField(id);
    return;
  }
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  place.scrollIntoView?.({ block: 'start' });
  place.focus({ preventScroll: true });
}
