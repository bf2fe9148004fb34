import { calendarIndex, type Month, yearOf } from '#domain/month.ts';
import { monthNames } from '#i18n/month-names.ts';
import { people } from './passed-over.ts';
import { here, matchAt, whole } from './pattern.ts';
import type { Per, TimeToken } from './token.ts';

/** Numbers in words, with the ordinals that count months. */
const counts: readonly (readonly [string, number])[] = [
  ['one|first|один|одного|одну|перв(?:ый|ом|ому|ого|ая|ой|ую)(?: же)?|1st', 1],
  ['two|second|два|двух|две|втор(?:ой|ом|ому|ого)|2nd', 2],
  ['three|third|три|тр[её]х|трет(?:ий|ьем|ьему|ьего)|3rd', 3],
  ['four|fourth|четыре|четыр[её]х|четв[её]рт(?:ый|ом|ому|ого)|4th', 4],
  ['five|fifth|пять|пяти|пят(?:ый|ом|ому|ого)|5th', 5],
  ['six|sixth|шесть|шести|шест(?:ой|ом|ому|ого)|6th', 6],
  ['seven|seventh|семь|семи|седьм(?:ой|ом|ому|ого)', 7],
  ['eight|eighth|восемь|восьми|восьм(?:ой|ом|ому|ого)', 8],
  ['nine|ninth|девять|девяти|девят(?:ый|ом|ому|ого)', 9],
  ['ten|tenth|десять|десяти|десят(?:ый|ом|ому|ого)', 10],
  ['eleven|одиннадцать|одиннадцати|одиннадцат(?:ый|ом|ому|ого)', 11],
  ['twelve|двенадцать|двенадцати|двенадцат(?:ый|ом|ому|ого)', 12],
];
const number = String.raw`(?:\d{1,2}[.,]5|\d{1,3}(?:[-–]\d{1,3})?|${counts.map(([word]) => word).join('|')})`;

const unitNames = {
  day: String.raw`days?|дн(?:ей|я|и)|день|сут(?:ок|ки)|календарных дн\p{L}+`,
  week: String.raw`weeks?|wks?|недел(?:я|и|ю|е|ь|ям)|нед\.?`,
  month: String.raw`months?|mos?\.?|m(?=\d)|мес(?:яц(?:а|ев|е|у|ам)?|\.)?`,
  quarter: `quarters?|квартал(?:а|ов|е|у)?`,
  year: `years?|год(?:а|у)?|лет`,
} as const satisfies Partial<Record<Per, string>>;
type Unit = keyof typeof unitNames;
const monthsPer: Readonly<Record<Unit, number>> = { day: 12 / 365, week: 12 / 52, month: 1, quarter: 3, year: 12 };
const pers = Object.keys(unitNames) as Unit[]; // the keys are the units

const before = String.raw`(?<before>no later than|not later than|at the latest by|in as little as|in just|in|within|over|across|throughout|after|for|during|by|from|until|to|starting(?: from| in| at)?|on|as (?:from|of)|w\.?e\.?f\.?|(?:commencing|beginning)(?: in| from| with)?|effective|за|через|спустя|в течени[еи]|в теч\.?|к|ко|с|со|после|на|в|во|до|не позднее|не позже|уже через|уже за|начиная со?)\s`;
const ahead = String.raw`(?:the\s)?(?:end of(?: the| our| your| these)?\s|конц[уа]\s)?(?:first\s|next\s|coming\s|перв(?:ые|ых)\s|ближайши[ехй]\s)?`;

