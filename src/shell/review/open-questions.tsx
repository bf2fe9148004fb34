import { useFormats, useLanguage } from '#i18n/use-language.tsx';
import type { StageId } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { addressOf, hrefOf } from '../addresses.ts';
import { labelAt, toldOf } from './told.ts';

interface Place {
  readonly stage: StageId;
  readonly path: string;
}

interface OpenQuestionsProps {
  readonly strategy: Strategy;
  readonly places: readonly Place[];
}

/** Questions by name, each a link into its field. */
export function OpenQuestions({ strategy, places }: OpenQuestionsProps) {
  const language = useLanguage();
  const formats = useFormats();
  return (
    <ul>
      {places.map(({ stage, path }) => (
        <li key={`${stage} ${path}`}>
          <a href={hrefOf(addressOf.field(strategy.id, stage, path))}>
            {stageById[stage].words[language].title}
            {': '}
            {labelAt(toldOf(strategy, stage, formats), path) ?? path}
          </a>
        </li>
      ))}
    </ul>
  );
}
