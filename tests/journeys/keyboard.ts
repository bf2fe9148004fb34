import { expect, type Page } from '@playwright/test';

/** What has the focus: the control's own id, the name of a radio group, or nothing. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return { id: element?.id ?? '', name: element?.getAttribute('name') ?? '' };
  });

const stepsMax = 600;

/** Presses Tab until the focus is where `isThere` says; a control that Tab never reaches fails the journey. */
async function tabUntil(page: Page, what: string, isThere: () => Promise<boolean>) {
  for (let step = 0; step < stepsMax; step += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${what}`);
}

const matchesFocus = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Tabs to the first thing the selector finds. */
export const tabTo = (page: Page, selector: string) =>
  tabUntil(page, selector, () => matchesFocus(page, selector));

const idSelector = (id: string) => `[id="${id}"]`;

/** Opens the disclosures a control is folded into. */
async function unfold(page: Page, selector: string) {
  const folded = `details:not([open]):has(${selector}) > summary`;
  if ((await page.locator(folded).count()) === 0) return;
  await tabTo(page, folded);
  await page.keyboard.press('Enter');
}

async function fillText(page: Page, path: string, text: string) {
  await unfold(page, idSelector(path));
  await tabTo(page, idSelector(path));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** A native select: arrow keys until the wanted option is chosen. */
async function choose(page: Page, path: string, value: string) {
  await unfold(page, idSelector(path));
  await tabTo(page, idSelector(path));
  const select = page.locator(idSelector(path));
  await page.keyboard.press('Home');
  for (let step = 0; step < 60 && (await select.inputValue()) !== value; step += 1) await page.keyboard.press('ArrowDown');
  await expect(select).toHaveValue(value);
}

/** A group of radio buttons: Tab to the group, arrows to the button. */
async function pick(page: Page, name: string, value: string) {
  const group = `input[type="radio"][name="${name}"]`;
  await unfold(page, group);
  await tabTo(page, group);
  const wanted = `${group}[value="${value}"]`;
  await page.keyboard.press('Space');
  for (let step = 0; step < 20 && !(await matchesFocus(page, wanted)); step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.locator(wanted)).toBeChecked();
}

export const keyboard = { focused, fillText, choose, pick, tabTo, unfold, matchesFocus, idSelector };
