import { type ComponentType, createContext, type ReactNode, useContext } from 'react';

interface ExplainedProps {
  readonly text: string;
  readonly termsOnly?: boolean | undefined;
}

/** How the page around explains the terms of a text; a control alone leaves them as they are. */
export const ExplainedContext = createContext<ComponentType<ExplainedProps> | undefined>(undefined);

/** A text whose terms open their meaning, on the pages that have one for them. */
export function Explained(props: ExplainedProps) {
  const Text = useContext(ExplainedContext);
  if (Text) return <Text {...props} />;
  return props.termsOnly ? undefined : props.text;
}

/** What is shown as it will be printed has nothing to press in it. */
export const Unexplained = ({ children }: { readonly children: ReactNode }) => (
  <ExplainedContext value={undefined}>{children}</ExplainedContext>
);
