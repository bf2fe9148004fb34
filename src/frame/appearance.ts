import type { Appearance } from '#state/device-memory/noted-preferences.ts';
import type { Preferences } from '#state/device-memory/preferences.ts';

export function showAppearance({ language, theme }: Appearance): void {
  const page = document.documentElement;
  page.lang = language;
  if (theme === 'system') delete page.dataset.theme;
  else page.dataset.theme = theme;
}

/** Keeps the page's language and theme as the person likes them. */
export function followPreferences(preferences: Preferences): void {
  showAppearance(preferences.getState());
  preferences.subscribe(showAppearance);
}
