import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StageZero } from '#app/app.tsx';
import type { Language } from '#i18n/language.ts';
import { lastPagesOn } from '#state/device-memory/last-pages.ts';
import { createPreferences } from '#state/device-memory/preferences.ts';
import { createUpdates } from '#state/updates.ts';
import { notepad, tab } from '../world.ts';

const noUpdates = () => createUpdates({ keepOffline: () => async () => {}, saveAll: async () => true });

interface Shown {
  readonly updates?: ReturnType<typeof noUpdates>;
  readonly at?: string;
  readonly language?: Language;
  readonly here?: ReturnType<typeof tab>;
  readonly lastPages?: ReturnType<typeof lastPagesOn>;
}

/** The whole program in a browser at an address. */
export function show({
  at = '/',
  language = 'en',
  here = tab(),
  updates = noUpdates(),
  lastPages = lastPagesOn(notepad),
}: Shown = {}) {
  window.location.hash = `#${at}`;
  const notes = notepad();
  const preferences = createPreferences(() => notes, [language]);
  render(<StageZero app={here.app} preferences={preferences} lastPages={lastPages} updates={updates} />);
  return { ...here, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }), preferences, lastPages };
}

/** The title of the page once it is there. Not by role: on a page as long as a plan that takes seconds. */
export const pageTitle = (name: RegExp | string) => screen.findByText(name, { selector: 'h1' });

export const address = () => window.location.hash;
