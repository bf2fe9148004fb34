/** Leads the focus to what the page is about. */
export const toContent = () => document.querySelector<HTMLElement>('h1')?.focus();

/** Leads the focus to the contents of a long page. On narrow screens they are one line that unfolds. */
export function toContents(): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-contents] :is(a, button)')];
  const seen = links.filter((link) => link.offsetParent !== null);
  (seen.find((link) => link.ariaCurrent) ?? seen[0])?.focus();
}
