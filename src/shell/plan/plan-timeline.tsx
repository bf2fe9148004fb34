import { planMonth } from '#domain/month.ts';
import { useFormats, useLanguage } from '#i18n/use-language.tsx';
import { stages } from '#stages/index.ts';
import type { Plan } from '#strategy/plan.ts';
import { Timeline } from '#ui/timeline.tsx';
import { useOpenedWords } from '../opened/use-opened-words.ts';

/** The twelve months of a plan as a picture: five lanes, milestones and the gate. */
export function PlanTimeline({ plan }: { readonly plan: Plan }) {
  const words = useOpenedWords().plan;
  const language = useLanguage();
  const formats = useFormats();
  const { lanes, milestones } = plan.timeline;
  const titleOf = (number: number) => stages.find((stage) => stage.number === number)?.words[language].title ?? '';
  const [first] = lanes;
  return (
    <Timeline
      caption={words.timeline}
      months={(first?.months ?? []).map((_, index) => formats.monthShort(planMonth(plan.startMonth, index + 1)))}
      lanes={lanes.map(({ stage, months }) => ({
        id: String(stage),
        number: stage,
        hue: stage,
        label: titleOf(stage),
        cells: months,
      }))}
      milestones={milestones.map(({ kind, month }) => ({ month, label: words.milestones[kind] }))}
    />
  );
}
