import { screen, waitFor } from '@testing-library/react';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import { exampleStrategy } from '#examples/index.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { show } from '../frame/show.tsx';
import { fakeWorld, tab } from '../world.ts';

const saved: { readonly name: string; readonly blob: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  let latest: Blob | undefined;
  URL.createObjectURL = (blob) => {
    latest = blob as Blob; // the program makes files only of blobs
    return 'blob:document';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (latest) saved.push({ name: this.download, blob: latest });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function atTheDocument(more: Partial<Strategy> = {}) {
  const here = tab({ world: fakeWorld(async (input) => forecast(input, { draws: 200 })) });
  const id = await here.act().adopt({ ...(await exampleStrategy('running-shoes', 'en')), ...more });
  const { user } = show({ at: `/s/${id}/document`, here });
  await screen.findByText('Download the .md file');
  return { user, here };
}

const filesIn = async (blob: Blob | undefined) => {
  const files = unzipSync(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
};

describe('the document page', () => {
  test('several files come in one archive, those with pictures with their pictures', async () => {
    const { user } = await atTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /^Web page/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Calendar/ }));
    await user.click(screen.getByText('Download 3 files as one ZIP'));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/^smm-plan-second-wind-a-running-shop-.+\.zip$/);
    const files = await filesIn(saved[0]?.blob);
    expect(Object.keys(files).map((name) => name.replace(/.*\./, ''))).toEqual(['md', 'html', 'ics']);
    const page = Object.entries(files).find(([name]) => name.endsWith('.html'))?.[1] ?? '';
    expect(page.match(/<figure>/g)?.length).toBeGreaterThan(4);
    expect(page).toContain('aria-label="The first sale comes in ');
  });

  test('a reader other than oneself gets the strategy only when it is asked for, a contractor never', async () => {
    const { user } = await atTheDocument();
    const carry = () => screen.queryByRole('checkbox', { name: /^Carry the strategy/ });
    expect(carry()).toHaveProperty('checked', true);
    await user.click(screen.getByRole('radio', { name: /^A partner/ }));
    expect(carry()).toHaveProperty('checked', false);
    await user.click(screen.getByText('Download the .md file'));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(await saved[0]?.blob.text()).not.toContain('[stage-zero');
    await user.click(screen.getByRole('radio', { name: /^A contractor/ }));
    expect(carry()).toBe(null);
    await user.click(screen.getByText('Download the .md file'));
    await waitFor(() => expect(saved).toHaveLength(2));
    const papers = await saved[1]?.blob.text();
    expect(papers).toMatch(/^# Papers for the contractor/);
    expect(papers).not.toContain('€2,500');
    expect(papers).not.toContain('[stage-zero');
  });

  test('hands over the plan, the one page or everything, as chosen', async () => {
    const { user } = await atTheDocument();
    for (const name of [/^One page/, /^With appendices/]) {
      await user.click(screen.getByRole('radio', { name }));
      await user.click(screen.getByText('Download the .md file'));
      await waitFor(() => expect(saved).toHaveLength(name.source.startsWith('^One') ? 1 : 2));
    }
    expect(saved.map(({ name }) => name.replace(/-second-wind.*/, ''))).toEqual([
      'smm-plan-one-page',
      'smm-plan-with-appendices',
    ]);
    const [onePage, whole] = await Promise.all(saved.map(({ blob }) => blob.text()));
    expect(onePage).not.toContain('## How the numbers were made');
    expect(whole).toContain('## How the numbers were made');
  });

  test('a part that is left out is in no file, nor in what would tell it again', async () => {
    const { user } = await atTheDocument();
    await user.click(screen.getByText('Which parts?'));
    expect(screen.getByText(/^All \d+$/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Acquisition and money' }));
    expect(screen.queryByRole('checkbox', { name: /^Slides/ })).toBe(null);
    await user.click(screen.getByText('Download the .md file'));
    await waitFor(() => expect(saved).toHaveLength(1));
    const text = await saved[0]?.blob.text();
    expect(text).toContain('## The honest answer');
    expect(text).not.toContain('## Acquisition and money');
    expect(text).not.toContain('[stage-zero');
  });

  test('the board is offered one page first, and never the strategy inside', async () => {
    const { user } = await atTheDocument();
    await user.click(screen.getByRole('radio', { name: /^The board/ }));
    expect(screen.getByRole('radio', { name: /^One page/ })).toHaveProperty('checked', true);
    await user.click(screen.getByText('Download the .md file'));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/^smm-plan-one-page/);
    expect(await saved[0]?.blob.text()).not.toContain('[stage-zero');
  });

  test('weighed promises are a document too, in any format, and never for a contractor', async () => {
    const said = 'We guarantee 40 leads a month';
    const { user } = await atTheDocument({
      promises: [{ id: 'p1', said, figure: 'leads', amount: 40, counting: 'eachMonth', byMonth: 7 }],
    });
    await user.click(screen.getByRole('radio', { name: /^Promises, weighed/ }));
    await user.click(screen.getByText('Download the .md file'));
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 5000 });
    expect(saved[0]?.name).toMatch(/^promises-second-wind.*\.md$/);
    const text = await saved[0]?.blob.text();
    expect(text).toContain(said);
    expect(text).toMatch(/It is kept in (\d+|none|every|fewer|more)/);
    expect(text).not.toContain('[stage-zero');
    await user.click(screen.getByRole('radio', { name: /^A contractor/ }));
    expect(screen.queryByRole('radio', { name: /^Promises, weighed/ })).toBe(null);
  });

  test('the files of several plans come in one archive, each under a name of its own; a plan that is none yet is named', async () => {
    const { user, here } = await atTheDocument();
    const example = await exampleStrategy('dental-clinic', 'en');
    await here
      .act()
      .addStrategies([await exampleStrategy('running-shoes', 'en'), example, { ...example, answers: {} }]);
    await user.click(await screen.findByRole('button', { name: 'Choose all 4' }));
    await user.click(screen.getByRole('radio', { name: /^One page/ }));
    await user.click(screen.getByRole('button', { name: /of 4 plans as one ZIP/ }));
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 30_000 });
    expect(saved[0]?.name).toMatch(/^smm-plans-\d{4}-\d\d-\d\d\.zip$/);
    const names = Object.keys(await filesIn(saved[0]?.blob)).map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'day'));
    expect(names.toSorted()).toEqual([
      'smm-plan-one-page-chapel-lane-dental-day.md',
      'smm-plan-one-page-second-wind-a-running-shop-day-2.md',
      'smm-plan-one-page-second-wind-a-running-shop-day.md',
    ]);
    await screen.findByText(/with 3 plans\. Left out: Untitled strategy\./);
  });

  test('whoever stops the files of several plans is given none', async () => {
    const { user, here } = await atTheDocument();
    await here.act().addStrategies([await exampleStrategy('dental-clinic', 'en')]);
    await user.click(await screen.findByRole('button', { name: 'Choose all 2' }));
    await user.click(screen.getByRole('radio', { name: /^One page/ }));
    await user.click(screen.getByRole('button', { name: /of 2 plans as one ZIP/ }));
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await screen.findByText('Stopped. Nothing was saved.');
    expect(saved).toEqual([]);
    expect(screen.getByRole('button', { name: /of 2 plans as one ZIP/ })).toBe(document.activeElement);
  });

  test('says so when no kind of file is chosen', async () => {
    const { user } = await atTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /^Markdown\s?Plain/ }));
    expect(screen.getByRole('alert').textContent).toBe('Choose at least one format.');
  });

  test('copies with headings and tables, the plain text beside it', async () => {
    const { user } = await atTheDocument();
    const copied: Readonly<Record<string, Blob>>[] = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(kinds: Readonly<Record<string, Blob>>) {
          copied.push(kinds);
        }
      },
    );
    vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await user.click(screen.getByText('Copy with headings and tables'));
    expect(await screen.findByText(/^Copied\. It pastes/)).toBeTruthy();
    expect(await copied[0]?.['text/html']?.text()).toMatch(/^<h1>Social media plan/);
    expect(await copied[0]?.['text/plain']?.text()).toMatch(/^# Social media plan/);
  });
});
