import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { Button } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import type { Standing } from '#workshop/clock.ts';
import type { Session } from '#workshop/session.ts';
import { workshopWords } from '#workshop/words.ts';
import styles from './session.module.css';

interface QuestionPartProps {
  readonly session: Session;
  readonly standing: Standing;
  readonly onStep: (by: 1 | -1) => void;
}

/** The question the room has before it, and what only who leads it reads. */
export function QuestionPart({ session, standing, onStep }: QuestionPartProps) {
  const words = useWorkshopWords().run;
  const { title, questions, prompts } = workshopWords[useLanguage()].steps[standing.step.id];
  const at = session.clock?.question ?? 0;
  return (
    <section className={styles.asked}>
      <p className={styles.step}>{title}</p>
      <h2 className={styles.question}>{questions[at] ?? title}</h2>
      {questions.length > 1 && <p className={styles.soft}>{words.questionOf(at + 1, questions.length)}</p>}
      <Row>
        <Button kind="primary" onClick={() => onStep(1)}>
          {words.next}
        </Button>
        <Button onClick={() => onStep(-1)}>{words.back}</Button>
      </Row>
      <h3>{words.prompts}</h3>
      <ul className={styles.prompts}>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </section>
  );
}
