import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { installedBrowser } from '../checks/browser.mjs';

// Pictures of the main pages for people to look at: an example in each language, theme and width, under `look/`.
const port = Number(process.env.LOOK_PORT ?? 4177);
const example = 'examples/running-shoes';
const pages = {
  start: '',
  business: `${example}/business`,
  review: `${example}/review`,
  plan: `${example}/plan`,
  year: `${example}/plan/year`,
  document: `${example}/document`,
  whatif: `${example}/whatif`,
  hire: `${example}/hire`,
};
const locales = { en: 'en-GB', ru: 'ru-RU' };
const widths = [320, 768, 1280];
const height = 900;

mkdirSync('look', { recursive: true });
const server = await preview({ preview: { port, strictPort: true }, logLevel: 'error' });
const executablePath = installedBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
});
try {
  for (const [language, locale] of Object.entries(locales))
    for (const colorScheme of ['light', 'dark']) {
      const context = await browser.newContext({ locale, colorScheme, serviceWorkers: 'block' });
      const page = await context.newPage();
      for (const [name, address] of Object.entries(pages)) {
        await page.goto(`http://localhost:${port}/#/${address}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        for (const width of widths) {
          await page.setViewportSize({ width, height });
          await page.screenshot({ path: `look/${name}.${language}.${colorScheme}.${width}.png` });
        }
      }
      await context.close();
    }
} finally {
  await browser.close();
  await server.close();
}
