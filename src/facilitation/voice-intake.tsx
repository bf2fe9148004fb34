import { useState } from 'react';
import { FileButton } from '#frame/imports/file-button.tsx';
import { readAnswer } from '#frame/imports/voice-packing.ts';
import { Button } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { withVoice } from '#workshop/voices.ts';
import { CameraReader } from './camera-reader.tsx';
import type { SessionPartProps } from './part-props.ts';
import { qrInFile } from './qr.ts';
import { useWorkshopWords } from './use-workshop-words.ts';

/** Files, codes and QRs that come back. */
export function VoiceIntake({ session, context }: Pick<SessionPartProps, 'session' | 'context'>) {
  const words = useWorkshopWords().voices;
  const [said, setSaid] = useState('');
  const [code, setCode] = useState('');
  const [isWatching, setWatching] = useState(false);
  const take = async (texts: readonly string[]) => {
    const read = await Promise.all(texts.map((text) => readAnswer(text, session.strategyId)));
    const found = read.flatMap((each) => (each.kind === 'read' ? [each.voice] : []));
    context.change((before) => found.reduce(withVoice, before));
    const refused = read.filter(({ kind }) => kind !== 'read').map(({ kind }) => (kind === 'read' ? '' : words[kind]));
    setSaid([words.taken(found.length), ...new Set(refused)].join(' '));
  };
  const takeCode = async () => {
    await take([code]);
    setCode('');
  };
  const takePictures = async (files: readonly File[]) => {
    const texts = (await Promise.all(files.map(qrInFile))).filter((text) => text !== undefined);
    if (texts.length === 0) setSaid(words.noQr);
    else await take(texts);
  };
  return (
    <>
      <Row>
        <FileButton
          label={words.files}
          multiple
          accept=".json,application/json"
          onChoose={async (files) => take(await Promise.all(files.map((file) => file.text())))}
        />
        <Button aria-expanded={isWatching} onClick={() => setWatching(!isWatching)}>
          {isWatching ? words.closeCamera : words.openCamera}
        </Button>
        <FileButton label={words.picture} multiple accept="image/*" onChoose={takePictures} />
      </Row>
      {isWatching && <CameraReader onText={(text) => void take([text])} />}
      <TextField id="voiceCode" label={words.code} value={code} onChange={setCode} isUnsaved maxLength={200_000} />
      <div>
        <Button disabled={code.trim() === ''} onClick={takeCode}>
          {words.takeCode}
        </Button>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
