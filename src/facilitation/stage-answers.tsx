import { useMemo } from 'react';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import type { StageId } from '#stages/card.ts';
import { contextOf } from '#strategy/context.ts';
import { draftOf } from '#strategy/strategy.ts';
import { withOutcomeEntry } from '#strategy/workshop-outcome.ts';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Stack } from '#ui/layout.tsx';
import { isThere, type Taking, taken } from '#workshop/asking/taking.ts';
import { type QuestionTally, talliesAt, voicesAt } from '#workshop/asking/tallies.ts';
import { withoutVoice } from '#workshop/voices.ts';
import { askedWords } from './asked-words.ts';
import type { SessionPartProps } from './part-props.ts';
import { useWorkshopWords } from './use-workshop-words.ts';
import styles from './workshop.module.css';

interface StageAnswersProps extends SessionPartProps {
  readonly stage: StageId;
}

/** What participants answered to a stage, question by question; each answer goes into the plan by choice. */
export function StageAnswers(props: StageAnswersProps) {
  const { session, context, strategy, edit, stage } = props;
  const words = useWorkshopWords().voices;
  const tallies = talliesAt(session, stage);
  const voices = voicesAt(session, stage);
  const { parked = [] } = strategy.workshop ?? {};
  const isParked = (remark: string) => parked.some(({ text }) => text === remark);
  const park = (text: string) =>
    edit.keepOutcome(withOutcomeEntry(strategy.workshop ?? {}, 'parked', { id: edit.newId(), text }));
  if (voices.length === 0) return <p className={styles.soft}>{words.noAnswers}</p>;
  return (
    <section>
      <h3>{words.answers(voices.length)}</h3>
      <Stack>
        <p>{words.answersLead}</p>
        {tallies.map((tally) => (
          <TalliedQuestion key={tally.key} {...props} tally={tally} />
        ))}
        <ul className={styles.cards}>
          {voices.map(({ id, name, remark }, place) => {
            const who = name ?? words.unnamed(place + 1);
            return (
              <li key={id} className={styles.card}>
                <span className={styles.cardText}>{remark ? words.remark(who, remark) : who}</span>
                {remark && !isParked(remark) && (
                  <Button onClick={() => park(remark)}>
                    {words.park}
                    <HiddenText>: {remark}</HiddenText>
                  </Button>
                )}
                <Button kind="quiet" onClick={() => context.change((before) => withoutVoice(before, id))}>
                  {words.removeVoice}
                  <HiddenText>: {who}</HiddenText>
                </Button>
              </li>
            );
          })}
        </ul>
      </Stack>
    </section>
  );
}

interface TalliedQuestionProps extends StageAnswersProps {
  readonly tally: QuestionTally;
}

/** One question: how far people agree, and each answer with how many gave it. */
function TalliedQuestion({ strategy, edit, stage, tally }: TalliedQuestionProps) {
  const { asked, voices: words } = useWorkshopWords();
  const language = useLanguage();
  const formats = useFormats();
  const { currency, outcome, communities } = useMemo(() => contextOf(strategy), [strategy]);
  const { question, communityId, people, answers, most, spread, isDisputed } = tally;
  const { label, options = [] } = askedWords(asked, outcome, language)[question.id];
  const community = communities.find(({ id }) => id === communityId)?.label;
  const draft = draftOf(strategy, stage);
  const take = (taking: Taking) => edit.answer(stage, taken(stage, draft, tally, taking, edit.newId));

  const textOf = (value: string | number): string => {
    if (typeof value === 'string') return options.find((option) => option.value === value)?.label ?? value;
    const kind = question.how === 'number' ? question.kind : 'decimal';
    if (kind === 'money') return formats.money(value, currency);
    return kind === 'share' ? formats.share(value) : formats.number(value, 1);
  };
  const isList = question.how === 'lines' || question.how === 'choices';
  const finding =
    spread && spread.low < spread.high
      ? words.spread(textOf(spread.low), textOf(spread.middle), textOf(spread.high))
      : isList
        ? words.answered(people)
        : words.agree(most, people);
  const canBeRange = question.how === 'number' && question.isEstimate && spread && spread.low < spread.high;

  const offer = (taking: Taking, text: string, saidBy: string | undefined) => (
    <li key={taking} className={styles.card}>
      <span className={styles.cardText}>
        {text} {saidBy && <span className={styles.soft}>{saidBy}</span>}
      </span>
      {isThere(draft as Readonly<Record<string, unknown>>, tally, taking) ? ( // a draft is a tree of plain objects
        <span className={styles.soft}>{words.inPlan}</span>
      ) : (
        <Button onClick={() => take(taking)}>
          {words.intoPlan}
          <HiddenText>: {text}</HiddenText>
        </Button>
      )}
    </li>
  );

  return (
    <div className={styles.tally}>
      <h4>{community ? `${community} · ${label}` : label}</h4>
      <p className={styles.soft}>
        {isDisputed && <strong>{words.disputed} </strong>}
        {finding}
      </p>
      <ul className={styles.cards}>
        {canBeRange &&
          offer('range', words.asRange(textOf(spread.low), textOf(spread.middle), textOf(spread.high)), undefined)}
        {answers.map(({ value, saidBy }) => offer(value, textOf(value), words.saidBy(saidBy)))}
      </ul>
    </div>
  );
}
