import type { Obligation } from '../papers/view.ts';

/** Names each value: a red line that came along would be seen. */
export const withoutRedLine = ({ commit, target, stretch }: Obligation): Obligation => ({ commit, target, stretch });
