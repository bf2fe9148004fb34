import type { Page } from '@playwright/test';

/** The keystroke-level model: seconds a key or a tap, seconds a decision, words read a minute. */
const secondsAKey = 0.28;
const secondsADecision = 1.35;
const wordsAMinute = 200;

interface Screen {
  readonly name: string;
  readonly keys: number;
  readonly decisions: number;
  readonly words: number;
}

const secondsOf = ({ keys, decisions, words }: Omit<Screen, 'name'>): number =>
  keys * secondsAKey + decisions * secondsADecision + (words / wordsAMinute) * 60;

/**
 * Counts what a person does on each screen. All that the page says is read, but a text that stood on a screen before, such as the
 * names of the buttons, is not read again; every key and decision costs its time.
 */
export function effortOn(page: Page) {
  const screens: Screen[] = [];
  const seen = new Set<string>();
  let [keys, decisions] = [0, 0];
  return {
    async press(key: string) {
      keys += 1;
      await page.keyboard.press(key);
    },
    async type(text: string) {
      keys += text.length;
      await page.keyboard.insertText(text);
    },
    decide() {
      decisions += 1;
    },
    tapped() {
      keys += 1;
    },
    /** Closes the account of a screen before it is left. */
    async read(name: string) {
      // The list of a closed select is not on the page.
      const said = await page.locator('main').evaluate((main) => {
        const texts = [...main.querySelectorAll<HTMLElement>('*')].filter(
          (node) => !node.closest('select') && node.checkVisibility() && node.getBoundingClientRect().width > 1,
        );
        const own = texts.flatMap((node) => [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE));
        return own.map((node) => node.textContent ?? '');
      });
      const fresh = said.filter((text) => !seen.has(text));
      for (const text of said) seen.add(text);
      const words = fresh.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
      screens.push({ name, keys, decisions, words });
      [keys, decisions] = [0, 0];
    },
    seconds: () => screens.reduce((sum, screen) => sum + secondsOf(screen), 0),
    told: () =>
      screens
        .map(({ name, ...effort }) => {
          const { keys: pressed, decisions: made, words } = effort;
          return `${name}: ${pressed} keys, ${made} decisions, ${words} words, ${secondsOf(effort).toFixed(1)} s`;
        })
        .join('\n'),
  };
}
