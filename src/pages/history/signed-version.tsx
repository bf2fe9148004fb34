import { type SubmitEvent, useState } from 'react';
import { focusDrawn } from '#frame/focus-drawn.ts';
import { useFormats } from '#i18n/use-language.tsx';
import { useActions } from '#state/use-app.tsx';
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

/** The version both sides agreed on, or the way to freeze one. */
export function SignedVersion({ strategy }: { readonly strategy: Strategy }) {
  const words = useHistoryWords().signed;
  const { signed } = strategy;
  return (
    <Section title={words.title} intro={words.text}>
      {signed === undefined ? (
        <FreezeForm action={words.freeze} />
      ) : (
        <Stack>
          <Frozen strategy={strategy} signed={signed} />
          <Details summary={words.again}>
            <FreezeForm key={signed.checksum} action={words.freeze} />
          </Details>
        </Stack>
      )}
    </Section>
  );
}

function FreezeForm({ action }: { readonly action: string }) {
  const words = useHistoryWords().signed;
  const { sign } = useActions();
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

function Frozen({ strategy, signed }: { readonly strategy: Strategy; readonly signed: Signed }) {
  const words = useHistoryWords().signed;
  const formats = useFormats();
  const { giveReason } = useActions();
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
            onChange={(reason) => giveReason(key, reason)}
            maxLength={1000}
          />
        )}
      />
    </Stack>
  );
}
