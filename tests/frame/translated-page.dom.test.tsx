import { act, render } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { surviveTranslation } from '#frame/translated-page.ts';

beforeAll(() => surviveTranslation(document));

/** As a browser translates: every text in two `<font>`, itself or another text in its place. */
const translators = {
  'moved into a wrapper': (text: Text, inner: Element) => inner.append(text),
  'replaced by another': (text: Text, inner: Element) => inner.append(`[${text.data}]`),
};

function translate(put: (text: Text, inner: Element) => void) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text); // only texts were asked for
  for (const text of texts) {
    if (text.parentElement?.nodeName === 'FONT') continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.append(inner);
    text.replaceWith(outer);
    put(text, inner);
  }
}

interface PageProps {
  readonly count: number;
  readonly note?: string;
  readonly before?: boolean;
  readonly rows: readonly string[];
}

const Page = ({ count, note, before, rows }: PageProps) => (
  <main>
    <p>
      {before && <b>first </b>}
      {count} of {note} <i>ten</i>
    </p>
    {note}
    {rows.map((row) => (
      <section key={row}>{row}</section>
    ))}
  </main>
);

for (const [how, put] of Object.entries(translators))
  test(`a page whose texts are ${how} goes on being written, and none of its texts is stale`, async () => {
    const { container, rerender } = render(<Page count={1} note="all" rows={['a', 'b', 'c']} />);
    const shows = async (page: PageProps) => {
      translate(put);
      await act(async () => {});
      act(() => rerender(<Page {...page} />));
      await act(async () => {});
      const fresh = render(<Page {...page} />);
      const right = fresh.container.textContent;
      fresh.unmount();
      expect(container.textContent?.replace(/[[\]]/g, '')).toBe(right);
    };
    await shows({ count: 2, rows: ['c', 'a'] });
    await shows({ count: 3, note: 'some', before: true, rows: ['a', 'c', 'd'] });
    await shows({ count: 3, note: 'none', before: true, rows: ['d'] });
    await shows({ count: 4, rows: [] });
  });
