import type { Page } from '@playwright/test';
import { headOf } from '#storage/head.ts';
import { seal } from '#storage/record.ts';
import { exampleIds, exampleStrategy } from '#strategy/examples/index.ts';

const strategies = 200;
const runs = 15;

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

/** In the page, before anything else: notes when there are lines to press, and when all of them are there. */
function watch(all: number): void {
  const seen = { first: 0, all: 0 };
  Object.assign(window, { seen });
  const lines = () => document.querySelectorAll('main a[href*="/s/"]').length;
  /** A line can be pressed once the frame it is drawn in is over. */
  const afterFrame = (then: (at: number) => void) =>
    requestAnimationFrame(() => setTimeout(() => then(performance.now())));
  new MutationObserver(() => {
    const count = lines();
    if (count > 0 && seen.first === 0) {
      seen.first = -1;
      afterFrame((at) => {
        seen.first = at;
      });
    }
    if (count === all && seen.all === 0) {
      seen.all = -1;
      afterFrame((at) => {
        seen.all = at;
      });
    }
  }).observe(document, { childList: true, subtree: true });
}

type Seen = { readonly first: number; readonly all: number };
const seenOn = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

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
      const lines = [...document.querySelectorAll('main a[href*="/s/"]')];
      if (lines.every(({ textContent }) => textContent.includes(wanted))) return resolve(performance.now() - began);
      requestAnimationFrame(() => setTimeout(look));
    };
    requestAnimationFrame(() => setTimeout(look));
  });
}

/** Two hundred strategies: from the request for the page to lines that can be pressed, and from a key to what is found. */
export async function listTimes(page: Page, address: string) {
  await page.goto(address);
  await page.getByRole('list').first().waitFor();
  await page.evaluate(lay, await records());
  await page.addInitScript(watch, strategies);
  const [first, all, found]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < runs; run += 1) {
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.all > 0);
    const seen = await seenOn(page);
    first.push(seen.first);
    all.push(seen.all);
    await page.waitForTimeout(500);
    found.push(await page.evaluate(filtered, `Client 1${run % 10}`));
  }
  return { first, all, found };
}
