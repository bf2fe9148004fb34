import { type Block, bullets, heading, paragraph, table } from '#document/blocks.ts';
import type { BenchmarkMetric } from '#domain/benchmarks.ts';
import { type AdNetwork, networkNames } from '#domain/network.ts';
import type { TellContext, ToldAnswer } from '../card.ts';
import { monthRuns, tellEstimate, tellFact, tellMonths } from '../telling.ts';
import { type AcquisitionAnswers, agencyTerms, toolHabits } from './answers.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const allWords = { en, ru };

type Tool = NonNullable<AcquisitionAnswers['tools']>[number];

export const priceMetric = {
  members: 'costPerMember',
  visits: 'costPerVisit',
  leads: 'costPerLead',
} as const satisfies Record<NonNullable<Tool['buys']>, BenchmarkMetric>;

const isPaid = ({ kind, paid }: Tool): boolean => paid ?? (kind !== undefined && toolHabits[kind].paid);

/** Where a tool works: the community's network for members, an advertising network for the rest. */
function networkOf(tool: Tool, { communities }: TellContext): AdNetwork | undefined {
  if (tool.buys === 'members') return communities.find(({ id }) => id === tool.communityId)?.network;
  return tool.network ?? (tool.kind === 'contextualAds' ? 'search' : undefined);
}

function placeText(tool: Tool, context: TellContext): string | undefined {
  const words = allWords[context.formats.language];
  const community = context.communities.find(({ id }) => id === tool.communityId);
  if (tool.buys === 'members') return community?.label;
  const network = networkOf(tool, context);
  return network === 'search' ? words.search : network && networkNames[network];
}

function priceText(tool: Tool, context: TellContext): string | undefined {
  const { formats, currency } = context;
  const words = allWords[formats.language].section;
  if (!isPaid(tool)) {
    const usual = context.benchmark('freeResultsPerMonth');
    const results = tellEstimate(tool.resultsPerMonth ?? { kind: 'unknown' }, 'count', formats, currency, usual);
    return results && words.freeResults(results);
  }
  const network = networkOf(tool, context);
  const benchmark = tool.buys && context.benchmark(priceMetric[tool.buys], { network });
  return tellEstimate(tool.costPerResultMinor ?? { kind: 'unknown' }, 'money', formats, currency, benchmark);
}

/** The tools with their money and price, what each is answerable for, and who runs them. */
export function section(answers: AcquisitionAnswers, context: TellContext): readonly Block[] {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const tools = (answers.tools ?? []).flatMap((tool) =>
    tool.kind === undefined ? [] : [{ ...tool, kind: tool.kind }],
  );
  const { unsaid, ...said } = words.section;
  const rows = tools.map((tool) => [
    words.tools[tool.kind].label,
    tool.buys ? words.bought[tool.buys] : unsaid,
    placeText(tool, context) ?? unsaid,
    tool.months?.length ? monthRuns(tool.months) : unsaid,
    isPaid(tool) ? (tellFact(tool.moneyMinorPerMonth, 'money', formats, currency) ?? unsaid) : said.free,
    priceText(tool, context) ?? unsaid,
  ]);
  const kinds = [...new Set(tools.map(({ kind }) => kind))];
  const duties = kinds.map((kind) => [words.tools[kind].label, words.tools[kind].kpi, words.tools[kind].notFor]);
  const targets = tools.flatMap(({ kind, targeting }) =>
    targeting === undefined ? [] : [said.targetingOf(words.tools[kind].label, targeting)],
  );
  const fee = tellFact(answers.feeMinorPerMonth, 'money', formats, currency);
  const hired = answers.runBy === 'freelancer' || answers.runBy === 'agency';
  const running = [
    answers.testReserveShare ? said.reserve(formats.share(answers.testReserveShare)) : undefined,
    answers.runBy && said.runners[answers.runBy],
    hired && fee ? said.fee(fee) : undefined,
  ].filter((sentence) => sentence !== undefined);
  return [
    ...(rows.length === 0
      ? [paragraph(said.nothing)]
      : [table(said.head, rows), heading(3, said.answerable), table(said.answerableHead, duties)]),
    ...(targets.length === 0 ? [] : [heading(3, said.targeting), bullets(targets)]),
    ...(running.length === 0 ? [] : [paragraph(running.join(' '))]),
  ];
}

/** Every answer about acquisition, in the order asked. */
export function told(answers: AcquisitionAnswers, context: TellContext): readonly ToldAnswer[] {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  return [
    ...(answers.tools ?? []).flatMap((tool, index) => {
      const name = tool.kind ? words.tools[tool.kind].label : String(index + 1);
      const row = (key: string, label: string, value: string | undefined): ToldAnswer => ({
        path: `tools.${index}.${key}`,
        label: `${name} · ${label}`,
        value,
      });
      const paid = isPaid(tool);
      const place = placeText(tool, context);
      return [
        row('kind', q.kind.label, tool.kind && name),
        row('buys', q.buys.label, tool.buys && words.bought[tool.buys]),
        tool.buys === 'members'
          ? row('communityId', q.communityId.label, place)
          : row('network', q.network.label, place),
        row('months', q.months.label, tellMonths(tool.months, formats)),
        row('paid', q.paid.label, paid ? words.paidOptions.yes : words.paidOptions.no),
        ...(paid
          ? [
              row(
                'moneyMinorPerMonth',
                q.moneyMinorPerMonth.label,
                tellFact(tool.moneyMinorPerMonth, 'money', formats, currency),
              ),
              row(
                'costPerResultMinor',
                q.costPerResultMinor.label,
                tool.costPerResultMinor && priceText(tool, context),
              ),
            ]
          : [row('resultsPerMonth', q.resultsPerMonth.label, tool.resultsPerMonth && priceText(tool, context))]),
        row('targeting', q.targeting.label, tool.targeting),
      ];
    }),
    {
      path: 'testReserveShare',
      label: q.testReserveShare.label,
      value: tellFact(answers.testReserveShare, 'share', formats, currency),
    },
    { path: 'runBy', label: q.runBy.label, value: answers.runBy && words.runners[answers.runBy] },
    {
      path: 'feeMinorPerMonth',
      label: q.feeMinorPerMonth.label,
      value: tellFact(answers.feeMinorPerMonth, 'money', formats, currency),
    },
    ...agencyTerms.map((term) => {
      const state = answers.terms?.[term];
      return { path: `terms.${term}`, label: words.terms[term].label, value: state && words.termStates[state] };
    }),
  ];
}