const spans = pers.map((per) => ({
  per,
  /** `in 90 days`, `за 3 месяца`, `3-му месяцу`. */
  pattern: here(
    String.raw`(?<!\p{L})(?:${before})?${ahead}(?<count>${number})(?:-?(?:й|го|му|ому|м|ом|х|ти|и))?[\s-]?(?:full\s|полн\p{L}+\s|календарн\p{L}+\s)?(?:${unitNames[per]})(?!\p{L})(?<on> on(?:wards?(?!\p{L})|(?!\p{L}|\s(?:an?|the|your|our|ad|ads|paid|meta)\s|\s?[\p{Sc}\d]))| и далее|\+)?(?:\s(?:of (?:work|cooperation)|работы|сотрудничества|продвижения|(?:действия |срока )?(?:договора|контракта)|оказания услуг|of the (?:contract|agreement|start of (?:the )?work|start)|of (?:signing|launch)|после старта|after (?:launch|start)|together|with us))?`,
  ),
  /** `by month 4`, `from day 90`, `after wk 4`. */
  numbered: here(
    String.raw`(?<!\p{L})(?:${before})?(?:the\s)?(?:end of(?: the)?\s)?(?:${unitNames[per]})\s#?(?<count>${number})(?:\s(?:to|through|по)\s\d{1,2}(?=\s?[:,;–]))?(?![\d\p{L}])(?<on> on(?:wards?(?!\p{L})|(?!\p{L}|\s(?:an?|the|your|our|ad|ads|paid|meta)\s|\s?[\p{Sc}\d]))|\+)?`,
  ),
}));

/** «2027 г.», «2027-го». */
const yearSaid = String.raw`,?\s(?<year>20[23]\d)(?!\d)(?:-?го(?!\p{L}))?(?:\s(?:года|г\.?(?!\p{L})))?`;

const span = String.raw`(?:in|within|over|by|за|через|к|до|в течени[еи])\s`;
const once: readonly (readonly [RegExp, number])[] = [
  [whole(`(?:${before})?(?:half a year|half-year|полгода|полугодие)`), 6],
  [whole(`${span}(?:a |the |one |первый )?(?:first )?(?:quarter|квартал(?:а|е)?)`), 3],
  [whole(`${span}(?:a |the |one |первый )?(?:first )?(?:year|год(?:а)?)`), 12],
  [whole('(?<=(?:kpi|показатели|план|цели) )на квартал|(?<=(?:договор|контракт) )на квартал(?=:)'), 3],
  [whole('(?<=(?:kpi|показатели|план|цели) )на год|(?<=(?:договор|контракт) )на год(?=:)'), 12],
  [
    whole('(?:yearly|annual) (?:agreement|contract|deal)(?=:)|годов(?:ой|ого|ому) (?:договор|контракт)(?:а|у)?(?=:)'),
    12,
  ],
  [whole('полугодов(?:ой|ого|ому) (?:договор|контракт)(?:а|у)?(?=:)'), 6],
  [whole('for the (?:whole )?quarter'), 3],
  [
    whole('for (?:the (?:whole |contract )?|a (?:full |whole )?|one )year|на год (?:договора|работы|сотрудничества)'),
    12,
  ],
  [
    whole(
      `(?<!(?:kpi|показатели|план|(?:объ[её]м|цена|стоимость|состав)(?: (?:услуг|работ|ведения|сопровождения))?) )(?:in|within|over|за|через|в течени[еи])\\s(?:a |the |one |первый |один )?(?:first )?(?:month|месяц(?:а)?)`,
    ),
    1,
  ],
  [
    whole(
      `(?:in|within|over|за|через|в течени[еи])\\s(?:a |the |one |первую |одну )?(?:first )?(?:week|неделю|недели)`,
    ),
    1,
  ],
  [
    here(
      String.raw`(?<=${people} )(?:in|within|за|в течение)(?: just| under| only| as little as)? \d+(?:[-–]\d+)?\s?(?:hours?|hrs?|час(?:а|ов)?)(?!\p{L})`,
    ),
    1,
  ],
  [whole('(?:за|через|в течени[еи]) полтора месяца|(?:in|within) a month and a half'), 2],
  [whole('(?:за|через|в течени[еи]) полтора года'), 18],
  [whole(`(?:за|через) пару месяцев|in a couple of months|within a couple of months`), 2],
];

