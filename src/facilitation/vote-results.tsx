import { useState } from 'react';
import { columns, left, right, table } from '#document/table.ts';
import { figureIn } from '#i18n/figure.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { withOutcomeEntry } from '#strategy/workshop-outcome.ts';
import { Button } from '#ui/button.tsx';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { Stack } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { byDots, disagreementsIn, type Tally } from '#workshop/votes.ts';
import type { SessionPartProps } from './part-props.ts';
import { useWorkshopWords } from './use-workshop-words.ts';

interface VoteResultsProps extends SessionPartProps {
  readonly hasScores: boolean;
}

/** What was voted, the most dotted first, and where scores lie furthest apart. */
export function VoteResults({ hasScores, ...props }: VoteResultsProps) {
  const { session } = props;
  const words = useWorkshopWords().votes;
  const language = useLanguage();
  const figure = (value: number | undefined) => (value === undefined ? '' : figureIn(language, value, 'count'));
  const rows = byDots(session).map(({ card, dots, frequency, severity }) => [
    card.text,
    figure(dots),
    figure(frequency),
    figure(hasScores ? severity : undefined),
  ]);
  const { problem, dots, frequency, severity } = words.columns;
  const head = columns(
    [problem, dots, frequency, severity],
    [left('text'), right('count'), right('count'), right('count')],
  );
  const disagreements = hasScores ? disagreementsIn(session) : [];
  return (
    <Stack>
      <h3>{words.results}</h3>
      <DocumentView blocks={[table('votes', head, rows)]} />
      {disagreements.length > 0 && (
        <>
          <h3>{words.disagreements}</h3>
          {disagreements.map((tally) => (
            <Disagreement key={tally.card.id} {...props} tally={tally} />
          ))}
        </>
      )}
    </Stack>
  );
}

/** What a disagreement came to, and who thinks otherwise; a decision needs nobody's consent. */
function Disagreement({ strategy, edit, tally: { card, scores } }: SessionPartProps & { readonly tally: Tally }) {
  const words = useWorkshopWords().votes;
  const outcome = strategy.workshop ?? {};
  const kept = outcome.decisions?.find(({ about }) => about === card.text);
  const [text, setText] = useState(kept?.text ?? '');
  const [dissent, setDissent] = useState(kept?.dissent ?? '');
  const keep = () => {
    const said = { text: text.trim(), about: card.text, dissent: dissent.trim() || undefined };
    edit.keepOutcome(
      kept
        ? { ...outcome, decisions: outcome.decisions?.map((each) => (each === kept ? { id: kept.id, ...said } : each)) }
        : withOutcomeEntry(outcome, 'decisions', { id: edit.newId(), ...said }),
    );
  };
  return (
    <div>
      <p>
        <strong>{card.text}</strong> {words.scores(scores.join(' · '))}
      </p>
      <TextField id={`decide.${card.id}`} label={words.decide} value={text} onChange={setText} isUnsaved />
      <TextField id={`dissent.${card.id}`} label={words.dissent} value={dissent} onChange={setDissent} isUnsaved />
      <Button disabled={text.trim() === ''} onClick={keep}>
        {words.keep}
      </Button>
    </div>
  );
}
