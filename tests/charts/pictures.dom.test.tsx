import { fireEvent, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { EditorialGrid } from '#charts/editorial-grid.tsx';
import { FanChart } from '#charts/fan-chart.tsx';
import { MoneyChart } from '#charts/money-chart.tsx';
import { ProblemMap } from '#charts/problem-map.tsx';
import { ScoreBars } from '#charts/score-bars.tsx';
import { Thread } from '#charts/thread.tsx';
import { Timeline } from '#charts/timeline.tsx';
import { Tornado } from '#charts/tornado.tsx';
import { show } from '../ui/show.tsx';

const hostile = '<script>alert("&")</script> & Sons';
const months = ['Jan', 'Feb', 'Mar'];
const format = (value: number) => `${Math.round(value)}`;
const axis = { label: 'How often', low: 'rarely', high: 'daily' };

const fan = (
  <FanChart
    title="Half of the simulated years reach 90 members by March"
    months={months}
    series={[
      { id: 'm', label: hostile, low: [10, 20, 30], middle: [30, 60, 90], high: [50, 100, 150], tone: 1, format },
    ]}
  />
);
const money = (
  <MoneyChart
    title="The money is back in March"
    months={months}
    kinds={[{ id: 'ads', label: hostile, values: [100, 50, 20] }]}
    cumulative={{ low: [-100, -80, -40], middle: [-100, -50, 10], high: [-100, 0, 60] }}
    format={format}
  />
);
const map = (
  <ProblemMap
    title="Injuries hurt most"
    problems={[
      { id: 'a', label: hostile, frequency: 4, severity: 5, evidenceCount: 3 },
      { id: 'b', label: 'Shoes', frequency: 2, severity: 2, evidenceCount: 0 },
    ]}
    frequency={axis}
    severity={{ ...axis, label: 'How badly' }}
  />
);
const grid = (
  <EditorialGrid
    title="Two of five posts teach"
    weeks={['Week 1', 'Week 2']}
    rows={[{ community: 'VK', pillar: hostile, counts: [2, 0] }]}
  />
);
const thread = (
  <Thread
    title="One pillar answers no problem"
    columns={[
      { id: 'problems', label: 'Problems', nodes: [{ id: 'p', label: 'Injuries' }] },
      {
        id: 'pillars',
        label: 'Pillars',
        nodes: [
          { id: 'l', label: 'Technique' },
          { id: 'o', label: hostile, orphan: true },
        ],
      },
    ]}
    links={[{ from: 'p', to: 'l' }]}
  />
);
const timeline = (
  <Timeline
    title="Selling starts in March"
    months={months}
    lanes={[
      { id: 'a', number: 2, label: hostile, purpose: 'answer', tone: 2, cells: [true, true, true] },
      { id: 'b', number: 4, label: 'Conversion', purpose: 'offer', tone: 4, cells: [false, false, true] },
    ]}
    milestones={[{ month: 2, label: 'The gate', isGate: true }]}
  />
);
const tornado = (
  <Tornado
    title="The price of a member moves sales most"
    bars={[{ id: 'p', label: hostile, low: 4, high: 9, base: 6, lowText: '60 ₽', highText: '20 ₽' }]}
    format={format}
  />
);
const scores = (
  <ScoreBars
    title="North Light comes first, with 60 of 100"
    parts={['Price', 'Terms']}
    items={[
      { id: 'b1', label: 'North Light', points: [20, 40], total: 60 },
      { id: 'b2', label: hostile, points: [50, 0], total: 50 },
    ]}
    format={format}
  />
);
const pictures: readonly (readonly [string, string, ReactNode])[] = [
  ['a fan', 'Half of the simulated years reach 90 members by March', fan],
  ['money', 'The money is back in March', money],
  ['a problem map', 'Injuries hurt most', map],
  ['an editorial grid', 'Two of five posts teach', grid],
  ['the twelve months', 'Selling starts in March', timeline],
  ['a thread', 'One pillar answers no problem', thread],
  ['a tornado', 'The price of a member moves sales most', tornado],
  ['scores', 'North Light comes first, with 60 of 100', scores],
];

/** What the picture under test was saved as. */
async function savedSvg(title: string): Promise<string> {
  let saved: Blob | undefined;
  const links = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  URL.createObjectURL = (blob: Blob) => {
    saved = blob;
    return 'blob:picture';
  };
  URL.revokeObjectURL = () => {};
  fireEvent.click(screen.getByRole('button', { name: `Save as SVG: ${title}` }));
  expect(await screen.findByText(/^Saved as .+\.svg\.$/)).toBeTruthy();
  links.mockRestore();
  return saved?.text() ?? '';
}

describe.each(pictures)('%s', (_, title, picture) => {
  test('is named by its finding and has its numbers as a table', async () => {
    const person = show(picture);
    expect(screen.getByRole('figure', { name: title })).toBeTruthy();
    expect(screen.getByRole('img', { name: title })).toBeTruthy();
    await person.click(screen.getByText('The numbers as a table'));
    const table = await screen.findByRole('table', { name: title });
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(1);
    expect(table.textContent).toContain(hostile);
  });

  test('keeps what people wrote as text, on the page and in its file', async () => {
    show(picture);
    expect(document.querySelector('script')).toBeNull();
    const source = await savedSvg(title);
    expect(source).not.toMatch(/<script/i);
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    expect(file.querySelector('parsererror')).toBeNull();
    expect(file.querySelector('title')?.textContent).toBe(title);
    expect(file.documentElement.textContent).toContain('<script>');
  });

  test('its file needs no style sheet', async () => {
    show(picture);
    const source = await savedSvg(title);
    expect(source).not.toMatch(/ class=| data-|var\(/);
  });
});

describe('read by keyboard', () => {
  test('scores are stepped through from the first, each with what it is made of', () => {
    show(scores);
    const slider = screen.getByRole('slider', { name: 'Values by bar' });
    expect(slider.getAttribute('aria-valuetext')).toBe('North Light: 60 (Price 20, Terms 40)');
  });

  test('the months of a fan are stepped through, the last one first', () => {
    show(fan);
    const slider = screen.getByRole('slider', { name: 'Values by month' });
    expect(slider.getAttribute('aria-valuetext')).toBe(`Mar: ${hostile} 90 (30 to 150)`);
    fireEvent.change(slider, { target: { value: 0 } });
    expect(slider.getAttribute('aria-valuetext')).toBe(`Jan: ${hostile} 30 (10 to 50)`);
    expect(screen.getByText(`Jan: ${hostile} 30 (10 to 50)`)).toBeTruthy();
  });

  test('a quantity without a band says its value once', async () => {
    const even = [0.1, 0.2, 0.3];
    const person = show(
      <FanChart
        title="A fifth by February"
        months={months}
        series={[
          {
            id: 'even',
            label: 'Chance',
            low: even,
            middle: even,
            high: even,
            tone: 1,
            format: (value) => `${value * 100}%`,
          },
        ]}
      />,
    );
    await person.click(screen.getByText('The numbers as a table'));
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Month', 'Chance']);
  });

  test('a month of the timeline tells what is at work in it and what is reached', () => {
    show(timeline);
    const slider = screen.getByRole('slider');
    expect(slider.getAttribute('aria-valuetext')).toBe(`3, Mar: ${hostile}, Conversion`);
    fireEvent.change(slider, { target: { value: 1 } });
    expect(slider.getAttribute('aria-valuetext')).toBe(`2, Feb: ${hostile} · The gate`);
  });

  test('a month of money tells each kind and the result so far', () => {
    show(money);
    const slider = screen.getByRole('slider');
    expect(slider.getAttribute('aria-valuetext')).toBe(
      `Mar: ${hostile} 20 · Result added up since the start 10 (-40 to 60)`,
    );
  });

  test('problems are read from the top of the list down', () => {
    show(map);
    const slider = screen.getByRole('slider');
    fireEvent.focus(slider);
    expect(slider.getAttribute('aria-valuetext')).toContain('1. <script>');
    fireEvent.change(slider, { target: { value: 0 } });
    expect(slider.getAttribute('aria-valuetext')).toBe('2. Shoes: How often 2/5 · How badly 2/5 · a guess');
  });

  test('a bar tells what comes out at both ends of its estimate', () => {
    show(tornado);
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toContain('4 at 60 ₽, 9 at 20 ₽; now 6');
  });

  test('a row of the grid tells its weeks and its total', () => {
    show(grid);
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toContain('Week 1: 2 · Week 2: 0 · Total: 2');
  });

  test('a link of the thread tells what hangs together with it, an orphan that nothing does', async () => {
    const person = show(thread);
    await person.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Injuries. Linked to: Technique');
    expect(screen.getByText('Injuries. Linked to: Technique')).toBeTruthy();
    const orphan = screen.getByRole('button', { name: `${hostile}. not linked` });
    await person.hover(orphan);
    expect(screen.getByText(`${hostile}. not linked`)).toBeTruthy();
    await person.unhover(orphan);
    expect(screen.getByText('Injuries. Linked to: Technique')).toBeTruthy();
  });
});

test('a picture without anything to draw says so and offers no file', () => {
  show(<FanChart title="Nobody yet" months={[]} series={[]} />, 'ru');
  expect(screen.getByText('Пока нечего показать.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
