import { useLanguage } from '#i18n/use-language.tsx';
import { useAnswer } from '../question-frame.tsx';
import { optionsOf } from '../question-words.ts';
import { ask } from '../questions.tsx';
import { agencyTerms, asksOwnHours, isOutside, termStates, workerKinds, works } from '../work.ts';
import type { BusinessDraft } from './answers.ts';
import { words as allWords } from './words.ts';

const useWords = () => allWords[useLanguage()];

type WorkerDraft = NonNullable<BusinessDraft['workers']>[number];

export function Workers() {
  const words = useWords();
  return (
    <ask.List
      name="workers"
      words={words.workers}
      blank={(id): WorkerDraft => ({ id })}
      titleOf={({ name, kind }) => name || (kind && words.workerKinds[kind])}
      lineOf={(textAt) => [textAt('does'), textAt('feeMinorPerMonth')]}
    >
      {(path, worker) => <WorkerQuestions path={path} worker={worker} />}
    </ask.List>
  );
}

function WorkerQuestions({ path, worker: { kind } }: { readonly path: string; readonly worker: WorkerDraft }) {
  const words = useWords();
  const { questions: q } = words;
  return (
    <>
      <ask.Choice name={`${path}.kind`} words={q.workerKind} options={optionsOf(workerKinds, words.workerKinds)} />
      <ask.Choices name={`${path}.does`} words={q.does} options={optionsOf(works, words.works)} />
      {isOutside(kind) && (
        <>
          <ask.Text name={`${path}.name`} words={q.workerName} optional />
          <ask.Number name={`${path}.feeMinorPerMonth`} kind="money" words={q.feeMinorPerMonth} allowUnknown optional />
        </>
      )}
      {kind === 'agency' && <Terms path={path} />}
    </>
  );
}

function Terms({ path }: { readonly path: string }) {
  const words = useWords();
  return (
    <ask.Group words={words.groups.terms} holds={[`${path}.terms`]} isInside>
      <p>{words.notLegalAdvice}</p>
      {agencyTerms.map((term) => (
        <ask.Choice
          key={term}
          name={`${path}.terms.${term}`}
          words={words.terms[term]}
          options={optionsOf(termStates, words.termStates)}
          optional
        />
      ))}
    </ask.Group>
  );
}

/** Hours are asked of own people alone: what somebody outside does is in the fee. */
export function OwnHours() {
  const { questions: q } = useWords();
  const [workers = []] = useAnswer<readonly WorkerDraft[]>('workers');
  if (!asksOwnHours(workers)) return null;
  return (
    <>
      <ask.Number name="ownHoursPerWeek" kind="decimal" words={q.ownHoursPerWeek} allowUnknown />
      <ask.Number name="hourCostMinor" kind="money" words={q.hourCostMinor} allowUnknown />
    </>
  );
}
