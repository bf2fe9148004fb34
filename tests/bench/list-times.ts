import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions, type Page } from '@playwright/test';
import { exampleIds, exampleStrategy } from '#examples/index.ts';
import { en } from '#frame/words.en.ts';
import { headOf } from '#storage/head.ts';
import { seal } from '#storage/record.ts';

const strategies = 200;
const runs = 15;
/** Until then the browser is still busy with its own start, and keeps no compiled form of the program. */
const warmUpVisits = 5;
/** Longer than any visit takes until the page is at rest: nothing of the bench runs in the page meanwhile. */
const restMs = 1500;

/** Whole strategies, as full as an example, each with a name of its own. */
async function records() {
  const bodies = await Promise.all(exampleIds.map((id) => exampleStrategy(id, 'en')));
  return Array.from({ length: strategies }, (_, place) => {
    const body = bodies[place % bodies.length];
    if (body === undefined) throw new Error('There are no examples');
    const { business } = body.answers;
    const answers = { ...body.answers, business: { ...business, name: `Client ${place} ${business?.name}` } };
    const record = seal({ ...body, id: `client-${place}`, answers }, 1, 1_795_392_000_000 + place);
    return { record, head: headOf(record) };
  });
}

/** In the page: lays the records where the program keeps them. */
function lay(sealed: readonly { readonly record: unknown; readonly head: unknown }[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('stage-zero');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['strategies', 'heads'], 'readwrite');
      for (const { record, head } of sealed) {
        transaction.objectStore('strategies').put(record);
        transaction.objectStore('heads').put(head);
      }
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** In the page, before anything else: notes when the heads are asked for, when there are lines to press, and all of them. */
function watch(all: number): void {
  const seen = { asked: 0, first: 0, all: 0 };
  Object.assign(window, { seen });
  const { getAll } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.getAll = function read(this: IDBObjectStore, ...range) {
    if (this.name === 'heads' && seen.asked === 0) seen.asked = performance.now();
    return getAll.apply(this, range);
  };
  const lines = () => document.querySelectorAll('main li a[href*="/s/"]').length;
  /** A line can be pressed once the frame it is drawn in is over. */
  const noteAfterFrame = (what: 'first' | 'all') => {
    seen[what] = -1;
    requestAnimationFrame(() =>
      setTimeout(() => {
        seen[what] = performance.now();
      }),
    );
  };
  new MutationObserver(() => {
    const count = lines();
    if (count > 0 && seen.first === 0) noteAfterFrame('first');
    if (count === all && seen.all === 0) noteAfterFrame('all');
  }).observe(document, { childList: true, subtree: true });
}

interface Seen {
  readonly asked: number;
  readonly first: number;
  readonly all: number;
}

async function visit(page: Page, address: string): Promise<Seen> {
  await page.goto('about:blank');
  await page.waitForTimeout(200);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForTimeout(restMs);
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  if (!(seen.asked > 0 && seen.all > 0)) throw new Error('The list was not drawn');
  return seen;
}

/** In the page: types a part of a name and waits until the frame with nothing but what was found is over. */
function filtered(wanted: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  if (!field || !value?.set) throw new Error('There is no field to filter by');
  const began = performance.now();
  value.set.call(field, wanted);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((resolve) => {
    const look = () => {
      const lines = [...document.querySelectorAll('main li a[href*="/s/"]')];
      if (lines.every(({ textContent }) => textContent.includes(wanted))) return resolve(performance.now() - began);
      requestAnimationFrame(() => setTimeout(look));
    };
    requestAnimationFrame(() => setTimeout(look));
  });
}

/** A page of a browser profile of its own on disk, with two hundred strategies in it. */
async function pageWithStrategies(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  // The first screen stands before the program does, which has read its disk once it says that there is nothing on it.
  await page.getByText(en.list.none).waitFor({ state: 'attached' });
  await page.evaluate(lay, await records());
  await page.addInitScript(watch, strategies);
  return page;
}

async function inNewProfile<Answer>(options: LaunchOptions, measure: (context: BrowserContext) => Promise<Answer>) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const context = await chromium.launchPersistentContext(profile, options);
  try {
    return await measure(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Visits by somebody who has been here before: the service worker has the program, the browser its compiled form. */
export const repeatVisits = (options: LaunchOptions, address: string) =>
  inNewProfile(options, async (context) => {
    const page = await pageWithStrategies(context, address);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    for (let turn = 0; turn < warmUpVisits; turn += 1) await visit(page, address);
    const seen: Seen[] = [];
    const found: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      seen.push(await visit(page, address));
      found.push(await page.evaluate(filtered, `Client 1${run % 10}`));
    }
    const isCached = await page.evaluate(() => navigator.serviceWorker.controller !== null);
    if (!isCached) throw new Error('The service worker did not serve the page');
    return {
      first: seen.map(({ first }) => first),
      all: seen.map(({ all }) => all),
      own: seen.map(({ asked, first }) => first - asked),
      found,
    };
  });

/** Visits with nothing of the program kept: no service worker, every file from the server, everything compiled anew. */
export const firstVisits = (options: LaunchOptions, address: string) =>
  inNewProfile(options, async (context) => {
    const page = await pageWithStrategies(context, address);
    const protocol = await context.newCDPSession(page);
    await protocol.send('Network.enable');
    await protocol.send('Network.setCacheDisabled', { cacheDisabled: true });
    await protocol.send('Network.setBypassServiceWorker', { bypass: true });
    for (let turn = 0; turn < warmUpVisits; turn += 1) await visit(page, address);
    const first: number[] = [];
    for (let run = 0; run < runs; run += 1) first.push((await visit(page, address)).first);
    return first;
  });
