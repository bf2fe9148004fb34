import type { ReactNode } from 'react';
import { HashRouter } from 'react-router';
import { LanguageProvider } from '#i18n/use-language.tsx';
import type { Preferences } from '#state/preferences.ts';
import type { App } from '#state/store.ts';
import { AppProvider, usePreferences } from '#state/use-app.tsx';
import { Routing } from './routing.tsx';

interface StageZeroProps {
  readonly app: App;
  readonly preferences: Preferences;
}

/** The whole program, given its stores. */
export function StageZero({ app, preferences }: StageZeroProps) {
  return (
    <AppProvider app={app} preferences={preferences}>
      <Speaking>
        <HashRouter>
          <Routing />
        </HashRouter>
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
