import type { Rates } from '#domain/benchmarks.ts';
import type { Country } from '#domain/country.ts';
import type { Forecast } from '#domain/forecast-result.ts';
import { type Currency, minorPerMajor } from '#domain/money.ts';

/** Where searches are counted: the country's own statistics where its people search there. */
export type SearchStatistics = 'yandexWordstat' | 'googleTrends';
export type MentionMonitor = 'brandAnalytics' | 'googleAlerts';
export type SiteCounter = 'yandexMetrica' | 'googleAnalytics';

const yandexCountries: readonly Country[] = ['RU', 'BY', 'KZ', 'UZ'];

/** Advertising of one year below which a Brand Lift study hears too few people; a judgement. */
const brandLiftFromUsd = 15_000;

export interface Instruments {
  readonly search: SearchStatistics;
  readonly mentions: MentionMonitor;
  readonly site: SiteCounter;
  readonly survey: 'brandLift' | 'poll';
  readonly brandLiftFromMinor: number;
}

interface Money {
  readonly currency: Currency;
  readonly rates: Rates;
}

/** The instruments that numbers of this plan are read with. */
export function instrumentsOf(
  country: Country | undefined,
  forecast: Forecast | undefined,
  { currency, rates }: Money,
): Instruments {
  const isYandex = country !== undefined && yandexCountries.includes(country);
  const adsMinor = (forecast?.spend ?? []).slice(0, 12).reduce((sum, month) => sum + month.adsMinor, 0);
  const brandLiftFromMinor = brandLiftFromUsd * rates.unitsPerUsd * minorPerMajor(currency);
  return {
    search: isYandex ? 'yandexWordstat' : 'googleTrends',
    mentions: isYandex ? 'brandAnalytics' : 'googleAlerts',
    site: isYandex ? 'yandexMetrica' : 'googleAnalytics',
    survey: adsMinor >= brandLiftFromMinor ? 'brandLift' : 'poll',
    brandLiftFromMinor,
  };
}
