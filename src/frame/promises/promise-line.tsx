import { type FormEvent, useState } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import { readingsIn } from '#plan/promises/readings.ts';
import type { StageContext } from '#stages/card.ts';
import { type ContractorPromise, promisesMax, promiseTextMax } from '#strategy/promise.ts';
import { Button } from '#ui/button.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { usePromiseWords } from './use-promise-words.ts';

interface PromiseLineProps {
  readonly promises: readonly ContractorPromise[];
  readonly context: StageContext;
  readonly newId: () => string;
  readonly onKeep: (promises: ContractorPromise[]) => void;
  /** Where several lines stand on one page. */
  readonly id?: string;
}

/** One line in the contractor's words; what it says becomes a promise, newest first. */
export function PromiseLine({ promises, context, newId, onKeep, id = 'promise-line' }: PromiseLineProps) {
  const words = usePromiseWords().line;
  const language = useLanguage();
  const [line, setLine] = useState('');
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState('');

  const add = (readings: readonly Omit<ContractorPromise, 'id'>[]) => {
    if (promises.length + readings.length > promisesMax) return setProblem(words.full(promisesMax));
    onKeep([...readings.map((promise) => ({ ...promise, id: newId() })), ...promises]);
    setLine('');
    setProblem(undefined);
    setSaid(words.added(readings.length));
  };
  const weigh = (event: FormEvent) => {
    event.preventDefault();
    const typed = line.trim();
    if (typed === '') return setProblem(words.missing);
    const { startMonth, currency } = context;
    const { promises: found } = readingsIn(typed, { startMonth, currency, language });
    add(found.length === 0 ? [{ said: typed }] : found);
  };

  return (
    <form onSubmit={weigh} noValidate>
      <Stack>
        <TextField
          id={id}
          isUnsaved
          label={words.label}
          hint={words.hint}
          maxLength={promiseTextMax}
          problem={problem}
          value={line}
          onChange={setLine}
        />
        <Row>
          <Button kind="primary" type="submit">
            {words.weigh}
          </Button>
          <Button onClick={() => add([{}])}>{words.byHand}</Button>
        </Row>
        <p role="status">{said}</p>
      </Stack>
    </form>
  );
}
