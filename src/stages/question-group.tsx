import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useLanguage } from '#i18n/use-language.tsx';
import { lazyWords } from '#i18n/words.ts';
import { FoldedSection } from '#ui/folded-section.tsx';
import { useFrame } from './question-frame.tsx';

const groupWords = lazyWords({ en: () => import('./group-words.en.ts'), ru: () => import('./group-words.ru.ts') });

/** What a closed group of questions says of itself. */
export interface GroupWords {
  readonly title: string;
  /** What is asked in it. */
  readonly line: string;
}

interface QuestionGroupProps {
  readonly id?: string | undefined;
  readonly words: GroupWords;
  /** Dotted paths of its answers, or of what they stand in. */
  readonly holds: readonly string[];
  readonly isInside?: boolean | undefined;
  readonly children: ReactNode;
}

const isUnknown = (answer: unknown): boolean =>
  answer === 'unknown' ||
  (typeof answer === 'object' && answer !== null && (isKindUnknown(answer) || Object.values(answer).some(isUnknown)));

const isKindUnknown = (answer: object): boolean => 'kind' in answer && answer.kind === 'unknown';

/** Questions a plan can do without. They open where one of them has a problem, is proposed or not known. */
export function QuestionGroup({ id, words: { title, line }, holds, isInside, children }: QuestionGroupProps) {
  const { problems, answerTexts, markAt } = useFrame();
  const { getValues } = useFormContext();
  const { answered } = groupWords[useLanguage()];
  const isHeld = (path: string) => holds.some((held) => path === held || path.startsWith(`${held}.`));
  const held = answerTexts.filter(({ path }) => isHeld(path));
  const count = held.filter(({ value }) => value !== undefined).length;
  const isMarked = held.some(({ path }) => markAt?.(path) !== undefined);
  return (
    <FoldedSection
      id={id}
      title={title}
      line={count === 0 ? line : `${line} ${answered(count)}`}
      hasProblem={problems.some(({ path }) => isHeld(path))}
      opensAtFirst={isMarked || holds.some((path) => isUnknown(getValues(path)))}
      isInside={isInside}
    >
      {children}
    </FoldedSection>
  );
}
