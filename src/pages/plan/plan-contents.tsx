import { budgetQuestionOf } from '#drafting/split/of-plan.ts';
import { atPlace, hrefOf } from '#frame/addresses.ts';
import { goToPlace } from '#frame/reading/go-to-place.ts';
import { useReading } from '#frame/reading/use-reading.ts';
import { sectionTitleId } from '#frame/strategy/places.ts';
import { useSurroundings } from '#frame/strategy/surroundings.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Forecasted } from '#state/computing/computed.ts';
import { Contents } from '#ui/contents.tsx';
import type { ChapterTitles } from './chapter-titles.ts';
import { addressIn, type ChapterId, chapterIds } from './chapters.ts';
import { usePlanWords } from './use-plan-words.ts';
import { useSections } from './written.ts';

interface PlanContentsProps {
  readonly chapter: ChapterId;
  readonly titles: ChapterTitles;
  readonly derived: Forecasted | undefined;
}

const buysSomething = ({ basis, plan }: Forecasted): boolean =>
  budgetQuestionOf(basis, plan.answers, plan.context) !== undefined;

/** The chapters of the plan, and of the one that is open its sections. */
export function PlanContents({ chapter, titles, derived }: PlanContentsProps) {
  const home = useSurroundings().addressOfPage('plan') ?? '';
  const { budgets, inFull } = usePlanWords();
  const isAnswer = chapter === 'answer';
  const sections = useSections(isAnswer ? undefined : derived?.plan, useLanguage(), chapter);
  const hasBudgets = chapter === 'acquisition' && derived !== undefined && buysSomething(derived);
  const places = [
    ...(isAnswer && derived ? [{ id: 'honest', title: inFull }] : []),
    ...sections,
    ...(hasBudgets ? [{ id: 'budgets', title: budgets }] : []),
  ];
  const reading = useReading(places.map(({ id }) => sectionTitleId(id)));
  const inside = places.map(({ id, title }) => ({
    id: sectionTitleId(id),
    label: title,
    href: hrefOf(atPlace(addressIn(home, chapter), sectionTitleId(id))),
    isCurrent: sectionTitleId(id) === reading,
  }));
  const chapters = chapterIds.map((id) => ({
    id,
    label: titles[id],
    href: hrefOf(addressIn(home, id)),
    isCurrent: id === chapter,
    isPage: true,
    inside: id === chapter ? inside : [],
  }));
  return <Contents chapters={chapters} onPick={goToPlace} />;
}
