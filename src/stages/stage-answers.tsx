import { createContext, type ReactNode, useCallback, useContext } from 'react';
import { type FieldValues, FormProvider, useForm } from 'react-hook-form';

const ReportContext = createContext<() => void>(() => {});

/** Tells the answers of the stage as they stand upward. */
export const useReport = () => useContext(ReportContext);

interface StageAnswersProps<Draft> {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly children: ReactNode;
}

/** Holds what is being typed, tells every change upward, and takes over a draft that was changed elsewhere. */
export function StageAnswers<Draft extends FieldValues>({ draft, onChange, children }: StageAnswersProps<Draft>) {
  // react-hook-form wants its own deep-partial type for defaults; a draft has every leaf optional already.
  const form = useForm<FieldValues>({ values: draft });
  const { getValues } = form;
  // What the form holds began as a draft and is changed by path. It goes on writing in its own.
  const report = useCallback(() => onChange(structuredClone(getValues()) as Draft), [onChange, getValues]);
  return (
    <ReportContext value={report}>
      <FormProvider {...form}>{children}</FormProvider>
    </ReportContext>
  );
}
