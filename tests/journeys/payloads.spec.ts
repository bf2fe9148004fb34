import { expect } from '@playwright/test';
import { exampleStrategy } from '#examples/index.ts';
import { strategyPageIds } from '#frame/addresses.ts';
import { en } from '#frame/words.en.ts';
import { rules } from '#plan/health/rules.ts';
import { fileOf } from '#storage/file.ts';
import { promiseTextMax } from '#strategy/promise.ts';
import { signedVersion } from '#strategy/signing.ts';
import { type Strategy, strategySchema } from '#strategy/strategy.ts';
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

/** The payloads in pieces of at most so many characters, for texts that take less than all of them. */
function piecesOf(charsMax: number): readonly string[] {
  const pieces: string[] = [];
  for (const payload of payloads) {
    const longer = `${pieces.at(-1) ?? ''}\n${payload}`;
    if (pieces.length > 0 && longer.length <= charsMax) pieces[pieces.length - 1] = longer;
    else pieces.push(payload);
  }
  return pieces;
}

/** What stands in a strategy besides the answers: promises, offers and what was decided, reasons, a signed version. */
function withEveryPart(strategy: Strategy): Strategy {
  const promises = piecesOf(promiseTextMax).map((said, place) => ({
    id: `p${place}`,
    said,
    amount: said.slice(0, 200),
  }));
  const offer = { name: everything, promises, proof: { network: 'vk' as const, pasted: everything } };
  const list = ['o1', 'o2'].map((id) => ({ ...offer, id }));
  const decision = { offerId: 'o1', reasons: everything, dissent: everything, agreed: promises, isTaken: true };
  const silenced = Object.fromEntries(
    Object.keys(rules).map((id, place) => [id, piecesOf(1000)[place % piecesOf(1000).length] ?? '']),
  );
  const whole = { ...strategy, silenced, promises, offers: { weights: { price: 3 }, list, decision } };
  const reasons = { 'business.name': piecesOf(1000)[0] ?? '' };
  return strategySchema.parse({
    ...whole,
    signed: { ...signedVersion(strategy, piecesOf(200)[0] ?? '', '2026-11-23'), reasons },
  });
}

test.use({ locale: 'en-GB' });

test('a hundred payloads in every text of a file that is opened never run, on no page', async ({ page, context }) => {
  const errors = failOnErrors(context);
  page.on('dialog', () => {
    throw new Error('A payload was run');
  });
  expect(payloads).toHaveLength(100);
  const { filled: answered, fields } = filledWith(everything, await exampleStrategy('running-shoes', 'en'));
  const filled = withEveryPart(answered);
  expect(fields).toBeGreaterThan(50);

  await page.goto('./');
  await page.getByLabel(en.start.file.action).setInputFiles({
    name: 'strategy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(fileOf(filled)),
  });
  await expect(page).toHaveURL(/#\/s\//);
  const [, id] = /#\/s\/([^/]+)/.exec(page.url()) ?? [];
  for (const at of strategyPageIds) {
    await page.goto(`./#/s/${id}/${at}`);
    await expectArrived(page);
    expect(await page.locator('main :is(script, iframe, img, object, embed)').count()).toBe(0);
  }
  await page.goto('./');
  await page
    .getByLabel(en.start.file.action)
    .setInputFiles(
      payloads
        .slice(0, 20)
        .map((payload) => ({ name: `${payload}.json`, mimeType: 'application/json', buffer: Buffer.from(payload) })),
    );
  await expect(page.getByRole('alert')).toContainText('alert(1)');
  await expect(page.getByRole('link', { name: /alert\(1\)/ }).first()).toBeVisible();
  expect(errors).toEqual([]);
});
