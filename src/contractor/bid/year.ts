import { type Block, paragraph } from '#document/blocks.ts';
import { columns, left, table } from '#document/table.ts';
import type { Spread } from '#domain/forecast-result.ts';
import type { Formats } from '#i18n/format.ts';
import { type FigureKind, shownFigure } from '#plan/kpis.ts';
import { phrasesIn } from '#report/document/phrases.ts';
import { knownNumber } from '#stages/card.ts';
import type { BidFacts, BidYear } from './verdict.ts';
import { words as allWords } from './words.ts';

/** The year with the bidder beside the year without, line by line. */
export function yearBlocks(facts: BidFacts, formats: Formats): readonly Block[] {
  const words = allWords[formats.language];
  const { withThem, alone, bid } = facts;
  const years = alone ? [withThem, alone] : [withThem];
  const cells = years.map((year) => cellsOf(year, formats));
  const labels = words.rows(phrasesIn(withThem.plan, formats.language).outcome);
  const ids = Object.keys(labels) as (keyof typeof labels)[]; // the keys of the words are the type
  const rows = ids.map((id) => [labels[id], ...cells.map((of) => of[id] ?? '')]).filter(([, first]) => first !== '');
  return [
    paragraph(words.yearLead),
    table(
      'year',
      columns(words.head.slice(0, 1 + years.length), [left('text'), ...years.map(() => left('various'))]),
      rows,
    ),
    paragraph(aloneText(facts, formats)),
    ...(bid.adMinor === undefined ? [paragraph(words.adsOpen)] : []),
  ];
}

function aloneText({ alone, hoursNeeded, withThem }: BidFacts, formats: Formats): string {
  const words = allWords[formats.language];
  if (alone === undefined) return words.notAlone(formats.number(hoursNeeded ?? 0, 1));
  const said = knownNumber(withThem.plan.answers.business.ownHoursPerWeek);
  const hours = said === undefined ? words.aloneUsual : words.aloneHours(formats.number(said, 1));
  return `${hours} ${words.costsHours}`;
}

function cellsOf({ plan, forecast }: BidYear, formats: Formats) {
  const words = allWords[formats.language];
  const phrases = phrasesIn(plan, formats.language, formats);
  const isPriced = plan.figures?.honest.money !== undefined;
  const { yearly, monthly, breakEven, firstSale } = forecast;
  const range = (spread: Spread | undefined, kind: FigureKind): string => {
    if (spread === undefined) return '';
    const write = (value: number) => phrases.figure(shownFigure(value, kind), kind);
    const [low, middle, high] = [write(spread.p20), write(spread.p50), write(spread.p80)];
    return low === high ? middle : words.range(middle, low, high);
  };
  const result = (month: number): string => {
    const spread = monthly.cumulativeResultMinor[month - 1];
    if (!isPriced || spread === undefined) return '';
    return words.range(phrases.money(spread.p50), phrases.money(spread.p20), phrases.money(spread.p80));
  };
  return {
    money: phrases.money(paidOut(forecast)),
    sales: range(yearly.sales, 'deals'),
    leads: range(yearly.leads, 'deals'),
    members: range(monthly.members[11], 'people'),
    firstSale: firstSale.p50 === undefined ? words.never : phrases.inMonth(firstSale.p50),
    result12: result(12),
    result24: result(24),
    even: isPriced ? phrases.chance(breakEven.shareBy24) : '',
  } satisfies Record<keyof ReturnType<typeof words.rows>, string>;
}

/** All that leaves the till in the year; own hours do not. */
const paidOut = ({ spend }: BidYear['forecast']): number =>
  spend
    .slice(0, 12)
    .reduce(
      (sum, { hoursMinor: _own, ...paid }) => sum + Object.values(paid).reduce((month, minor) => month + minor, 0),
      0,
    );
