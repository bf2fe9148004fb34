import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const rooms = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

interface Override {
  readonly includes: readonly string[];
  readonly linter: { readonly rules: { readonly style?: { readonly noRestrictedImports?: unknown } } };
}
const biome = JSON.parse(readFileSync('biome.json', 'utf8')) as { readonly overrides: readonly Override[] };

const probes: string[] = [];
afterEach(() => {
  for (const folder of probes.splice(0)) rmSync(folder, { recursive: true });
});

/** Whether the linter refuses `line` in a file of its own under `folder`. */
function isRefused(folder: string, line: string): boolean {
  const home = mkdtempSync(join('src', folder, 'probe-'));
  probes.push(home);
  const file = join(home, 'probe.ts');
  writeFileSync(file, `${line}\n`);
  try {
    execFileSync('node_modules/.bin/biome', ['lint', '--only=style/noRestrictedImports', file], { stdio: 'pipe' });
    return false;
  } catch (error) {
    const said = String((error as { stdout?: Buffer }).stdout) + String((error as { stderr?: Buffer }).stderr); // what a failed child carries
    if (!said.includes('noRestrictedImports')) throw error;
    return true;
  }
}

describe('the walls of the house', () => {
  test('every room has walls of its own', () => {
    const walled = biome.overrides
      .filter((override) => override.linter.rules.style?.noRestrictedImports !== undefined)
      .flatMap((override) => override.includes);
    expect(rooms.filter((room) => !walled.includes(`src/${room}/**`))).toEqual([]);
  });

  test('the README shows every room and no other', () => {
    const readme = readFileSync('README.md', 'utf8');
    const shown = [...readme.matchAll(/^\| `(\w+)\/` +\|/gm)].map((match) => match[1]);
    expect(shown.toSorted()).toEqual(rooms.toSorted());
  });

  test.each([
    ['domain', "export { useState } from 'react';"],
    ['domain', "export { formatsFor } from '#i18n/format.ts';"],
    ['catalogue', "export { formatsFor } from '#i18n/format.ts';"],
    ['domain', "export { loadTrade } from '#catalogue/load-trade.ts';"],
    ['stages', "export { answersOf } from '#strategy/cleaning.ts';"],
    ['charts', "export { planFrom } from '#strategy/plan.ts';"],
    ['ui', "export { scaleLinear } from 'd3-scale';"],
    ['storage', "export { useApp } from '#state/store.ts';"],
    ['strategy', "export { addMonths } from '../../domain/month.ts';"],
    ['exports', "export { z } from 'zod/mini';"],
    ['strategy', "export { viewOf } from '#contractor/view-of.ts';"],
    ['contractor', "export { exporters } from '#exports/index.ts';"],
    // A paper sees no plan, only the contractor's view.
    ['contractor/papers', "export { planFrom } from '#strategy/plan.ts';"],
    ['contractor/papers', "export { section } from '../annex/section.ts';"],
  ])('%s/ does not open onto %s', (room, line) => {
    expect(isRefused(room, line)).toBe(true);
  });

  test.each([
    ['strategy', "export { addMonths } from '#domain/month.ts';"],
    ['catalogue', "export { industries } from '#domain/industry.ts';"],
    ['stages', "export { networksInOrder } from '#catalogue/usual-networks.ts';"],
    ['stages', "export { forgetMe } from '../card.ts';"],
    ['charts', "export { scaleLinear } from 'd3-scale';"],
    ['contractor/papers', "export { owedKpis } from '../view.ts';"],
    ['exports', "export { toMarkdown } from 'mdast-util-to-markdown';"],
  ])('%s/ opens onto %s', (room, line) => {
    expect(isRefused(room, line)).toBe(false);
  });

  test('a stage never imports its sibling', () => {
    expect(isRefused('stages', "export { audienceDraft } from '../audience/answers.ts';")).toBe(true);
  });

  test('adding a package beyond twenty needs a reason', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(20);
  });
});
