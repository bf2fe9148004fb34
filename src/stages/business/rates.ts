const rates = ['unitsPerUsd', 'rublesPerUsd'] as const;

/** The rates a plan in `currency` needs: one in dollars or in roubles is not asked the same rate twice. */
export const ratesAskedIn = (currency: string | undefined): readonly (typeof rates)[number][] =>
  rates.filter(
    (rate) => rate !== (currency === 'USD' ? 'unitsPerUsd' : currency === 'RUB' ? 'rublesPerUsd' : undefined),
  );
