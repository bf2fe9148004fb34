import { useLanguage } from '#i18n/use-language.tsx';
import { severityName } from '#report/health-text.ts';
import { Section } from '#ui/layout.tsx';
import { EntryLines } from './entry-lines.tsx';
import type { LibraryPartProps } from './part-props.ts';
import { useLibraryWords } from './use-library-words.ts';

/** Rules of the health check that weigh otherwise than usual; a weight is given on the review of a plan. */
export function OwnWeights({ library: { weights = [] }, context }: LibraryPartProps) {
  const words = useLibraryWords().weights;
  const language = useLanguage();
  return (
    <Section title={words.title} intro={words.lead}>
      <EntryLines
        part="weights"
        none={words.none}
        context={context}
        entries={weights.map(({ id, weight, text }) => ({ id, text, note: severityName(weight, language) }))}
      />
    </Section>
  );
}
