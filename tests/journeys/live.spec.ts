import { expect } from '@playwright/test';
import { en } from '#frame/strategy/words.en.ts';
import { stageIds } from '#stages/card.ts';
import { longestTaskWhile } from './main-thread.ts';
import { failOnErrors, isLongRun, test } from './walk.ts';

const longestMs = 50;
/** Fields typed in on each page, spread over it. */
const fieldsAPage = isLongRun ? 3 : 1;

test.describe('typing', () => {
  test.use({ locale: 'en-GB' });

  test('never waits for the live figures', async ({ page, context }) => {
    const errors = failOnErrors(context);
    await page.goto('./#/examples/running-shoes/plan');
    await page.getByRole('button', { name: en.example.adopt }).click();
    await expect(page.locator('[id="name"]')).toBeVisible();
    const lags: string[] = [];
    for (const stage of stageIds) {
      await page.locator(`a[href$="/${stage}"]`).first().click();
      await expect(page.getByRole('heading', { name: en.live.title })).toBeVisible();
      const fields = page
        .locator('form input:is([type="text"], :not([type])), form textarea')
        .filter({ visible: true });
      await expect(fields.first()).toBeVisible();
      const ids = await fields.evaluateAll((all) => all.map(({ id }) => id));
      const step = Math.max(1, Math.floor(ids.length / fieldsAPage));
      for (const id of ids.filter((_, index) => index % step === 0)) {
        const field = page.locator(`[id="${id}"]`);
        await field.focus();
        const longest = await longestTaskWhile(page, async () => {
          for (const key of ['End', '1', '2', 'Backspace', 'Backspace']) {
            await field.press(key);
            await page.waitForTimeout(50);
          }
        });
        expect(longest, 'work of the main thread is seen').toBeGreaterThan(0);
        if (longest > longestMs) lags.push(`${stage} ${id}: ${Math.round(longest)} ms`);
      }
    }
    expect(lags).toEqual([]);
    expect(errors).toEqual([]);
  });
});
