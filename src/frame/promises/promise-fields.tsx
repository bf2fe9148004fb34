import { planMonth } from '#domain/month.ts';
import { type Counting, countingsOf, isCost, type PromisedFigure, promisedFigures } from '#domain/promise.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import type { OpenField } from '#plan/promises/open.ts';
import { kindOfFigure, promiseWords } from '#report/promises/text.ts';
import type { StageContext } from '#stages/card.ts';
import { type ContractorPromise, promiseTextMax } from '#strategy/promise.ts';
import { ChoiceField } from '#ui/choice-field.tsx';
import { Stack } from '#ui/layout.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { usePromiseWords } from './use-promise-words.ts';

interface PromiseFieldsProps {
  readonly promise: ContractorPromise;
  readonly context: StageContext;
  /** What is asked, to be shown at its field. */
  readonly asked: readonly OpenField[];
  readonly onChange: (promise: ContractorPromise) => void;
}

/** A sum typed by hand is in the plan's currency, and no range. */
const settled = (asks: ContractorPromise['asks']): ContractorPromise['asks'] => {
  const left = asks?.filter((ask) => ask !== 'otherCurrency' && ask !== 'rangeOrLevel');
  return left?.length === 0 ? undefined : left;
};

const planMonths = Array.from({ length: 12 }, (_, index) => index + 1);

/** All that a promise says, a field each. */
export function PromiseFields({ promise, context, asked, onChange }: PromiseFieldsProps) {
  const words = usePromiseWords();
  const { figures, countings } = promiseWords(useLanguage());
  const formats = useFormats();
  const { id, figure, counting, byMonth } = promise;
  const kind = figure && kindOfFigure(figure);
  const fieldId = (name: string) => `${id}--${name}`;
  const problem = (name: OpenField['field']) => {
    const open = asked.find(({ field }) => field === name);
    return open && words.problems[open.problem];
  };
  const put = (part: Partial<ContractorPromise>) => onChange({ ...promise, ...part });
  const ways = figure === undefined ? [] : countingsOf[figure];

  return (
    <Stack>
      <SelectField
        id={fieldId('figure')}
        label={words.figure}
        options={promisedFigures.map((value) => ({ value, label: figures[value] }))}
        problem={problem('figure')}
        value={figure}
        onChange={(value) => put({ figure: value as PromisedFigure | undefined })} // the options are the figures
      />
      <NumberField
        id={fieldId('amount')}
        label={figure && isCost(figure) ? words.amountCost : words.amount}
        kind={kind === 'money' || kind === 'share' ? kind : 'count'}
        currency={context.currency}
        problem={problem('amount')}
        value={promise.amount}
        onChange={(amount) => put({ amount, asks: settled(promise.asks) })}
      />
      {ways.length > 1 && (
        <ChoiceField
          id={fieldId('counting')}
          label={words.counting}
          options={ways.map((value) => ({ value, label: countings[value] }))}
          problem={problem('counting')}
          value={counting}
          onChange={(value) => put({ counting: value as Counting | undefined })} // the options are the ways
        />
      )}
      <SelectField
        id={fieldId('byMonth')}
        label={words.byMonth}
        options={planMonths.map((month) => ({
          value: String(month),
          label: words.month(month, formats.month(planMonth(context.startMonth, month))),
        }))}
        problem={problem('byMonth')}
        value={byMonth === undefined ? undefined : String(byMonth)}
        onChange={(value) => put({ byMonth: value === undefined ? undefined : Number(value) })}
      />
      <NumberField
        id={fieldId('moneyMinor')}
        label={words.money}
        hint={words.moneyHint}
        optional
        kind="money"
        currency={context.currency}
        problem={problem('moneyMinor')}
        value={promise.moneyMinor}
        onChange={(moneyMinor) => put({ moneyMinor })}
      />
      <TextField
        id={fieldId('said')}
        label={words.said}
        optional
        maxLength={promiseTextMax}
        value={promise.said ?? ''}
        onChange={(said) => put({ said: said === '' ? undefined : said })}
      />
    </Stack>
  );
}
