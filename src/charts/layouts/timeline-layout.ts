import type { Plot, Tone } from './plot.ts';
import { bandScale } from './scale.ts';
import { lineHeight, linesOf } from './text-fit.ts';

export interface TimelineLane {
  readonly id: string;
  readonly number: number;
  readonly label: string;
  /** What the lane is for, in a few words. */
  readonly purpose: string;
  readonly tone: Tone;
  /** One for each month: whether the lane is worked on in it. */
  readonly cells: readonly boolean[];
}

export interface TimelineMilestone {
  /** 1 for the first month. */
  readonly month: number;
  readonly label: string;
  /** What comes after it waits for it. */
  readonly isGate?: boolean | undefined;
}

export const badge = 20;
export const barHeight = 16;
const flag = 20;

/** First and last month of each run of work, 0 for the first month. */
export function runsOf(cells: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  const firsts = cells.flatMap((runs, month) => (runs && !cells[month - 1] ? [month] : []));
  const lasts = cells.flatMap((runs, month) => (runs && !cells[month + 1] ? [month] : []));
  return firsts.map((from, nth) => ({ from, to: lasts[nth] ?? from }));
}

/** Where everything stands at a width; a narrow drawing has the lanes' names above their bars. */
export function timelineLayout(
  width: number,
  monthCount: number,
  lanes: readonly TimelineLane[],
  milestones: readonly TimelineMilestone[],
) {
  const isWide = width >= 560;
  const left = isWide ? Math.min(270, width * 0.36) : 0;
  const band = bandScale(monthCount, left, width);
  const head = 2 * lineHeight + 6;
  const textLeft = badge + 8;

  let y = head;
  const rows = lanes.map((lane) => {
    const room = (isWide ? left - 12 : width) - textLeft;
    const label = linesOf(lane.label, room, 2);
    const purpose = linesOf(lane.purpose, room, 3);
    const textHeight = (label.length + purpose.length) * lineHeight + 10;
    const height = isWide ? Math.max(textHeight, barHeight + 16) : textHeight + barHeight + 8;
    const bars = runsOf(lane.cells).map(({ from, to }) => ({
      x: band.start(from) + 1,
      width: band.start(to) + band.width - band.start(from) - 2,
    }));
    const row = { lane, top: y, label, purpose, barY: isWide ? y + (height - barHeight) / 2 : y + textHeight, bars };
    y += height;
    return row;
  });
  const bottom = y;

  const isGateAt = ({ isGate, month }: TimelineMilestone) => (isGate ? [band.start(month)] : []);
  const spans = isWide
    ? [{ from: head, to: bottom }]
    : rows.map(({ barY }) => ({ from: barY - 4, to: barY + barHeight + 4 }));
  // On a narrow drawing the line would run through the lanes’ names.
  const gates = milestones.flatMap(isGateAt).flatMap((x) => spans.map((span) => ({ x, ...span })));

  // Flags of one month stand under one another.
  const flags = milestones.map((milestone, place) => {
    const above = milestones.slice(0, place).filter(({ month }) => month === milestone.month).length;
    return { milestone, place, x: band.middle(milestone.month - 1), y: bottom + 8 + flag / 2 + above * (flag + 4) };
  });
  let listY = Math.max(bottom, ...flags.map((one) => one.y + flag / 2)) + 28;
  const list = milestones.map(({ label }, place) => {
    const lines = linesOf(label, width - textLeft, 4);
    const entry = { place, y: listY, lines };
    listY += lines.length * lineHeight + 10;
    return entry;
  });
  const plot: Plot = { left, right: width, top: head, bottom };
  return { plot, band, rows, gates, flags, list, textLeft, height: milestones.length > 0 ? listY : bottom + 4 };
}
