import { type Block, heading, paragraph, type Section, table } from '#document/blocks.ts';
import type { Plan, PlanFigures } from '#plan/plan.ts';
import type { PlannedTool } from '#plan/tools.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import { moneyBlocks } from './money.ts';
import type { Say } from './say.ts';
import { en } from './words-money.en.ts';
import { ru } from './words-money.ru.ts';

const allWords = { en, ru };

export function acquisitionSection(plan: Plan, say: Say): Section {
  const { figures } = plan;
  return {
    id: 'acquisition',
    title: allWords[say.language].title,
    blocks: [
      ...acquisition.section(plan.answers.acquisition, say.context),
      ...(figures === undefined ? [] : [...resultBlocks(figures, say), ...moneyBlocks(figures, say)]),
    ],
  };
}

function resultBlocks({ tools }: PlanFigures, say: Say): readonly Block[] {
  const words = allWords[say.language];
  if (tools.length === 0) return [];
  return [
    heading(3, words.results),
    paragraph(words.resultsLead),
    table(
      words.resultsHead,
      tools.map((tool) => resultRow(tool, say)),
      ['left', 'left', 'right', 'right', 'right'],
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
