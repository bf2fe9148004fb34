import '#ui/look.css';
import { createRoot } from 'react-dom/client';
import { StageZero } from '#shell/app.tsx';
import { followPreferences } from '#shell/appearance.ts';
import { dayOf } from '#shell/browser.ts';
import { forecastClient } from '#state/forecast-client.ts';
import { createPreferences } from '#state/preferences.ts';
import { createApp } from '#state/store.ts';
import { databaseNamed } from '#storage/database.ts';
import { lastWordsOn } from '#storage/last-word.ts';
import { strategiesOn } from '#storage/strategies.ts';

const world = {
  today: () => dayOf(Date.now()),
  now: () => Date.now(),
  newStrategyId: () => crypto.randomUUID(),
  forecast: forecastClient(
    () => new Worker(new URL('./state/forecast-worker.ts', import.meta.url), { type: 'module' }),
  ),
  later(task: () => void, delayMs: number) {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};

const notepad = () => localStorage;
const app = createApp({
  world,
  strategies: strategiesOn(databaseNamed('stage-zero')),
  lastWords: lastWordsOn(notepad),
});
const preferences = createPreferences(notepad, navigator.languages);

followPreferences(preferences);
addEventListener('pagehide', () => app.getState().leave());
document.addEventListener('visibilitychange', () => void app.getState().saveNow());

createRoot(document.getElementById('root') as HTMLElement) // index.html has it
  .render(<StageZero app={app} preferences={preferences} />);
