import { useFormats } from '#i18n/use-formats.tsx';
import { Button } from '#ui/button.tsx';
import { CheckLine } from '#ui/check-line.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Stack } from '#ui/layout.tsx';
import type { Round, Voice } from '#workshop/session.ts';
import { votesIn, waitingIn, withAllCounted, withCounted, withoutVoice } from '#workshop/voices.ts';
import { dotsOf } from '#workshop/votes.ts';
import type { SessionPartProps } from './part-props.ts';
import { useWorkshopWords } from './use-workshop-words.ts';
import styles from './workshop.module.css';

type VoiceVotesProps = Pick<SessionPartProps, 'session' | 'context'>;

/** Votes from other devices, each counted or left out by choice. */
export function VoiceVotes({ session, context }: VoiceVotesProps) {
  const words = useWorkshopWords().voices;
  const { number } = useFormats();
  const voices = session.voices.map((voice, place) => ({ voice, name: voice.name ?? words.unnamed(place + 1) }));
  const voted = voices.filter(({ voice }) => votesIn(voice).length > 0);
  if (voted.length === 0) return undefined;
  const cardText = (card: string) => session.cards.find(({ id }) => id === card)?.text ?? [];
  const said = {
    dots: (voice: Voice) => dotsOf(session, voice).flatMap(cardText),
    severities: ({ severities }: Voice) =>
      Object.entries(severities).flatMap(([card, score]) =>
        [cardText(card)].flat().map((text) => words.scored(text, number(score))),
      ),
  } satisfies Readonly<Record<Round, (voice: Voice) => readonly string[]>>;
  return (
    <section>
      <h3>{words.votes}</h3>
      <Stack>
        <p>{words.votesLead}</p>
        {waitingIn(session) > 0 && (
          <div>
            <Button onClick={() => context.change(withAllCounted)}>{words.countAll}</Button>
          </div>
        )}
        <ul className={styles.cards}>
          {voted.map(({ voice, name }) => (
            <li key={voice.id} className={styles.card}>
              <fieldset className={styles.votes}>
                <legend>{name}</legend>
                {votesIn(voice).map((round) => (
                  <CheckLine
                    key={round}
                    label={words[round](said[round](voice).join(' · '))}
                    checked={voice.waiting?.includes(round) !== true}
                    onChange={(is) => context.change((before) => withCounted(before, voice.id, round, is))}
                  />
                ))}
              </fieldset>
              <Button kind="quiet" onClick={() => context.change((before) => withoutVoice(before, voice.id))}>
                {words.removeVoice}
                <HiddenText>: {name}</HiddenText>
              </Button>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}
