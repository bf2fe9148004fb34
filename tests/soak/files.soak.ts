import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openImportFile } from '#storage/import-file.ts';
import { strategySchema } from '#strategy/strategy.ts';
import { anyMutation, mutatedFile } from '../storage/mutated.ts';
import { say, seed } from './seed.ts';

const files = 10_000;
const slowestMsMax = 1000;

test(`of ${files} damaged files each is opened whole or refused within a second`, async () => {
  let slowestMs = 0;
  let opened = 0;
  const refusals = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(anyMutation, async (mutation) => {
      const text = await mutatedFile(mutation);
      const began = performance.now();
      const incoming = await openImportFile(text);
      slowestMs = Math.max(slowestMs, performance.now() - began);
      for (const strategy of incoming.strategies) expect(strategySchema.parse(strategy)).toEqual(strategy);
      for (const { kind } of incoming.refusals) refusals.set(kind, (refusals.get(kind) ?? 0) + 1);
      expect(incoming.strategies.length + incoming.refusals.length).toBeGreaterThan(0);
      if (incoming.strategies.length > 0) opened += 1;
    }),
    { numRuns: files, seed },
  );
  say(`${files} damaged files: ${opened} opened, the slowest took ${slowestMs.toFixed(0)} ms. Refused:`);
  for (const [kind, count] of refusals) say(`  ${kind.padEnd(14)} ${count}`);
  expect(slowestMs).toBeLessThan(slowestMsMax);
});
