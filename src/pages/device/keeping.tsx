import { useState } from 'react';
import type { KeepPromise } from '#storage/device.ts';
import { Button } from '#ui/button.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import { useDeviceWords } from './use-device-words.ts';

interface KeepingProps {
  readonly keepPromise: KeepPromise;
  readonly onAsk: () => Promise<void>;
}

/** Whether the browser has promised to keep what is stored, as it says itself. */
export function Keeping({ keepPromise, onAsk }: KeepingProps) {
  const words = useDeviceWords().keeping;
  const [hasAsked, setAsked] = useState(false);
  const ask = async () => {
    await onAsk();
    setAsked(true);
  };
  return (
    <Section title={words.title}>
      <Stack>
        <div role="status">
          <p>{words[keepPromise]}</p>
          {hasAsked && keepPromise === 'notGiven' && <p>{words.refused}</p>}
        </div>
        {keepPromise === 'notGiven' && (
          <Row>
            <Button onClick={ask}>{words.ask}</Button>
          </Row>
        )}
      </Stack>
    </Section>
  );
}
