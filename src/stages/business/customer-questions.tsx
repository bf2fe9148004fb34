import { useLanguage } from '#i18n/use-language.tsx';
import { Section } from '#ui/layout.tsx';
import { useAnswer, useFrame } from '../question-frame.tsx';
import { optionsOf } from '../question-words.ts';
import { ask } from '../questions.tsx';
import { paymentKinds, sellsNothing } from './answers.ts';
import { words as allWords } from './words.ts';

/** What a customer is worth: how they pay, how much, and how many enquiries become customers; not asked where nothing is sold. */
export function CustomerWorth({ title }: { readonly title: string }) {
  const { questions: q, payments } = allWords[useLanguage()];
  const { benchmark } = useFrame().context;
  const [payment] = useAnswer<string>('customersPay');
  const [goal] = useAnswer<string>('goal.kind');
  const isMonthly = payment === 'monthly';
  if (sellsNothing({ goal: { kind: goal } })) return null;
  return (
    <Section id="group-money" title={title}>
      <ask.Choice name="customersPay" words={q.customersPay} options={optionsOf(paymentKinds, payments)} optional />
      <ask.Estimate
        key={isMonthly ? 'fee' : 'order'}
        name="averageOrderValueMinor"
        kind="money"
        words={isMonthly ? q.feeMinor : q.averageOrderValueMinor}
      />
      {isMonthly && (
        <ask.Estimate
          name="stayMonths"
          kind="decimal"
          words={q.stayMonths}
          optional
          benchmark={benchmark('stayMonths')}
        />
      )}
      {payment === 'comingBack' && (
        <ask.Estimate
          name="furtherOrdersPerYear"
          kind="decimal"
          words={q.furtherOrdersPerYear}
          optional
          benchmark={benchmark('furtherOrdersPerYear')}
        />
      )}
      <ask.Estimate
        name="grossMarginShare"
        kind="share"
        words={q.grossMarginShare}
        benchmark={benchmark('grossMarginShare')}
      />
      <ask.Estimate
        name="leadToSaleShare"
        kind="share"
        words={q.leadToSaleShare}
        benchmark={benchmark('leadToSaleShare')}
      />
      <ask.Estimate
        name="salesCycleMonths"
        kind="decimal"
        words={q.salesCycleMonths}
        benchmark={benchmark('salesCycleMonths')}
      />
    </Section>
  );
}
