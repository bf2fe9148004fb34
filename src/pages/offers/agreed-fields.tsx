import { planMonth } from '#domain/month.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { kindOfFigure, promiseWords, shareText } from '#report/promises/text.ts';
import type { StageContext } from '#stages/card.ts';
import type { ContractorPromise } from '#strategy/promise.ts';
import { FieldGroup } from '#ui/field.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import styles from './offers.module.css';
import { useOfferWords } from './use-offer-words.ts';

interface AgreedFieldsProps {
  readonly agreed: readonly ContractorPromise[];
  readonly context: StageContext;
  /** In which share of simulated years a value comes true, where the bidder has promised it. */
  readonly shareOf: (agreed: ContractorPromise) => number | undefined;
  readonly onChange: (agreed: ContractorPromise[]) => void;
}

/** What fewer years than one of five reach is no obligation that protects anybody. */
const rareBelow = 0.2;

/** Values both sides sign; an emptied field is not agreed. */
export function AgreedFields({ agreed, context, shareOf, onChange }: AgreedFieldsProps) {
  const words = useOfferWords().decision;
  const language = useLanguage();
  const { figures, countings } = promiseWords(language);
  const formats = useFormats();
  const labelOf = ({ figure = 'members', counting = 'inMonth', byMonth = 12 }: ContractorPromise) =>
    words.agreedLabel(figures[figure], countings[counting], formats.month(planMonth(context.startMonth, byMonth)));
  const hintOf = (promise: ContractorPromise) => {
    const share = shareOf(promise);
    if (share === undefined) return undefined;
    const told = shareText(share, language);
    return share < rareBelow ? `${told} ${words.rare}` : told;
  };
  return (
    <FieldGroup field={{ id: 'decision-agreed', label: words.agreed, hint: words.agreedHint }}>
      <div className={styles.fields}>
        {agreed.map((promise, index) => {
          const kind = kindOfFigure(promise.figure ?? 'members');
          return (
            <NumberField
              key={promise.id}
              id={`agreed--${promise.id}`}
              label={labelOf(promise)}
              hint={hintOf(promise)}
              kind={kind === 'money' || kind === 'share' ? kind : 'count'}
              currency={context.currency}
              value={promise.amount}
              onChange={(amount) => onChange(agreed.with(index, { ...promise, amount }))}
            />
          );
        })}
      </div>
    </FieldGroup>
  );
}
