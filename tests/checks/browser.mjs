import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of an installed Chrome or Chromium, Playwright's own included; undefined where there is none. */
export function installedBrowser() {
  const onPath = (process.env.PATH ?? '').split(':').flatMap((folder) => names.map((name) => `${folder}/${name}`));
  return [process.env.CHROME_PATH, ...onPath, ...places, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

const run = (command, ...args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;
const isRoot = () => process.getuid?.() === 0;

function getBrowser() {
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
    if (installedBrowser() !== undefined) return;
  }
  run('npx', 'playwright', 'install', 'chromium');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (installedBrowser() === undefined) getBrowser();
  const path = installedBrowser();
  if (path === undefined) {
    console.error(
      'The journeys need a Chromium and none could be found or installed: install Chrome, or set CHROME_PATH.',
    );
    process.exit(1);
  }
  console.log(`Browser: ${execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()}`);
}
