import { expect, test } from 'vitest';
import { openOnPaper } from '#frame/paper.ts';

test('what is folded on the screen is open on paper, and folded again after it', () => {
  document.body.innerHTML =
    '<details id="folded"><p>Figures</p></details><details id="open" open><p>More</p></details>';
  openOnPaper(window);
  const isOpen = () => ['folded', 'open'].map((id) => document.querySelector<HTMLDetailsElement>(`#${id}`)?.open);
  window.dispatchEvent(new Event('beforeprint'));
  expect(isOpen()).toEqual([true, true]);
  window.dispatchEvent(new Event('afterprint'));
  expect(isOpen()).toEqual([false, true]);
});