const by = String.raw`(?:by|in|until|before|till|к|ко|до|на|в|за)\s(?:the\s)?(?:end of (?:the\s)?|start of (?:the\s)?|beginning of (?:the\s)?|конц[ауе]\s|начал[ауое]\s|середин\p{L}+\s)?`;
const seasons: readonly (readonly [RegExp, number])[] = [
  [
    whole(
      `${by}(?:this )?(?:year(?! ?\\d| (?:one|two))(?:[- ]?end)?|eoy|года)`,
      'by year[- ]?end',
      'до конца года|к концу года|в конце года|этом году',
    ),
    12,
  ],
  [
    here(
      String.raw`(?<!\p{L})(?:(?:by|before|until|till) (?:the )?end of|(?:к концу|до конца|в конце))(?=${yearSaid})`,
    ),
    12,
  ],
  [whole(`${by}(?:new year(?:'?s)?(?: eve| day)?|christmas|xmas|нов(?:ому|ого|ый) год(?:у|а)?|рождеств[оуа])`), 12],
  [whole(`${by}(?:black friday|ч[её]рн(?:ой|ую|ая) пятниц\\p{L}+)`), 11],
  [whole(`${by}thanksgiving`), 11],
  [whole(`${by}halloween`), 10],
  [whole(`${by}(?:valentine'?s(?: day)?|14 февраля|23 февраля|дню всех влюбл[её]нных)`), 2],
  [whole(`${by}8 марта`), 3],
  [whole(`${by}(?:майски(?:е|м|х)(?: праздник\\p{L}+)?)`), 5],
  [whole(`${by}(?:q1|перв(?:ом|ый|ого|ому) квартал(?:е|а|у)?|(?:1|i)(?:-?(?:й|го|му|м))? квартал(?:е|а|у)?)`, 'q1'), 3],
  [
    whole(`${by}(?:q2|втор(?:ом|ой|ого|ому) квартал(?:е|а|у)?|(?:2|ii)(?:-?(?:й|го|му|м))? квартал(?:е|а|у)?)`, 'q2'),
    6,
  ],
  [
    whole(
      `${by}(?:q3|трет(?:ьем|ий|ьего|ьему) квартал(?:е|а|у)?|(?:3|iii)(?:-?(?:й|го|му|м))? квартал(?:е|а|у)?)`,
      'q3',
    ),
    9,
  ],
  [
    whole(
      `${by}(?:q4|четв[её]рт(?:ом|ый|ого|ому) квартал(?:е|а|у)?|(?:4|iv)(?:-?(?:й|го|му|м))? квартал(?:е|а|у)?)`,
      'q4',
    ),
    12,
  ],
  [whole('by the end of (?:the )?spring|over (?:the )?spring|к концу весны|до конца весны|за весну'), 5],
  [whole('by the end of (?:the )?summer|over (?:the )?summer|к концу лета|до конца лета|за лето'), 8],
  [
    whole('by the end of (?:the )?(?:autumn|fall)|over (?:the )?(?:autumn|fall)|к концу осени|до конца осени|за осень'),
    11,
  ],
  [whole('by the end of (?:the )?winter|over (?:the )?winter|к концу зимы|до конца зимы|за зиму'), 2],
  [whole('by (?:the )?spring|к весне'), 3],
  [whole('by (?:the )?summer|к лету'), 6],
  [whole('by (?:the )?(?:autumn|fall)|к осени'), 9],
  [whole('by (?:the )?winter|к зиме'), 12],
];

const englishNames = [
  'jan(?:uary|\\.)?',
  'feb(?:ruary|\\.)?',
  'mar(?:ch|\\.)?',
  'apr(?:il|\\.)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust|\\.)?',
  'sept?(?:ember|\\.)?',
  'oct(?:ober|\\.)?',
  'nov(?:ember|\\.)?',
  'dec(?:ember|\\.)?',
];
/** Each month by its names, in English with the day behind it: `May 20`, and not `May 20 leads`. */
const namedMonths = englishNames.map((english, index) => {
  const stem = (monthNames.ru.ofDay[index] ?? '').slice(0, -1);
  return String.raw`(?:(?:${english})(?!\p{L})(?:\s\d{1,2}(?:st|th|nd|rd)?(?!\d|[.,]\d|\s\d{3}(?!\d)|\s?[%\p{L}\p{Sc}]))?|${stem}(?:а|у|е|я|ю|ь|й|ом|ем)?(?!\p{L}))`;
});
const calendar = namedMonths.map((month) =>
  here(
    String.raw`(?<!\p{L})(?<before>by|in|until|before|till|no later than|not later than|from|between|since|starting(?: in| from| at)?|к|до|в|на|с|за|между|не позднее|не позже|начиная с)\s(?:the\s)?(?:end of\s|start of\s|early\s|mid[- ]?|конц[уа]\s|начал[ауо]\s|середин\p{L}+\s)?(?<day>\d{1,2}(?:st|th|nd|rd)?\s)?${month}(?:${yearSaid})?(?:\s(?:года|г\.?(?!\p{L})))?(?: и далее|\son(?:wards?)?(?=\s(?:you|we|i|at least|\d|\p{L}+ \d)|\s?[,;:.–]|$))?`,
  ),
);
const lastMonths = namedMonths.map((month) =>
  here(
    String.raw`\s(?:to|through|till|until|and|по|и)\s(?:the\s)?(?:end of\s|конец\s)?(?:\d{1,2}(?:st|th|nd|rd)?\s)?${month}(?:${yearSaid})?`,
  ),
);

