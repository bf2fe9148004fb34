import { expect } from '@playwright/test';
import { en } from '#shell/words.en.ts';
import { fileOf } from '#storage/file.ts';
import { exampleStrategy } from '#strategy/examples/index.ts';
import { type Strategy, strategyPages, strategySchema } from '#strategy/strategy.ts';
import { payloads } from './payloads.ts';
import { expectArrived, failOnErrors, test } from './walk.ts';

const everything = payloads.join('\n');

/** The strategy with `text` in every answer that takes one. */
function filledWith(text: string, strategy: Strategy): { readonly filled: Strategy; readonly fields: number } {
  let [filled, fields] = [strategy, 0];
  const paths: string[][] = [];
  const walk = (value: unknown, path: string[]) => {
    if (typeof value === 'string') paths.push(path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value)) walk(child, [...path, key]);
  };
  walk(strategy.answers, ['answers']);
  for (const path of paths) {
    const tried = structuredClone(filled) as unknown as Record<string, unknown>; // a path leads through it
    const last = path.at(-1) ?? '';
    const parent = path.slice(0, -1).reduce((tree, key) => tree[key] as Record<string, unknown>, tried);
    parent[last] = text;
    const { data } = strategySchema.safeParse(tried);
    if (data === undefined) continue;
    filled = data;
    fields += 1;
  }
  return { filled, fields };
}

test.use({ locale: 'en-GB' });

test('a hundred payloads in every text of a file that is opened never run, on no page', async ({ page, context }) => {
  const errors = failOnErrors(context);
  page.on('dialog', () => {
    throw new Error('A payload was run');
  });
  expect(payloads).toHaveLength(100);
  const { filled, fields } = filledWith(everything, await exampleStrategy('running-shoes', 'en'));
  expect(fields).toBeGreaterThan(50);

  await page.goto('./');
  await page.getByLabel(en.start.file.action).setInputFiles({
    name: 'strategy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(fileOf(filled)),
  });
  await expect(page).toHaveURL(/#\/s\//);
  const [, id] = /#\/s\/([^/]+)/.exec(page.url()) ?? [];
  for (const at of strategyPages) {
    await page.goto(`./#/s/${id}/${at}`);
    await expectArrived(page);
    expect(await page.locator('main :is(script, iframe, img, object, embed)').count()).toBe(0);
  }
  await page.goto('./');
  await expect(page.getByRole('link', { name: /alert\(1\)/ }).first()).toBeVisible();
  expect(errors).toEqual([]);
});
