import { useNow } from '#frame/use-now.ts';
import { byPlace } from '#ui/by-place.ts';
import { timeLeft } from '#workshop/clock.ts';
import { leftOn, type Projection } from '#workshop/projection.ts';
import styles from './projected.module.css';
import { ProjectedCurve } from './projected-curve.tsx';

/** What the room sees: one question, what was said to it, and the time. Nothing in it can be pressed or typed in. */
export function Projected({ projection }: { readonly projection: Projection }) {
  const { lang, step, question, decide, lines, figures, curve, clock } = projection;
  return (
    <section lang={lang} className={styles.projected} data-crowded={lines.length > 8 || decide !== undefined}>
      <header className={styles.head}>
        <p>{step}</p>
        {clock && <TimeLeft clock={clock} />}
      </header>
      <h1 className={styles.question} tabIndex={-1}>
        {question}
      </h1>
      {decide && <p>{decide}</p>}
      {lines.length > 0 && (
        <ul className={styles.lines} data-many={lines.length > 5}>
          {byPlace(lines).map(({ item, key }) => (
            <li key={key}>{item}</li>
          ))}
        </ul>
      )}
      {figures.length > 0 && (
        <dl className={styles.figures}>
          {figures.map(({ id, label, value, note }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd className={styles.value}>{value}</dd>
              {note && <dd>{note}</dd>}
            </div>
          ))}
        </dl>
      )}
      {curve && <ProjectedCurve curve={curve} />}
    </section>
  );
}

function TimeLeft({ clock }: { readonly clock: NonNullable<Projection['clock']> }) {
  const now = useNow(clock.pausedLeftMs === undefined);
  const left = leftOn(clock, now);
  return (
    <p role="timer" className={styles.time} data-over={left < 0}>
      {timeLeft(left)}
    </p>
  );
}
