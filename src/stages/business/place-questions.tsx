import { useState } from 'react';
import { type Country, countries, suggestedCurrency } from '#domain/country.ts';
import { exchangeRates, unitsPer } from '#domain/exchange.ts';
import { type Currency, currencies } from '#domain/money.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { Button } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { sourceText } from '../benchmark-text.ts';
import { useAnswer, useFrame, useQuestion } from '../question-frame.tsx';
import { optionsOf } from '../question-words.ts';
import { words as allWords } from './words.ts';

/** Country and currency: the one suggests the other, and a plan with amounts is asked before they change their unit. */
export function PlaceQuestions() {
  const { questions: q, countries: names, currencies: currencyNames, currencyChange } = allWords[useLanguage()];
  const { changeCurrency } = useFrame();
  const [country, changeCountry] = useAnswer<Country>('country');
  const [currency, change] = useAnswer<Currency>('currency');
  const [wanted, setWanted] = useState<Currency | undefined>(undefined);
  const suggested = country && suggestedCurrency(country);

  const pickCurrency = (next: Currency | undefined) => {
    if (next === currency) return setWanted(undefined);
    if (changeCurrency && next && currency) return setWanted(next);
    change(next);
  };
  const pickCountry = (next: Country | undefined) => {
    changeCountry(next);
    const usual = next && suggestedCurrency(next);
    if (usual && !changeCurrency) change(usual);
  };

  return (
    <>
      <SelectField
        {...useQuestion('country', q.country)}
        options={optionsOf(countries, names)}
        value={country}
        onChange={(value) => pickCountry(value as Country | undefined)} // the options are the countries
      />
      <SelectField
        {...useQuestion('currency', q.currency)}
        options={optionsOf(currencies, currencyNames)}
        value={wanted ?? currency}
        onChange={(value) => pickCurrency(value as Currency | undefined)} // the options are the currencies
      />
      {suggested && suggested !== currency && wanted === undefined && (
        <Notice kind="info" title={currencyChange.suggested(currencyNames[suggested])}>
          <Button kind="quiet" onClick={() => pickCurrency(suggested)}>
            {currencyChange.take(currencyNames[suggested])}
          </Button>
        </Notice>
      )}
      {wanted && currency && changeCurrency && (
        <CurrencyChange
          from={currency}
          to={wanted}
          onChoice={(convert) => {
            setWanted(undefined);
            if (convert !== undefined) changeCurrency(wanted, convert);
          }}
        />
      )}
    </>
  );
}

interface CurrencyChangeProps {
  readonly from: Currency;
  readonly to: Currency;
  /** Convert, keep the figures, or neither. */
  readonly onChoice: (convert: boolean | undefined) => void;
}

function CurrencyChange({ from, to, onChoice }: CurrencyChangeProps) {
  const language = useLanguage();
  const formats = useFormats();
  const { currencyChange: words, currencies: names } = allWords[language];
  // A rate reads best with one of the dearer currency in front.
  const [dear, cheap] = unitsPer(from, to) >= 1 ? [from, to] : [to, from];
  const rate = `1 ${dear} = ${formats.number(unitsPer(dear, cheap), 3)} ${cheap}`;
  const used = [exchangeRates[from], exchangeRates[to]].filter((_, place) => [from, to][place] !== 'USD');
  const year = Math.min(...used.map((each) => each.year));
  const grade =
    used
      .map((each) => each.grade)
      .toSorted()
      .at(-1) ?? 'A';
  const sources = [...new Set(used.map(({ source }) => sourceText(source, undefined, language)))].join('; ');
  return (
    <Notice kind="caution" title={<span role="status">{words.title(names[from], names[to])}</span>}>
      <p>
        <span>{words.rate(rate, String(year), grade, sources)}</span> <span>{words.undo}</span>
      </p>
      <Row>
        <Button onClick={() => onChoice(true)}>{words.convert}</Button>
        <Button onClick={() => onChoice(false)}>{words.keep}</Button>
        <Button kind="quiet" onClick={() => onChoice(undefined)}>
          {words.cancel}
        </Button>
      </Row>
    </Notice>
  );
}
