import type { SessionPartProps } from '#facilitation/part-props.ts';
import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { useStayAwake } from '#frame/stay-awake.ts';
import { useNow } from '#frame/use-now.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import type { AgendaStep } from '#workshop/agenda.ts';
import { standingOf, stepped } from '#workshop/clock.ts';
import type { ProjectorNews } from '#workshop/projection.ts';
import { workshopWords } from '#workshop/words.ts';
import { useEndSound } from './end-sound.ts';
import { projectionOf } from './projection-of.ts';
import { useProjector } from './use-projector.ts';
import { useRoomBudgets } from './use-room-budgets.ts';

/** A session under way, whichever page leads it: where it stands, what is projected of it, and what the room's keys do. */
export function useProjecting({ session, context, strategy, computed }: Omit<SessionPartProps, 'edit'>) {
  const words = useWorkshopWords();
  const language = useLanguage();
  const now = useNow(session.clock?.pausedAt === undefined);
  const standing = standingOf(session, now);
  const budgets = useRoomBudgets(computed, standing?.step.id === 'draft');
  useStayAwake(true);
  useEndSound(standing?.step.id, (standing?.remainingMs ?? 0) < 0, session.isSilent !== true);

  const questionsIn = ({ id }: AgendaStep) => workshopWords[language].steps[id].questions.length;
  const hear = (kind: ProjectorNews['kind']) => {
    if (kind === 'money') context.move((before) => ({ ...before, isMoneyHidden: !before.isMoneyHidden }));
    else if (kind !== 'ready') context.move((before, at) => stepped(before, kind === 'next' ? 1 : -1, questionsIn, at));
  };
  const { decide, nothingYet, budgets: budgetWords } = words.projector;
  const said = { dots: words.votes.dotted, scores: words.votes.scored, decide, nothingYet, budgets: budgetWords };
  const projection =
    standing && projectionOf({ session, standing, strategy, computed, budgets, language, words: said });
  return { standing, projection, projector: useProjector(projection, hear), hear };
}
