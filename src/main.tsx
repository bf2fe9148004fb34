import '#ui/look.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { StageZero } from '#app/app.tsx';
import { followPreferences } from '#frame/appearance.ts';
import { dayOf } from '#frame/browser.ts';
import { isStartShown } from '#frame/first-screen.ts';
import { keepOffline } from '#frame/keep-offline.ts';
import { allowOwnScripts } from '#frame/own-scripts.ts';
import { openOnPaper } from '#frame/paper.ts';
import { surviveTranslation } from '#frame/translated-page.ts';
import { loadWords } from '#i18n/words.ts';
import type { Asked, Found } from '#state/analysis.ts';
import { analystIn } from '#state/analyst.ts';
import BackgroundWorker from '#state/background-worker.ts?worker';
import { heldBy } from '#state/computing/quiet.ts';
import { lastPagesOn } from '#state/device-memory/last-pages.ts';
import { liveOn } from '#state/live.ts';
import LiveWorker from '#state/live-worker.ts?worker';
import { createApp } from '#state/store.ts';
import { createUpdates } from '#state/updates.ts';
import { workerClient } from '#state/worker-client.ts';
import { listedAll } from '#storage/listed.ts';
import { strategiesOn } from '#storage/strategies.ts';
import { tabsOn } from '#storage/tabs.ts';
import { unloadBackupsOn } from '#storage/unload-backup.ts';
import { disk, diskName, heads, notepad, preferences, removed, words } from './first.ts';

allowOwnScripts();
surviveTranslation(document);
openOnPaper(window);

function later(task: () => void, delayMs: number) {
  const timer = setTimeout(task, delayMs);
  return () => clearTimeout(timer);
}
const background = workerClient<Asked, Found>(() => new BackgroundWorker());
const { forecast, changes } = liveOn(workerClient(() => new LiveWorker(), heldBy(background, later)));
const { weigh, analyse } = analystIn(background);
const world = {
  today: () => dayOf(Date.now()),
  now: () => Date.now(),
  newStrategyId: () => crypto.randomUUID(),
  weigh,
  analyse,
  forecast,
  changes,
  later,
};

/** By then the page is there, and nobody waits for the disk. */
const sweepAfterMs = 3000;
const app = createApp({
  world,
  strategies: strategiesOn(disk),
  snapshots: async () => (await import('#storage/snapshots.ts')).snapshotsOn(disk),
  bin: async () => (await import('#storage/bin.ts')).binOn(disk),
  workshops: async () => (await import('#storage/sessions.ts')).workshopsOn(disk),
  device: async () => (await import('#storage/device.ts')).deviceOn(disk, diskName, window),
  tabs: tabsOn('stage-zero'),
  unloadBackups: unloadBackupsOn(notepad),
});

const updates = createUpdates({
  keepOffline,
  async saveAll() {
    await app.getState().saveNow();
    return app.getState().save.kind === 'saved';
  },
});

void removed.then(() => app.getState().vanish());
heads.then(
  (records) => app.getState().previewList(listedAll(records)),
  () => {}, // who lists is told
);
followPreferences(preferences);
world.later(() => void app.getState().sweepBin(), sweepAfterMs);
addEventListener('pagehide', () => app.getState().leave());
document.addEventListener('visibilitychange', () => void app.getState().saveNow());

// Whatever the first attempt came to, and what was declared since.
await words.catch(() => {});
await loadWords(preferences.getState().language);
const place = document.getElementById('root') as HTMLElement; // index.html has it
const program = <StageZero app={app} preferences={preferences} lastPages={lastPagesOn(notepad)} updates={updates} />;
const draw = isStartShown(place) ? () => hydrateRoot(place, program) : () => createRoot(place).render(program);
window.stopKeepingPresses?.();
// In slices: what is pressed meanwhile is answered between two of them.
startTransition(() => void draw());
