import { type TacticKind, tacticKinds } from '#domain/tactic.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { Details } from '#ui/details.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import type { StageFormProps } from '../card.ts';
import { useFrame } from '../question-frame.tsx';
import { optionsOf } from '../question-words.ts';
import { ask } from '../questions.tsx';
import { takesOwnHours } from '../work.ts';
import { type EngagementDraft, ownerTopics } from './answers.ts';
import type { en } from './words.en.ts';
import { words as allWords } from './words.ts';

const useWords = () => allWords[useLanguage()];

type TacticDraft = NonNullable<EngagementDraft['tactics']>[number];

const monthsFromFourth = [4, 5, 6, 7, 8, 9, 10, 11, 12];

export default function EngagementForm(props: StageFormProps) {
  const words = useWords();
  const { questions: q, groups } = words;
  return (
    <ask.Form {...props} problemWords={words.problems}>
      <Section id="group-tactics" title={groups.tactics}>
        <Catalogue />
        <ask.List
          name="tactics"
          words={words.tacticList}
          blank={(id): TacticDraft => ({ id, months: monthsFromFourth })}
          titleOf={({ name, kind }) => name || (kind && words.cards[kind].label)}
          lineOf={(textAt) => [textAt('months'), words.monthly(textAt('costMinorPerMonth')), textAt('problemId')]}
        >
          {(path, tactic) => <TacticQuestions path={path} tactic={tactic} />}
        </ask.List>
      </Section>
      <Section id="group-care" title={groups.care}>
        <ask.Number name="answerTimeHours" kind="decimal" words={q.answerTimeHours} />
        {takesOwnHours(props.context.doers.answering) && (
          <ask.Number name="moderationHoursPerWeek" kind="decimal" words={q.moderationHoursPerWeek} optional />
        )}
      </Section>
      <ask.Group
        id="group-approval"
        words={groups.approval}
        holds={['approver', 'standIn', 'approvalDays', 'ownerTopics']}
      >
        <ask.Text name="approver" words={q.approver} optional />
        <ask.Text name="standIn" words={q.standIn} optional />
        <ask.Number name="approvalDays" kind="count" words={q.approvalDays} optional />
        <ask.Choices
          name="ownerTopics"
          words={q.ownerTopics}
          options={optionsOf(ownerTopics, words.ownerTopicNames)}
          optional
        />
      </ask.Group>
    </ask.Form>
  );
}

interface TacticProps {
  readonly path: string;
  readonly tactic: TacticDraft;
}

function TacticQuestions({ path, tactic: { kind } }: TacticProps) {
  const words = useWords();
  const { problems, benchmark, doers, communities } = useFrame().context;
  const kinds = tacticKinds.map((value) => ({ value, label: words.cards[value].label }));
  const q = kind ? withCard(words, kind) : words.questions;
  return (
    <>
      <ask.Select name={`${path}.kind`} words={q.kind} options={kinds} />
      {kind && (
        <Notice kind="info" title={words.cards[kind].label}>
          <Card kind={kind} />
        </Notice>
      )}
      <ask.Text name={`${path}.name`} words={q.name} optional />
      {problems.length === 0 ? (
        <Notice kind="info">{words.noProblems}</Notice>
      ) : (
        <ask.Select
          name={`${path}.problemId`}
          words={q.problemId}
          options={problems.map(({ id, label }) => ({ value: id, label }))}
          optional
        />
      )}
      <ask.Months name={`${path}.months`} words={q.months} />
      {communities.length > 1 && (
        <ask.Choices
          name={`${path}.communityIds`}
          words={q.communityIds}
          options={communities.map(({ id, label }) => ({ value: id, label }))}
          optional
        />
      )}
      <ask.Estimate
        name={`${path}.upliftShare`}
        kind="share"
        words={q.upliftShare}
        optional
        benchmark={kind && benchmark(`tacticUplift:${kind}`)}
      />
      <ask.Number name={`${path}.costMinorPerMonth`} kind="money" words={q.costMinorPerMonth} optional />
      {takesOwnHours(doers.tactics) && (
        <ask.Number name={`${path}.hoursPerMonth`} kind="decimal" words={q.hoursPerMonth} optional />
      )}
      <ask.LongText name={`${path}.stopRule`} words={q.stopRule} optional />
    </>
  );
}

/** The questions with what the card suggests beside them. */
function withCard(words: typeof en, kind: TacticKind) {
  const { questions: q, cards } = words;
  return {
    ...q,
    hoursPerMonth: { ...q.hoursPerMonth, hint: words.uncountedHours(words.usualHours(cards[kind].hours)) },
    stopRule: { ...q.stopRule, hint: words.suggestedStop(cards[kind].stop) },
  };
}

/** All cards to read before choosing. */
function Catalogue() {
  const words = useWords();
  return (
    <Details summary={words.catalogue}>
      <Stack>
        {tacticKinds.map((kind) => (
          <section key={kind}>
            <h3>{words.cards[kind].label}</h3>
            <Card kind={kind} />
            <Line name={words.card.stop} text={`${words.cards[kind].stop}.`} />
            <Line name={words.card.hours} text={words.usualHours(words.cards[kind].hours)} />
          </section>
        ))}
      </Stack>
    </Details>
  );
}

/** What the tactic is, takes and fails on; its hours and stop rule stand at their questions. */
function Card({ kind }: { readonly kind: TacticKind }) {
  const words = useWords();
  const { what, takes, fails } = words.cards[kind];
  return (
    <>
      <p>{what}</p>
      <Line name={words.card.takes} text={takes} />
      <Line name={words.card.fails} text={fails} />
    </>
  );
}

function Line({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <p>
      <strong>{name}.</strong> {text}
    </p>
  );
}
