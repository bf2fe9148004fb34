import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import type { MadeScreen } from '#frame/first-screen.ts';
import { OpeningPage } from '#frame/opening-page.tsx';
import type { Language } from '#i18n/language.ts';
import { LanguageProvider } from '#i18n/use-language.tsx';
import { loadWords } from '#i18n/words.ts';
import { exampleAnswers } from '#pages/example-answers.tsx';
import { examplePlan } from '#pages/start/example-plan.tsx';
import { ShownExample } from '#pages/start/shown-example.ts';
import type { Environment } from '#state/app-context.ts';
import { lastPagesOn } from '#state/device-memory/last-pages.ts';
import { createPreferences } from '#state/device-memory/preferences.ts';
import { createApp } from '#state/store.ts';
import { createUpdates } from '#state/updates.ts';
import { AppProvider } from '#state/use-app.tsx';
import { StageZero } from './app.tsx';

/** While the page is made there is no disk, no clock and no other tab: whatever is asked, nothing answers. */
const silence: object = new Proxy(() => undefined, { get: () => silence });
const nowhere = silence as Environment; // has every member, and each can be called
const noNotepad = () => {
  throw new Error('Nothing is noted while the page is made.');
};

interface DrawnScreen {
  readonly screen: MadeScreen;
  readonly drawing: ReactNode;
}

/** What the page shows before the program is there, by the components that then take it over. */
export async function firstScreensIn(
  language: Language,
  textOf: (node: ReactNode) => string,
): Promise<readonly DrawnScreen[]> {
  await loadWords(language);
  const example = textOf(await examplePlan(language));
  const stores = {
    app: createApp(nowhere),
    preferences: createPreferences(noNotepad, [language]),
    lastPages: lastPagesOn(noNotepad),
  };
  const updates = createUpdates({ keepOffline: () => async () => {}, saveAll: async () => true });
  const opening = (made?: ReactNode) => (
    <AppProvider {...stores}>
      <LanguageProvider language={language} setLanguage={() => {}}>
        <OpeningPage made={made} />
      </LanguageProvider>
    </AppProvider>
  );
  const answers = await exampleAnswers(language);
  return [
    {
      screen: 'start',
      drawing: (
        <ShownExample value={example}>
          <StageZero {...stores} updates={updates} Router={MemoryRouter} />
        </ShownExample>
      ),
    },
    { screen: 'opening', drawing: opening() },
    ...answers.map(({ id, answer }) => ({ screen: `example-${id}` as const, drawing: opening(answer) })),
  ];
}
