import { useState } from 'react';
import { downloadArchive } from '#frame/browser.ts';
import { useActions } from '#state/use-app.tsx';
import { Button } from '#ui/button.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import { useDeviceWords } from './use-device-words.ts';

/** Every strategy as a file, before anything happens to this computer. */
export function OwnFiles() {
  const words = useDeviceWords().files;
  const { archive, noteExport } = useActions();
  const [said, setSaid] = useState<string>();
  const save = async () => {
    try {
      downloadArchive(await archive());
      await noteExport();
      setSaid(words.saved);
    } catch {
      setSaid(words.notSaved);
    }
  };
  return (
    <Section title={words.title} intro={words.text}>
      <Stack>
        <Row>
          <Button onClick={save}>{words.saveAll}</Button>
        </Row>
        <p role="status">{said}</p>
      </Stack>
    </Section>
  );
}
