import { expect, type Page } from '@playwright/test';
import { hrefOf } from '#frame/addresses.ts';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { everyPage } from './every-page.ts';
import { isLongRun, localeOf, test, walkedIn } from './walk.ts';

const openedWords = { en: openedEn, ru: openedRu };

/** Gives the focus to everything that takes it; in the page itself, which is quick. */
const faultsIn = (page: Page) =>
  page.evaluate(() => {
    const takers = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])',
      ),
    ].filter((each) => each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }));
    const faults: string[] = [];
    /** A number in a dot stands out from the dot. */
    const isOnShape = (text: SVGTextElement, canvas: string) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return [...(text.ownerSVGElement?.querySelectorAll('circle, rect') ?? [])].some((shape) => {
        const box = shape.getBoundingClientRect();
        const { fill } = getComputedStyle(shape);
        const isFilled = fill !== canvas && fill !== 'none' && !fill.startsWith('rgba');
        return isFilled && box.left < x && x < box.right && box.top < y && y < box.bottom;
      });
    };
    const named = (node: Element) =>
      `${node.tagName.toLowerCase()} ${node.id || (node.textContent ?? '').trim().slice(0, 40)}`;
    for (const taker of takers) {
      taker.focus();
      if (document.activeElement !== taker) continue;
      const { left, top, right, bottom, width } = taker.getBoundingClientRect();
      // Of what is larger than the window its part in the window counts.
      const [x1, y1] = [Math.max(0, left), Math.max(0, top)];
      const [x2, y2] = [Math.min(window.innerWidth, right), Math.min(window.innerHeight, bottom)];
      const places = [0.5, 0.1, 0.9].flatMap((x) =>
        [0.5, 0.1, 0.9].map((y) => [x1 + (x2 - x1) * x, y1 + (y2 - y1) * y]),
      );
      // What reads a picture out lies under it.
      const picture = taker.matches('[aria-valuetext]') ? taker.closest('figure') : null;
      const isSeen = places.some(([x = 0, y = 0]) => {
        const on = document.elementFromPoint(x, y);
        const isOwn = on?.closest('label')?.contains(taker) || picture?.contains(on);
        return on !== null && (taker.contains(on) || on.contains(taker) || isOwn);
      });
      if (!isSeen && width > 1) faults.push(`covered: ${named(taker)}`);
      const target = taker.matches('input[type=radio], input[type=checkbox]')
        ? (taker.closest('label') ?? taker)
        : taker;
      const box = target.getBoundingClientRect();
      const isInText = getComputedStyle(target).display === 'inline';
      if (!isInText && box.width > 1 && (box.width < 24 || box.height < 24)) faults.push(`small: ${named(taker)}`);
    }
    // What is wider than its place has to show that it goes on, and be reached by keyboard.
    for (const node of document.querySelectorAll<HTMLElement>('main *')) {
      const { overflowX, backgroundAttachment } = getComputedStyle(node);
      const goesOn = node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0;
      if (!goesOn || (overflowX !== 'auto' && overflowX !== 'scroll') || node.matches('textarea, select')) continue;
      if (!backgroundAttachment.includes('local')) faults.push(`goes on unseen: ${named(node)}`);
    }
    // In colours chosen for all programs every word of a picture stands out from the page.
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const canvas = getComputedStyle(probe).color;
    probe.remove();
    for (const text of document.querySelectorAll<SVGTextElement>('main svg text'))
      if (text.checkVisibility() && getComputedStyle(text).fill === canvas && !isOnShape(text, canvas))
        faults.push(`unseen: ${named(text)}`);
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) faults.push(`${wide} px wider than the window`);
    return { takers: takers.length, faults };
  });

// Words are longest in Russian; the page is the same in both.
for (const language of walkedIn('ru'))
  test.describe(`every page at four times its size, in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    test('covers nothing with focus, has nothing too small to press, shows what goes on, and is seen in forced colours', async ({
      page,
    }) => {
      test.setTimeout(isLongRun ? 1_200_000 : 240_000);
      await page.goto('./#/examples/running-shoes/plan');
      await page.getByRole('button', { name: openedWords[language].example.adopt }).click();
      await expect(page.locator('[id="name"]')).toBeVisible({ timeout: 60_000 });
      await page.setViewportSize({ width: 320, height: 225 });
      await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
      const id = /#\/s\/([^/]+)/.exec(page.url())?.[1] ?? '';
      const faults: string[] = [];
      for (const address of everyPage(id)) {
        await page.goto(`./${hrefOf(address)}`);
        await expect(page.locator('h1')).toBeVisible({ timeout: 60_000 });
        if (isLongRun)
          await page.locator('main details').evaluateAll((all) => {
            for (const one of all) one.setAttribute('open', '');
          });
        // What is fetched for the page has come: the same twice.
        let before = -1;
        await expect(async () => {
          const count = await page.locator('main *').count();
          const isSettled = count === before;
          before = count;
          expect(isSettled).toBe(true);
        }).toPass({ intervals: [200], timeout: 30_000 });
        const found = await faultsIn(page);
        faults.push(...found.faults.map((fault) => `${address.replace(id, '…')}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  });
