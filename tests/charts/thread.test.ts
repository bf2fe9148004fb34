import { expect, test } from 'vitest';
import { linkedWith } from '#charts/layouts/linked.ts';
import { threadLayout, untangled } from '#charts/layouts/thread-layout.ts';

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
  expect(news?.noteLines).toEqual(['not linked']);
});

test('the boxes of a column follow what leads to them, and what nothing leads to comes last', () => {
  const tangled = [
    { id: 'problems', label: '', nodes: ['a', 'b'].map((id) => ({ id, label: id })) },
    { id: 'pillars', label: '', nodes: ['loose', 'forB', 'forA'].map((id) => ({ id, label: id })) },
  ];
  const links = [
    { from: 'a', to: 'forA' },
    { from: 'b', to: 'forB' },
  ];
  expect(untangled(tangled, links)[1]?.nodes.map(({ id }) => id)).toEqual(['forA', 'forB', 'loose']);
});

test('a link to what is not drawn is left out', () => {
  expect(threadLayout(640, columns, [{ from: 'injury', to: 'nobody' }], '').curves).toEqual([]);
});
