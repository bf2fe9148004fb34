const focusable = 'input, select, textarea, button, a[href]';

/** Brings the field with this id into view and puts the cursor in it; opens what it is folded into. */
export function focusField(id: string): boolean {
  const place = document.getElementById(id);
  if (!place) return false;
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  const control = place.matches(focusable)
    ? place
    : (place.querySelector<HTMLElement>('input:checked') ?? place.querySelector<HTMLElement>(focusable) ?? place);
  place.scrollIntoView?.({ block: 'center' });
  control.focus({ preventScroll: true });
  return true;
}
