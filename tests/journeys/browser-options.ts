import { journeyBrowser } from '../checks/browser.mjs';

const executablePath = journeyBrowser();

/** How a journey's browser is started. */
export const browserOptions = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};
