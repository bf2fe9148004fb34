import { useState } from 'react';
import { copyToClipboard, download } from '#frame/browser.ts';
import { fitsQr } from '#frame/workshop/qr.ts';
import { QrPicture } from '#frame/workshop/qr-picture.tsx';
import { useWorkshopWords } from '#frame/workshop/use-workshop-words.ts';
import { packedVoice } from '#frame/workshop/voice-packing.ts';
import { Button } from '#ui/button.tsx';
import { CheckLine } from '#ui/check-line.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import { ScaleField } from '#ui/scale-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { lineMax, type Voice } from '#workshop/session.ts';
import { type Ask, voiceFile } from '#workshop/voices.ts';

const problemsMost = 100;

/** Problems, a line each, or votes; handed back as a file or as a code. */
export function AnswerForm({ ask }: { readonly ask: Ask }) {
  const { voice: words, votes } = useWorkshopWords();
  const [id] = useState(() => crypto.randomUUID());
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const [dots, setDots] = useState<readonly string[]>([]);
  const [scores, setScores] = useState<Readonly<Record<string, number>>>({});
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<{ readonly answers: string; readonly code: string }>();
  const isVote = ask.cards.length > 0;
  const problems = typed
    .split('\n')
    .map((line) => line.trim().slice(0, lineMax))
    .filter(Boolean)
    .slice(0, problemsMost);
  const isEmpty = problems.length === 0 && dots.length === 0 && Object.keys(scores).length === 0;
  const voice: Voice = {
    id,
    ...(name.trim() && { name: name.trim() }),
    problems: isVote ? [] : problems,
    dots: [...dots],
    severities: { ...scores },
  };
  const turn = (card: string, isDotted: boolean) => {
    const others = dots.filter((each) => each !== card);
    if (!isDotted) setDots(others);
    else if (others.length < ask.dotsEach) setDots([...others, card]);
  };
  const save = () => {
    const file = `answers-${id.slice(0, 8)}.voice.json`;
    download(file, 'application/json', JSON.stringify(voiceFile(ask.session, voice)));
    setSaid(words.saved(file));
  };
  const show = async () => {
    const text = await packedVoice(voiceFile(ask.session, voice));
    setShown(fitsQr(text) ? { answers: JSON.stringify(voice), code: text } : undefined);
    setSaid(fitsQr(text) ? words.qrHow : words.qrTooLong);
  };
  const copy = async () => {
    const isCopied = await copyToClipboard(await packedVoice(voiceFile(ask.session, voice)));
    setSaid(isCopied ? words.copied : words.notCopied);
  };
  return (
    <Section title={ask.title}>
      <Stack>
        <TextField
          id="name"
          label={words.name}
          hint={words.nameHint}
          value={name}
          onChange={setName}
          maxLength={lineMax}
        />
        {!isVote && (
          <TextField
            id="problems"
            label={words.problems}
            hint={words.problemsHint}
            multiline
            value={typed}
            onChange={setTyped}
          />
        )}
        {isVote && (
          <>
            <p>
              {votes.dots.title}: {votes.dots.rule(ask.dotsEach)}
            </p>
            <div>
              {ask.cards.map(({ id: card, text }) => (
                <CheckLine key={card} label={text} checked={dots.includes(card)} onChange={(is) => turn(card, is)} />
              ))}
            </div>
            <p role="status">{votes.dots.left(ask.dotsEach - dots.length)}</p>
            <p>
              {votes.severities.title}. {votes.severities.rule}
            </p>
            {ask.cards.map(({ id: card, text }) => (
              <ScaleField
                key={card}
                id={`score.${card}`}
                label={text}
                from={1}
                to={5}
                fromLabel={votes.severities.low}
                toLabel={votes.severities.high}
                value={scores[card]}
                onChange={(score) => setScores({ ...scores, [card]: score })}
              />
            ))}
          </>
        )}
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
        <p>{words.holds}</p>
      </Stack>
    </Section>
  );
}
