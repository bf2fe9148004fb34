import { focusField } from '#ui/focus-field.ts';

/** A field that is not there yet lies in a list that is: `communities.0.network`, `communities.0`, `communities`. */
export function focusNearest(path: string): void {
  const steps = path.split('.');
  while (steps.length > 0 && !focusField(steps.join('.'))) steps.pop();
}
