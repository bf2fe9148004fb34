import { type Block, heading, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { columns, left, right, table } from '#document/table.ts';
import type { Plan, PlanFigures } from '#plan/plan.ts';
import type { PlannedTool } from '#plan/tools.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import { moneyByQuarter } from '../lengths/quarters.ts';
import { moneyBlocks } from './money.ts';
import { picture } from './picture.ts';
import type { Say } from './say.ts';
import { moneyWords as allWords } from './words.ts';

export function acquisitionSection(plan: Plan, say: Say): SectionBody {
  const { figures } = plan;
  return {
    title: allWords[say.language].title,
    blocks: [
      picture('money'),
      ...acquisition.section(plan.answers.acquisition, say.context),
      ...(figures === undefined
        ? []
        : [...resultBlocks(figures, say), ...moneyBlocks(figures, say), ...moneyByQuarter(figures, say)]),
    ],
  };
}

function resultBlocks({ tools }: PlanFigures, say: Say): readonly Block[] {
  const words = allWords[say.language];
  const { currency } = say.context;
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
      tools.map((tool) => resultRow(tool, say)),
    ),
  ];
}

function resultRow(
  { kind, buys, results, costPerResultMinor, moneyMinorPerMonth, isProvisional }: PlannedTool,
  say: Say,
) {
  const words = allWords[say.language];
  const { tools, bought } = acquisition.words[say.language];
  const noPrice = moneyMinorPerMonth === 0 ? words.free : words.noPrice;
  const inYear = say.targets(results, buys === 'leads' ? 'deals' : 'people');
  return [
    tools[kind].label,
    bought[buys],
    isProvisional ? `${inYear} (${say.words.provisional})` : inYear,
    costPerResultMinor === undefined ? noPrice : say.targets(costPerResultMinor, 'money'),
    costPerResultMinor === undefined ? '' : say.figure(costPerResultMinor.redLine, 'money'),
  ];
}
