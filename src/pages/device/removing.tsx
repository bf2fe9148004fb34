import { useState } from 'react';
import { useActions } from '#state/use-app.tsx';
import type { Contents } from '#storage/device.ts';
import { AlertDialog } from '#ui/alert-dialog.tsx';
import { Button } from '#ui/button.tsx';
import { CheckLine } from '#ui/check-line.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { useDeviceWords } from './use-device-words.ts';

/** Takes everything off this computer, after two deliberate steps. */
export function Removing({ contents }: { readonly contents: Contents }) {
  const words = useDeviceWords().removing;
  const { removeAll } = useActions();
  const [isReady, setReady] = useState(false);
  const [isWarned, setWarned] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { strategies, binned, copies } = contents;
  const ask = () => {
    setWarned(!isReady);
    setAsking(isReady);
  };
  return (
    <Section title={words.title} intro={words.text}>
      <Stack>
        <CheckLine label={words.ready} checked={isReady} onChange={setReady} />
        <div role="alert">{isWarned && !isReady && <Notice kind="trouble" title={words.notReady} />}</div>
        <Row>
          <Button onClick={ask}>{words.action}</Button>
        </Row>
      </Stack>
      <AlertDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={words.sure}
        description={<p>{words.sureText(strategies, binned, copies)}</p>}
        confirmLabel={words.action}
        cancelLabel={words.keep}
        onConfirm={() => void removeAll()}
        danger
      />
    </Section>
  );
}
