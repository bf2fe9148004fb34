import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import { runIn } from '#document/inline.ts';
import { columns, left, table } from '#document/table.ts';
import type { Currency } from '#domain/money.ts';
import { networkNames } from '#domain/network.ts';
import { inMiddle } from '#i18n/sentence.ts';
import { chosenText, estimateText, factText, monthRuns, monthsText } from '../answer-text.ts';
import type { AnswerContext, AnswerText } from '../card.ts';
import { inTradeWords } from '../outcome.ts';
import { type AcquisitionAnswers, communityJoined, isPaid, networkOf, priceMetric } from './answers.ts';
import { words as allWords } from './words.ts';

type Tool = NonNullable<AcquisitionAnswers['tools']>[number];

const toolColumns = (currency: Currency) =>
  [left('text'), left('text'), left('text'), left('month'), left(currency), left('various')] as const;

function placeText(tool: Tool, context: AnswerContext): string | undefined {
  const words = allWords[context.formats.language];
  if (tool.buys === 'members') return communityJoined(tool.communityId, context.communities)?.label;
  const network = tool.network ?? (tool.kind === 'contextualAds' ? 'search' : undefined);
  return network === 'search' ? words.search : network && networkNames[network];
}

function priceText(tool: Tool, context: AnswerContext): string | undefined {
  const { formats, currency } = context;
  const words = allWords[formats.language].section;
  if (tool.kind === 'ownCustomers') {
    const usual = context.benchmark('ownCustomerJoinShare');
    return estimateText(tool.joinShare ?? { kind: 'unknown' }, 'share', formats, currency, usual);
  }
  if (!isPaid(tool)) {
    const usual = context.benchmark('freeResultsPerMonth');
    const results = estimateText(tool.resultsPerMonth ?? { kind: 'unknown' }, 'count', formats, currency, usual);
    return results && words.freeResults(results);
  }
  const network = networkOf(tool, context.communities);
  const benchmark = tool.buys && context.benchmark(priceMetric[tool.buys], { network });
  return estimateText(tool.costPerResultMinor ?? { kind: 'unknown' }, 'money', formats, currency, benchmark);
}

/** The tools with their money and price, what each is answerable for, and who runs them. */
export function section(answers: AcquisitionAnswers, context: AnswerContext): readonly Block[] {
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
    tool.months?.length ? monthRuns(tool.months, formats) : unsaid,
    isPaid(tool) ? (factText(tool.moneyMinorPerMonth, 'money', formats, currency) ?? unsaid) : said.free,
    priceText(tool, context) ?? unsaid,
  ]);
  const kinds = [...new Set(tools.map(({ kind }) => kind))];
  const duties = kinds.map((kind) => [
    words.tools[kind].label,
    words.tools[kind].kpi,
    context.sellsNothing
      ? words.notForUnsold
      : inTradeWords(words.tools[kind].notFor, context.outcome, formats.language),
  ]);
  const targets = tools.flatMap(({ kind, targeting }) =>
    targeting === undefined ? [] : [runIn(words.tools[kind].label, targeting)],
  );
  const running = [
    answers.testReserveShare ? said.reserve(formats.share(answers.testReserveShare)) : undefined,
    context.doers.advertising === undefined ? said.noRunner : said.runners[context.doers.advertising],
    ...tools.map((tool) => toldText(tool, context)),
  ].filter((sentence) => sentence !== undefined);
  return [
    ...(rows.length === 0
      ? [paragraph(said.nothing)]
      : [
          table('tools', columns(said.head, toolColumns(currency)), rows),
          heading(3, said.answerable),
          table('duties', columns(said.answerableHead), duties),
        ]),
    ...(targets.length === 0 ? [] : [heading(3, said.targeting), bullets(targets)]),
    ...(running.length === 0 ? [] : [paragraph(running.join(' '))]),
  ];
}

/** How many customers are told, and how. */
function toldText({ kind, toldBy = [] }: Tool, { formats, customersToTell }: AnswerContext): string | undefined {
  if (kind !== 'ownCustomers' || customersToTell === undefined || toldBy.length === 0) return undefined;
  const words = allWords[formats.language];
  const ways = toldBy.map((way) => inMiddle(words.tellingWays[way].label));
  return words.section.customersTold(formats.number(customersToTell), formats.list(ways));
}

/** Every answer about acquisition, in the order asked. */
export function answerTexts(answers: AcquisitionAnswers, context: AnswerContext): readonly AnswerText[] {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  return [
    ...(answers.tools ?? []).flatMap((tool, index) => toolTexts(tool, index, context)),
    {
      path: 'testReserveShare',
      label: q.testReserveShare.label,
      value: factText(answers.testReserveShare, 'share', formats, currency),
    },
  ];
}

function toolTexts(tool: Tool, index: number, context: AnswerContext): readonly AnswerText[] {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  const name = tool.kind ? words.tools[tool.kind].label : String(index + 1);
  const row = (key: keyof typeof q, value: string | undefined): AnswerText => ({
    path: `tools.${index}.${key}`,
    label: `${name} · ${q[key].label}`,
    value,
  });
  const money = factText(tool.moneyMinorPerMonth, 'money', formats, currency);
  const paid = isPaid(tool);
  const resultsTexts = () => [
    row('paid', paid === undefined ? undefined : words.paidOptions[paid ? 'yes' : 'no']),
    ...(paid
      ? [
          row('moneyMinorPerMonth', money),
          row('costPerResultMinor', tool.costPerResultMinor && priceText(tool, context)),
        ]
      : [row('resultsPerMonth', tool.resultsPerMonth && priceText(tool, context))]),
  ];
  return [
    row('kind', tool.kind && name),
    row('buys', tool.buys && words.bought[tool.buys]),
    row(tool.buys === 'members' ? 'communityId' : 'network', placeText(tool, context)),
    row('months', monthsText(tool.months, formats)),
    ...(tool.kind === 'ownCustomers' ? ownCustomersTexts(tool, row, context) : resultsTexts()),
    row('targeting', tool.targeting),
  ];
}

function ownCustomersTexts(
  tool: Tool,
  row: (key: 'toldBy' | 'joinShare', value: string | undefined) => AnswerText,
  context: AnswerContext,
): readonly AnswerText[] {
  const { formats } = context;
  const { tellingWays } = allWords[formats.language];
  const ways = (tool.toldBy ?? []).map((way) => tellingWays[way].label);
  return [
    row('toldBy', ways.length === 0 ? undefined : chosenText(ways, formats)),
    row('joinShare', tool.joinShare && priceText(tool, context)),
  ];
}
