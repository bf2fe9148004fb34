import { type Language, languages, preferredLanguage } from '#i18n/language.ts';
import type { Notepad } from '#storage/unload-backup.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What of the preferences decides how the first screen looks. */
export interface Appearance {
  readonly language: Language;
  readonly theme: Theme;
}

export const preferenceKeys = { language: 'stage-zero:language', theme: 'stage-zero:theme' } as const;

/** What was chosen on this device before; else what the browser's languages and the system say. */
export function notedAppearance(notepad: () => Pick<Notepad, 'getItem'>, wanted: readonly string[]): Appearance {
  const noted = <T extends string>(key: string, known: readonly T[]): T | undefined => {
    try {
      const found = notepad().getItem(key);
      return known.find((value) => value === found);
    } catch {
      return undefined;
    }
  };
  return {
    language: noted(preferenceKeys.language, languages) ?? preferredLanguage(wanted),
    theme: noted(preferenceKeys.theme, themes) ?? 'system',
  };
}
