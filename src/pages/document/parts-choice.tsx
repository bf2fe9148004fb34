import type { Section } from '#document/document.ts';
import { ChoicesField } from '#ui/choice-field.tsx';
import { FoldedSection } from '#ui/folded-section.tsx';
import { useExportWords } from './use-export-words.ts';

interface PartsChoiceProps {
  readonly sections: readonly Section[];
  readonly leftOut: readonly string[];
  readonly onLeftOut: (ids: readonly string[]) => void;
}

/** Which sections its reader gets; one stays. */
export function PartsChoice({ sections, leftOut, onLeftOut }: PartsChoiceProps) {
  const words = useExportWords().parts;
  const ids = sections.map(({ id }) => id);
  const pick = (kept: readonly string[]) => {
    if (kept.length > 0) onLeftOut(ids.filter((id) => !kept.includes(id)));
  };
  const shown = ids.filter((id) => !leftOut.includes(id));
  return (
    <FoldedSection title={words.title} line={words.line(shown.length, ids.length)} hasProblem={false}>
      <ChoicesField
        id="parts"
        label={words.label}
        hint={words.hint}
        options={sections.map(({ id, title }) => ({ value: id, label: title }))}
        value={shown}
        onChange={pick}
      />
    </FoldedSection>
  );
}
