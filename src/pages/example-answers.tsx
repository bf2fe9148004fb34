import type { ReactNode } from 'react';
import { type ExampleId, exampleIds } from '#examples/index.ts';
import type { Language } from '#i18n/language.ts';
import { firstScreenOf } from '#report/first-screen.ts';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { computedExample } from './computed-example.ts';

interface ExampleAnswer {
  readonly id: ExampleId;
  readonly answer: ReactNode;
}

/** What the plan of each example answers, as its page will say it; made with the page, no part of the program. */
export const exampleAnswers = (language: Language): Promise<readonly ExampleAnswer[]> =>
  Promise.all(
    exampleIds.map(async (id) => {
      const { plan } = await computedExample(id, language);
      return { id, answer: <DocumentView blocks={firstScreenOf(plan, language).answer.slice(0, 1)} /> };
    }),
  );
