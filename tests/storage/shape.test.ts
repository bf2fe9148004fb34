import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { currentFormat } from '#storage/format.ts';
import { openBody } from '#storage/opening.ts';
import { strategySchema } from '#strategy/strategy.ts';
import { type Shape, sampleOf } from './sample-of.ts';

const folder = 'tests/storage/shapes';
const fileOf = (format: number) => `${folder}/format-${format}.json`;

/** Shapes of formats that people have on their disks; like the records, they stay as they are for ever. */
const frozen: Readonly<Record<string, string>> = {
  'format-2.json': 'ef7f4b798ecdb628',
  'format-3.json': '954a5377e2c8c93f',
  'format-4.json': '6a8f201e8d37976d',
  'format-5.json': 'd3899fc631e0b5c4',
  'format-6.json': '83f8140ca6fa0ff7',
  'format-7.json': '4b6a8c9ce42b1ccc',
  'format-8.json': '8a7b48947b23c61d',
  'format-9.json': 'd77f7c00029ae86a',
  'format-10.json': 'e24adc27bec7f5e6',
};

const written = `${JSON.stringify(z.toJSONSchema(strategySchema, { io: 'input', reused: 'ref' }), undefined, 2)}\n`;

// A new format: FREEZE=1 npx vitest run tests/storage/shape, then its checksum among the frozen ones above.
if (process.env.FREEZE === '1' && !existsSync(fileOf(currentFormat))) writeFileSync(fileOf(currentFormat), written);

/** More than the longest list of choices has entries. */
const samplesOf = (shape: Shape) => Array.from({ length: 60 }, (_, turn) => sampleOf(shape, turn));

describe('the shape of a saved strategy', () => {
  test('changes only with a new format: add a migration, then freeze the new shape', () => {
    expect(written).toBe(readFileSync(fileOf(currentFormat), 'utf8'));
  });

  test('has no place from which something is dropped on opening', () => {
    for (const body of samplesOf(JSON.parse(written)))
      expect(openBody(body, currentFormat)).toEqual({ kind: 'opened', strategy: body });
  });

  test('is kept for every format since shapes are kept', () => {
    const formats = Array.from({ length: currentFormat - 1 }, (_, place) => place + 2);
    expect(readdirSync(folder).toSorted()).toEqual(formats.map((format) => `format-${format}.json`).toSorted());
  });
});

describe.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const format = Number(/\d+/.exec(file)?.[0]);
  const shape = JSON.parse(text) as Shape;

  test('is as it was when that format was the newest', () => {
    expect(createHash('sha256').update(text).digest('hex').slice(0, 16)).toBe(frozen[file]);
  });

  test('whatever it allows opens, with something in every place', () => {
    for (const body of samplesOf(shape)) expect(openBody(body, format).kind).toBe('opened');
  });
});
