export * from './loops';
export { readRanks } from './ranks';

/** Where memory is free. */
export function freeFrom(): usize {
  return __heap_base;
}
