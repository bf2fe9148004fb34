import { useState } from 'react';
import { copyToClipboard, download } from '#frame/browser.ts';
import { linkFor, questionFile } from '#frame/imports/voice-packing.ts';
import { reachOf } from '#frame/sharing/link-reach.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { stageById } from '#stages/index.ts';
import { titleOf } from '#storage/record.ts';
import { contextOf } from '#strategy/context.ts';
import { Button } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import { Pick } from '#ui/segmented-choice.tsx';
import { peopleAt } from '#workshop/asking/tallies.ts';
import { type AskKind, askKinds, askOf, askOfStage } from '#workshop/voices.ts';
import { dotsEach } from '#workshop/votes.ts';
import type { SessionPartProps } from './part-props.ts';
import { useWorkshopWords } from './use-workshop-words.ts';

interface VoiceQuestionProps extends SessionPartProps {
  readonly asked: AskKind;
  readonly onAsk: (asked: AskKind) => void;
}

/** What participants are asked, as a link and as a file to send. */
export function VoiceQuestion({ session, strategy, asked, onAsk }: VoiceQuestionProps) {
  const words = useWorkshopWords().voices;
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const isCards = asked === 'problems' || asked === 'votes';
  const lacksCards = asked === 'votes' && session.cards.length === 0;

  const ask = () => {
    const title = titleOf(strategy) || words.untitled;
    return isCards
      ? askOf(session, title, dotsEach(session), asked === 'votes')
      : askOfStage(session, title, asked, contextOf(strategy));
  };
  const copyLink = async () => {
    const link = await linkFor(ask());
    const copied = reachOf(link) === 'local' ? words.copiedLocal : words.copied;
    setSaid((await copyToClipboard(link)) ? copied : words.notCopied);
  };
  const saveQuestion = () => {
    const name = `workshop-${asked}.question.json`;
    download(name, 'application/json', questionFile(ask()));
    setSaid(words.questionSaved(name));
  };
  const nameOf = (kind: AskKind): string => {
    if (kind === 'problems' || kind === 'votes') return words.askKinds[kind];
    const people = peopleAt(session, kind);
    return words.stage(stageById[kind].words[language].title, people);
  };

  return (
    <>
      <Row>
        <Pick
          label={words.whatIsAsked}
          options={askKinds.map((value) => ({ value, label: nameOf(value) }))}
          value={asked}
          onPick={onAsk}
        />
        <Button disabled={lacksCards} onClick={copyLink}>
          {words.copyLink}
        </Button>
        <Button disabled={lacksCards} onClick={saveQuestion}>
          {words.saveQuestion}
        </Button>
      </Row>
      <p role="status">{lacksCards ? words.noCards : said}</p>
    </>
  );
}
