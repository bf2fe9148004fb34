import 'fake-indexeddb/auto';
// The program loads these when it first needs them; here they are there from the start, so that nothing waits for a file.
import '#state/computing/deriving.ts';
import '#state/resolve-conflicts.ts';
import '#state/unload-backup.ts';
import '#state/versions.ts';
import type { ForecastInput } from '#domain/forecast-input.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import { forecasterOf } from '#domain/forecaster.ts';
import { plausibilityOf } from '#domain/plausibility.ts';
import { endRunsOf } from '#domain/tornado.ts';
import { leversOf } from '#plan/levers.ts';
import { type Asked, analysed, type Found, type Questions, type Topic } from '#state/analysis.ts';
import type { Environment } from '#state/app-context.ts';
import type { World } from '#state/app-state.ts';
import { createApp } from '#state/store.ts';
import { binOn } from '#storage/bin.ts';
import { databaseNamed } from '#storage/database.ts';
import { deviceOn } from '#storage/device.ts';
import { workshopsOn } from '#storage/sessions.ts';
import { snapshotsOn } from '#storage/snapshots.ts';
import { type Strategies, strategiesOn } from '#storage/strategies.ts';
import type { News, Tabs } from '#storage/tabs.ts';
import { type Notepad, unloadBackupsOn } from '#storage/unload-backup.ts';

let databases = 0;

/** A disk nobody has written to yet. */
export function emptyDisk() {
  databases += 1;
  return databaseNamed(`test-${databases}`);
}

export function notepad(): Notepad {
  const notes = new Map<string, string>();
  return {
    getItem: (key) => notes.get(key) ?? null,
    setItem: (key, value) => void notes.set(key, value),
    removeItem: (key) => void notes.delete(key),
    key: (place) => [...notes.keys()][place] ?? null,
    get length() {
      return notes.size;
    },
  };
}

/** A forecast that says which question it answers; nothing else of it is looked at. */
export const answerTo = (input: ForecastInput): Forecast =>
  ({ askedFor: input, monthly: {}, yearly: {}, communities: [], tools: [] }) as unknown as Forecast;

const { forecast: inFewYears, means } = forecasterOf({ draws: 4 });
const fewYears = { forecast: inFewYears, comparing: inFewYears, means, few: means };

const answers = new Map<string, Found>();

/** What takes seconds is worked out once for all tests that ask the same. */
function analysedOnce(asked: Asked): Found {
  const key = JSON.stringify(asked);
  const answer = answers.get(key) ?? analysed(fewYears, asked);
  answers.set(key, answer);
  return answer;
}

/** The program's own analyst, on the spot and with hardly any years; what is not among `topics` is never answered. */
export const analystOf = (...topics: readonly Topic[]): World['analyse'] =>
  ((topic: Topic, question: Questions[Topic]) =>
    topics.includes(topic)
      ? Promise.resolve(analysedOnce({ topic, question } as Asked))
      : new Promise(() => {})) as World['analyse']; // a topic gets what belongs to it

export interface FakeWorld extends World {
  /** Lets time go by and runs what was due. */
  pass(ms: number): void;
  readonly asked: readonly ForecastInput[];
}

export function fakeWorld(
  forecast: World['forecast'] = async (input) => answerTo(input),
  analyse: World['analyse'] = analystOf('budgets'),
): FakeWorld {
  let clock = Date.UTC(2026, 10, 23);
  let ids = 0;
  let waiting: { readonly task: () => void; readonly at: number }[] = [];
  const asked: ForecastInput[] = [];
  return {
    asked,
    today: () => '2026-11-23',
    now: () => clock,
    newStrategyId() {
      ids += 1;
      return `strategy-${ids}`;
    },
    forecast(input) {
      asked.push(input);
      return forecast(input);
    },
    changes: async (facts) => ({ levers: leversOf(facts), endRuns: endRunsOf(facts.input) }),
    weigh: async ({ input, promise }) => plausibilityOf(input, promise, { draws: 200 }),
    analyse,
    later(task, delayMs) {
      const timer = { task, at: clock + delayMs };
      waiting.push(timer);
      return () => {
        waiting = waiting.filter((other) => other !== timer);
      };
    },
    pass(ms) {
      clock += ms;
      const due = waiting.filter(({ at }) => at <= clock);
      waiting = waiting.filter(({ at }) => at > clock);
      for (const { task } of due) task();
    },
  };
}

/** Tabs of one browser that tell each other; each call opens one more. */
export function manyTabs(): () => Tabs {
  const open: { readonly tabs: Tabs; hear(news: News): void }[] = [];
  return () => {
    const tabs: Tabs = {
      tell: (news) => {
        for (const other of open) if (other.tabs !== tabs) other.hear(news);
      },
      listen: (hear) => void open.push({ tabs, hear }),
    };
    return tabs;
  };
}

type Part = Partial<Omit<Environment, 'world' | 'strategies'>> & {
  readonly world?: FakeWorld;
  readonly disk?: ReturnType<typeof emptyDisk>;
  readonly strategies?: (real: Strategies) => Partial<Strategies>;
};

/** The program on a fake world: one browser tab. Hand in the same disk twice for two tabs. */
export function tab({ world = fakeWorld(), disk = emptyDisk(), unloadBackups, strategies, ...others }: Part = {}) {
  const real = strategiesOn(disk);
  const notes = notepad();
  const app = createApp({
    world,
    strategies: { ...real, ...strategies?.(real) },
    snapshots: async () => snapshotsOn(disk),
    bin: async () => binOn(disk),
    workshops: async () => workshopsOn(disk),
    device: async () => deviceOn(disk, 'test', { navigator: {}, localStorage: notes, sessionStorage: notepad() }),
    tabs: manyTabs()(),
    ...others,
    unloadBackups: unloadBackups ?? unloadBackupsOn(notepad),
  });
  return { app, world, disk, strategies: real, act: () => app.getState() };
}

/** Lets promises settle and the fake disk answer. */
export const settled = async () => {
  for (let turn = 0; turn < 25; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
};
