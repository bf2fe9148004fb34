import * as fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { documentRoot, text } from '#document/blocks.ts';
import { forecast } from '#domain/forecast.ts';
import { exporters } from '#exports/index.ts';
import { languages } from '#i18n/language.ts';
import { basisOf } from '#strategy/basis.ts';
import { answersOf } from '#strategy/cleaning.ts';
import { documentFrom } from '#strategy/document.ts';
import { liveFigures } from '#strategy/live.ts';
import { planFrom } from '#strategy/plan.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { allNodes, oneSpaced, plainText, reparsed, tablesOf } from '../exports/reparse.ts';
import { anyStrategy } from './any-strategy.ts';

const [markdown] = exporters;

function rootOf(strategy: Strategy, language: (typeof languages)[number]): Root {
  const basis = basisOf(strategy);
  const result = basis.canForecast ? forecast(basis.input, { draws: 20 }) : undefined;
  const { title, opening, sections } = documentFrom(planFrom(strategy, basis, result), language);
  if (result) liveFigures(strategy, result, language);
  return documentRoot(title, opening, sections);
}

/** What the owner wrote and the document has to carry. */
function writtenTexts(strategy: Strategy): readonly string[] {
  const { audience, content, engagement } = answersOf(strategy);
  const tactics = (engagement.tactics ?? []).filter(({ kind }) => kind !== undefined);
  return [
    ...(audience.problems ?? []).map(({ text: problem }) => problem),
    ...(content.pillars ?? []).map(({ name }) => name),
    ...tactics.map(({ name }) => name),
  ].flatMap((written) => (written === undefined ? [] : [oneSpaced(text(written).value)]));
}

const safeLink = /^(https?:\/\/|mailto:)/i;

function check(strategy: Strategy, language: (typeof languages)[number]): void {
  const root = rootOf(strategy, language);
  const file = markdown.write(root);
  expect(file.split('\n').filter((line) => /\b(NaN|undefined|Infinity|null)\b|\[object/.test(line))).toEqual([]);
  const read = reparsed(file);
  const nodes = allNodes(read);
  const forbidden: readonly Nodes['type'][] = [
    'html',
    'image',
    'imageReference',
    'footnoteReference',
    'definition',
    'code',
  ];
  expect(nodes.filter(({ type }) => forbidden.includes(type))).toEqual([]);
  for (const node of nodes) if (node.type === 'link') expect(node.url).toMatch(safeLink);
  for (const table of [...tablesOf(read)]) {
    const width = table.children[0]?.children.length;
    for (const row of table.children) {
      expect(row.children.length).toBe(width);
      for (const cell of row.children) expect(plainText(cell)).not.toBe('');
    }
  }
  expect(tablesOf(read).length).toBe(tablesOf(root).length);
  const said = plainText(read);
  for (const written of writtenTexts(strategy)) expect(said).toContain(written);
}

describe('a document of any strategy', () => {
  // The generator's own words hold none of these, so every one found comes from the program.
  test('throws nowhere, says no NaN and leaves no cell empty', () => {
    fc.assert(
      fc.property(anyStrategy, fc.constantFrom(...languages), (strategy, language) => {
        check(strategy, language);
      }),
      { numRuns: 1000, seed: 20261123, endOnFailure: true },
    );
  }, 300_000);
});
