import { expect, type Page } from '@playwright/test';
import type { Given, PageAnswers } from './typed.ts';

/** What the focus is on, as far as a person who answers questions needs to know. */
interface Focus {
  readonly what: 'text' | 'select' | 'radio' | 'box' | 'folded' | 'add' | 'button' | 'other';
  /** The path of the answer, or of the list an entry would be added to. */
  readonly path: string;
  readonly value: string;
  readonly checked: boolean;
  readonly entries: number;
  readonly said: string;
}

const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const nothing = { path: '', value: '', checked: false, entries: 0, said: at?.textContent ?? '' };
    if (at instanceof HTMLInputElement && (at.type === 'radio' || at.type === 'checkbox'))
      return {
        ...nothing,
        what: at.type === 'radio' ? 'radio' : 'box',
        path: at.name,
        value: at.value,
        checked: at.checked,
      };
    if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement)
      return { ...nothing, what: at instanceof HTMLSelectElement ? 'select' : 'text', path: at.id, value: at.value };
    const folded = at?.matches('summary') ? at.closest('details:not([open])') : undefined;
    if (folded?.querySelector('input, select, textarea')) return { ...nothing, what: 'folded' };
    const list = at?.matches('section[id] > button') ? at.parentElement : undefined;
    if (list)
      return { ...nothing, what: 'add', path: list.id, entries: list.querySelectorAll(':scope > ol > li').length };
    return { ...nothing, what: at?.matches('button') ? 'button' : 'other' };
  });

/** Presses Tab until the focus is on the button or link of that name. */
export async function tabToNamed(page: Page, name: string) {
  for (let step = 0; step < 400; step += 1) {
    const { said } = await focusOf(page);
    if (said.trim() === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached “${name}”`);
}

export async function pressNamed(page: Page, name: string) {
  await tabToNamed(page, name);
  await page.keyboard.press('Enter');
}

async function type(page: Page, _at: Focus, given: Given) {
  if (!('typed' in given)) return;
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(given.typed);
}

async function select(page: Page, at: Focus, given: Given) {
  if (!('value' in given)) return;
  const list = page.locator(`[id="${at.path}"]`);
  await page.keyboard.press('Home');
  for (let step = 0; step < 80 && (await list.inputValue()) !== given.value; step += 1)
    await page.keyboard.press('ArrowDown');
  await expect(list, at.path).toHaveValue(given.value);
}

/** Tab reaches a group of radio buttons once; the arrows do the rest. */
async function pick(page: Page, at: Focus, given: Given) {
  if (!('value' in given)) return;
  if (!at.checked) await page.keyboard.press('Space');
  for (let step = 0; step < 20 && (await focusOf(page)).value !== given.value; step += 1)
    await page.keyboard.press('ArrowDown');
  await expect(page.locator(`[name="${at.path}"][value="${given.value}"]`)).toBeChecked();
}

async function tick(page: Page, at: Focus, given: Given) {
  if ('ticked' in given && given.ticked.includes(at.value) !== at.checked) await page.keyboard.press('Space');
}

type Give = (page: Page, at: Focus, given: Given) => Promise<void>;
const giveTo: { readonly [What in Focus['what']]?: Give } = { text: type, select, radio: pick, box: tick };

/** Tabs through a page's questions from where the focus is and answers each; ends on the button that continues. */
export async function answerByKeyboard(page: Page, { controls, lists }: PageAnswers, continueName: string) {
  const given = new Set<string>();
  for (;;) {
    const at = await focusOf(page);
    if (at.what === 'button' && at.said.trim() === continueName) break;
    if (at.what === 'folded') await page.keyboard.press('Enter');
    if (at.what === 'add' && at.entries < (lists.get(at.path) ?? 0)) {
      await page.keyboard.press('Enter');
      continue;
    }
    const answer = controls.get(at.path);
    const give = giveTo[at.what];
    if (answer && give) {
      // A number not known yet has a box of its own beside its field.
      if (at.what === 'box' || !('ticked' in answer)) await give(page, at, answer);
      given.add(at.path);
    }
    await page.keyboard.press('Tab');
  }
  expect(
    [...controls.keys()].filter((path) => !given.has(path)),
    'answers the keyboard found no place for',
  ).toEqual([]);
}
