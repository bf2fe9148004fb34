import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState, Editing } from './app-state.ts';
import type { LastPages } from './device-memory/last-pages.ts';
import type { Preferences, PreferencesState } from './device-memory/preferences.ts';
import type { App } from './store.ts';

interface Stores {
  readonly app: App;
  readonly preferences: Preferences;
  readonly lastPages: LastPages;
}

const Context = createContext<Stores | undefined>(undefined);

export function AppProvider({ children, ...stores }: Stores & { readonly children: ReactNode }) {
  return <Context value={stores}>{children}</Context>;
}

function useStores(): Stores {
  const stores = useContext(Context);
  if (!stores) throw new Error('Nothing here works outside AppProvider.');
  return stores;
}

/** One part of what the person is doing now; the component renders anew when that part changes. */
export const useApp = <Part,>(part: (state: AppState) => Part): Part => useStore(useStores().app, part);

/** The program itself, to call its actions; without what changes the open strategy. */
export const useActions = (): Omit<AppState, keyof Editing> => useStores().app.getState();

/** What changes the open strategy. Only the frame of that strategy asks for it and hands it to its pages. */
export const useEditing = (): Editing => useStores().app.getState();

export const usePreferences = (): PreferencesState => useStore(useStores().preferences);

export const useLastPages = (): LastPages => useStores().lastPages;
