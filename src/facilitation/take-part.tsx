import { useState } from 'react';
import { today } from '#frame/browser.ts';
import { textsOf } from '#frame/quick/picked-problems.ts';
import { useTrades } from '#frame/quick/use-trades.ts';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { useFormats } from '#i18n/use-formats.tsx';
import { draftOf } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { CheckLine } from '#ui/check-line.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import { problemsWritten, worthTaking } from '#workshop/to-strategy.ts';
import { byDots } from '#workshop/votes.ts';
import type { SessionPartProps } from './part-props.ts';
import { useWorkshopWords } from './use-workshop-words.ts';
import styles from './workshop.module.css';

/** The voted problems on their way into the plan; those that are there already stay as somebody has edited them. */
export function TakePart({ session, context, strategy, edit }: SessionPartProps) {
  const words = useWorkshopWords().take;
  const { day } = useFormats();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [added, setAdded] = useState<number>();
  const { trades } = useTrades(draftOf(strategy, 'business').industry ?? 'other');
  const audience = draftOf(strategy, 'audience');
  const standing = new Set((audience.problems ?? []).map(({ id }) => id));
  const writtenOn = (cardId: string) =>
    session.written.findLast((each) => each.cardId === cardId && standing.has(each.problemId))?.on;
  const cards = byDots(session).map(({ card }) => card);
  const worth = new Set(worthTaking(session));
  const open = cards.filter(({ id }) => writtenOn(id) === undefined);
  const chosen = open.filter(({ id }) => worth.has(id) !== turned.has(id)).map(({ id }) => id);
  if (cards.length === 0) return undefined;

  const entryOf = (text: string) =>
    trades && [...trades.en.problems, ...trades.ru.problems].find((problem) => problem.text === text);
  const write = () => {
    const on = session.on ?? today();
    const made = problemsWritten(session, audience, chosen, on, edit.newId, entryOf);
    const texts = cards.flatMap(({ id, text }) => {
      const entry = chosen.includes(id) ? entryOf(text) : undefined;
      return entry && trades ? [textsOf(trades, entry.id)] : [];
    });
    edit.takeVoted(made.audience, made.votes, texts);
    context.change((before) => ({ ...before, written: made.session.written }));
    setAdded(made.added);
  };

  return (
    <Section title={words.title} intro={words.lead}>
      <Stack>
        <div>
          {cards.map(({ id, text }) => {
            const on = writtenOn(id);
            if (on !== undefined)
              return (
                <p key={id}>
                  {text} <span className={styles.soft}>({words.isThere(day(on))})</span>
                </p>
              );
            return (
              <CheckLine
                key={id}
                label={text}
                checked={chosen.includes(id)}
                onChange={() => setTurned(turned.symmetricDifference(new Set([id])))}
              />
            );
          })}
        </div>
        {open.length > 0 && (
          <div>
            <Button kind="primary" disabled={chosen.length === 0} onClick={write}>
              {words.button(chosen.length)}
            </Button>
          </div>
        )}
        <p role="status">{added !== undefined && words.done(added)}</p>
        <p className={styles.soft}>{words.evidence}</p>
        <div>
          <PageLink to="audience" kind="quiet">
            {words.toAudience}
          </PageLink>
        </div>
      </Stack>
    </Section>
  );
}
