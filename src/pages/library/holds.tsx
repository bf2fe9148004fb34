import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { stageIds } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import { answerTextsOf } from '#strategy/answer-texts.ts';
import type { Strategy } from '#strategy/strategy.ts';
import styles from './library.module.css';

/** Answers of a template that are not left to a stage's defaults. */
export function useHeld(template: Strategy) {
  const formats = useFormats();
  return stageIds
    .filter((id) => template.answers[id] !== undefined)
    .map((id) => ({ id, answerTexts: answerTextsOf(template, id, formats).filter(({ value }) => value !== undefined) }))
    .filter(({ answerTexts }) => answerTexts.length > 0);
}

/** Everything a template holds, answer by answer. */
export function Holds({ template }: { readonly template: Strategy }) {
  const language = useLanguage();
  return useHeld(template).map(({ id, answerTexts }) => (
    <div key={id}>
      <h4>{stageById[id].words[language].title}</h4>
      <dl className={styles.held}>
        {answerTexts.flatMap(({ path, label, value }) => [
          <dt key={`${path} label`}>{label}</dt>,
          <dd key={path}>{value}</dd>,
        ])}
      </dl>
    </div>
  ));
}
