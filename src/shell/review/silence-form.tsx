import { useId, useState } from 'react';
import { useActions } from '#state/use-app.tsx';
import type { RuleId } from '#strategy/health.ts';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useOpenedWords } from '../opened/use-opened-words.ts';

interface SilenceFormProps {
  readonly rule: RuleId;
  readonly about: string;
  readonly onSilenced: () => void;
}

const reasonLengthMax = 1000;

/** A rule is silenced for a written reason, never just like that. */
export function SilenceForm({ rule, about, onSilenced }: SilenceFormProps) {
  const words = useOpenedWords().health;
  const { silence } = useActions();
  const [reason, setReason] = useState<string>();
  const [isAsked, setAsked] = useState(false);
  const id = useId();
  if (reason === undefined) {
    return (
      <Button kind="quiet" onClick={() => setReason('')}>
        {words.silence}
        <HiddenText>{words.about(about)}</HiddenText>
      </Button>
    );
  }
  const confirm = () => {
    if (reason.trim() === '') return setAsked(true);
    silence(rule, reason.trim());
    onSilenced();
  };
  return (
    <Stack>
      <TextField
        id={id}
        label={words.reason}
        multiline
        maxLength={reasonLengthMax}
        problem={isAsked && reason.trim() === '' ? words.reasonMissing : undefined}
        value={reason}
        onChange={setReason}
      />
      <Row>
        <Button onClick={confirm}>{words.confirm}</Button>
        <Button kind="quiet" onClick={() => setReason(undefined)}>
          {words.cancel}
        </Button>
      </Row>
    </Stack>
  );
}
