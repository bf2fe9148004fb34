import { calendarIndex, type Month } from '#domain/month.ts';
import { monthNames } from '#i18n/month-names.ts';
import { type TextLeft, words } from './text-left.ts';

const counts: readonly (readonly [string, number])[] = [
  ['one|a|один|одного|первый|первом|первому|первого', 1],
  ['two|два|двух|второй|втором|второму|второго', 2],
  ['three|три|тр[её]х|третий|третьем|третьему|третьего', 3],
  ['four|четыре|четыр[её]х|четв[её]ртый|четв[её]ртом|четв[её]ртому|четв[её]ртого', 4],
  ['five|пять|пяти|пятый|пятом|пятому|пятого', 5],
  ['six|шесть|шести|шестой|шестом|шестому|шестого', 6],
  ['seven|семь|семи|седьмой|седьмом|седьмому', 7],
  ['eight|восемь|восьми|восьмой|восьмом|восьмому', 8],
  ['nine|девять|девяти|девятый|девятом|девятому', 9],
  ['ten|десять|десяти|десятый|десятом|десятому', 10],
  ['eleven|одиннадцать|одиннадцати', 11],
  ['twelve|двенадцать|двенадцати', 12],
];
const count = String.raw`(?<count>\d{1,2}|${counts.map(([word]) => word).join('|')})`;

/** `in 3 months`, `за три месяца`, `by month 3`, `к 3-му месяцу`. */
const manyMonths = words(
  String.raw`(?:(?:in|within|over|after|за|через|в течение|на)\s)?(?:the\sfirst\s|первые\s)?${count}[\s-]?(?:months?|мес(?:\.|яц(?:а|ев)?)?)`,
);
const numberedMonth = words(String.raw`(?:(?:by|in|until|to)\s)?(?:the\send\sof\s)?month\s${count}`);
const numberedRussian = words(
  String.raw`(?:(?:к|ко|до|в|во|на)\s)?(?:конц[уа]\s)?${count}(?:-?(?:й|го|му|ому|м|ом|ий|ый))?\sмесяц(?:а|у|е)?`,
);
const weeks = words(String.raw`(?:(?:in|within|over|за|через)\s)?${count}\s(?:weeks?|недел[яиюь]|нед\.?)`);
const weeksPerMonth = 52 / 12;

const spans: readonly (readonly [RegExp, number])[] = [
  [words('(?:in |за |через )?(?:half a year|полгода)'), 6],
  [words('(?:in |within |за |через )?(?:a|one|the first)?\\s?(?:quarter|квартал)'), 3],
  [words('(?:in |within |за |через )?(?:a|the first|one|первый)?\\s?(?:year|год)'), 12],
  [words('(?:in|within|за|через)\\s(?:a month|месяц)'), 1],
];

function countOf(typed: string): number | undefined {
  if (/^\d+$/.test(typed)) return Number(typed);
  return counts.find(([word]) => new RegExp(`^(?:${word})$`, 'iu').test(typed))?.[1];
}

/** `by March`, `к марту`, `до конца мая 2027`: the first such month of the plan. */
function calendarTaken(left: TextLeft, start: Month): number | undefined {
  for (let index = 0; index < 12; index += 1) {
    const english = monthNames.en.alone[index] ?? '';
    const russian = monthNames.ru.ofDay[index] ?? '';
    const stem = russian.slice(0, -1);
    const name = words(
      String.raw`(?:by|in|until|before)\s(?:the\send\sof\s)?${english}(?:\s20\d\d)?`,
      String.raw`(?:к|до|в|на)\s(?:конц[уа]\s)?${stem}(?:а|у|е|я|ю|ь)?(?:\s20\d\d(?:\s(?:года|г\.?))?)?`,
    );
    if (left.take(name)) return ((index - calendarIndex(start) + 12) % 12) + 1;
  }
  return undefined;
}

/** The plan month by which a promise is to come true; counted from the start of the plan. */
export function monthTaken(left: TextLeft, start: Month): number | undefined {
  const numbered = (left.take(numberedMonth) ?? left.take(numberedRussian) ?? left.take(manyMonths))?.groups?.count;
  if (numbered !== undefined) return countOf(numbered);
  const inWeeks = left.take(weeks)?.groups?.count;
  if (inWeeks !== undefined) return Math.max(1, Math.ceil((countOf(inWeeks) ?? 0) / weeksPerMonth - 1e-9));
  return spans.find(([span]) => left.take(span))?.[1] ?? calendarTaken(left, start);
}
