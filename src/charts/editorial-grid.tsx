import { byPlace } from '#ui/by-place.ts';
import type { Frame, PictureProps } from './chart-frame.tsx';
import drawing from './drawing.module.css';
import styles from './editorial-grid.module.css';
import { countOf, type GridRow, gridLayout, markSize, totalOf } from './layouts/grid-layout.ts';
import { type Picking, ReadPicture } from './read-picture.tsx';
import { SvgText } from './svg-text.tsx';
import { useChartWords } from './use-chart-words.ts';

export interface EditorialGridProps extends PictureProps {
  readonly weeks: readonly string[];
  readonly rows: readonly GridRow[];
}

/** How much of what appears in which week: a mark for each piece. */
export function EditorialGrid({ title, describe, weeks, rows }: EditorialGridProps) {
  const words = useChartWords();
  const countsOf = (row: GridRow) => weeks.map((_, week) => String(countOf(row.counts[week])));
  const textAt = (place: number) => {
    const row = rows[place];
    if (!row) return '';
    const counts = countsOf(row).map((count, week) => `${weeks[week] ?? ''}: ${count}`);
    return `${row.community}, ${row.pillar}. ${counts.join(' · ')} · ${words.grid.total}: ${totalOf(row)}`;
  };
  const table = {
    head: [words.grid.community, words.grid.pillar, ...weeks, words.grid.total],
    rows: rows.map((row) => [row.community, row.pillar, ...countsOf(row), String(totalOf(row))]),
    textColumns: 2,
  };
  const draw = (frame: Frame, { picked, onPick }: Picking) => {
    const { band, drawn, head, height } = gridLayout(frame.width, weeks, rows);
    const marks = (
      <>
        {byPlace(weeks).map(({ item, place, key }) => (
          <SvgText key={key} x={band.start(place) + 4} y={16} lines={[item]} look="soft" />
        ))}
        <SvgText x={frame.width} y={16} lines={[words.grid.total]} look="soft" anchor="end" />
        {drawn.map(({ row, place, top, height: tall, lines, labelY, countY, community, cells }) => (
          <g key={`${row.community} ${row.pillar} ${place}`}>
            {community && <SvgText x={0} y={community.y} lines={community.lines} look="strong" />}
            <line className={community ? drawing.ground : drawing.grid} x1={0} x2={frame.width} y1={top} y2={top} />
            <g onPointerEnter={() => onPick(place)}>
              <rect
                className={styles.row}
                data-picked={place === picked}
                x={0}
                y={top}
                width={frame.width}
                height={tall}
              />
              <SvgText x={0} y={labelY} lines={lines} />
              {byPlace(cells).map(({ item: { count, marks, more }, key }) => (
                <g key={key}>
                  {marks.map(({ x, y }) => (
                    <rect
                      key={`${x} ${y}`}
                      className={styles.mark}
                      x={x}
                      y={y}
                      width={markSize}
                      height={markSize}
                      rx={2}
                    />
                  ))}
                  {more && <SvgText x={more.x} y={more.y} lines={[`×\u00a0${count}`]} />}
                </g>
              ))}
              <SvgText x={frame.width} y={countY} lines={[String(totalOf(row))]} look="strong" anchor="end" />
            </g>
          </g>
        ))}
      </>
    );
    return { height: height, plot: { left: 0, right: frame.width, top: head, bottom: height }, marks };
  };
  return (
    <ReadPicture
      title={title}
      describe={describe}
      table={table}
      leastWidth={Math.min(2000, 34 + weeks.length * 46)}
      hint={words.reader.hint}
      label={words.reader.rows}
      count={rows.length}
      textAt={textAt}
      isList
      isDrawn={weeks.length > 0 && rows.length > 0}
    >
      {draw}
    </ReadPicture>
  );
}
