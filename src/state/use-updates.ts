import { useStore } from 'zustand';
import type { Updates, UpdatesState } from './updates.ts';

export const useUpdates = (updates: Updates): UpdatesState => useStore(updates);
