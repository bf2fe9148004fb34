import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '#i18n/language.ts';
import type { Notepad } from '#storage/unload-backup.ts';
import { type Appearance, notedAppearance, preferenceKeys, type Theme } from './noted-preferences.ts';
import { type TableMemory, tableMemory } from './table-memory.ts';

/** How the person likes the program, on this device, for every strategy. */
export interface PreferencesState extends Appearance, TableMemory {
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
}

export type Preferences = StoreApi<PreferencesState>;

/** What the notepad refuses holds until the page is left. */
export function createPreferences(notepad: () => Pick<Notepad, 'getItem' | 'setItem'>, wanted: readonly string[]) {
  const note = (key: string, value: string) => {
    try {
      notepad().setItem(key, value);
    } catch {}
  };
  return createStore<PreferencesState>()((set) => ({
    ...notedAppearance(notepad, wanted),
    ...tableMemory(notepad),
    setLanguage(language) {
      note(preferenceKeys.language, language);
      set({ language });
    },
    setTheme(theme) {
      note(preferenceKeys.theme, theme);
      set({ theme });
    },
  }));
}