interface Read {
  readonly token: TimeToken;
  readonly length: number;
}

const starts = /^(?:from|starting|as |w\.?e|commencing|beginning|effective|after|с|со|после|начиная|спустя)/u;
const within = /^(?:in|during|for|в|во|за|на|on|)$/u;
/** `month 3`, `the third month`, «3-й месяц», and not `3 months`. */
const isNumbered = (said: string): boolean =>
  /(?:months?|mos?|мес\p{L}*\.?)\s#?\d|month (?:two|three|four|five|six|seven|eight|nine|ten)|(?:second|third|fourth|fifth|sixth|\dth|\dnd|\drd|втор|трет|четв[её]рт|пят[оы]|шест[ои]|седьм|восьм[оы]|девят|десят[оы]|\d-?(?:й|м|ом)(?!\p{L})|^[2-9] мес(?:яц)?(?!\p{L})|(?<!за |через )[2-9] месяц(?!\p{L}))/u.test(
    said,
  );
/** `40 leads a month, 6 months`, «30 заявок в месяц на 6 месяцев»: how long, where nothing says by when. */
const isSpanAlone = (said: string, whole: string): boolean =>
  (said === '' || said === 'на') && !isNumbered(whole) && /months|месяц(?:а|ев)/u.test(whole);
const lasting = /^(?:for|over|across|throughout|during|в течени[еи]|в теч)/u;
const dates = /^(?:no later than|not later than|at the latest by|by|until|to|к|ко|до|не позднее|не позже)$/u;

/** A date or a span where the reader stands, in months of the plan. */
export function timeAt(text: string, at: number, start: Month): Read | undefined {
  return seasonAt(text, at, start) ?? spanAt(text, at) ?? calendarAt(text, at, start);
}

/** «В первый месяц 20 заявок, со второго – 40»: the month is said once. */
const monthOmitted = here(
  String.raw`(?<=(?:месяц|мес\.|month)[^.;|!?\n]{0,90}[\s,;–-])(?<before>(?:начиная )?со?|ко?|from|by)\s(?:конц[ау]\s|the\s)?(?<count>[1-9](?=-?(?:го|му))|перв(?:ого|ому)|second|third|fourth|fifth|sixth|втор(?:ого|ому)|треть(?:его|ему)|четв[её]рт(?:ого|ому)|пят(?:ого|ому)|шест(?:ого|ому))(?:-?(?:го|му))?(?=\s?[–,.;:-]|$|\s\d|\s(?:не |по |от |at least |on(?!\p{L})|one(?!\p{L})|минимум |как |да[её]м|привод|обеспечив|гарантир|будет|выход|ид[её]т))`,
);

