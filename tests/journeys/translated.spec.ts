import { expect, type Page } from '@playwright/test';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { en as frameEn } from '#frame/words.en.ts';
import { ru as frameRu } from '#frame/words.ru.ts';
import { everyPage } from './every-page.ts';
import { failOnErrors, isLongRun, localeOf, test, walkedIn } from './walk.ts';

const openedWords = { en: openedEn, ru: openedRu };

/** How a page is translated: its texts are wrapped where they stand, or others are put in their place. */
const ways = { en: 'wrap', ru: 'replace' } as const;

function translate(page: Page, way: 'wrap' | 'replace') {
  return page.evaluate((how) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text); // only texts were asked for
    const wanted = texts.filter(
      (text) => text.data.trim() !== '' && !text.parentElement?.closest('script, style, textarea, svg, font'),
    );
    for (const text of wanted) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(how === 'wrap' ? text : text.data);
    }
    return wanted.length;
  }, way);
}

/** What is edited on each page: all there is in the long run, the first of three kinds by turns otherwise. */
const kinds = [
  'input:not([type]), input[type=text]',
  'textarea',
  'input[inputmode=decimal], input[inputmode=numeric]',
  'select',
  'input[type=radio]',
  'input[type=checkbox]',
  'summary',
  'li button',
];

/** What would take away the strategy that is edited. */
const deleting: readonly string[] = [frameEn.list.remove, frameRu.list.remove];

/** Edits a control as a person does, by keys or a press; whether there was one. In the page itself, which is quick. */
function edit(page: Page, kind: string, place: number): Promise<boolean> {
  return page.evaluate(
    ([selector, index, left]) => {
      const seen = [...document.querySelectorAll<HTMLInputElement>(`main :is(${selector})`)].filter(
        (each) =>
          !each.disabled &&
          each.ariaDisabled !== 'true' &&
          each.checkVisibility() &&
          !left.some((word) => each.textContent?.trim().startsWith(word)),
      );
      const control: HTMLElement | undefined = seen[index];
      control?.focus();
      if (control instanceof HTMLSelectElement) {
        control.selectedIndex = 1;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (control?.matches('textarea, input:not([type=radio], [type=checkbox])')) {
        document.getSelection()?.modify('move', 'forward', 'documentboundary');
        document.execCommand('insertText', false, '7');
        control.blur();
      } else control?.click();
      return control !== undefined;
    },
    [kind, place, deleting] as const,
  );
}

for (const language of walkedIn('ru'))
  test.describe(`a page translated by the browser, in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    test('is edited everywhere, and nothing of it is lost', async ({ page, context }) => {
      test.setTimeout(isLongRun ? 3_600_000 : 240_000);
      const errors = failOnErrors(context);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto('./#/examples/running-shoes/plan');
      await page.getByRole('button', { name: openedWords[language].example.adopt }).click();
      const name = page.locator('[id="name"]');
      await expect(name).toBeVisible();
      const id = /#\/s\/([^/]+)/.exec(page.url())?.[1] ?? '';
      const before = await name.inputValue();

      const pages = [...everyPage(id), addressOf.example('dental-clinic', 'plan')];
      for (const [turn, address] of pages.entries()) {
        const open = async () => {
          await page.goto(`./${hrefOf(address)}`);
          await expect(page.locator('h1')).toBeVisible();
          expect(await translate(page, ways[language]), address).toBeGreaterThan(0);
        };
        await open();
        const edited = isLongRun ? kinds : kinds.filter((_, index) => index % 3 === turn % 3);
        for (const kind of edited)
          for (let place = 0; place < (isLongRun ? 40 : 1); place += 1) {
            if (!(await edit(page, kind, place))) break;
            await page.waitForTimeout(50);
            expect([...errors, ...complaints], `${address}: ${kind}, ${place}`).toEqual([]);
            if (page.url().endsWith(address)) await translate(page, ways[language]);
            else await open();
          }
      }
      await page.goto(`./${hrefOf(addressOf.strategy(id, 'business'))}`);
      await page.reload();
      await expect(name).toHaveValue(`${before}7`);
    });
  });
