import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import { withCard } from '#workshop/cards.ts';
import { type AskKind, suggestionsIn, waitingIn, withoutNames } from '#workshop/voices.ts';
import type { SessionPartProps } from './part-props.ts';
import { StageAnswers } from './stage-answers.tsx';
import { useWorkshopWords } from './use-workshop-words.ts';
import { VoiceIntake } from './voice-intake.tsx';
import { VoiceQuestion } from './voice-question.tsx';
import { VoiceVotes } from './voice-votes.tsx';
import styles from './workshop.module.css';

interface VoicesPartProps extends SessionPartProps {
  /** What is asked until somebody chooses something else. */
  readonly usual: AskKind;
}

/** Answers from other devices: a link to send, files and codes that come back, and what of them becomes a card, counts or goes into the plan. */
export function VoicesPart({ usual, ...props }: VoicesPartProps) {
  const { session, context } = props;
  const words = useWorkshopWords().voices;
  const [chosen, setChosen] = useState({ asked: usual, insteadOf: usual });
  const asked = chosen.insteadOf === usual ? chosen.asked : usual;
  const { voices } = session;
  const waiting = waitingIn(session);
  const named = [...new Set(voices.flatMap(({ name }) => name ?? []))];
  return (
    <Details summary={[words.title(voices.length), waiting > 0 && words.wait(waiting)].filter(Boolean).join('. ')}>
      <Stack>
        <p>{words.lead}</p>
        <VoiceQuestion {...props} asked={asked} onAsk={(kind) => setChosen({ asked: kind, insteadOf: usual })} />
        <VoiceIntake session={session} context={context} />
        {named.length > 0 && (
          <Row>
            <span>{words.names(named.join(', '))}</span>
            <Button kind="quiet" onClick={() => context.change(withoutNames)}>
              {words.removeNames}
            </Button>
          </Row>
        )}
        {asked !== 'problems' && asked !== 'votes' && <StageAnswers {...props} stage={asked} />}
        <ul className={styles.cards}>
          {suggestionsIn(session).map(({ text, saidBy }) => (
            <li key={text} className={styles.card}>
              <span>
                {text} <span className={styles.soft}>{words.saidBy(saidBy)}</span>
              </span>
              <Button onClick={() => context.change((before) => withCard(before, text))}>
                {words.take}
                <HiddenText>: {text}</HiddenText>
              </Button>
            </li>
          ))}
        </ul>
        <VoiceVotes session={session} context={context} />
      </Stack>
    </Details>
  );
}
