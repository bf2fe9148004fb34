import type { Plot } from './plot.ts';
import { linearScale, rounded } from './scale.ts';
import { lineHeight, linesOf, widest } from './text-fit.ts';

/** What comes out when one estimate is at its low and at its high value and all others stay as they are. */
export interface TornadoBar {
  readonly id: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly base: number;
  /** The estimate's own values, as written. */
  readonly lowText: string;
  readonly highText: string;
}

const swing = ({ low, high }: TornadoBar): number => Math.abs(high / 2 - low / 2);

/** The bar that moves most comes first. */
export const bySwing = (bars: readonly TornadoBar[]): readonly TornadoBar[] =>
  bars.toSorted((one, other) => (swing(other) > swing(one) ? 1 : swing(other) < swing(one) ? -1 : 0));

/** Where everything stands at a width; a narrow drawing has the labels above the bars. */
export function tornadoLayout(width: number, bars: readonly TornadoBar[]) {
  const isWide = width >= 560;
  const labelWidth = isWide ? Math.min(240, width * 0.32) : width;
  const side = Math.min(width * 0.2, widest(bars.flatMap(({ lowText, highText }) => [lowText, highText])) + 8);
  const plot = { left: rounded((isWide ? labelWidth + 8 : 0) + side), right: rounded(width - side), top: 24 };
  const all = bars.flatMap(({ low, high, base }) => [low, high, base]);
  const { at, ticks } = linearScale(all, plot.left, Math.max(plot.left + 40, plot.right), {
    count: isWide ? 5 : 3,
    within: bars[0]?.base ?? 0,
  });

  let y = plot.top + 4;
  const rows = bars.map((bar) => {
    const lines = linesOf(bar.label, labelWidth, 3);
    const labelHeight = lines.length * lineHeight;
    const height = isWide ? Math.max(30, labelHeight + 8) : labelHeight + 28;
    const thick = 16;
    const barY = isWide ? y + (height - thick) / 2 : y + labelHeight + 4;
    const [low, high, base] = [at(bar.low), at(bar.high), at(bar.base)];
    const partOf = (end: number) => ({ x: Math.min(end, base), width: rounded(Math.abs(end - base)) });
    const lowIsLeft = low <= high;
    const [first, last] = [Math.min(low, high, base), Math.max(low, high, base)];
    const row = {
      bar,
      top: y,
      height,
      lines,
      labelY: isWide ? y + (height - labelHeight) / 2 + lineHeight - 4 : y + lineHeight - 3,
      strip: { y: barY, height: thick, low: partOf(low), high: partOf(high) },
      lowEnd: { x: lowIsLeft ? first - 5 : last + 5, anchor: lowIsLeft ? ('end' as const) : ('start' as const) },
      highEnd: { x: lowIsLeft ? last + 5 : first - 5, anchor: lowIsLeft ? ('start' as const) : ('end' as const) },
    };
    y += height;
    return row;
  });
  const full: Plot = { left: plot.left, right: Math.max(plot.left + 40, plot.right), top: plot.top, bottom: y };
  return { plot: full, rows, ticks, at, height: y + 24 };
}
