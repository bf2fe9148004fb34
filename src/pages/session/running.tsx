import { useEffect, useState } from 'react';
import { newsOfKey } from '#facilitation/clicker.ts';
import type { SessionPartProps } from '#facilitation/part-props.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { workshopWords } from '#workshop/words.ts';
import { AgendaList } from './agenda-list.tsx';
import { ClockBar } from './clock-bar.tsx';
import { OneWindow } from './one-window.tsx';
import { ProjectorBar } from './projector-bar.tsx';
import { QuestionPart } from './question-part.tsx';
import { QuickLines } from './quick-lines.tsx';
import styles from './session.module.css';
import { StepPart } from './step-part.tsx';
import { useProjecting } from './use-projecting.ts';

/** A session under way. */
export function Running(props: SessionPartProps) {
  const { session, context, strategy, edit } = props;
  const language = useLanguage();
  const [isAlone, setAlone] = useState(false);
  const { standing, projection, projector, hear } = useProjecting(props);

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
