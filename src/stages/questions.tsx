import type { Benchmark } from '#domain/benchmarks.ts';
import { planMonth } from '#domain/month.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { ChoiceField, ChoicesField } from '#ui/choice-field.tsx';
import { ComboboxField } from '#ui/combobox-field.tsx';
import { MonthField } from '#ui/month-field.tsx';
import { MonthsField } from '#ui/months-field.tsx';
import { EstimateField } from '#ui/numbers/estimate-field.tsx';
import type { EstimateShape } from '#ui/numbers/estimate-shape.ts';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { ScaleField } from '#ui/scale-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { benchmarkText, type QuantityKind } from './benchmark-text.ts';
import { QuestionForm, useAnswer, useFrame, useQuestion, withMark } from './question-frame.tsx';
import { QuestionGroup } from './question-group.tsx';
import { QuestionList } from './question-list.tsx';
import type { Option, QuestionWords } from './question-words.ts';

interface QuestionProps {
  /** Dotted path in the draft; it is the DOM id of the control as well. */
  readonly name: string;
  readonly words: QuestionWords;
  readonly optional?: boolean;
}

function Text({ name, words, optional }: QuestionProps) {
  const [value, change] = useAnswer<string>(name);
  return <TextField {...useQuestion(name, words)} optional={optional} value={value ?? ''} onChange={change} />;
}

function LongText({ name, words, optional }: QuestionProps) {
  const [value, change] = useAnswer<string>(name);
  return (
    <TextField {...useQuestion(name, words)} optional={optional} multiline value={value ?? ''} onChange={change} />
  );
}

interface QuantityProps extends QuestionProps {
  readonly kind: QuantityKind;
  readonly benchmark?: Benchmark | undefined;
}

function useQuantity({ name, words, kind, optional, benchmark }: QuantityProps) {
  const { currency } = useFrame().context;
  const formats = useFormats();
  const shown = benchmark && benchmarkText(benchmark, kind, formats, currency);
  return { ...useQuestion(name, words), optional, kind, unit: words.unit, currency, benchmark: shown };
}

interface NumericProps extends QuantityProps {
  readonly allowUnknown?: boolean;
}

function Numeric({ allowUnknown, ...quantity }: NumericProps) {
  const [value, change] = useAnswer<number | string>(quantity.name);
  return <NumberField {...useQuantity(quantity)} allowUnknown={allowUnknown} value={value} onChange={change} />;
}

function Estimate(quantity: QuantityProps) {
  const [value, change] = useAnswer<EstimateShape>(quantity.name);
  return <EstimateField {...useQuantity(quantity)} value={value} onChange={change} />;
}

interface ChoiceProps extends QuestionProps {
  readonly options: readonly Option[];
}

function Choice({ name, words, options, optional }: ChoiceProps) {
  const [value, change] = useAnswer<string>(name);
  const question = { ...useQuestion(name, words), optional };
  return <ChoiceField {...question} options={options} value={value} onChange={change} />;
}

function Select({ name, words, options, optional }: ChoiceProps) {
  const [value, change] = useAnswer<string>(name);
  const question = { ...useQuestion(name, words), optional };
  return <SelectField {...question} options={options} value={value} onChange={change} />;
}

interface FoundProps extends ChoiceProps {
  readonly find: (typed: string) => readonly string[];
}

function Found({ name, words, options, find }: FoundProps) {
  const [value, change] = useAnswer<string>(name);
  return <ComboboxField {...useQuestion(name, words)} options={options} find={find} value={value} onChange={change} />;
}

function Choices({ name, words, options, optional }: ChoiceProps) {
  const [value, change] = useAnswer<readonly string[]>(name);
  const question = { ...useQuestion(name, words), optional };
  return <ChoicesField {...question} options={options} value={value ?? []} onChange={change} />;
}

interface ScaleProps extends QuestionProps {
  readonly from: number;
  readonly to: number;
  readonly fromLabel: string;
  readonly toLabel: string;
}

function Scale({ name, words, ...scale }: ScaleProps) {
  const [value, change] = useAnswer<number | string>(name);
  return <ScaleField {...useQuestion(name, words)} {...scale} value={value} onChange={change} />;
}

function CalendarMonth({ name, words }: QuestionProps) {
  const [value, change] = useAnswer<string>(name);
  return <MonthField {...useQuestion(name, words)} value={value ?? ''} onChange={change} />;
}

const planMonthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);

function Months({ name, words }: QuestionProps) {
  const [value, change] = useAnswer<readonly number[]>(name);
  const { startMonth } = useFrame().context;
  const formats = useFormats();
  const months = planMonthNumbers.map((number) => ({
    number,
    label: formats.monthShort(planMonth(startMonth, number)),
  }));
  return <MonthsField {...useQuestion(name, words)} months={months} value={value ?? []} onChange={change} />;
}

/** The questions a form is made of. */
export const ask = {
  Form: QuestionForm,
  Text: withMark(Text),
  LongText: withMark(LongText),
  Number: withMark(Numeric),
  Estimate: withMark(Estimate),
  Choice: withMark(Choice),
  Select: withMark(Select),
  Found: withMark(Found),
  Choices: withMark(Choices),
  Scale: withMark(Scale),
  Month: withMark(CalendarMonth),
  Months: withMark(Months),
  List: QuestionList,
  Group: QuestionGroup,
};
