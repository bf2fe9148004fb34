import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { CheckLine } from '#ui/check-line.tsx';
import { ScaleField } from '#ui/scale-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import type { CardsAsk } from '#workshop/voices.ts';

interface CardQuestionsProps {
  readonly ask: CardsAsk;
  readonly problems: string;
  readonly onProblems: (typed: string) => void;
  readonly dots: readonly string[];
  readonly onDots: (dots: readonly string[]) => void;
  readonly scores: Readonly<Record<string, number>>;
  readonly onScores: (scores: Readonly<Record<string, number>>) => void;
}

/** Problems, a line each; or dots and scores for those there are. */
export function CardQuestions({ ask, problems, onProblems, dots, onDots, scores, onScores }: CardQuestionsProps) {
  const { voice: words, votes } = useWorkshopWords();
  const turn = (card: string, isDotted: boolean) => {
    const others = dots.filter((each) => each !== card);
    if (!isDotted) onDots(others);
    else if (others.length < ask.dotsEach) onDots([...others, card]);
  };
  if (ask.cards.length === 0)
    return (
      <TextField
        id="problems"
        label={words.problems}
        hint={words.problemsHint}
        multiline
        value={problems}
        onChange={onProblems}
      />
    );
  return (
    <>
      <p>
        {votes.dots.title}: {votes.dots.rule(ask.dotsEach)}
      </p>
      <div>
        {ask.cards.map(({ id: card, text }) => (
          <CheckLine key={card} label={text} checked={dots.includes(card)} onChange={(is) => turn(card, is)} />
        ))}
      </div>
      <p role="status">{votes.dots.left(ask.dotsEach - dots.length)}</p>
      <p>
        {votes.severities.title}. {votes.severities.rule}
      </p>
      {ask.cards.map(({ id: card, text }) => (
        <ScaleField
          key={card}
          id={`score.${card}`}
          label={text}
          from={1}
          to={5}
          fromLabel={votes.severities.low}
          toLabel={votes.severities.high}
          value={scores[card]}
          onChange={(score) => onScores({ ...scores, [card]: score })}
        />
      ))}
    </>
  );
}