function spanAt(text: string, at: number): Read | undefined {
  for (const { per, pattern, numbered } of spans) {
    const match =
      numberedAt(numbered, text, at) ??
      matchAt(pattern, text, at) ??
      (per === 'month' ? matchAt(monthOmitted, text, at) : undefined);
    const count = countOf(match?.groups?.count ?? '');
    if (match === undefined || count === undefined) continue;
    const said = match.groups?.before ?? '';
    // `What you'll have after 90 days: …`
    const isThen = /^after/u.test(said) && /(?:have|get|see|reach) $/u.test(text.slice(0, at));
    const isStart = match.groups?.on !== undefined || (starts.test(said) && !isThen);
    // From day 61 the third month begins.
    const isFromDay = per === 'day' && isStart && /day \d|день \d|\d-?(?:го|й) дн/u.test(match[0]);
    const months = isFromDay ? Math.floor((count - 1) / 30) + 1 : Math.max(1, Math.ceil(count * monthsPer[per] - 0.02));
    // After six weeks the second month is not over yet.
    const isBehind =
      /^(?:after|после|спустя)/u.test(said) || (isStart && / (?:after (?:launch|start)|после старта)$/u.test(match[0]));
    const isAfter = isBehind && months - count * monthsPer[per] < 0.1;
    return {
      token: {
        type: 'time',
        months,
        calendarMonth: undefined,
        isStart,
        isAfter,
        isSpan: !dates.test(said),
        isLasting: lasting.test(said) || isSpanAlone(said, match[0]),
        isWithin: months > 1 && per === 'month' && within.test(said) && isNumbered(match[0]),
      },
      length: match[0].length,
    };
  }
  for (const [pattern, months] of once) {
    const match = matchAt(pattern, text, at);
    if (match)
      return {
        token: {
          type: 'time',
          months,
          calendarMonth: undefined,
          isStart: false,
          isAfter: false,
          isSpan: true,
          isLasting: false,
          isWithin: false,
        },
        length: match[0].length,
      };
  }
  return undefined;
}

/** «за квартал 45 заявок» counts them: nobody means the 45th quarter, nor the 40th month. */
function numberedAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  const match = matchAt(pattern, text, at);
  const isFar =
    (countOf(match?.groups?.count ?? '') ?? 0) > 24 && /month|мес|quarter|кварт|year|год/u.test(match?.[0] ?? '');
  // «В месяц 12 постов», «за неделю 45 заявок»: how often, and how many.
  const said = match?.[0] ?? '';
  const isCounted =
    /(?:месяц|неделю|день|квартал|год|month)\s#?\d/u.test(said) &&
    /^\s[а-яё]|^\s\d{3}(?!\d)|^[.,]\d/u.test(text.slice(at + said.length));
  return isFar || isCounted ? undefined : match;
}

/** A range of weeks or months binds at its end. */
function countOf(typed: string): number | undefined {
  if (typed === '') return undefined;
  if (/^\d+[.,]\d$/.test(typed)) return Number(typed.replace(',', '.'));
  const last = /(\d+)$/.exec(typed)?.[1];
  if (last !== undefined) return Number(last);
  return counts.find(([word]) => new RegExp(`^(?:${word})$`, 'iu').test(typed))?.[1];
}

const quarterEnd = whole(
  'by (?:the )?end of (?:the |this )?quarter',
  '(?:к концу|до конца|в конце) (?:этого )?квартала',
);

const yearBehind = here(yearSaid);

function seasonAt(text: string, at: number, start: Month): Read | undefined {
  const quarter = matchAt(quarterEnd, text, at);
  if (quarter) {
    const month = 3 * Math.ceil((calendarIndex(start) + 1) / 3);
    return { token: dated(month, start, false, false), length: quarter[0].length };
  }
  for (const [pattern, month] of seasons) {
    const match = matchAt(pattern, text, at);
    if (match) {
      const isQuarter = month > 3 && /^(?:in|в|за|на)\s.*(?:q[1-4]|квартал)|^q[1-4]/u.test(match[0]);
      // «За лето» is all of it.
      const token = {
        ...dated(month, start, false, isQuarter),
        isSpan: /^(?:за (?:лето|зиму|весну|осень)|over)/u.test(match[0]),
      };
      const year = matchAt(yearBehind, text, at + match[0].length);
      return {
        token: year === undefined ? token : ofYear(token, Number(year.groups?.year), start),
        length: match[0].length + (year?.[0].length ?? 0),
      };
    }
  }
  return undefined;
}

function calendarAt(text: string, at: number, start: Month): Read | undefined {
  for (const [index, pattern] of calendar.entries()) {
    const match = matchAt(pattern, text, at);
    if (!match) continue;
    const isStart = starts.test(match.groups?.before ?? '') || /^since/i.test(match.groups?.before ?? '');
    const isWithin = within.test(match.groups?.before ?? '') && !/(?:end of|конц)/u.test(match[0]);
    const isBetween = /^(?:between|между)/u.test(match[0]);
    const last = isStart || isBetween ? lastMonthAt(text, at + match[0].length, isBetween) : undefined;
    if (isBetween && last === undefined) continue;
    if (last !== undefined)
      return {
        token: { ...dated(last.month, start, false, false), isSpan: true, isLasting: true },
        length: match[0].length + last.length,
      };
    const token = dated(index + 1, start, isStart, isWithin);
    const year = match.groups?.year;
    return { token: year === undefined ? token : ofYear(token, Number(year), start), length: match[0].length };
  }
  return undefined;
}

