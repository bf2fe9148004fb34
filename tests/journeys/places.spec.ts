import { expect, type Page } from '@playwright/test';
import { addressOf, hrefOf, laterPageIds, plainAddresses } from '#frame/addresses.ts';
import { stageIds } from '#stages/card.ts';
import { expectLandmarks } from './landmarks.ts';
import { expectAccessible, isLongRun, languages, localeOf, test } from './walk.ts';

const chapters = ['year', 'audience', 'content', 'acquisition', 'sales', 'risks', 'work', 'figures'];
/** These need a session that is under way, or lead on to another page by themselves. */
const elsewhere: readonly string[] = ['session', 'wrap-up', 'quick-start'];

/** Every page of a strategy and of the program, in lists that are walked beside each other. */
const pageLists = {
  stages: (id: string) => [
    ...stageIds.map((page) => addressOf.strategy(id, page)),
    addressOf.part(id, 'quick-start', '1'),
    ...Object.values(plainAddresses),
  ],
  plan: (id: string) => chapters.map((chapter) => addressOf.part(id, 'plan', chapter)),
  'other pages': (id: string) =>
    laterPageIds.filter((page) => !elsewhere.includes(page)).map((page) => addressOf.strategy(id, page)),
} as const satisfies Record<string, (id: string) => readonly string[]>;

/** What answers the page's question where that is more than its title. */
const answers: readonly (readonly [RegExp, string])[] = [
  [/\/plan$/, 'main p > strong'],
  [/\/plan\/|\/review$|\/whatif$|\/hire$/, 'main section h2'],
  [new RegExp(`/(?:${stageIds.join('|')})$`), 'main form h2'],
];
const answerOf = (address: string): string => answers.find(([pattern]) => pattern.test(address))?.[1] ?? 'main h1';

const laptop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const screenHeight = 900;
const screensMost = 12;

/** A strategy of one's own, as full as an example. */
async function adoptExample(page: Page): Promise<string> {
  await page.goto('./#/examples/running-shoes/review');
  await page.locator('[data-print="no"] button').first().click();
  await page.waitForURL(/#\/s\//);
  return /#\/s\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

async function open(page: Page, address: string) {
  await page.goto(`./${hrefOf(address)}`);
  await expect(page.locator(answerOf(address)).first()).toBeVisible({ timeout: 60_000 });
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

async function expectAnswerFirst(page: Page, address: string) {
  const { width, height } = page.viewportSize() ?? laptop;
  await page.evaluate(() => window.scrollTo(0, 0));
  const box = await page.locator(answerOf(address)).first().boundingBox();
  expect.soft((box?.y ?? height) + 24, `the first answer of ${address} at ${width} × ${height}`).toBeLessThan(height);
}

async function expectToEnd(page: Page, address: string) {
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  expect.soft(tall / screenHeight, `screens of ${address}`).toBeLessThanOrEqual(screensMost);
}

async function expectNothingClipped(page: Page, address: string) {
  // 640 px is a window of 1,280 at 200 %.
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await sticksOut(page), `${address} at ${width} px`).toEqual([]);
    expect
      .soft(await page.evaluate(() => document.documentElement.scrollWidth), `${address} at ${width} px`)
      .toBeLessThanOrEqual(width);
  }
}

/** From the contents, the key of the last chapter, or the two of its number, leads to it or to its first question. */
async function expectChapterByKey(page: Page, address: string) {
  const links = page.locator('[data-contents] > div > ol > li > a');
  const count = await links.count();
  if (count === 0) return;
  // A document has as many as it has sections; two keys lead to each of them.
  expect.soft(count, `chapters of ${address}`).toBeLessThanOrEqual(address.endsWith('/document') ? 99 : 9);
  const place = await links.last().getAttribute('href');
  await links.first().focus();
  for (const digit of String(count)) await page.keyboard.press(digit);
  const id = decodeURIComponent(/field=(.*)$/.exec(place ?? '')?.[1] ?? '');
  if (id === '') await expect.soft(page, `the last chapter of ${address}`).toHaveURL(new RegExp(`${place}$`));
  else await expect.soft(page.locator(`[id="${id}"]:focus-within`), `the last chapter of ${address}`).toHaveCount(1);
}

type List = keyof typeof pageLists;
const lists = Object.keys(pageLists) as List[]; // keys of a constant

/** The quick run looks at each list once: the longest in Russian and dark, the others in English and light. */
const quickLooks: Readonly<Record<string, readonly List[]>> = {
  'en light': ['plan', 'other pages'],
  'ru dark': ['stages'],
};

const looks = languages.flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({
    language,
    theme,
    seen: isLongRun ? lists : (quickLooks[`${language} ${theme}`] ?? []),
  })),
);

for (const { language, theme, seen } of looks)
  test.describe(`in ${language}, ${theme}`, () => {
    test.use({ locale: localeOf[language], colorScheme: theme });

    for (const list of seen)
      test(`${list}: each answers on its first screen, ends within twelve, clips nothing, has its chapters a key away, and breaks no accessibility rule`, async ({
        page,
      }) => {
        const id = await adoptExample(page);
        for (const address of pageLists[list](id)) {
          await page.setViewportSize(laptop);
          await open(page, address);
          await expectLandmarks(page, `${language} ${address.replace(id, 'id')}`);
          await test.step(address, () => expectAccessible(page));
          await expectAnswerFirst(page, address);
          await expectToEnd(page, address);
          await page.setViewportSize(phone);
          await expectAnswerFirst(page, address);
          await expectNothingClipped(page, address);
          await page.setViewportSize(laptop);
          await expectChapterByKey(page, address);
        }
      });
  });

test.describe('a term of the trade', () => {
  test('opens its meaning where it is used first, by keyboard, and Escape closes it', async ({ page }) => {
    await page.goto('./#/examples/running-shoes/plan/year');
    const term = page.locator('main [data-term]').first();
    await expect(term).toBeVisible({ timeout: 60_000 });
    const names = await page.locator('main [data-term]').evaluateAll((all) => all.map((one) => one.dataset.term));
    expect(new Set(names).size).toBe(names.length);
    await term.focus();
    await page.keyboard.press('Enter');
    const meaning = page.getByRole('note').first();
    await expect(meaning).toBeVisible();
    const box = await meaning.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
    await expect(term).toBeFocused();
  });
});
