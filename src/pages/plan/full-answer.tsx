import { useLanguage } from '#i18n/use-language.tsx';
import type { Plan } from '#plan/plan.ts';
import type { Pictures } from '#report/pictures.ts';
import { SectionBlocks } from '../section-blocks.tsx';
import { PlanSection } from './plan-section.tsx';
import { usePlanWords } from './use-plan-words.ts';
import { WhyLinks } from './why-links.tsx';
import { useSections } from './written.ts';

interface FullAnswerProps {
  readonly plan: Plan;
  readonly pictures: Pictures;
}

/** What the first screen leaves out of the honest answer: its verdict and its picture stand there already. */
export function FullAnswer({ plan, pictures }: FullAnswerProps) {
  const words = usePlanWords();
  const [honest] = useSections(plan, useLanguage(), 'answer');
  if (honest === undefined) return undefined;
  const rest = honest.blocks.slice(1).filter(({ type }) => type !== 'chart');
  return (
    <PlanSection id={honest.id} title={words.inFull}>
      <SectionBlocks blocks={rest} pictures={pictures} />
      <WhyLinks plan={plan} section={honest.id} />
    </PlanSection>
  );
}
