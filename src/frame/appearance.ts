import type { Preferences, PreferencesState } from '#state/device-memory/preferences.ts';

function show({ language, theme }: PreferencesState): void {
  const page = document.documentElement;
  page.lang = language;
  if (theme === 'system') delete page.dataset.theme;
  else page.dataset.theme = theme;
}

/** Keeps the page's language and theme as the person likes them. */
export function followPreferences(preferences: Preferences): void {
  show(preferences.getState());
  preferences.subscribe(show);
}
