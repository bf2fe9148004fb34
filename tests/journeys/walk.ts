import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, test as journey, type Page } from '@playwright/test';

/** A journey that also ends badly when a page runs or loads what its Content-Security-Policy does not allow. */
export const test = journey.extend<{ lockedDoors: undefined }>({
  lockedDoors: [
    async ({ context, baseURL }, use) => {
      const broken: string[] = [];
      const home = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        if (/Content Security Policy|Trusted ?Type/i.test(message.text())) broken.push(message.text());
      });
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^https?:$/.test(protocol) && origin !== home) broken.push(`asked ${origin}`);
      });
      await use(undefined);
      expect(broken).toEqual([]);
    },
    { auto: true },
  ],
});

export const languages = ['en', 'ru'] as const;
export type JourneyLanguage = (typeof languages)[number];

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

/** Stops the journey at the first error the page did not expect. */
export function failOnErrors(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  return errors;
}
