import { tacticKinds } from '#domain/tactic.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { Section } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import type { StageFormProps } from '../card.ts';
import { useFrame } from '../question-frame.tsx';
import { questionsFor } from '../questions.tsx';
import type { EngagementDraft } from './answers.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const ask = questionsFor<EngagementDraft>();
const allWords = { en, ru };
const useWords = () => allWords[useLanguage()];

type TacticDraft = NonNullable<EngagementDraft['tactics']>[number];

const monthsFromFourth = [4, 5, 6, 7, 8, 9, 10, 11, 12];

export default function EngagementForm(props: StageFormProps<EngagementDraft>) {
  const words = useWords();
  const { questions: q, groups } = words;
  return (
    <ask.Form {...props} problemWords={words.problems}>
      <Section title={groups.tactics}>
        <ask.List
          name="tactics"
          words={words.tacticList}
          blank={(id): TacticDraft => ({ id, months: monthsFromFourth })}
          titleOf={({ name, kind }) => name || (kind && words.cards[kind].label)}
        >
          {(path, tactic) => <TacticQuestions path={path} tactic={tactic} />}
        </ask.List>
      </Section>
      <Section title={groups.care}>
        <ask.Number name="answerTimeHours" kind="decimal" words={q.answerTimeHours} />
        <ask.Number name="moderationHoursPerWeek" kind="decimal" words={q.moderationHoursPerWeek} />
      </Section>
    </ask.Form>
  );
}

interface TacticProps {
  readonly path: string;
  readonly tactic: TacticDraft;
}

function TacticQuestions({ path, tactic: { kind } }: TacticProps) {
  const words = useWords();
  const { questions: q } = words;
  const { problems, benchmark } = useFrame().context;
  const kinds = tacticKinds.map((value) => ({ value, label: words.cards[value].label }));
  const stop = kind ? { ...q.stopRule, hint: words.cards[kind].stop } : q.stopRule;
  return (
    <>
      <ask.Select name={`${path}.kind`} words={q.kind} options={kinds} />
      {kind && <Card kind={kind} />}
      <ask.Text name={`${path}.name`} words={q.name} optional />
      <ask.Select
        name={`${path}.problemId`}
        words={q.problemId}
        options={problems.map(({ id, label }) => ({ value: id, label }))}
        optional
      />
      <ask.Months name={`${path}.months`} words={q.months} />
      <ask.Estimate
        name={`${path}.upliftShare`}
        kind="share"
        words={q.upliftShare}
        optional
        benchmark={kind && benchmark(`tacticUplift:${kind}`)}
      />
      <ask.Number name={`${path}.costMinorPerMonth`} kind="money" words={q.costMinorPerMonth} optional />
      <ask.Number name={`${path}.hoursPerMonth`} kind="decimal" words={q.hoursPerMonth} optional />
      <ask.LongText name={`${path}.stopRule`} words={stop} optional />
    </>
  );
}

/** The catalogue's card: what the tactic is, takes and fails on. */
function Card({ kind }: { readonly kind: NonNullable<TacticDraft['kind']> }) {
  const words = useWords();
  const card = words.cards[kind];
  return (
    <Notice kind="info" title={card.label}>
      <p>{card.what}</p>
      <p>
        {words.card.takes}: {card.takes}
      </p>
      <p>
        {words.card.fails}: {card.fails}
      </p>
      <p>
        {words.card.stop}: {card.stop}
      </p>
    </Notice>
  );
}
