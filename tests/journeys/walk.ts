import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, test as journey, type Page } from '@playwright/test';
import { loadWords } from '#i18n/words.ts';

/** What pages run or load although their Content-Security-Policy, or anybody who values privacy, does not allow it. */
function brokenDoors(context: BrowserContext, home: string): readonly string[] {
  const broken: string[] = [];
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Type/i.test(message.text())) broken.push(message.text());
  });
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== home) broken.push(`asked ${origin}`);
  });
  return broken;
}

/** A journey that also ends badly when a page breaks a locked door, here or `elsewhere`: in a browser of somebody else. */
export const test = journey.extend<{ words: undefined; lockedDoors: undefined; elsewhere: BrowserContext }>({
  // A journey reads the words of the parts it names in both languages
  words: [
    // biome-ignore lint/correctness/noEmptyPattern: the shape Playwright asks for
    async ({}, use) => {
      for (const language of ['en', 'ru'] as const) await loadWords(language);
      await use(undefined);
    },
    { auto: true },
  ],
  lockedDoors: [
    async ({ context, baseURL }, use) => {
      const broken = brokenDoors(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      expect(broken).toEqual([]);
    },
    { auto: true },
  ],
  async elsewhere({ browser, baseURL, locale }, use) {
    const context = await browser.newContext({ ...(baseURL && { baseURL }), ...(locale && { locale }) });
    const broken = brokenDoors(context, new URL(baseURL ?? '').origin);
    await use(context);
    await context.close();
    expect(broken).toEqual([]);
  },
});

export const languages = ['en', 'ru'] as const;
export type JourneyLanguage = (typeof languages)[number];

/** The long run walks every journey; the quick one leaves out what others of it cover in parts. */
export const isLongRun = Boolean(process.env.SOAK);

/** What is alike in both languages is walked in one of them; the long run walks it in both. */
export const walkedIn = (language: JourneyLanguage): readonly JourneyLanguage[] => (isLongRun ? languages : [language]);

export const localeOf = { en: 'en-GB', ru: 'ru-RU' } as const;

/** The day on which every journey is made, so that its documents say the same date. */
export const journeyDay = new Date('2026-11-23T10:00:00Z');

/** Nothing on the page breaks an accessibility rule. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** After a change of page its title says where one is and the heading has the focus. */
export async function expectArrived(page: Page) {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  const name = (await heading.textContent())?.replace(/\s+/g, ' ').trim() ?? 'a heading';
  expect(await page.title()).toContain(name);
}

/** At each of these widths the page is no wider than the window: what is wider scrolls in itself. */
export async function expectToFit(page: Page, widths: readonly number[]) {
  const before = page.viewportSize() ?? { width: 1280, height: 720 };
  for (const width of widths) {
    await page.setViewportSize({ width, height: before.height });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `at ${width} px`).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize(before);
}

/** Stops the journey at the first error the page did not expect. */
export function failOnErrors(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  return errors;
}
