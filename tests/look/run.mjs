import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { installedBrowser } from '../checks/browser.mjs';

// Pictures of the pages for people to look at, in each language, theme and width, under `look/`: those of an example
// taken as a starting point, so that every page is there.
const port = Number(process.env.LOOK_PORT ?? 4177);
const ofStrategy = [
  'business',
  'audience',
  'content',
  'acquisition',
  'engagement',
  'conversion',
  'review',
  'plan',
  'plan/year',
  'plan/acquisition',
  'document',
  'whatif',
  'promises',
  'should-i-hire',
  'hire',
  'offers',
  'history',
  'quick-start/1',
  'draft',
  'workshop',
];
const ofProgram = { start: '', words: 'words', bin: 'bin', device: 'device' };
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
      await page.goto(`http://localhost:${port}/#/examples/running-shoes/review`);
      await page.locator('[data-print="no"] button').first().click();
      await page.waitForURL(/#\/s\//);
      const own = new URL(page.url()).hash.split('/').slice(1, 3).join('/');
      const pages = [
        ...Object.entries(ofProgram),
        ...ofStrategy.map((name) => [name.replace('/', '-'), `${own}/${name}`]),
      ];
      for (const [name, address] of pages) {
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
