import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { Stack } from '#ui/layout.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { agendaOf, boxMinutesMax, minutesOf, type StepId } from '#workshop/agenda.ts';
import type { Session } from '#workshop/session.ts';
import { workshopWords } from '#workshop/words.ts';

interface StepBoxesProps {
  readonly session: Session;
  readonly onBoxes: (boxes: Session['boxes']) => void;
}

/** How long each step may take, where it is not the usual. */
export function StepBoxes({ session: { length, boxes }, onBoxes }: StepBoxesProps) {
  const words = useWorkshopWords().setUp;
  const { steps: named } = workshopWords[useLanguage()];
  const { number } = useFormats();
  const steps = agendaOf(length, boxes);
  const set = (id: StepId, typed: number | string | undefined) => {
    const { [id]: _before, ...others } = boxes ?? {};
    const isBox = typeof typed === 'number' && Number.isInteger(typed) && typed >= 1 && typed <= boxMinutesMax;
    onBoxes(isBox ? { ...others, [id]: typed } : others);
  };
  return (
    <Details summary={words.boxes(number(minutesOf(steps)))}>
      <Stack>
        {steps.map(({ id, minutes }) => (
          <NumberField
            key={id}
            id={`box.${id}`}
            label={words.box(named[id].title)}
            kind="count"
            value={minutes}
            onChange={(typed) => set(id, typed)}
          />
        ))}
        <div>
          <Button kind="quiet" disabled={boxes === undefined} onClick={() => onBoxes(undefined)}>
            {words.usualBoxes}
          </Button>
        </div>
      </Stack>
    </Details>
  );
}
