import { minorPerMajor } from '#domain/money.ts';
import type { Formats } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Plan } from '#plan/plan.ts';
import { business } from '#stages/business/index.ts';
import { agencyTerms } from '#stages/work.ts';
import { criteria } from '#strategy/offers.ts';
import type { Compared, Comparison } from './compare.ts';
import { type UnitPrice, usable } from './units.ts';
import { words as allWords } from './words.ts';

export interface Cell {
  readonly text: string;
  /** Said in the text as well: the colour alone says nothing. */
  readonly isMissing: boolean;
}

export interface TableRow {
  readonly label: string;
  readonly cells: readonly Cell[];
}

export interface TableGroup {
  readonly id: 'judgement' | 'money' | 'work' | 'terms';
  readonly title: string;
  readonly rows: readonly TableRow[];
}

const said = (text: string): Cell => ({ text, isMissing: false });

/** What a bidder is called; its place where it has no name yet. */
export const bidderName = (name: string | undefined, index: number, language: Language): string =>
  name?.trim() || allWords[language].nameless(index + 1);

export const bidderNames = ({ offers }: Comparison, language: Language): readonly string[] =>
  offers.map(({ offer }, index) => bidderName(offer.name, index, language));

/** Every offer a column, everything in the same units. */
export function comparisonTable(comparison: Comparison, plan: Plan, formats: Formats): readonly TableGroup[] {
  const { language, number } = formats;
  const { groups, rows, outOf, criteria: criterionWords } = allWords[language];
  const { terms } = business.words[language];
  const cell = cellsIn(plan, formats);
  const row = (label: string, cellOf: (compared: Compared) => Cell): TableRow => ({
    label,
    cells: comparison.offers.map(cellOf),
  });
  return [
    {
      id: 'judgement',
      title: groups.judgement,
      rows: [
        row(rows.score, ({ score }) => said(number(score))),
        ...criteria.map((criterion) =>
          row(outOf(criterionWords[criterion]), ({ marks }) => said(number(marks[criterion] * 100))),
        ),
      ],
    },
    {
      id: 'money',
      title: groups.money,
      rows: [
        row(rows.price, cell.price),
        row(rows.ads, cell.ads),
        row(rows.month, cell.month),
        row(rows.post, ({ units }) => cell.money(units.postMinor)),
        row(rows.lead, ({ units }) => cell.unit(units.lead, units.monthMinor)),
        row(rows.newMember, ({ units }) => cell.unit(units.newMember, units.monthMinor)),
        row(rows.activeMember, ({ units }) => cell.unit(units.activeMember, units.monthMinor)),
      ],
    },
    {
      id: 'work',
      title: groups.work,
      rows: [
        row(rows.posts, ({ offer }) => cell.count(offer.postsPerMonth)),
        row(rows.communities, ({ offer }) => cell.count(offer.communities)),
        row(rows.people, cell.people),
        row(rows.moderation, ({ offer }) => cell.flag(offer.moderation)),
        row(rows.promises, cell.promises),
      ],
    },
    {
      id: 'terms',
      title: groups.terms,
      rows: agencyTerms.map((term) => row(terms[term].label, ({ offer }) => cell.term(offer.terms?.[term]))),
    },
  ];
}

function cellsIn({ context }: Plan, { language, number, money }: Formats) {
  const words = allWords[language];
  const missing: Cell = { text: words.missing, isMissing: true };
  const { currency } = context;
  const perMajor = minorPerMajor(currency);
  const wholeMajor = (minor: number): number => Math.round(minor / perMajor) * perMajor;
  const exact = (minor: number) => money(minor, currency);
  const rough = (minor: number) => money(Number(minor.toPrecision(3)), currency);
  const count = (value: unknown) => {
    const known = usable(value);
    return known === undefined ? undefined : number(known, 1);
  };
  return {
    money: (minor: number | undefined) => (minor === undefined ? missing : said(exact(minor))),
    price: ({ offer, units: { priceMinor, rate } }: Compared) => {
      if (priceMinor === undefined) return missing;
      const own = rate === undefined ? undefined : money(priceMinor / rate, offer.currency ?? currency);
      return said(own === undefined ? exact(priceMinor) : words.converted(exact(priceMinor), own));
    },
    ads: ({ offer, units }: Compared) =>
      offer.adsIncluded ? said(words.included) : said(units.adsMinor === 0 ? words.nothing : exact(units.adsMinor)),
    // The sum of what stands above it, as it stands there.
    month: ({ units: { priceMinor, adsMinor } }: Compared) =>
      priceMinor === undefined ? missing : said(exact(wholeMajor(priceMinor) + wholeMajor(adsMinor))),
    unit: ({ typicalMinor, commitMinor }: UnitPrice, monthMinor: number | undefined) => {
      if (monthMinor === undefined) return missing;
      if (typicalMinor === undefined) return said(words.notComputed);
      return said(words.unitPrice(rough(typicalMinor), commitMinor === undefined ? '—' : rough(commitMinor)));
    },
    count: (value: unknown) => {
      const written = count(value);
      return written === undefined ? missing : said(written);
    },
    flag: (value: boolean | undefined) => (value === undefined ? missing : said(value ? words.yes : words.no)),
    people: ({ offer }: Compared) => {
      const [people, hours] = [usable(offer.people), usable(offer.hoursPerMonth)];
      if (people === undefined || hours === undefined) return missing;
      return said(words.people(number(people, 1), people, number(hours, 1)));
    },
    promises: ({ promises }: Compared) => {
      const held = promises.filter(({ question }) => question !== undefined).length;
      return held === 0 ? missing : said(number(held));
    },
    term: (agreed: boolean | undefined): Cell => {
      if (agreed) return said(words.yes);
      return agreed === false ? { text: words.refused, isMissing: true } : missing;
    },
  };
}
