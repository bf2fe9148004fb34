import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Chromium without windows of its own: the same engine, and a page takes a quarter less of the processor. */
const windowless = 'chromium-headless-shell';
const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const onPath = (...wanted) =>
  (process.env.PATH ?? '').split(':').flatMap((folder) => wanted.map((name) => `${folder}/${name}`));
const firstOf = (...paths) => paths.find((path) => path !== undefined && path !== '' && existsSync(path));

/** The path of an installed Chrome or Chromium, Playwright's own included; undefined where there is none. */
export const installedBrowser = () =>
  firstOf(process.env.CHROME_PATH, ...onPath(...names), ...places, chromium.executablePath());

/** What the journeys are walked in: the one without windows where it is installed. */
export const journeyBrowser = () => firstOf(process.env.CHROME_PATH, ...onPath(windowless)) ?? installedBrowser();

/** As wide as Arial, which stands until the program's own typeface arrives: with a wider one the first screen moves. */
const fonts = { name: 'fonts-liberation', folder: '/usr/share/fonts/truetype/liberation' };

const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;
const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const install = (name) => run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', name);

function getBrowser() {
  if (canInstall()) {
    run('apt-get', 'update', '-qq');
    if (install(windowless) || install('chromium')) return;
  }
  if (journeyBrowser() === undefined) run('npx', 'playwright', 'install', 'chromium');
}

function getFonts() {
  if (!canInstall() || existsSync(fonts.folder)) return;
  run('apt-get', 'update', '-qq');
  install(fonts.name);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isNamed = process.env.CHROME_PATH !== undefined;
  if (!isNamed && firstOf(...onPath(windowless)) === undefined) getBrowser();
  getFonts();
  const path = journeyBrowser();
  if (path === undefined) {
    console.error(
      'The journeys need a Chromium and none could be found or installed: install Chrome, or set CHROME_PATH.',
    );
    process.exit(1);
  }
  console.log(`Browser: ${execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()}`);
}
