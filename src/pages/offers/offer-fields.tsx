import type { Wanted } from '#contractor/offers/score.ts';
import { usable } from '#contractor/offers/units.ts';
import { type Currency, currencies } from '#domain/money.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { business } from '#stages/business/index.ts';
import type { StageContext } from '#stages/card.ts';
import type { Offer } from '#strategy/offers.ts';
import { Button } from '#ui/button.tsx';
import { FieldGroup } from '#ui/field.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import styles from './offers.module.css';
import { TermFields } from './term-fields.tsx';
import { useOfferWords } from './use-offer-words.ts';

interface OfferFieldsProps {
  readonly offer: Offer;
  readonly context: StageContext;
  /** What the brief asks for. */
  readonly wanted: Wanted;
  readonly onChange: (offer: Offer) => void;
}

type NumberName = 'feeMinorPerMonth' | 'onceMinor' | 'postsPerMonth' | 'communities' | 'people' | 'hoursPerMonth';

const isTyped = (value: unknown): boolean => value !== undefined && value !== '';

/** One offer, entered from the bidder's letter from left to right. */
export function OfferFields({ offer, context, wanted, onChange }: OfferFieldsProps) {
  const words = useOfferWords();
  const { fields, list } = words;
  const language = useLanguage();
  const formats = useFormats();
  const put = (part: Partial<Offer>) => onChange({ ...offer, ...part });
  const id = (name: string) => `${offer.id}--${name}`;
  const currency = offer.currency ?? context.currency;

  const number = (name: NumberName, label: string, kind: 'money' | 'count' | 'decimal') => (
    <NumberField
      id={id(name)}
      label={label}
      kind={kind}
      currency={currency}
      problem={isTyped(offer[name]) && usable(offer[name]) === undefined ? list.numberImpossible : undefined}
      value={offer[name]}
      onChange={(value) => put({ [name]: value })}
    />
  );
  const flag = (name: 'adsIncluded' | 'moderation', label: string) => (
    <SelectField
      id={id(name)}
      label={label}
      options={[
        { value: 'yes', label: fields.yes },
        { value: 'no', label: fields.no },
      ]}
      value={flagText(offer[name])}
      onChange={(value) => put({ [name]: value === undefined ? undefined : value === 'yes' })}
    />
  );
  const brief: Partial<Offer> = { ...wanted, moderation: true };
  return (
    <>
      <div className={styles.fields}>
        <TextField
          id={id('name')}
          label={fields.name}
          maxLength={200}
          value={offer.name ?? ''}
          onChange={(name) => put({ name: name === '' ? undefined : name })}
        />
        {number('feeMinorPerMonth', fields.fee, 'money')}
        <SelectField
          id={id('currency')}
          label={fields.currency}
          options={currencies.map((value) => ({ value, label: business.words[language].currencies[value] }))}
          value={currency}
          onChange={(value) => put({ currency: value as Currency | undefined })} // the options are the currencies
        />
        {number('onceMinor', fields.once, 'money')}
        {flag('adsIncluded', fields.ads)}
        {number('people', fields.people, 'decimal')}
        {number('hoursPerMonth', fields.hours, 'decimal')}
      </div>
      <FieldGroup field={{ id: id('scope'), label: fields.scope }}>
        <Button onClick={() => put(brief)}>
          {fields.asBrief(formats.number(wanted.postsPerMonth), formats.number(wanted.communities), wanted.communities)}
        </Button>
        <div className={styles.fields}>
          {number('postsPerMonth', fields.posts, 'decimal')}
          {number('communities', fields.communities, 'count')}
          {flag('moderation', fields.moderation)}
        </div>
      </FieldGroup>
      <TermFields offer={offer} onChange={onChange} />
    </>
  );
}

const flagText = (flag: boolean | undefined) => (flag === undefined ? undefined : flag ? 'yes' : 'no');
