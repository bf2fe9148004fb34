import type { Country } from '#domain/country.ts';
import { calendarIndex, type Month, yearOf } from '#domain/month.ts';

/** Days off round New Year, by day of January. */
const newYearDaysOff: Readonly<Record<Country, readonly number[]>> = {
  RU: [1, 2, 3, 4, 5, 6, 7, 8],
  BY: [1, 2, 7],
  KZ: [1, 2, 7],
  UZ: [1],
  AM: [1, 2, 6],
  GE: [1, 2, 3, 7],
  UA: [1],
  TR: [1],
  PL: [1, 6],
  DE: [1],
  FR: [1],
  ES: [1, 6],
  IT: [1, 6],
  NL: [1],
  GB: [1],
  IE: [1],
  US: [1],
  CA: [1],
  AU: [1],
  IL: [],
  AE: [1],
  other: [1],
};

/** Days off at Christmas, by day of December; none where it is no public holiday. */
const christmasDaysOff: Readonly<Partial<Record<Country, readonly number[]>>> = {
  BY: [25],
  UA: [25],
  PL: [25, 26],
  DE: [25, 26],
  FR: [25],
  ES: [25],
  IT: [25, 26],
  NL: [25, 26],
  GB: [25, 26],
  IE: [25, 26],
  US: [25],
  CA: [25],
  AU: [25, 26],
  other: [25],
};

const [january, december] = [0, 11];

function isHoliday(month: Month, day: number, country: Country): boolean {
  const index = calendarIndex(month);
  if (index === january) return newYearDaysOff[country].includes(day);
  return index === december && (christmasDaysOff[country] ?? []).includes(day);
}

const [sunday, friday, saturday] = [0, 5, 6];
const usualWeekend: readonly number[] = [saturday, sunday];
const weekendOf = (country: Country): readonly number[] => (country === 'IL' ? [friday, saturday] : usualWeekend);

const daysIn = (month: Month): number => new Date(Date.UTC(yearOf(month), calendarIndex(month) + 1, 0)).getUTCDate();

export function isWorkingDay(month: Month, day: number, country: Country): boolean {
  const weekday = new Date(Date.UTC(yearOf(month), calendarIndex(month), day)).getUTCDay();
  return !isHoliday(month, day, country) && !weekendOf(country).includes(weekday);
}

/** The working day on or after a day of the month; the last one before it where the month ends first. */
export function workingDayFrom(month: Month, day: number, country: Country = 'other'): number {
  const last = daysIn(month);
  const days = Array.from({ length: last }, (_, index) => index + 1).filter((one) => isWorkingDay(month, one, country));
  return days.find((one) => one >= day) ?? days.at(-1) ?? last;
}
