import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CrashGuard } from '#frame/crash.tsx';
import { LanguageProvider } from '#i18n/use-language.tsx';
import { lastPagesOn } from '#state/device-memory/last-pages.ts';
import { createPreferences } from '#state/device-memory/preferences.ts';
import { AppProvider } from '#state/use-app.tsx';
import { openFile } from '#storage/open-file.ts';
import { notepad, tab } from '../world.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {}); // React reports what the test throws on purpose
});
afterEach(() => {
  vi.restoreAllMocks();
});

function Throws(): never {
  throw new Error('a page with a mistake in it');
}

async function crashed() {
  const here = tab();
  await here.act().create('en');
  here.act().answer('business', { name: 'Fleet Foot' });
  const page = (address: string, child = <Throws />) => (
    <AppProvider app={here.app} preferences={createPreferences(notepad, ['en'])} lastPages={lastPagesOn(notepad)}>
      <LanguageProvider language="en" setLanguage={() => {}}>
        <MemoryRouter>
          <CrashGuard address={address}>{child}</CrashGuard>
        </MemoryRouter>
      </LanguageProvider>
    </AppProvider>
  );
  const shown = render(page('/plan'));
  return { ...here, show: (address: string, child = <Throws />) => shown.rerender(page(address, child)) };
}

describe('a page that throws', () => {
  test('keeps the answers and offers the file', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob); // the program makes files only of blobs
      return 'blob:strategy';
    };
    HTMLAnchorElement.prototype.click = () => {};
    const { act } = await crashed();
    const { backups } = await act().device();
    const id = act().strategy?.id ?? '';
    backups.edited(id, 49);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This page has stopped working');
    expect(act().strategy?.answers.business?.name).toBe('Fleet Foot');
    await userEvent.click(screen.getByRole('button', { name: 'Download the strategy file' }));
    await vi.waitFor(() => expect(saved.length).toBe(1));
    expect(openFile((await saved[0]?.text()) ?? '')).toMatchObject({
      kind: 'opened',
      strategy: { answers: { business: { name: 'Fleet Foot' } } },
    });
    await vi.waitFor(() => expect(backups.of(id).edits).toBe(0));
  });

  test('does not take the next page with it', async () => {
    const { show } = await crashed();
    show('/review', <p>The next page</p>);
    expect(screen.getByText('The next page')).toBeTruthy();
  });

  test('can be tried again', async () => {
    const { show } = await crashed();
    show('/plan', <p>Mended</p>);
    expect(screen.queryByText('Mended')).toBe(null);
    await userEvent.click(screen.getByRole('button', { name: 'Try this page again' }));
    expect(screen.getByText('Mended')).toBeTruthy();
  });

  test('shows the way back to the strategies', async () => {
    await crashed();
    expect(screen.getByRole('link', { name: 'All strategies' }).getAttribute('href')).toBe('#/');
  });
});
