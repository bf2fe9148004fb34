import { useLanguage } from '#i18n/use-language.tsx';
import { stages } from '#stages/index.ts';
import { yearIn } from '#strategy/document.ts';
import type { Plan } from '#strategy/plan.ts';
import { Timeline } from '#ui/timeline.tsx';
import { useOpenedWords } from '../opened/use-opened-words.ts';

/** The twelve months of a plan as a picture: five lanes, milestones and the gate. */
export function PlanTimeline({ plan }: { readonly plan: Plan }) {
  const words = useOpenedWords().plan;
  const language = useLanguage();
  const { months, lanes, milestones } = yearIn(plan, language);
  const titleOf = (number: number) => stages.find((stage) => stage.number === number)?.words[language].title;
  return (
    <Timeline
      caption={words.timeline}
      months={months}
      lanes={lanes.map(({ stage, label, purpose, cells }) => ({
        id: String(stage),
        number: stage,
        hue: stage,
        label: titleOf(stage) ?? label,
        notes: purpose,
        cells,
      }))}
      milestones={milestones}
    />
  );
}
