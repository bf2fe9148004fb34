import { type Block, heading, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { columns, left, right, table } from '#document/table.ts';
import type { Plan, PlanFigures } from '#plan/plan.ts';
import type { PlannedTool } from '#plan/tools.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import { moneyByQuarter } from '../lengths/quarters.ts';
import { moneyBlocks } from './money.ts';
import type { Phrases } from './phrases.ts';
import { picture } from './picture.ts';
import { moneyWords as allWords } from './words.ts';

export function acquisitionSection(plan: Plan, phrases: Phrases): SectionBody {
  const { figures } = plan;
  return {
    title: allWords[phrases.language].title,
    blocks: [
      picture('money'),
      ...acquisition.section(plan.answers.acquisition, phrases.context),
      ...(figures === undefined
        ? []
        : [...resultBlocks(figures, phrases), ...moneyBlocks(figures, phrases), ...moneyByQuarter(figures, phrases)]),
    ],
  };
}

function resultBlocks({ tools }: PlanFigures, phrases: Phrases): readonly Block[] {
  const words = allWords[phrases.language];
  const { currency } = phrases.context;
  if (tools.length === 0) return [];
  const forecast = { parts: words.parts, from: 'forecast' } as const;
  return [
    heading(3, words.results),
    paragraph(words.resultsLead),
    table(
      'toolResults',
      columns(words.resultsHead, [
        left('text'),
        left('text'),
        right('count', forecast),
        right(currency, forecast),
        right(currency, { from: 'forecast' }),
      ]),
      tools.map((tool) => resultRow(tool, phrases)),
    ),
  ];
}

function resultRow(
  { kind, buys, results, costPerResultMinor, moneyMinorPerMonth, isProvisional }: PlannedTool,
  phrases: Phrases,
) {
  const words = allWords[phrases.language];
  const { tools, bought } = acquisition.words[phrases.language];
  const noPrice = moneyMinorPerMonth === 0 ? words.free : words.noPrice;
  const inYear = phrases.targets(results, buys === 'leads' ? 'deals' : 'people');
  return [
    tools[kind].label,
    bought[buys],
    isProvisional ? `${inYear} (${phrases.words.provisional})` : inYear,
    costPerResultMinor === undefined ? noPrice : phrases.targets(costPerResultMinor, 'money'),
    costPerResultMinor === undefined ? '' : phrases.figure(costPerResultMinor.redLine, 'money'),
  ];
}
