import { useLanguage } from '#i18n/use-language.tsx';
import type { PromiseQuestion } from '#plan/promises/question.ts';
import { type PromiseText, promiseText, understoodText } from '#report/promises/text.ts';
import type { StageContext } from '#stages/card.ts';
import { useWeighed } from '#state/use-weighed.ts';
import { StatusTag, type StatusTone } from '#ui/status-tag.tsx';
import styles from './promises.module.css';
import { usePromiseWords } from './use-promise-words.ts';

const toneOf: Readonly<Record<PromiseText['verdict'], StatusTone>> = {
  likely: 'done',
  rather: 'underway',
  ratherNot: 'underway',
  not: 'trouble',
};

interface PromiseVerdictProps {
  readonly question: PromiseQuestion;
  readonly context: StageContext;
}

/** The promise as it was understood, in which share of simulated years it comes true, and why. */
export function PromiseVerdict({ question, context }: PromiseVerdictProps) {
  const words = usePromiseWords();
  const language = useLanguage();
  const weighed = useWeighed(question);
  return (
    <>
      <p>{understoodText(question, context, language)}</p>
      <div role="status">
        {weighed.kind === 'weighing' && <p>{words.weighing}</p>}
        {weighed.kind === 'failed' && <p>{words.failed}</p>}
        {weighed.kind === 'weighed' && <Said text={promiseText(question, weighed.plausibility, context, language)} />}
      </div>
    </>
  );
}

function Said({ text: { verdict, verdictName, share, reason, more } }: { readonly text: PromiseText }) {
  return (
    <>
      <StatusTag tone={toneOf[verdict]} text={verdictName} />
      <p className={styles.share}>{share}</p>
      <p>{reason}</p>
      <ul className={styles.more}>
        {more.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
