import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

const file = 'tests/journeys/landmarks.json';
/** `LANDMARKS=1`: what stands now is right from now on. */
const isRecording = Boolean(process.env.LANDMARKS);

const kept = (): Record<string, string> => JSON.parse(readFileSync(file, 'utf8'));

/** Pixels that scroll bars may differ by. */
const grain = 8;
/** Pixels that another browser's letters may add to what is as wide as its text. */
const lettersMost = 16;

/** What was found, with each number that was kept where it is as near as letters bring it. */
function withoutLetters(found: string, kept = ''): string {
  const numbers = kept.match(/\d+/g) ?? [];
  let place = 0;
  return found.replace(/\d+/g, (number) => {
    const was = numbers[place++];
    return was !== undefined && Math.abs(Number(was) - Number(number)) <= lettersMost ? was : number;
  });
}

/** Where each landmark begins and how wide it is; how tall it is follows from its text, but for the line on top. */
const landmarksOf = (page: Page): Promise<string> =>
  page.evaluate((grain) => {
    const rounded = (pixels: number) => Math.round(pixels / grain) * grain;
    const seen = [...document.querySelectorAll('body header, body nav, body main, body aside, body footer')];
    return seen
      .map((one) => ({ name: one.tagName.toLowerCase(), box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1)
      .map(({ name, box }) => {
        const tall = name === 'header' ? ` × ${rounded(box.height)}` : '';
        return `${name} at ${rounded(box.x)}: ${rounded(box.width)}${tall}`;
      })
      .join(', ');
  }, grain);

/** The parts of a page stand where they stood when somebody last looked at them. */
export async function expectLandmarks(page: Page, name: string) {
  const found = await landmarksOf(page);
  if (isRecording) {
    const all = Object.entries({ ...kept(), [name]: found }).sort(([one], [other]) => (one < other ? -1 : 1));
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(all), undefined, 2)}\n`);
  } else expect.soft(withoutLetters(found, kept()[name]), `landmarks of ${name}`).toEqual(kept()[name]);
}
