import { networks } from '#domain/network.ts';
import { type Case, casesOf, type Horizon, horizons } from './backtest/cases.ts';
import { type Range, rangesIn } from './backtest/ranges.ts';
import { accountsIn } from './backtest/series.ts';

const draws = 10_000;

interface Outcome extends Range {
  readonly case: Case;
  readonly horizon: Horizon;
  readonly members: number;
}

const sizes = [
  ['50–300', 300],
  ['to 1,000', 1000],
  ['to 5,000', 5000],
  ['above', Number.POSITIVE_INFINITY],
] as const;
const paces = [
  ['falling', 0],
  ['under 1 %', 0.01],
  ['1–3 %', 0.03],
  ['3–8 %', 0.08],
  ['over 8 %', Number.POSITIVE_INFINITY],
] as const;

const sizeOf = ({ membersNow }: Case): string => sizes.find(([, most]) => membersNow <= most)?.[0] ?? '';
const paceOf = ({ pace }: Case): string =>
  pace < 0 ? 'falling' : (paces.slice(1).find(([, most]) => pace < most)?.[0] ?? 'over 8 %');

const percent = (part: number, all: number): number => (all === 0 ? 0 : Math.round((100 * part) / all));

function shareOf(outcomes: readonly Outcome[]) {
  const count = (holds: (outcome: Outcome) => boolean) => outcomes.filter(holds).length;
  return {
    count: outcomes.length,
    within80: percent(
      count(({ members, p10, p90 }) => members >= p10 && members <= p90),
      outcomes.length,
    ),
    within50: percent(
      count(({ members, p25, p75 }) => members >= p25 && members <= p75),
      outcomes.length,
    ),
    above: percent(
      count(({ members, p90 }) => members > p90),
      outcomes.length,
    ),
    below: percent(
      count(({ members, p10 }) => members < p10),
      outcomes.length,
    ),
  };
}

const missed: string[] = [];
const groupLeast = 25;

function show(title: string, outcomes: readonly Outcome[], isApart = false) {
  const { count, within80, within50, above, below } = shareOf(outcomes);
  if (count >= groupLeast && within80 < 55 && !isApart) missed.push(title);
  const figures = [count, within80, within50, above, below].map((value) => String(value).padStart(7)).join('');
  console.log(`  ${title.padEnd(22)}${figures}`);
}

function showHorizon(horizon: Horizon, outcomes: readonly Outcome[]) {
  console.log(`${horizon} months ahead          cases  10–90  25–75  above  below   (of 100)`);
  show('all', outcomes);
  const { within80, within50 } = shareOf(outcomes);
  if (within80 < 74 || within80 > 92 || within50 < 48 || within50 > 74) missed.push(`all at ${horizon} months`);
  const by = (name: string, names: readonly string[], of: (one: Case) => string) => {
    for (const value of names) {
      const group = outcomes.filter((outcome) => of(outcome.case) === value);
      if (group.length > 0) show(`${name} ${value}`, group, value === 'telegram');
    }
  };
  by('', networks, ({ network }) => network);
  by(
    'size',
    sizes.map(([name]) => name),
    sizeOf,
  );
  by(
    'pace',
    paces.map(([name]) => name),
    paceOf,
  );
}

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (file === undefined) throw new Error('Name a file of follower series: npm run backtest -- FILE');
const accounts = accountsIn(file);
const known = accounts.filter(({ network }) => networks.some((one) => one === network));
const cases = known.flatMap(casesOf);
const rangesOf = rangesIn(draws);
const outcomes = cases.flatMap((one) => {
  const ranges = rangesOf(one);
  return one.ends.flatMap(({ horizon, members }, index) => {
    const range = ranges[index];
    return range ? [{ ...range, case: one, horizon, members }] : [];
  });
});
console.log(`${known.length} accounts, ${cases.length} origins, ${draws} simulated years each`);
console.log(`${accounts.length - known.length} accounts in networks that are not known were left out`);
for (const horizon of horizons)
  showHorizon(
    horizon,
    outcomes.filter((outcome) => outcome.horizon === horizon),
  );
const wanted = '74–92 and 48–74 of 100 over all, no group of 25 or more under 55, Telegram apart';
console.log(missed.length === 0 ? `Holds: ${wanted}.` : `Does not hold (${wanted}): ${missed.join(', ')}.`);
if (missed.length > 0) process.exitCode = 1;
