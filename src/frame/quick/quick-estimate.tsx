import type { Benchmark } from '#domain/benchmarks.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import type { EstimateDraft } from '#stages/answer-kinds.ts';
import { benchmarkText, type QuantityKind } from '#stages/benchmark-text.ts';
import { EstimateField } from '#ui/numbers/estimate-field.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { useQuick } from './quick.tsx';

interface QuickEstimateProps {
  readonly name: 'averageOrderValueMinor' | 'grossMarginShare' | 'salesCycleMonths';
  readonly kind: QuantityKind;
  readonly words: { readonly label: string; readonly hint?: string; readonly unit?: string };
  readonly benchmark?: Benchmark | undefined;
}

/** An estimate as one number or "I don't know yet"; where a range stands, the range. */
export function QuickEstimate({ name, kind, words, benchmark }: QuickEstimateProps) {
  const { business, changeBusiness, context, problemAt } = useQuick();
  const formats = useFormats();
  const answer: EstimateDraft = business[name] ?? {};
  const change = (next: EstimateDraft) => changeBusiness({ [name]: next });
  const common = {
    id: name,
    label: words.label,
    hint: words.hint,
    unit: words.unit,
    kind,
    currency: context.currency,
    problem: problemAt(name),
    benchmark: benchmark && benchmarkText(benchmark, kind, formats, context.currency),
  };
  if (answer.kind === 'range') return <EstimateField {...common} value={answer} onChange={change} />;
  return (
    <NumberField
      {...common}
      allowUnknown
      value={answer.kind === 'unknown' ? 'unknown' : answer.value}
      onChange={(value) => change(answeredWith(answer, value))}
      onRange={(range) => change({ ...answer, ...range, kind: 'range' })}
    />
  );
}

/** An emptied field is no answer; what was typed before "I don't know yet" stays to be brought back. */
export function answeredWith(answer: EstimateDraft, value: number | string | undefined): EstimateDraft {
  if (value === 'unknown') return { ...answer, kind: 'unknown' };
  if (value === undefined) return {};
  return { ...answer, kind: 'known', value };
}