/** «С февраля по июль», `from March to May`: until the end of the last of them. */
function lastMonthAt(
  text: string,
  at: number,
  isBetween: boolean,
): { readonly month: number; readonly length: number } | undefined {
  for (const [index, pattern] of lastMonths.entries()) {
    const match = matchAt(pattern, text, at);
    // `From March and until …` names no second month.
    if (match && /^\s(?:and|и)\s/u.test(match[0]) === isBetween) return { month: index + 1, length: match[0].length };
  }
  return undefined;
}

const monthsTo = (calendarMonth: number, start: Month): number =>
  ((calendarMonth - 1 - calendarIndex(start) + 12) % 12) + 1;

/** A year that was said counts: March of the year after next is no month of this plan. */
function ofYear(token: TimeToken, year: number, start: Month): TimeToken {
  const months = (year - yearOf(start)) * 12 + (token.calendarMonth ?? 1) - calendarIndex(start);
  return { ...token, months: months < 1 ? beyond : months };
}

/** Of a date outside the plan it is asked which month was meant. */
const beyond = 13;

const dated = (calendarMonth: number, start: Month, isStart: boolean, isWithin: boolean): TimeToken => ({
  type: 'time',
  months: monthsTo(calendarMonth, start),
  calendarMonth,
  isStart,
  isAfter: false,
  isSpan: false,
  isLasting: false,
  isWithin: isWithin && monthsTo(calendarMonth, start) > 1,
});

/** What heads a list of prices: `Prices per month: …`. */
const priceList =
  '(?:(?:our |наши )?(?:prices?|pricing|packages|package prices|plans|rates|fees|цены|тарифы|пакеты|прайс|стоимость (?:пакетов|тарифов)))';

const ofPriceList = new RegExp(priceList, 'u');

/** Whether a rate heads a list of prices. */
export const isOfPriceList = (said: string): boolean => ofPriceList.test(said);

const day = String.raw`(?:(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?s?|понедельник\p{L}*|вторник\p{L}*|сред(?:у|ам)|четверг\p{L}*|пятниц\p{L}*|суббот\p{L}*|воскресень\p{L}*|пн|вт|ср|чт|пт|сб|вс)`;
const andDay = String.raw`,\s?|\/|,?\s(?:and|и|&)\s`;
/** Behind `3 posts a week` the days are said again. */
const daysAhead = String.raw`(?<!\p{L})(?<!(?:week|weekly|нед\p{L}*)[^.;|]{0,15})(?:(?:every|each|on|кажд\p{L}+|по)\s|(?<=(?:posts?|stories|посты?|публикации|сторис)(?: ?[:–-])? ))`;

