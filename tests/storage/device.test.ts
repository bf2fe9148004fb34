import { deleteDB, openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { databaseNamed } from '#storage/database.ts';
import { type Browser, deviceOn } from '#storage/device.ts';
import { seal } from '#storage/record.ts';
import { newStrategy } from '#strategy/strategy.ts';
import { notepad } from '../world.ts';

const shop = newStrategy('shop', { createdOn: '2026-11-23', language: 'en' });
const here = 'https://plans.example/stage-zero/';
let computers = 0;

/** A computer with a strategy on it and another program at the same address. */
async function computer(storage: Browser['navigator']['storage'] = {}) {
  computers += 1;
  const name = `device-${computers}`;
  const tabs: string[] = [];
  const disk = databaseNamed(name, () => tabs.push('told'));
  await (await disk()).put('strategies', seal(shop, 1, 0));
  const [localStorage, sessionStorage] = [notepad(), notepad()];
  for (const notes of [localStorage, sessionStorage]) {
    notes.setItem('stage-zero:theme', 'dark');
    notes.setItem('another program', 'its note');
  }
  const cacheNames = new Set([`workbox-precache-v2-${here}`, 'workbox-precache-v2-https://plans.example/other/']);
  const workers = new Set([here]);
  const browser: Browser = {
    navigator: {
      storage,
      serviceWorker: {
        getRegistration: async () =>
          ({ scope: here, unregister: async () => workers.delete(here) }) as unknown as ServiceWorkerRegistration, // no more is asked of it
      },
    },
    caches: { keys: async () => [...cacheNames], delete: async (cache) => cacheNames.delete(cache) },
    localStorage,
    sessionStorage,
  };
  return { name, disk, tabs, cacheNames, workers, localStorage, sessionStorage, device: deviceOn(disk, name, browser) };
}

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('removing everything', () => {
  test('leaves no database, cache, worker or note of ours, and everything of others', async () => {
    const { name, device, cacheNames, workers, localStorage, sessionStorage } = await computer();
    expect(await device.removeAll()).toBe('removed');
    expect(await databases()).not.toContain(name);
    expect([...cacheNames]).toEqual(['workbox-precache-v2-https://plans.example/other/']);
    expect(workers.size).toBe(0);
    for (const notes of [localStorage, sessionStorage]) {
      expect(notes.getItem('stage-zero:theme')).toBeNull();
      expect(notes.getItem('another program')).toBe('its note');
    }
  });

  test('is told to every open tab, and none of them makes the database anew', async () => {
    const { name, disk, tabs, device } = await computer();
    const otherTab = databaseNamed(name, () => tabs.push('told'));
    await otherTab();
    await device.removeAll();
    expect(tabs).toEqual(['told', 'told']);
    await expect(disk()).rejects.toThrow();
    await expect(otherTab()).rejects.toThrow();
    expect(await databases()).not.toContain(name);
  });

  test('says when a tab holds on to the disk, and is finished once that tab lets go', async () => {
    const { name, device } = await computer();
    const stubborn = await openDB(name);
    expect(await device.removeAll()).toBe('held');
    stubborn.close();
    expect(await device.removeAll()).toBe('removed');
    expect(await databases()).not.toContain(name);
  });
});

const saying = (answer: () => Promise<boolean>) => ({ persist: answer, persisted: answer });

describe('a browser asked to keep what is stored', () => {
  test.each([
    ['promises', saying(async () => true), 'given'],
    ['does not', saying(async () => false), 'notGiven'],
    ['cannot be asked', {}, 'cannotBeAsked'],
    ['fails', saying(() => Promise.reject(new Error('refused'))), 'cannotBeAsked'],
  ] as const)('%s, and that is what is told', async (_name, storage, told) => {
    const { device } = await computer(storage);
    expect(await device.askToKeep()).toBe(told);
    expect(await device.keepPromise()).toBe(told);
  });

  test('is asked by itself once and never again', async () => {
    let asked = 0;
    const persist = async () => {
      asked += 1;
      return false;
    };
    const { device } = await computer({ persist, persisted: async () => false });
    await device.askToKeepOnce();
    await device.askToKeepOnce();
    expect(asked).toBe(1);
  });

  test('is not asked where it has promised already', async () => {
    const { device } = await computer({
      persist: () => Promise.reject(new Error('asked')),
      persisted: async () => true,
    });
    await expect(device.askToKeepOnce()).resolves.toBeUndefined();
  });
});

test('what is stored is counted, and how much space it takes where the browser tells', async () => {
  const told = await computer({ estimate: async () => ({ usage: 1234 }) });
  expect(await told.device.contents()).toEqual({ strategies: 1, binned: 0, copies: 0, bytes: 1234 });
  const silent = await computer();
  expect((await silent.device.contents()).bytes).toBeUndefined();
  await deleteDB(silent.name);
});
