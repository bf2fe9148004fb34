import { expect, test } from 'vitest';
import { linkedWith } from '#charts/linked.ts';
import { threadLayout } from '#charts/thread-layout.ts';

const links = [
  { from: 'injury', to: 'technique' },
  { from: 'injury', to: 'questions' },
  { from: 'shoes', to: 'reviews' },
  { from: 'technique', to: 'reach' },
  { from: 'questions', to: 'rate' },
  { from: 'reviews', to: 'reach' },
];

test('a problem leads to everything done about it, not to what is done about another', () => {
  const { ids } = linkedWith('injury', links);
  expect([...ids].toSorted()).toEqual(['injury', 'questions', 'rate', 'reach', 'technique']);
});

test('a KPI comes from every problem behind it, but not from their other answers', () => {
  const { ids, links: between } = linkedWith('reach', links);
  expect([...ids].toSorted()).toEqual(['injury', 'reach', 'reviews', 'shoes', 'technique']);
  expect(between).not.toContainEqual({ from: 'injury', to: 'questions' });
});

test('links that run in a circle are followed once', () => {
  expect(
    linkedWith('a', [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ]).ids.size,
  ).toBe(2);
});

const columns = [
  { id: 'problems', label: 'Problems', nodes: [{ id: 'injury', label: 'Injuries' }] },
  {
    id: 'pillars',
    label: 'Pillars',
    nodes: [
      { id: 'technique', label: 'Technique' },
      { id: 'news', label: 'News of the shop', orphan: true },
    ],
  },
  { id: 'kpis', label: 'KPIs', nodes: [{ id: 'reach', label: 'Reach' }] },
];

test('boxes of a column stand under one another and an orphan says so inside its box', () => {
  const { boxes } = threadLayout(640, columns, [], 'not linked');
  const [technique, news] = boxes.filter(({ column }) => column.id === 'pillars');
  expect(news?.y).toBeGreaterThanOrEqual((technique?.y ?? 0) + (technique?.height ?? 0));
  expect(news?.orphanLines).toEqual(['not linked']);
});

test('a link past a column goes below its boxes', () => {
  const skipping = threadLayout(640, columns, [{ from: 'injury', to: 'reach' }], '');
  const lowest = Math.max(...skipping.boxes.filter(({ place }) => place === 1).map(({ y, height }) => y + height));
  const heights = [...(skipping.curves[0]?.path ?? '').matchAll(/,([\d.]+)/g)].map((match) => Number(match[1]));
  expect(Math.max(...heights)).toBeGreaterThan(lowest);
  expect(skipping.height).toBeGreaterThan(lowest);
});

test('a link to what is not drawn is left out', () => {
  expect(threadLayout(640, columns, [{ from: 'injury', to: 'nobody' }], '').curves).toEqual([]);
});
