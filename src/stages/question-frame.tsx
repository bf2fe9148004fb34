import { createContext, type ReactNode, useContext } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useLanguage } from '#i18n/use-language.tsx';
import type { AnswerText, StageFormProps } from './card.ts';
import { problemText } from './problem-text.ts';
import type { QuestionWords } from './question-words.ts';
import { useReport } from './stage-answers.tsx';

interface Frame extends StageFormProps {
  readonly answerTexts: readonly AnswerText[];
  readonly problemWords: Readonly<Record<string, string>>;
}

const FrameContext = createContext<Frame | undefined>(undefined);

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (frame === undefined) throw new Error('A question stands in a form');
  return frame;
}

interface QuestionFormProps extends StageFormProps {
  readonly problemWords: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** Questions of one stage, with what they need to know besides its answers. */
export function QuestionForm({ children, answerTexts = [], ...rest }: QuestionFormProps) {
  return (
    <FrameContext value={{ ...rest, answerTexts }}>
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        {children}
      </form>
    </FrameContext>
  );
}

/** The answer at a path and the way to change it. */
export function useAnswer<T>(name: string): readonly [T | undefined, (value: T | undefined) => void] {
  const { setValue } = useFormContext();
  const report = useReport();
  const value = useWatch({ name }) as T | undefined; // the caller names the type of the leaf it asks for
  const change = (next: T | undefined) => {
    setValue(name, next);
    report();
  };
  return [value, change];
}

/** What a control shows besides its answer. */
export function useQuestion(name: string, words: QuestionWords) {
  const { problems, problemWords, ownHints } = useFrame();
  const language = useLanguage();
  const problem = problems.find(({ path }) => path === name);
  return {
    id: name,
    label: words.label,
    why: words.why,
    example: words.example,
    hint: [words.hint, ownHints?.get(words.label)].filter(Boolean).join(' ') || undefined,
    problem: problem && problemText(language, problemWords, problem.id),
  };
}

/** What stands beside the answer to a question. */
export const Mark = ({ name }: { readonly name: string }): ReactNode => useFrame().markAt?.(name);

/** The control of a question with its mark. A mark that goes leaves the control as it is. */
export function withMark<Props extends { readonly name: string }>(Control: (props: Props) => ReactNode) {
  return function Marked(props: Props) {
    return (
      <>
        <Control {...props} />
        <Mark name={props.name} />
      </>
    );
  };
}
