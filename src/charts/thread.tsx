import { useState } from 'react';
import { byPlace } from '#ui/by-place.ts';
import { ChartFrame, type Frame, type PictureProps } from './chart-frame.tsx';
import { Drawing } from './drawing.tsx';
import { linkedWith, type ThreadLink } from './layouts/linked.ts';
import { lineHeight } from './layouts/text-fit.ts';
import { type ThreadColumn, type ThreadNode, threadLayout, threadWidth, untangled } from './layouts/thread-layout.ts';
import { SvgText } from './svg-text.tsx';
import styles from './thread.module.css';
import { useChartWords } from './use-chart-words.ts';

export interface ThreadProps extends PictureProps {
  readonly columns: readonly ThreadColumn[];
  /** From a node to one of the next column; no two nodes share an id. */
  readonly links: readonly ThreadLink[];
}

/** What leads to what, column by column; the node pointed at shows all that hangs together with it. */
export function Thread({ title, describe, columns: given, links }: ThreadProps) {
  const words = useChartWords().thread;
  const columns = untangled(given, links);
  const [pointed, setPointed] = useState<string>();
  const [focused, setFocused] = useState<string>();
  // Tab scrolls the page under a pointer that stays where it is: what it leaves behind must not hide what has the focus.
  const active = pointed ?? focused;
  const nodes = columns.flatMap((column) => column.nodes.map((node) => ({ ...node, column: column.label })));
  const activeNode = nodes.find(({ id }) => id === active);
  const linked = active === undefined ? undefined : linkedWith(active, links);
  const namesOf = (ids: readonly string[]) =>
    nodes
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => label)
      .join('; ') || words.nothing;
  const nameOf = ({ id, label, orphan }: ThreadNode) => {
    const others = [...linkedWith(id, links).ids].filter((other) => other !== id);
    return `${label}. ${orphan ? words.orphan : words.linked(namesOf(others))}`;
  };
  const table = {
    head: [words.column, words.node, words.from, words.to],
    rows: nodes.map(({ id, label, orphan, column }) => [
      column,
      orphan ? `${label} (${words.orphan})` : label,
      namesOf(links.filter(({ to }) => to === id).map(({ from }) => from)),
      namesOf(links.filter(({ from }) => from === id).map(({ to }) => to)),
    ]),
    textColumns: 4,
  };
  const draw = (frame: Frame) => {
    const { nodeWidth, inside, heads, boxes, curves, height } = threadLayout(frame.width, columns, links, words.orphan);
    const lookOf = (isLinked: boolean | undefined) =>
      isLinked === undefined ? undefined : isLinked ? ('linked' as const) : ('other' as const);
    return (
      <>
        <Drawing frame={frame} height={height}>
          {byPlace(heads).map(({ item: { x, lines }, key }) => (
            <SvgText key={key} x={x} y={lineHeight - 3} lines={lines} look="strong" />
          ))}
          {byPlace(curves).map(({ item: { link, path }, key }) => (
            <path key={key} className={styles.curve} data-look={lookOf(linked?.links.includes(link))} d={path} />
          ))}
          {boxes.map(({ node, x, y, height: tall, lines, noteLines }) => (
            <g key={node.id} className={styles.node} data-look={lookOf(linked?.ids.has(node.id))}>
              <rect
                className={styles.box}
                data-orphan={node.orphan ?? false}
                data-active={node.id === active}
                x={x + 1}
                y={y}
                width={nodeWidth - 2}
                height={tall}
                rx={4}
              />
              <SvgText x={x + inside} y={y + inside + lineHeight - 5} lines={lines} />
              <SvgText
                x={x + inside}
                y={y + inside + (lines.length + 1) * lineHeight - 5}
                lines={noteLines}
                look="soft"
              />
            </g>
          ))}
        </Drawing>
        {boxes.map(({ node, x, y, height: tall }) => (
          <button
            key={node.id}
            type="button"
            className={styles.button}
            style={{
              insetInlineStart: `${(100 * x) / frame.width}%`,
              insetBlockStart: `${(100 * y) / height}%`,
              inlineSize: `${(100 * nodeWidth) / frame.width}%`,
              blockSize: `${(100 * tall) / height}%`,
            }}
            aria-label={nameOf(node)}
            onFocus={() => setFocused(node.id)}
            onBlur={() => setFocused(undefined)}
            onPointerEnter={() => setPointed(node.id)}
            onPointerLeave={() => setPointed(undefined)}
            onClick={() => setFocused(node.id)}
          />
        ))}
      </>
    );
  };
  return (
    <ChartFrame
      title={title}
      describe={describe}
      table={table}
      leastWidth={threadWidth(columns.length)}
      hint={words.hint}
      reading={activeNode && nameOf(activeNode)}
    >
      {nodes.length > 0 ? draw : undefined}
    </ChartFrame>
  );
}
