export * from './loops';
export * from './ranks';

/** Where memory is free. */
export function freeFrom(): usize {
  return __heap_base;
}