const rates: readonly (readonly [RegExp, Per])[] = [
  [
    whole(
      '(?:every|each|per|a) (?:weekday|working day|business day)|(?:(?:a|per|every|each) day|daily),? (?:on weekdays|(?:from )?mon(?:day)?(?: to |[-–])fri(?:day)?)|(?<!(?:week|weekly)[^.;|]{0,15})on weekdays',
      String.raw`(?:в день|каждый день|ежедневно),? (?:по|в) (?:будням|будни|рабочим дням)|кажд\p{L}+ (?:будний|рабочий) день|(?<!нед\p{L}*[^.;|]{0,15})(?:по будням|в будни)`,
    ),
    'weekday',
  ],
  [
    here(String.raw`${daysAhead}${day}(?:,\s?|\/)${day}(?:${andDay})${day}(?!\p{L}|(?:,|\/| and| и)\s?${day})`),
    'threeDays',
  ],
  [here(String.raw`${daysAhead}${day}(?:${andDay})${day}(?!\p{L}|(?:,|\/| and| и)\s?${day})`), 'twoDays'],
  [whole('every (?:other|second) day|every (?:two|2) days', 'через день|раз в (?:два|2) дня'), 'otherDay'],
  [
    whole(
      'every (?:two|2|other|second) weeks?|fortnightly|(?:a|per|every|each) fortnight',
      'раз в (?:две|2) недели|кажд(?:ые|ую) (?:две|2) недели',
    ),
    'fortnight',
  ],
  [
    rate(
      `month|mo|mth|mnth|mon|m`,
      String.raw`мес(?:яц(?:а)?|\.)?`,
      String.raw`${priceList} (?:per|a|every) month(?=\s?:)|monthly ${priceList}(?=\s?:)|monthly|p\/?m|p\.m\.?|pcm|every month|(?:(?:settled|paid|invoiced|due|billed|payable|charged) )?(?:on|by) the (?:\d+(?:st|nd|rd|th)|first|last)(?: (?:working |business )?day)? of (?:each|every) month`,
      String.raw`ежемесячн\p{L}*|кажд\p{L}+ месяц\p{L}*|месячн\p{L}+|помесячно|в мес\.?|(?<=(?:kpi|показатели|план|(?:объ[её]м|цена|стоимость|состав)(?: (?:услуг|работ|ведения|сопровождения))?) )за месяц(?=\s?[:–-])|(?<=(?:kpi|показатели|план) )за месяц|${priceList} (?:в|за) месяц(?=\s?:)|на месяц(?! раньше| позже| вперёд| вперед)`,
    ),
    'month',
  ],
  [
    rate(
      `week|wk`,
      String.raw`нед(?:ел[юя]|\.)?`,
      'weekly|p\\/?w|p\\/ ?week|p\\.w\\.?|every week',
      String.raw`еженедельн\p{L}*|кажд\p{L}+ недел\p{L}*`,
    ),
    'week',
  ],
  [
    rate(
      'day(?! (?:spa|care|nursery|trip|pass|tour|school|camp|cent(?:re|er)|out)s?(?!\\p{L}))',
      `день(?! (?:публикац|пост|выход|съ[её]м|запуск|мероприят|событи|рожден|оплат))|сутки`,
      'daily|every day',
      String.raw`ежедневн\p{L}*|кажд\p{L}+ день`,
    ),
    'day',
  ],
  [
    rate('quarter', 'квартал', 'quarterly', String.raw`поквартально|ежеквартальн\p{L}*|кажд\p{L}+ квартал\p{L}*`),
    'quarter',
  ],
  [
    rate(
      'year|yr|annum',
      'год',
      '(?:yearly|annual)(?! (?:contracts?|agreements?|commitments?|plans?(?!:? ?\\p{Sc}\\d)|terms?|deals?|reports?|reviews?)(?!\\p{L}))|annually|p\\.a\\.',
      String.raw`ежегодн\p{L}*`,
    ),
    'year',
  ],
];

function rate(english: string, russian: string, ...words: readonly string[]): RegExp {
  return here(
    String.raw`(?:(?:\/\s?(?:a )?)(?:${english}|${russian})|(?<!\p{L})(?:(?:a|an|per|each|every)\s(?:calendar\s)?(?:${english})|(?:в\s(?:каждый\s|календарный\s)?|за\sкаждый\s(?:отч[её]тный\s|календарный\s)?)(?:${russian})|${words.join('|')}))(?!\p{L})(?:(?<=mo|mth|wk|yr|нед|мес|pm|pcm)\.)?`,
  );
}

/** `a month`, `/мес`, `daily:` where the reader stands. */
export function rateAt(
  text: string,
  at: number,
): { readonly per: Per; readonly isHead: boolean; readonly length: number } | undefined {
  for (const [pattern, per] of rates) {
    const match = matchAt(pattern, text, at);
    if (match)
      return {
        per,
        isHead: /^за/u.test(match[0]) || /^\s?(?::|[–-]\s)/.test(text.slice(at + match[0].length)),
        length: match[0].length,
      };
  }
  return undefined;
}

/** How much of a count of a period is one of a month. */
export const perMonth: Readonly<Record<Per, number>> = {
  day: 365 / 12,
  otherDay: 365 / 24,
  threeDays: 156 / 12,
  twoDays: 104 / 12,
  weekday: 260 / 12,
  week: 52 / 12,
  fortnight: 26 / 12,
  month: 1,
  quarter: 1 / 3,
  year: 1 / 12,
};
