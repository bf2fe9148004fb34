import { expect, type Page } from '@playwright/test';
import { expectAccessible, languages, localeOf, test } from './walk.ts';

/** Pages of an example, with the first thing that answers the page's question. */
const answers: Readonly<Record<string, string>> = {
  plan: 'main p > strong',
  'plan/year': 'main section h2',
  review: 'main section h2',
  document: 'main h1',
  whatif: 'main section h2',
  hire: 'main section h2',
};

const screenHeight = 900;
const screensMost = 12;

async function open(page: Page, name: string) {
  await page.goto(`./#/examples/running-shoes/${name}`);
  await expect(page.locator(answers[name] ?? 'main h1').first()).toBeVisible({ timeout: 60_000 });
}

/** What sticks out of the window and is not inside something that scrolls and says so. */
const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((one) => {
        const { right, width } = one.getBoundingClientRect();
        return width > 1 && right > window.innerWidth + 1 && !one.closest('[role="group"][tabindex="0"]');
      })
      .map((one) => `${one.tagName} ${one.textContent?.slice(0, 40)}`),
  );

for (const language of languages) {
  test.describe(`long pages are places, in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    // Russian words are the longer ones: they are measured where a page is fullest
    for (const name of language === 'en' ? Object.keys(answers) : ['plan', 'hire']) {
      test(`${name}: answers on its first screen, ends within twelve, and nothing sticks out`, async ({ page }) => {
        for (const [width, height] of [
          [1280, 800],
          [390, 844],
        ] as const) {
          await page.setViewportSize({ width, height });
          await open(page, name);
          const box = await page
            .locator(answers[name] ?? 'main h1')
            .first()
            .boundingBox();
          expect((box?.y ?? height) + 24, `the first answer at ${width} × ${height}`).toBeLessThan(height);
        }
        await page.setViewportSize({ width: 1280, height: screenHeight });
        const tall = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(tall / screenHeight).toBeLessThanOrEqual(screensMost);
        await expectAccessible(page);
        // 640 px is a window of 1,280 at 200 %.
        for (const width of [640, 320]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await sticksOut(page), `at ${width} px`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      });
    }
  });
}
