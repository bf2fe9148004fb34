import { useState } from 'react';
import { titleOf } from '#storage/record.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { withCard } from '#workshop/cards.ts';
import { askOf, suggestionsIn, waitingIn, withoutNames, withVoice } from '#workshop/voices.ts';
import { dotsEach } from '#workshop/votes.ts';
import { copyToClipboard, download } from '../browser.ts';
import { FileButton } from '../imports/file-button.tsx';
import { reachOf } from '../sharing/link-reach.ts';
import { CameraReader } from './camera-reader.tsx';
import type { SessionPartProps } from './part-props.ts';
import { qrInFile } from './qr.ts';
import { useWorkshopWords } from './use-workshop-words.ts';
import { linkFor, questionFile, readAnswer } from './voice-packing.ts';
import { VoiceVotes } from './voice-votes.tsx';
import styles from './workshop.module.css';

interface VoicesPartProps extends SessionPartProps {
  readonly isVote: boolean;
}

/** Answers from other devices: a link to send, files and codes that come back, and what of them becomes a card or counts. */
export function VoicesPart({ session, context, strategy, isVote }: VoicesPartProps) {
  const words = useWorkshopWords().voices;
  const [said, setSaid] = useState('');
  const [code, setCode] = useState('');
  const [isWatching, setWatching] = useState(false);
  const { voices } = session;
  const waiting = waitingIn(session);
  const named = voices.flatMap(({ name }) => name ?? []);

  const ask = () => askOf(session, titleOf(strategy) || words.untitled, dotsEach(session), isVote);
  const copyLink = async () => {
    const link = await linkFor(ask());
    const copied = reachOf(link) === 'local' ? words.copiedLocal : words.copied;
    setSaid((await copyToClipboard(link)) ? copied : words.notCopied);
  };
  const saveQuestion = () => {
    const name = `workshop-${isVote ? 'votes' : 'problems'}.question.json`;
    download(name, 'application/json', questionFile(ask()));
    setSaid(words.questionSaved(name));
  };
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
    <Details summary={[words.title(voices.length), waiting > 0 && words.wait(waiting)].filter(Boolean).join('. ')}>
      <Stack>
        <p>{words.lead}</p>
        <Row>
          <Button onClick={copyLink}>{isVote ? words.linkVotes : words.linkProblems}</Button>
          <Button onClick={saveQuestion}>{isVote ? words.fileVotes : words.fileProblems}</Button>
          <FileButton
            label={words.files}
            multiple
            accept=".json,application/json"
            onChoose={async (files) => take(await Promise.all(files.map((file) => file.text())))}
          />
        </Row>
        <TextField id="voiceCode" label={words.code} value={code} onChange={setCode} isUnsaved maxLength={200_000} />
        <div>
          <Button disabled={code.trim() === ''} onClick={takeCode}>
            {words.takeCode}
          </Button>
        </div>
        <Row>
          <Button aria-expanded={isWatching} onClick={() => setWatching(!isWatching)}>
            {isWatching ? words.closeCamera : words.openCamera}
          </Button>
          <FileButton label={words.picture} multiple accept="image/*" onChoose={takePictures} />
        </Row>
        {isWatching && <CameraReader onText={(text) => void take([text])} />}
        <p role="status">{said}</p>
        {named.length > 0 && (
          <Row>
            <span>{words.names(named.join(', '))}</span>
            <Button kind="quiet" onClick={() => context.change(withoutNames)}>
              {words.removeNames}
            </Button>
          </Row>
        )}
        <ul className={styles.cards}>
          {suggestionsIn(session).map(({ text, saidBy }) => (
            <li key={text} className={styles.card}>
              <span>
                {text} <span className={styles.soft}>{words.saidBy(saidBy)}</span>
              </span>
              <Button onClick={() => context.change((before) => withCard(before, text))}>
                {words.take}
                <HiddenText>: {text}</HiddenText>
              </Button>
            </li>
          ))}
        </ul>
        <VoiceVotes session={session} context={context} />
      </Stack>
    </Details>
  );
}
