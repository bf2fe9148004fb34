import type { ComponentType, ReactNode } from 'react';
import { HashRouter } from 'react-router';
import { ImportsProvider } from '#frame/imports/imports.tsx';
import { NewVersion } from '#frame/new-version/new-version.tsx';
import { LanguageProvider } from '#i18n/use-language.tsx';
import type { LastPages } from '#state/device-memory/last-pages.ts';
import type { Preferences } from '#state/device-memory/preferences.ts';
import type { App } from '#state/store.ts';
import type { Updates } from '#state/updates.ts';
import { AppProvider, usePreferences } from '#state/use-app.tsx';
import { Routing } from './routing.tsx';

interface StageZeroProps {
  readonly app: App;
  readonly preferences: Preferences;
  readonly lastPages: LastPages;
  readonly updates: Updates;
  /** Where the address is read; in the browser's line, except while the page is made. */
  readonly Router?: ComponentType<{ readonly children: ReactNode }>;
}

/** The whole program, given its stores. */
export function StageZero({ app, preferences, lastPages, updates, Router = HashRouter }: StageZeroProps) {
  return (
    <AppProvider app={app} preferences={preferences} lastPages={lastPages}>
      <Speaking>
        <NewVersion updates={updates} />
        <Router>
          <ImportsProvider>
            <Routing />
          </ImportsProvider>
        </Router>
      </Speaking>
    </AppProvider>
  );
}

function Speaking({ children }: { readonly children: ReactNode }) {
  const { language, setLanguage } = usePreferences();
  return (
    <LanguageProvider language={language} setLanguage={setLanguage}>
      {children}
    </LanguageProvider>
  );
}
