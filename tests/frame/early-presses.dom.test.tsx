import { expect, test } from 'vitest';
import { keepPresses } from '#frame/early-presses.ts';

/** A button that counts how often what it asks for is done. */
function counted(place: HTMLElement): { readonly button: HTMLButtonElement; readonly done: () => number } {
  const button = place.appendChild(document.createElement('button'));
  let count = 0;
  button.addEventListener('click', () => {
    count += 1;
  });
  return { button, done: () => count };
}

test('what is pressed before the program listens is done when it is there, and what it hears itself is not done again', () => {
  const place = document.body.appendChild(document.createElement('div'));
  keepPresses(place);
  const [early, late] = [counted(place), counted(place)];
  early.button.click();
  window.stopKeepingPresses?.();
  late.button.click();
  window.replayPresses?.();
  // The first press had nobody to hear it but this test.
  expect(early.done()).toBe(2);
  expect(late.done()).toBe(1);
});
