import { expect } from '@playwright/test';
import { en } from '#frame/strategy/words.en.ts';
import { ru } from '#frame/strategy/words.ru.ts';
import { expectArrived, failOnErrors, isLongRun, localeOf, test, walkedIn } from './walk.ts';

const allWords = { en, ru };

for (const language of walkedIn('ru')) {
  const words = allWords[language];
  test.describe(`examples in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    if (isLongRun)
      test('each is read in one click from the start', async ({ page, context }) => {
        const errors = failOnErrors(context);
        for (let index = 0; index < 3; index += 1) {
          await page.goto('./');
          const examples = page.locator('a[href*="/examples/"]');
          await expect(examples).toHaveCount(3);
          await examples.nth(index).click();
          await expect(page.getByRole('figure').first()).toBeVisible();
          await expectArrived(page);
          let tables = 0;
          for (let chapter = 0; chapter < 9; chapter += 1) {
            await page.locator('nav[data-contents] li > a').nth(chapter).focus();
            await page.keyboard.press(String(chapter + 1));
            await expect(page.locator('main h2').first()).toBeVisible();
            tables += await page.locator('table').count();
            expect(await page.locator('main').textContent()).not.toMatch(/\b(NaN|undefined|Infinity)\b/);
          }
          expect(tables).toBeGreaterThan(5);
        }
        expect(errors).toEqual([]);
      });

    test('its one page is one sheet of paper with all pictures, tagged, in its language, its contents beside it', async ({
      page,
    }) => {
      await page.goto('./#/examples/running-shoes/document');
      await page.locator('input[value="onePage"]').check();
      await page.getByRole('checkbox', { name: 'Word' }).check();
      const places = page.locator('nav[data-contents] li > a');
      await expect(places).toHaveCount(5);
      await places.nth(4).focus();
      await page.keyboard.press('4');
      await expect(page.locator('article h2').nth(3)).toBeFocused();
      await expect(page.locator('article figure svg').first()).toBeVisible();
      for (const format of ['A4', 'Letter']) {
        const paper = (await page.pdf({ tagged: true, preferCSSPageSize: true, format })).toString('latin1');
        expect(paper.match(/\/Type\s*\/Page\b(?!s)/g), format).toHaveLength(1);
        expect(paper).toContain('/StructTreeRoot');
        expect(paper).toContain(`/Lang (${language}`);
      }
      const onPaper = await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        const title = document.title;
        dispatchEvent(new Event('afterprint'));
        return title;
      });
      await expect(page.locator('article h2').first()).toHaveText(onPaper);
      expect(await page.title()).not.toBe(onPaper);
    });

    test('becomes a strategy of one’s own, without touching the example', async ({ page }) => {
      await page.goto('./#/examples/dental-clinic/plan');
      await page.getByRole('button', { name: words.example.adopt }).click();
      await expect(page).toHaveURL(/#\/s\/.+\/business$/);
      await expect(page.locator('[id="name"]')).toBeVisible();
      await page.locator('[id="name"]').fill('My clinic');
      await page.goto('./#/examples/dental-clinic/plan');
      await expect(page.getByRole('figure').first()).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).not.toContainText('My clinic');
    });
  });
}
