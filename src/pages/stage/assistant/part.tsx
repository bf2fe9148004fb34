import { useState } from 'react';
import { type AssistantList, assistantLists } from '#drafting/assistant/take-answer.ts';
import type { StagePageProps } from '#frame/page-card.ts';
import { stageOfList } from '#report/assistant/facts.ts';
import { draftOf } from '#strategy/strategy.ts';
import { ChoiceField } from '#ui/choice-field.tsx';
import { Details } from '#ui/details.tsx';
import { Stack } from '#ui/layout.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { AssistantAnswerPart } from './answer.tsx';
import { AssistantText } from './text.tsx';
import { useAssistantWords } from './use-assistant-words.ts';

type AssistantPartProps = Omit<StagePageProps, 'computed'>;

/** Asks an assistant of the person's own: a text to copy, and its answer read back as proposals. Nothing is sent. */
export function AssistantPart({ stage, strategy, edit }: AssistantPartProps) {
  const words = useAssistantWords();
  const lists = assistantLists.filter((list) => stageOfList[list] === stage);
  const [picked, pick] = useState<AssistantList | undefined>(lists[0]);
  const pillars = (draftOf(strategy, 'content').pillars ?? []).filter(({ name }) => name);
  const [pillarPicked, pickPillar] = useState<string | undefined>();
  const pillar = pillars.find(({ id }) => id === pillarPicked) ?? pillars[0];
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  if (picked === undefined) return undefined;
  const options = lists.map((value) => ({ value, label: words.lists[value] }));
  const needsPillar = picked === 'topics';
  return (
    <Details summary={words.title}>
      <Stack>
        <p>{words.lead}</p>
        {lists.length > 1 && (
          <ChoiceField
            id="assistant.list"
            label={words.wanted}
            options={options}
            value={picked}
            onChange={(value) => pick(lists.find((list) => list === value) ?? picked)}
          />
        )}
        {needsPillar && pillar && (
          <SelectField
            id="assistant.pillar"
            label={words.pillar}
            options={pillars.map(({ id, name = '' }) => ({ value: id, label: name }))}
            value={pillar.id}
            onChange={pickPillar}
          />
        )}
        {needsPillar && pillar === undefined ? (
          <p>{words.noPillar}</p>
        ) : (
          <>
            <AssistantText
              list={picked}
              strategy={strategy}
              pillar={needsPillar ? pillar?.name : undefined}
              turned={told}
              onTurn={setTold}
            />
            <AssistantAnswerPart
              key={`${picked} ${pillar?.id}`}
              list={picked}
              strategy={strategy}
              edit={edit}
              pillarId={pillar?.id}
              turned={told}
            />
          </>
        )}
      </Stack>
    </Details>
  );
}
