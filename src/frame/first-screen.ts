import { hrefOf, plainAddresses } from './addresses.ts';

/** What is shown until the program is there. */
export type FirstScreen = 'start' | 'opening';

/** Screens that are made with the page, in every language; the opening of an example tells what its plan answers. */
export type MadeScreen = FirstScreen | `example-${string}`;

/** The template in the page that holds this screen. */
export const templateOf = (screen: MadeScreen, language: string): string => `${screen}-${language}`;

/** The screen of the example whose plan is read at this address; undefined at every other one. */
export function exampleScreenAt(hash: string): MadeScreen | undefined {
  const [, id] = /^#\/examples\/([\w-]+)(?:\/plan)?$/.exec(hash) ?? [];
  return id === undefined ? undefined : `example-${id}`;
}

/** The template that holds the scripts of the program; absent where they stand in the page. */
export const programId = 'program';

/** Whoever was led to the start page from an address that leads nowhere is told so: that page is another one. */
const isToldSomething = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'usr' in state && Boolean(state.usr);

/** What is shown until the program is there; nothing in a projected window. */
export function firstScreenAt(hash: string, state: unknown): FirstScreen | undefined {
  if (['', '#', hrefOf(plainAddresses.start)].includes(hash)) return isToldSomething(state) ? 'opening' : 'start';
  return hash.startsWith(hrefOf(plainAddresses.projector)) ? undefined : 'opening';
}

/** Whether a link was followed on the first screen before the program was there: it is at another page now. */
export const isFirstScreenLeft = (place: HTMLElement): boolean =>
  place.dataset.screen !== undefined && place.dataset.screen !== firstScreenAt(location.hash, history.state);

/** Whether the start page stands here as the program would draw it first: it is taken over then, not drawn anew. */
export const isStartShown = (place: HTMLElement): boolean =>
  place.dataset.screen === 'start' && firstScreenAt(location.hash, history.state) === 'start';
