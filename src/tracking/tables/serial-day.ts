const two = (number: number) => String(number).padStart(2, '0');

/** A spreadsheet's number of a day (1 is 1 January 1900, or the day after 1 January 1904) as an ISO day; the text itself where it is none. */
export function dayOfSerial(serial: number, is1904: boolean): string {
  const days = Math.floor(serial) + (is1904 ? 1462 : 0);
  // Spreadsheets believe in 29 February 1900: nothing before March of that year is a date of ours.
  if (!Number.isFinite(days) || days < 61 || days > 2_958_465) return String(serial);
  const { year, month, day } = civil(days - 25_569);
  return `${year}-${two(month)}-${two(day)}`;
}

/** Days since 1 January 1970 as a date of the calendar (Hinnant 2013, civil_from_days). */
function civil(days: number) {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}
