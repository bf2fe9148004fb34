import { useId, useState } from 'react';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import type { RuleId } from '#plan/health.ts';
import type { Editing } from '#state/app-state.ts';
import { Button } from '#ui/button.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';

interface SilenceFormProps {
  readonly rule: RuleId;
  readonly silence: Editing['silence'];
  readonly onDone: () => void;
}

const reasonLengthMax = 1000;

const takeFocus = (node: HTMLElement | null) => node?.querySelector('textarea')?.focus();

/** A rule is silenced for a written reason, never just like that. */
export function SilenceForm({ rule, silence, onDone }: SilenceFormProps) {
  const words = useOpenedWords().health;
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isEmpty = reason.trim() === '';
  const confirm = () => {
    if (isEmpty) return setAsked(true);
    silence(rule, reason.trim());
    onDone();
  };
  return (
    <div ref={takeFocus}>
      <Stack>
        <TextField
          id={useId()}
          label={words.reason}
          isUnsaved
          multiline
          maxLength={reasonLengthMax}
          problem={isAsked && isEmpty ? words.reasonMissing : undefined}
          value={reason}
          onChange={setReason}
        />
        <Row>
          <Button onClick={confirm}>{words.confirm}</Button>
          <Button kind="quiet" onClick={onDone}>
            {words.cancel}
          </Button>
        </Row>
      </Stack>
    </div>
  );
}
