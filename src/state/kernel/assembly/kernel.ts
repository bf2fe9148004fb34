export { addEngagement, addReach, setRoom, updateMembers } from './community';
export { drawBinomial, drawPoisson, prepareCounts } from './counts';
export * from './loops';
export { selectRanks } from './selection';

/** Where memory is free. */
export function freeFrom(): usize {
  return __heap_base;
}
