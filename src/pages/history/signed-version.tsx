import { type SubmitEvent, useState } from 'react';
import { focusDrawn } from '#frame/focus-drawn.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import type { Editing } from '#state/app-state.ts';
import { differencesBetween } from '#strategy/differences.ts';
import { asSigned, isAsSigned } from '#strategy/signing.ts';
import type { Signed, Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { TextField } from '#ui/text-field.tsx';
import { DifferenceList } from './difference-list.tsx';
import styles from './history.module.css';
import { useHistoryWords } from './use-history-words.ts';

const frozenId = 'frozen-version';

interface SignedVersionProps {
  readonly strategy: Strategy;
  readonly edit: Editing;
}

/** The version both sides agreed on, or the way to freeze one. */
export function SignedVersion({ strategy, edit }: SignedVersionProps) {
  const words = useHistoryWords().signed;
  const { signed } = strategy;
  return (
    <Section title={words.title} intro={words.text}>
      {signed === undefined ? (
        <FreezeForm action={words.freeze} sign={edit.sign} />
      ) : (
        <Stack>
          <Frozen strategy={strategy} signed={signed} edit={edit} />
          <Details summary={words.again}>
            <FreezeForm key={signed.checksum} action={words.freeze} sign={edit.sign} />
          </Details>
        </Stack>
      )}
    </Section>
  );
}

interface FreezeFormProps {
  readonly action: string;
  readonly sign: Editing['sign'];
}

function FreezeForm({ action, sign }: FreezeFormProps) {
  const words = useHistoryWords().signed;
  const [name, setName] = useState(words.usual);
  const [isWarned, setWarned] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setWarned(true);
    await sign(name.trim());
    focusDrawn(frozenId);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextField
          id="signed-name"
          isUnsaved
          label={words.name}
          hint={words.nameHint}
          problem={isWarned && name.trim() === '' ? words.nameMissing : undefined}
          value={name}
          onChange={setName}
          maxLength={200}
        />
        <Button type="submit">{action}</Button>
      </Stack>
    </form>
  );
}

interface FrozenProps extends SignedVersionProps {
  readonly signed: Signed;
}

function Frozen({ strategy, signed, edit }: FrozenProps) {
  const words = useHistoryWords().signed;
  const formats = useFormats();
  const differences = differencesBetween(asSigned(strategy, signed), strategy, formats);
  return (
    <Stack>
      <p id={frozenId} tabIndex={-1}>
        <strong>{words.frozen(signed.name, formats.day(signed.on))}</strong>
        <br />
        <span className={styles.checksum}>{words.checksum(signed.checksum)}</span>
      </p>
      {!isAsSigned(signed) && <Notice kind="trouble" title={words.damaged} />}
      <p>{differences.length === 0 ? words.unchanged : words.changed(differences.length)}</p>
      <DifferenceList
        differences={differences}
        below={({ key, label }) => (
          <TextField
            id={`reason-${key}`}
            label={words.reasonFor(label)}
            value={signed.reasons?.[key] ?? ''}
            onChange={(reason) => edit.giveReason(key, reason)}
            maxLength={1000}
          />
        )}
      />
    </Stack>
  );
}
