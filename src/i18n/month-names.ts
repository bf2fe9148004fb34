import type { InEveryLanguage } from './language.ts';

/** Month names, January first, in the forms that sentences need. */
export interface MonthNames {
  /** On its own: `August` · `август`. */
  readonly alone: readonly string[];
  /** After "in": `in August` · `в августе`. */
  readonly after: readonly string[];
  /** With a day: `August 31` · `31 августа`. */
  readonly ofDay: readonly string[];
  /** Three letters, no full stop. */
  readonly short: readonly string[];
}

const english = 'January February March April May June July August September October November December'.split(' ');

/**
 * Tables instead of `Intl`: it has no prepositional case, adds «г.» to a Russian year, and shortens
 * September differently from engine to engine.
 */
export const monthNames: InEveryLanguage<MonthNames> = {
  en: { alone: english, after: english, ofDay: english, short: english.map((name) => name.slice(0, 3)) },
  ru: {
    alone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
    after: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' '),
    ofDay: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    short: 'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' '),
  },
};
