import { OutsideLink } from '../outside-link.tsx';
import { useUiWords } from '../use-ui-words.ts';
import styles from './benchmark-line.module.css';

/** A benchmark in words: the figures, where they come from, how sure they are. */
export interface BenchmarkShown {
  readonly text: string;
  readonly sourceText: string;
  readonly grade: string;
  readonly url?: string | undefined;
}

export function BenchmarkLine({ benchmark }: { readonly benchmark: BenchmarkShown }) {
  const words = useUiWords();
  const { text, sourceText, grade, url } = benchmark;
  const meaning = words.grades[grade];
  return (
    <p className={styles.line}>
      <span className={styles.head}>{words.estimate.benchmark}</span> <span className={styles.text}>{text}</span>
      <span className={styles.source}>
        {url ? <OutsideLink href={url}>{sourceText}</OutsideLink> : sourceText}
        {' · '}
        {words.estimate.grade(grade)}
        {meaning && `: ${meaning}`}
      </span>
    </p>
  );
}
