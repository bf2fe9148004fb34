import { expect, type Page } from '@playwright/test';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { en as frameEn } from '#frame/words.en.ts';
import { ru as frameRu } from '#frame/words.ru.ts';
import { audience } from '#stages/audience/index.ts';
import { en as uiEn } from '#ui/words.en.ts';
import { ru as uiRu } from '#ui/words.ru.ts';
import { expectAccessible, languages, localeOf, test, walkedIn } from './walk.ts';

const frameWords = { en: frameEn, ru: frameRu };
const openedWords = { en: openedEn, ru: openedRu };
const uiWords = { en: uiEn, ru: uiRu };
const nbsp = '\u00a0';
const written = { en: '1,200', ru: `1${nbsp}200` };

// What is alike in both languages is walked in one of them.
for (const language of languages)
  test.describe(`what is typed, in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    async function begin(page: Page) {
      await page.goto('./');
      await page.getByRole('button', { name: frameWords[language].start.own.byHand }).click();
      await expect(page.locator('[id="name"]')).toBeVisible();
    }
    async function adoptExample(page: Page) {
      await page.goto('./#/examples/running-shoes/plan');
      await page.getByRole('button', { name: openedWords[language].example.adopt }).click();
      await expect(page.locator('[id="name"]')).toBeVisible();
    }
    const field = (page: Page, path: string) => page.locator(`[id="${path}"]`);
    const saved = (page: Page) => expect(page.getByText(uiWords[language].save.saved).first()).toBeAttached();
    /** Edits of one field closer than a second are one step. */
    const pause = (page: Page) => page.waitForTimeout(1100);

    if (walkedIn('en').includes(language))
      test('a change undone elsewhere leaves the focus and the caret where they were', async ({ page }) => {
        await begin(page);
        await field(page, 'name').pressSequentially('Fleet Foot');
        await pause(page);
        await field(page, 'offering').pressSequentially('Shoes');
        await field(page, 'name').focus();
        await field(page, 'name').evaluate((node: HTMLInputElement) => node.setSelectionRange(2, 5));
        await page.keyboard.press('ControlOrMeta+KeyZ');
        await expect(field(page, 'offering')).toHaveValue('');
        await expect(field(page, 'name')).toBeFocused();
        const caret = (node: HTMLInputElement) => [node.value, node.selectionStart, node.selectionEnd];
        expect(await field(page, 'name').evaluate(caret)).toEqual(['Fleet Foot', 2, 5]);
        await page.keyboard.type('X');
        await expect(field(page, 'name')).toHaveValue('FlX Foot');
      });

    if (walkedIn('ru').includes(language))
      test('undo in a number brings the old number back, however often it is pressed', async ({ page }) => {
        await begin(page);
        const money = field(page, 'moneyCeilingMinorPerMonth');
        await money.fill('350');
        await page.keyboard.press('Tab');
        await saved(page);
        await page.reload();
        await expect(money).toHaveValue('350');
        await money.focus();
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.press('Delete');
        await page.keyboard.type('1200');
        await page.keyboard.press('Tab');
        await expect(money).toHaveValue(written[language]);
        await money.click();
        for (const value of ['350', '350', '350']) {
          await page.keyboard.press('ControlOrMeta+KeyZ');
          await expect(money).toHaveValue(value);
        }
        await page.keyboard.press('ControlOrMeta+Shift+KeyZ');
        await expect(money).toHaveValue(written[language]);
        await page.keyboard.press('ControlOrMeta+KeyZ');
        await page.keyboard.press('Tab');
        await expect(money).toHaveValue('350');
        await saved(page);
        await page.reload();
        await expect(money).toHaveValue('350');
      });

    if (walkedIn('ru').includes(language))
      test('lines pasted on a phone become problems and one undo takes them back', async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await begin(page);
        await page.goto(page.url().replace('/business', '/audience'));
        const { title } = audience.words[language].problemList;
        const words = uiWords[language].paste;
        const list = field(page, 'problems');
        await list.getByRole('button', { name: new RegExp(`^${words.open}.*${title}$`) }).click();
        const lines = Array.from(
          { length: 30 },
          (_, index) => `${index + 1}. ${'abcdefghij'[index % 10]}${index} ${index * 7}`,
        );
        await page.getByRole('textbox', { name: words.label }).fill(lines.join('\n'));
        await expectAccessible(page);
        await page.getByRole('button', { name: words.add(30), exact: true }).click();
        await expect(list.locator('> ol > li')).toHaveCount(30);
        await page.locator('body').press('ControlOrMeta+KeyZ');
        await expect(list.locator('> ol > li')).toHaveCount(0);
      });

    if (walkedIn('en').includes(language))
      test('at 320 by 225 nothing with focus is covered, and nothing to press is too small', async ({ page }) => {
        await adoptExample(page);
        await expect(page.locator('aside dl').last()).toBeAttached();
        await page.setViewportSize({ width: 320, height: 225 });
        const covered: string[] = [];
        const small: string[] = [];
        for (let step = 0; step < 80; step += 1) {
          await page.keyboard.press('Tab');
          const found = await page.evaluate(() => {
            const at = document.activeElement;
            if (!at || at === document.body) return undefined;
            const { left, top, width, height } = at.getBoundingClientRect();
            const name = `${at.tagName} ${at.id || at.textContent?.trim().slice(0, 40)}`;
            const seen = [0.5, 0.1, 0.9].some((share) => {
              const on = document.elementFromPoint(left + Math.min(width * share, width - 1), top + height / 2);
              return on !== null && (at.contains(on) || on.contains(at) || on.closest('label')?.contains(at));
            });
            const target = at.matches('input[type=radio], input[type=checkbox]') ? (at.closest('label') ?? at) : at;
            const box = target.getBoundingClientRect();
            const isInText = getComputedStyle(target).display === 'inline';
            return { name, seen, isSmall: !isInText && (box.width < 24 || box.height < 24) };
          });
          if (!found) break;
          if (!found.seen) covered.push(found.name);
          if (found.isSmall) small.push(found.name);
        }
        expect(covered).toEqual([]);
        expect(small).toEqual([]);
      });

    if (walkedIn('ru').includes(language))
      test('on a phone the live bar is whole, and a table shows at which side it goes on', async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await adoptExample(page);
        const values = page.locator('aside:visible dd:visible');
        await expect(values.first()).toBeVisible();
        const cut = await values.evaluateAll((all) =>
          all.filter((each) => each.scrollWidth > each.clientWidth + 1).map(({ textContent }) => textContent),
        );
        expect(cut).toEqual([]);
        await page.goto(page.url().replace('/business', '/document'));
        const table = page.locator('[role="group"]:has(> table)').first();
        await expect(table).toBeVisible();
        expect(await table.evaluate((node) => getComputedStyle(node).backgroundAttachment)).toContain('local');
      });

    if (walkedIn('en').includes(language))
      test('in colours chosen for all programs a picture is drawn in them, whatever theme was picked', async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
        await adoptExample(page);
        await page.evaluate(() => {
          document.documentElement.dataset.theme = 'light';
        });
        const inkOf = (name: string) =>
          page.evaluate((token) => {
            const probe = document.createElementNS('http://www.w3.org/2000/svg', 'text');
            const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
            picture.append(probe);
            probe.style.fill = token;
            document.body.append(picture);
            const { fill } = getComputedStyle(probe);
            picture.remove();
            return fill;
          }, name);
        expect(await inkOf('var(--ink)')).toBe(await inkOf('CanvasText'));
        expect(await inkOf('var(--stage-1)')).toBe(await inkOf('CanvasText'));
        expect(await inkOf('var(--paper)')).toBe(await inkOf('Canvas'));
        expect(await inkOf('var(--ink)')).not.toBe(await inkOf('var(--paper)'));
      });
  });
