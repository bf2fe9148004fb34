import { focusField } from '#ui/focus-field.ts';

/** Leads to the place with this id: a heading, a section or what is folded to the top of the window, a field to its middle. */
export function goToPlace(id: string): void {
  const place = document.getElementById(id);
  if (!place?.matches('h2, h3, section, details')) {
    focusField(id);
    return;
  }
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  place.scrollIntoView?.({ block: 'start' });
  // A tabindex on what is folded would take its summary out of the order of the keyboard.
  const target = place.matches('details') ? place.querySelector('summary') : place;
  target?.focus({ preventScroll: true });
}
