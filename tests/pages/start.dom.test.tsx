import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { lastPagesOn } from '#state/device-memory/last-pages.ts';
import { newStrategy } from '#strategy/strategy.ts';
import { address, pageTitle, show } from '../frame/show.tsx';
import { notepad, settled, tab } from '../world.ts';

const startTitle = /A year of social media/;

async function withShop() {
  const here = tab();
  const id = await here.act().create('en');
  here.act().answer('business', { name: 'Fleet Foot' });
  await here.act().close();
  return { here, id };
}

describe('an address that leads nowhere', () => {
  test.each([
    ['a page there never was', '/somewhere', /no page at that address/],
    ['a strategy not on this device', '/s/nobody/plan', /no strategy at that address/],
    ['an example there never was', '/examples/bakery/plan', /no example at that address/],
  ])('%s leads to the list with a sentence', async (_name, at, sentence) => {
    show({ at });
    expect(await screen.findByText(sentence)).toBeTruthy();
    await pageTitle(startTitle);
    expect(screen.getByRole('heading', { name: 'Your strategies' })).toBeTruthy();
  });

  test('a page a strategy does not have leads to the list with a sentence', async () => {
    const { here, id } = await withShop();
    show({ at: `/s/${id}/budget`, here });
    expect(await screen.findByText(/no page at that address/)).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'Fleet Foot' })).toBeTruthy();
  });

  test.each([
    ['newer', { format: 99, revision: 3, title: 'From the future', body: { said: 'later' } }, /newer version/],
    ['unreadable', { format: 1, revision: 3, title: 'Torn', body: 'half a file' }, /cannot be read/],
  ])('a record that is %s is shown as it lies there, and left alone', async (condition, fields, title) => {
    const here = tab();
    const record = { id: 'old', ...fields };
    await (await here.disk()).put('strategies', record);
    show({ at: '/s/old/plan', here });
    await pageTitle(title);
    expect(screen.queryByRole('button', { name: 'Reload to update' }) !== null).toBe(condition === 'newer');
    expect(screen.getByRole('button', { name: 'Download the raw file' })).toBeTruthy();
    const raw = await within(await screen.findByRole('group', { name: 'The raw file' })).findByText(/"strategy"/);
    expect(JSON.parse(raw.textContent ?? '')).toEqual({ stageZero: record.format, strategy: record.body });
    expect(await (await here.disk()).get('strategies', 'old')).toEqual(record);
  });
});

describe('the start page', () => {
  test('names the window and takes the focus to its title', async () => {
    show();
    const title = await pageTitle(startTitle);
    expect(document.activeElement).toBe(title);
    expect(document.title).toMatch(/Stage Zero$/);
  });

  test('a new strategy begins with the first of twelve screens', async () => {
    const { user, act } = show();
    await user.click(await screen.findByRole('button', { name: 'Start with your business' }));
    await waitFor(() => expect(address()).toBe(`#/s/${act().strategy?.id}/quick-start/1`));
    expect(await screen.findByText('Screen 1 of 12', { selector: 'main *' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  });

  test('whoever would rather fill in the stages begins with the first of them', async () => {
    const { user, act } = show();
    await user.click(await screen.findByRole('button', { name: 'I’ll fill in the stages myself' }));
    await waitFor(() => expect(address()).toBe(`#/s/${act().strategy?.id}/business`));
    expect(await screen.findByText('Stage 1 of 6', { selector: 'main *' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  });

  test('of many strategies every one has its line, and a part of a name finds its own', async () => {
    const here = tab();
    const origin = { createdOn: '2026-11-23', language: 'en' } as const;
    const named = (place: number) => ({ business: { name: `Client ${place}` } });
    await here
      .act()
      .addStrategies(
        Array.from({ length: 40 }, (_, place) => ({ ...newStrategy('any', origin), answers: named(place) })),
      );
    const { user } = show({ here });
    const lines = () => document.querySelectorAll('main li a[href*="/s/"]').length;
    await waitFor(() => expect(lines()).toBe(40));
    await user.type(await screen.findByRole('searchbox'), 'client 3');
    await waitFor(() => expect(lines()).toBe(11));
    await user.clear(screen.getByRole('searchbox'));
    await waitFor(() => expect(lines()).toBe(40));
  });

  test('a disk that refuses is told, with the way to try again', async () => {
    let refuses = true;
    const here = tab({
      strategies: (real) => ({ list: () => (refuses ? Promise.reject(new Error('no disk')) : real.list()) }),
    });
    const { user } = show({ here });
    const again = await screen.findByRole('button', { name: 'Try again' });
    refuses = false;
    await user.click(again);
    expect(await screen.findByText('There are none on this device yet.')).toBeTruthy();
  });

  test('what the notepad says of a page that is none of ours leads to the beginning', async () => {
    const { here, id } = await withShop();
    const lastPages = lastPagesOn(notepad);
    lastPages.visited(id, '../bin?field=name');
    show({ here, lastPages });
    const link = await screen.findByRole('link', { name: 'Fleet Foot' });
    expect(link.getAttribute('href')).toBe(`#/s/${id}/business`);
  });

  test('turning a page neither saves nor tells the other tabs', async () => {
    const told: unknown[] = [];
    let keeps = 0;
    const here = tab({
      tabs: { tell: (news) => void told.push(news), listen: () => {} },
      strategies: (real) => ({
        keep: (...kept) => {
          keeps += 1;
          return real.keep(...kept);
        },
      }),
    });
    const id = await here.act().create('en');
    const before = { keeps, told: told.length, strategy: here.act().strategy };
    show({ here, at: `/s/${id}/business` });
    await pageTitle(/./);
    window.location.hash = `#/s/${id}/review`;
    await pageTitle('Review');
    here.world.pass(10_000);
    await settled();
    expect({ keeps, told: told.length, strategy: here.act().strategy }).toEqual(before);
    expect(here.act().save.kind).toBe('saved');
  });
});
