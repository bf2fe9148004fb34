import type { Frame, PictureProps } from './chart-frame.tsx';
import { type MapProblem, problemLayout } from './layouts/problem-layout.ts';
import { lineHeight, linesOf } from './layouts/text-fit.ts';
import { type MapAxisWords, MapGrid } from './map-grid.tsx';
import styles from './problem-map.module.css';
import { type Picking, ReadPicture } from './read-picture.tsx';
import { SvgText } from './svg-text.tsx';
import { useChartWords } from './use-chart-words.ts';

export interface ProblemMapProps extends PictureProps {
  readonly problems: readonly MapProblem[];
  readonly frequency: MapAxisWords;
  readonly severity: MapAxisWords;
}

/** How often against how badly, five steps each; the number in a circle leads to its problem beside the map. */
export function ProblemMap({ title, describe, problems, frequency, severity }: ProblemMapProps) {
  const words = useChartWords();
  const evidenceOf = ({ evidenceCount }: MapProblem) =>
    evidenceCount > 0 ? words.map.evidenceCount(evidenceCount) : words.map.guess;
  const textAt = (place: number) => {
    const problem = problems[place];
    if (!problem) return '';
    const { label, frequency: often, severity: badly } = problem;
    const measures = `${frequency.label} ${often}/5 · ${severity.label} ${badly}/5 · ${evidenceOf(problem)}`;
    return `${place + 1}. ${label}: ${measures}`;
  };
  const table = {
    head: ['№', words.map.problem, frequency.label, severity.label, words.map.evidence],
    rows: problems.map((problem, place) => [
      String(place + 1),
      problem.label,
      String(problem.frequency),
      String(problem.severity),
      evidenceOf(problem),
    ]),
    textColumns: 2,
  };
  const draw = (frame: Frame, { picked, onPick }: Picking) => {
    const layout = problemLayout(frame.width, problems);
    const { circles, key, left, right, top, bottom, height } = layout;
    const note = linesOf(words.map.key, frame.width, 3);
    const whole = height + 8 + note.length * lineHeight;
    const marks = (
      <>
        <MapGrid layout={layout} frequency={frequency} severity={severity} />
        {circles.map(({ problem, number, x, y, radius }) => (
          <g key={problem.id} onPointerEnter={() => onPick(number - 1)}>
            <circle
              className={styles.circle}
              data-guess={!(problem.evidenceCount > 0)}
              data-picked={number - 1 === picked}
              cx={x}
              cy={y}
              r={radius}
            />
            <text className={styles.number} data-guess={!(problem.evidenceCount > 0)} x={x} y={y + 4}>
              {number}
            </text>
          </g>
        ))}
        {key.map(({ x, y, lines }, place) => (
          <g key={problems[place]?.id} onPointerEnter={() => onPick(place)}>
            <SvgText x={x + 20} y={y} lines={[`${place + 1}`]} look="strong" anchor="end" />
            <SvgText x={x + 28} y={y} lines={lines} look={place === picked ? 'strong' : undefined} />
          </g>
        ))}
        <SvgText x={0} y={height + 14} lines={note} look="soft" />
      </>
    );
    return { height: whole, plot: { left, right, top, bottom }, marks };
  };
  return (
    <ReadPicture
      title={title}
      describe={describe}
      table={table}
      hint={words.reader.hint}
      label={words.reader.problems}
      count={problems.length}
      textAt={textAt}
      isList
      isDrawn={problems.length > 0}
    >
      {draw}
    </ReadPicture>
  );
}
