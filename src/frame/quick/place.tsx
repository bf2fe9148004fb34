import { usualNetworks } from '#catalogue/usual-networks.ts';
import { countries, placeSizes, suggestedCurrency } from '#domain/country.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { stageById } from '#stages/index.ts';
import { optionsOf } from '#stages/question-words.ts';
import { hasAmounts } from '#strategy/currency.ts';
import { ChoiceField } from '#ui/choice-field.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { useQuick } from './quick.tsx';
import { ReachNote } from './reach-note.tsx';
import { useQuickWords } from './use-quick-words.ts';

/** Country and size of the place: the one gives the currency while nothing is in it yet, both the people reachable. */
export function PlaceScreen() {
  const words = useQuickWords();
  const { countries: names, currencies, placeSizes: sizes } = stageById.business.words[useLanguage()];
  const { business, changeBusiness, strategy, problemAt } = useQuick();
  const { country, place, currency } = business;
  const pickCountry = (picked: string | undefined) => {
    const next = countries.find((each) => each === picked);
    const usual = next && suggestedCurrency(next);
    changeBusiness({ country: next, ...(usual && !hasAmounts(strategy) ? { currency: usual } : {}) });
  };
  const pickSize = (picked: string | undefined) => {
    const size = placeSizes.find((each) => each === picked);
    changeBusiness({ place: { ...place, size } });
  };
  return (
    <>
      <SelectField
        id="country"
        label={words.country.label}
        hint={currency && words.currency(currencies[currency])}
        options={optionsOf(countries, names)}
        value={country}
        onChange={pickCountry}
      />
      <ChoiceField
        id="place.size"
        label={words.placeSize.label}
        options={optionsOf(placeSizes, sizes)}
        value={place?.size}
        onChange={pickSize}
      />
      {place?.size === 'number' && (
        <NumberField
          id="place.residents"
          label={words.residents.label}
          unit={words.residents.unit}
          kind="count"
          problem={problemAt('place.residents')}
          value={place.residents}
          onChange={(residents) => changeBusiness({ place: { ...place, residents } })}
        />
      )}
      <ReachNote network={country && usualNetworks(country, business.industry)[0]} />
    </>
  );
}
