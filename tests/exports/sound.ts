import type { Nodes, Root } from 'mdast';
import { text } from '#document/inline.ts';
import { answersOf } from '#strategy/cleaning.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { allNodes, oneSpaced, plainText, reparsed, tablesOf } from './reparse.ts';

const forbidden: readonly Nodes['type'][] = [
  'html',
  'image',
  'imageReference',
  'footnoteReference',
  'definition',
  'code',
];
const safeLink = /^(https?:\/\/|mailto:)/i;
// Numbers write NaN as «не число» in Russian, and Infinity as ∞; «а не число запросов» is prose.
const notWords = /\b(NaN|undefined|Infinity|null)\b|(?<!а.)не.число|∞|\[object/;

/** What is wrong with a Markdown file as its reader's program understands it. */
export function faultsOf(file: string, read: Root = reparsed(file)): readonly string[] {
  const nodes = allNodes(read);
  return [
    ...file.split('\n').filter((line) => notWords.test(line)),
    ...nodes.filter(({ type }) => forbidden.includes(type)).map(({ type }) => `a node of type ${type}`),
    ...nodes.flatMap((node) => (node.type === 'link' && !safeLink.test(node.url) ? [`a link to ${node.url}`] : [])),
    ...tablesOf(read).flatMap(({ children: rows }) =>
      rows.flatMap(({ children: cells }) => [
        ...(cells.length === rows[0]?.children.length ? [] : ['a row of another width than its head']),
        ...cells.filter((cell) => plainText(cell) === '').map(() => 'an empty cell'),
      ]),
    ),
  ];
}

export const tableCount = (read: Root): number => tablesOf(read).length;

/** What the owner wrote and the document has to carry: problems, pillars, tactics. */
export function writtenTexts(strategy: Strategy): readonly string[] {
  const { audience, content, engagement } = answersOf(strategy);
  const tactics = (engagement.tactics ?? []).filter(({ kind }) => kind !== undefined);
  return [
    ...(audience.problems ?? []).map(({ text: problem }) => problem),
    ...(content.pillars ?? []).map(({ name }) => name),
    ...tactics.map(({ name }) => name),
  ].flatMap((written) => (written === undefined ? [] : [oneSpaced(text(written).value)]));
}
