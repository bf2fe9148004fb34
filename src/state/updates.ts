import { createStore, type StoreApi } from 'zustand/vanilla';

export interface UpdatesState {
  /** A newer version lies on this device and waits to be used. */
  readonly isWaiting: boolean;
  /** Loads the page anew with the newer version; stays where it is while something could not be saved. */
  update(): Promise<void>;
  /** Goes on with this version until the page is next opened. */
  putOff(): void;
}

export type Updates = StoreApi<UpdatesState>;

export interface UpdatesEnvironment {
  /** Keeps the program on this device and tells of a newer one; answers how to change over to it. */
  keepOffline(onNewer: () => void): () => Promise<void>;
  /** Saves what waits to be saved; answers whether everything is on the disk. */
  saveAll(): Promise<boolean>;
}

export const createUpdates = ({ keepOffline, saveAll }: UpdatesEnvironment): Updates =>
  createStore<UpdatesState>()((set) => {
    const changeOver = keepOffline(() => set({ isWaiting: true }));
    return {
      isWaiting: false,
      async update() {
        if (await saveAll()) await changeOver();
      },
      putOff: () => set({ isWaiting: false }),
    };
  });
