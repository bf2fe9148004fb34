import { Section } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { lineMax } from '#workshop/session.ts';
import type { LibraryPartProps } from './part-props.ts';
import { useLibraryWords } from './use-library-words.ts';

/** The consultant's own line under documents. */
export function BrandLine({ library, context }: LibraryPartProps) {
  const words = useLibraryWords().brand;
  return (
    <Section title={words.title}>
      <TextField
        id="brandLine"
        label={words.label}
        hint={words.hint}
        value={library.brandLine ?? ''}
        maxLength={lineMax}
        onChange={(typed) =>
          context.change(({ brandLine: _before, ...rest }) => (typed ? { ...rest, brandLine: typed } : rest))
        }
      />
    </Section>
  );
}
