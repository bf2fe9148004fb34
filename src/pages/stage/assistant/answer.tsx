import { useState } from 'react';
import { tacticKinds } from '#domain/tactic.ts';
import { itemsIn } from '#drafting/assistant/answer-items.ts';
import { type AssistantList, mayTakeIdea, roomIn } from '#drafting/assistant/take-answer.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { textLengthMax } from '#stages/answer-kinds.ts';
import { engagement } from '#stages/engagement/index.ts';
import type { Editing } from '#state/app-state.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import { PastePreview } from '#ui/lists/paste-preview.tsx';
import { entriesIn } from '#ui/lists/pasted-lines.ts';
import { Notice } from '#ui/notice.tsx';
import { factsFor, toldFacts } from './told-facts.ts';
import { useAssistantWords } from './use-assistant-words.ts';

interface AssistantAnswerProps {
  readonly list: AssistantList;
  readonly strategy: Strategy;
  readonly edit: Editing;
  readonly pillarId: string | undefined;
  readonly turned: ReadonlySet<string>;
}

/** The answer pasted back: what it lists, looked through before any of it becomes a proposal. */
export function AssistantAnswerPart({ list, strategy, edit, pillarId, turned }: AssistantAnswerProps) {
  const words = useAssistantWords();
  const language = useLanguage();
  const [pasted, setPasted] = useState('');
  const [taken, setTaken] = useState(0);
  const labels = engagement.words[language].cards;
  const existing = existingIn(strategy, list, pillarId);
  if (list === 'idea' && !mayTakeIdea(strategy)) return <Notice kind="info">{words.ownIdea}</Notice>;

  /** A tactic that begins with its kind is of that kind. */
  const entryOf = (text: string) => {
    const [head = '', ...rest] = text.split(/\s*[:—–]\s+/u);
    const named = head.trim().toLowerCase();
    const kind =
      named.length < 3 ? undefined : tacticKinds.find((each) => labels[each].label.toLowerCase().startsWith(named));
    const said = rest.join(': ');
    return list === 'tactics' && kind && said !== '' ? { text: said, kind } : { text };
  };
  const add = async (texts: readonly string[]) => {
    const from = [...new Set(toldFacts(factsFor(strategy, list, language), turned).map((fact) => fact.from))];
    await edit.takeAnswer({ list, entries: texts.map(entryOf), from, pillarId });
    setPasted('');
    setTaken(texts.length);
  };
  return (
    <>
      <PastePreview
        label={words.answer}
        hint={words.answerHint}
        nothing={words.nothing}
        read={(text) => entriesIn(itemsIn(text).join('\n'), existing, textLengthMax)}
        room={roomIn(strategy, list)}
        pasted={pasted}
        onPasted={setPasted}
        onAdd={add}
      />
      <Row>
        <p role="status">{taken > 0 && pasted === '' && words.taken(taken)}</p>
        {taken > 0 && pasted === '' && (
          <Button
            kind="quiet"
            onClick={() => {
              edit.undo();
              setTaken(0);
            }}
          >
            {words.undo}
          </Button>
        )}
      </Row>
    </>
  );
}

/** What stands in the list already. */
function existingIn(strategy: Strategy, list: AssistantList, pillarId: string | undefined): readonly string[] {
  const { problems = [], idea = '' } = draftOf(strategy, 'audience');
  if (list === 'problems') return problems.map(({ text = '' }) => text);
  if (list === 'idea') return [idea];
  if (list === 'tactics') return (draftOf(strategy, 'engagement').tactics ?? []).map(({ name = '' }) => name);
  const pillar = draftOf(strategy, 'content').pillars?.find(({ id }) => id === pillarId);
  return (pillar?.topics ?? '').split('\n');
}
