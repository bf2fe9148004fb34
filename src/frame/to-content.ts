/** Leads the focus to what the page is about. */
export const toContent = () => document.querySelector<HTMLElement>('h1')?.focus();
