import { useState } from 'react';
import { stageTitle } from '#facilitation/asked-words.ts';
import { fitsQr } from '#facilitation/qr.ts';
import { QrPicture } from '#facilitation/qr-picture.tsx';
import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { copyToClipboard, download } from '#frame/browser.ts';
import { packedVoice } from '#frame/imports/voice-packing.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { Button } from '#ui/button.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { lineMax, remarkMax, type Voice } from '#workshop/session.ts';
import { type Ask, voiceFile } from '#workshop/voices.ts';
import { CardQuestions } from './card-questions.tsx';
import { StageQuestions } from './stage-questions.tsx';
import { type FilledIn, isEmptyVoice, voiceOf } from './voice-of.ts';

/** What is asked, and the answers handed back as a file, a code or a QR. */
export function AnswerForm({ ask }: { readonly ask: Ask }) {
  const { voice: words } = useWorkshopWords();
  const language = useLanguage();
  const [filled, setFilled] = useState<FilledIn>(() => ({
    id: crypto.randomUUID(),
    name: '',
    problems: '',
    dots: [],
    scores: {},
    typed: {},
    remark: '',
  }));
  const set = (part: Partial<FilledIn>) => setFilled((before) => ({ ...before, ...part }));
  const title = 'stage' in ask ? `${ask.title} · ${stageTitle(ask.stage, language)}` : ask.title;
  return (
    <Section title={title}>
      <Stack>
        <TextField
          id="name"
          label={words.name}
          hint={words.nameHint}
          value={filled.name}
          onChange={(name) => set({ name })}
          maxLength={lineMax}
        />
        {'stage' in ask ? (
          <>
            <p>{words.anyLeftOut}</p>
            <StageQuestions
              ask={ask}
              typed={filled.typed}
              onType={(key, value) =>
                setFilled(({ typed: { [key]: _before, ...others }, ...rest }) => ({
                  ...rest,
                  typed: value === undefined ? others : { ...others, [key]: value },
                }))
              }
            />
            <TextField
              id="remark"
              label={words.remark}
              multiline
              maxLength={remarkMax}
              value={filled.remark}
              onChange={(remark) => set({ remark })}
            />
          </>
        ) : (
          <CardQuestions
            ask={ask}
            problems={filled.problems}
            onProblems={(problems) => set({ problems })}
            dots={filled.dots}
            onDots={(dots) => set({ dots })}
            scores={filled.scores}
            onScores={(scores) => set({ scores })}
          />
        )}
        <HandBack session={ask.session} voice={voiceOf(ask, filled)} />
        <p>{words.holds}</p>
      </Stack>
    </Section>
  );
}

/** A file, a code or one QR: nothing is sent. */
function HandBack({ session, voice }: { readonly session: string; readonly voice: Voice }) {
  const { voice: words } = useWorkshopWords();
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<{ readonly answers: string; readonly code: string }>();
  const isEmpty = isEmptyVoice(voice);
  const save = () => {
    const file = `answers-${voice.id.slice(0, 8)}.voice.json`;
    download(file, 'application/json', JSON.stringify(voiceFile(session, voice)));
    setSaid(words.saved(file));
  };
  const show = async () => {
    const text = await packedVoice(voiceFile(session, voice));
    setShown(fitsQr(text) ? { answers: JSON.stringify(voice), code: text } : undefined);
    setSaid(fitsQr(text) ? words.qrHow : words.qrTooLong);
  };
  const copy = async () => {
    const isCopied = await copyToClipboard(await packedVoice(voiceFile(session, voice)));
    setSaid(isCopied ? words.copied : words.notCopied);
  };
  return (
    <>
      <Row>
        <Button kind="primary" disabled={isEmpty} onClick={save}>
          {words.save}
        </Button>
        <Button disabled={isEmpty} onClick={copy}>
          {words.copy}
        </Button>
        <Button disabled={isEmpty} onClick={show}>
          {words.qr}
        </Button>
      </Row>
      <p role="status">{said}</p>
      {shown?.answers === JSON.stringify(voice) && <QrPicture text={shown.code} label={words.qrLabel} />}
    </>
  );
}
