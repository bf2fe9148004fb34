import { useEffect, useState } from 'react';
import { newsOfKey } from '#facilitation/clicker.ts';
import type { SessionPartProps } from '#facilitation/part-props.ts';
import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { useStayAwake } from '#frame/stay-awake.ts';
import { useNow } from '#frame/use-now.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import type { AgendaStep } from '#workshop/agenda.ts';
import { standingOf, stepped } from '#workshop/clock.ts';
import type { ProjectorNews } from '#workshop/projection.ts';
import { workshopWords } from '#workshop/words.ts';
import { AgendaList } from './agenda-list.tsx';
import { ClockBar } from './clock-bar.tsx';
import { OneWindow } from './one-window.tsx';
import { projectionOf } from './projection-of.ts';
import { ProjectorBar } from './projector-bar.tsx';
import { QuestionPart } from './question-part.tsx';
import { QuickLines } from './quick-lines.tsx';
import styles from './session.module.css';
import { StepPart } from './step-part.tsx';
import { useProjector } from './use-projector.ts';
import { useRoomBudgets } from './use-room-budgets.ts';

/** A session under way. */
export function Running(props: SessionPartProps) {
  const { session, context, strategy, computed, edit } = props;
  const words = useWorkshopWords();
  const language = useLanguage();
  const [isAlone, setAlone] = useState(false);
  const now = useNow(session.clock?.pausedAt === undefined);
  const standing = standingOf(session, now);
  const budgets = useRoomBudgets(computed, standing?.step.id === 'draft');
  useStayAwake(true);

  const questionsIn = ({ id }: AgendaStep) => workshopWords[language].steps[id].questions.length;
  const hear = (kind: ProjectorNews['kind']) => {
    if (kind === 'money') context.move((before) => ({ ...before, isMoneyHidden: !before.isMoneyHidden }));
    else if (kind !== 'ready') context.move((before, at) => stepped(before, kind === 'next' ? 1 : -1, questionsIn, at));
  };
  const projection =
    standing &&
    projectionOf({
      session,
      standing,
      strategy,
      computed,
      budgets,
      language,
      words: {
        dots: words.votes.dotted,
        scores: words.votes.scored,
        budgets: words.projector.budgets,
      },
    });
  const projector = useProjector(projection, hear);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const news = newsOfKey(event);
      if (news === undefined) return;
      event.preventDefault();
      hear(news);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  if (standing === undefined || projection === undefined) return undefined;
  if (isAlone)
    return (
      <OneWindow
        projection={projection}
        prompts={workshopWords[language].steps[standing.step.id].prompts}
        onLeave={() => setAlone(false)}
      />
    );
  return (
    <div className={styles.session}>
      <div className={styles.main}>
        <ClockBar session={session} context={context} standing={standing} />
        <QuestionPart session={session} standing={standing} onStep={(by) => hear(by > 0 ? 'next' : 'back')} />
        <StepPart {...props} standing={standing} />
      </div>
      <div className={styles.side}>
        <ProjectorBar
          session={session}
          projector={projector}
          onMoney={() => hear('money')}
          onAlone={() => setAlone(true)}
        />
        <QuickLines strategy={strategy} edit={edit} />
        <AgendaList context={context} standing={standing} />
      </div>
    </div>
  );
}
