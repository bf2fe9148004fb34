import { useFormats } from '#i18n/use-formats.tsx';
import { benchmarkText } from '#stages/benchmark-text.ts';
import { paymentKinds, sellsNothing } from '#stages/business/answers.ts';
import { optionsOf } from '#stages/question-words.ts';
import { ChoiceField } from '#ui/choice-field.tsx';
import { EstimateField } from '#ui/numbers/estimate-field.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { useQuick } from './quick.tsx';
import { answeredWith, QuickEstimate } from './quick-estimate.tsx';
import { isGiven } from './screen-text.ts';
import { useQuickWords } from './use-quick-words.ts';

export function OrderScreen() {
  const words = useQuickWords();
  const { business, changeBusiness } = useQuick();
  const { gift } = words;
  const isGift = isGiven(business.industry);
  const isMonthly = business.customersPay === 'monthly';
  const isNothing = sellsNothing(business);
  const asked = isMonthly ? words.fee : words.order;
  const given = isMonthly ? { ...words.fee, label: gift.order.feeLabel } : { label: gift.order.label };
  const pick = (picked: string | undefined) => {
    if (picked === 'nothing') return changeBusiness({ goal: { kind: 'activeMembers' } });
    const customersPay = paymentKinds.find((kind) => kind === picked);
    changeBusiness({ customersPay, goal: isNothing ? undefined : business.goal });
  };
  return (
    <>
      {!isNothing && (
        <QuickEstimate
          key={isMonthly ? 'fee' : 'order'}
          name="averageOrderValueMinor"
          kind="money"
          words={isGift ? given : asked}
        />
      )}
      <ChoiceField
        id="customersPay"
        label={words.payment.label}
        options={optionsOf([...paymentKinds, 'nothing'] as const, {
          ...words.payments,
          ...(isGift && gift.payments),
        })}
        value={isNothing ? 'nothing' : business.customersPay}
        onChange={pick}
      />
    </>
  );
}

export function MarginScreen() {
  const { business, context } = useQuick();
  const { gift, margin } = useQuickWords();
  return (
    <QuickEstimate
      name="grossMarginShare"
      kind="share"
      words={isGiven(business.industry) ? gift.margin : margin}
      benchmark={context.benchmark('grossMarginShare')}
    />
  );
}

export function EnquiriesScreen() {
  const { business, context } = useQuick();
  const { cycle, gift } = useQuickWords();
  return (
    <>
      <BuyersOfTen />
      <QuickEstimate
        name="salesCycleMonths"
        kind="decimal"
        words={isGiven(business.industry) ? { ...cycle, label: gift.cycle } : cycle}
        benchmark={context.benchmark('salesCycleMonths')}
      />
    </>
  );
}

const asked = 10;
/** Tenths of a person of ten are the finest anybody counts; what was not understood stays as it was typed. */
const scaled = (value: number | string | undefined, by: number): number | string | undefined =>
  typeof value === 'number' ? Number((value * by).toPrecision(12)) : value;

const tenth = (value: number | string | undefined) => scaled(value, 1 / asked);

/** The share of enquiries that end in a sale, asked as buyers of ten; where a range stands, the range. */
function BuyersOfTen() {
  const name = 'leadToSaleShare';
  const { ofTen } = useQuickWords();
  const formats = useFormats();
  const { business, changeBusiness, context, outcome, problemAt } = useQuick();
  const answer = business[name] ?? {};
  const benchmark = context.benchmark(name);
  const common = { id: name, label: ofTen.label(outcome), problem: problemAt(name) };
  if (answer.kind === 'range')
    return (
      <EstimateField
        {...common}
        kind="share"
        value={answer}
        onChange={(value) => changeBusiness({ [name]: value })}
        benchmark={benchmark && benchmarkText(benchmark, 'share', formats, context.currency)}
      />
    );
  const { low, typical, high } = benchmark ?? { low: 0, typical: 0, high: 0 };
  const ofTenShown = benchmark && {
    ...benchmarkText(benchmark, 'share', formats, context.currency),
    text: [low, typical, high].map((share) => formats.number(share * asked, 1)).join(' · '),
  };
  return (
    <NumberField
      {...common}
      hint={ofTen.hint}
      unit={ofTen.unit}
      kind="decimal"
      allowUnknown
      value={answer.kind === 'unknown' ? 'unknown' : scaled(answer.value, asked)}
      onChange={(value) => changeBusiness({ [name]: answeredWith(answer, tenth(value)) })}
      onRange={({ low, typical, high }) =>
        changeBusiness({ [name]: { kind: 'range', low: tenth(low), typical: tenth(typical), high: tenth(high) } })
      }
      benchmark={ofTenShown}
    />
  );
}
