import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Language, languages, preferredLanguage } from '#i18n/language.ts';
import type { Notepad } from '#storage/unload-backup.ts';
import { type TableMemory, tableMemory } from './table-memory.ts';

export const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** How the person likes the program, on this device, for every strategy. */
export interface PreferencesState extends TableMemory {
  readonly language: Language;
  readonly theme: Theme;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
}

export type Preferences = StoreApi<PreferencesState>;

const keys = { language: 'stage-zero:language', theme: 'stage-zero:theme' } as const;

/** What the notepad refuses holds until the page is left. */
export function createPreferences(notepad: () => Pick<Notepad, 'getItem' | 'setItem'>, wanted: readonly string[]) {
  const noted = <T extends string>(key: string, known: readonly T[]): T | undefined => {
    try {
      const found = notepad().getItem(key);
      return known.find((value) => value === found);
    } catch {
      return undefined;
    }
  };
  const note = (key: string, value: string) => {
    try {
      notepad().setItem(key, value);
    } catch {}
  };
  return createStore<PreferencesState>()((set) => ({
    language: noted(keys.language, languages) ?? preferredLanguage(wanted),
    theme: noted(keys.theme, themes) ?? 'system',
    ...tableMemory(notepad),
    setLanguage(language) {
      note(keys.language, language);
      set({ language });
    },
    setTheme(theme) {
      note(keys.theme, theme);
      set({ theme });
    },
  }));
}
