import { bullets, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { columns, table } from '#document/table.ts';
import type { Plan, PlanFigures } from '#plan/plan.ts';
import type { PlannedTool } from '#plan/tools.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import { business } from '#stages/business/index.ts';
import { agencyTerms, workerFor } from '#stages/work.ts';
import type { Phrases } from './phrases.ts';
import { contractorWords as allWords } from './words.ts';
import { gateEngagement } from './year.ts';

/** What belongs into a contract: the six terms, the numbers, and what cannot be demanded. */
export function contractorSection({ answers, context, figures }: Plan, phrases: Phrases): SectionBody {
  const words = allWords[phrases.language];
  const stage = business.words[phrases.language];
  const runner = context.doers.advertising ?? 'undecided';
  const terms = workerFor(answers.business.workers, 'advertising')?.terms;
  const asked = agencyTerms.filter((term) => term !== 'costPerLead' || !context.sellsNothing);
  const rows = asked.map((term) => {
    const state = terms?.[term];
    return [
      stage.terms[term].label,
      state === undefined ? words.termUnsaid : stage.termStates[state],
      stage.terms[term].why,
    ];
  });
  const numbers = figures === undefined || runner === 'own' ? [] : numbersOf(figures, phrases);
  return {
    title: words.title,
    blocks: [
      paragraph(words.runners[runner]),
      paragraph(context.sellsNothing ? words.termsUnsold : words.terms),
      ...(runner === 'own'
        ? [bullets(asked.map((term) => stage.terms[term].label))]
        : [table('terms', columns(words.termHead), rows)]),
      ...(numbers.length === 0 ? [] : [paragraph(words.numbers), bullets(numbers)]),
      paragraph(words.duties),
      bullets([
        words.report,
        words.redLine,
        words.access,
        words.noBots,
        ...(context.sellsNothing ? [] : [words.notSales(phrases.outcome)]),
      ]),
    ],
  };
}

function numbersOf({ tools, selling }: PlanFigures, phrases: Phrases): readonly string[] {
  const words = allWords[phrases.language];
  const { gate } = selling;
  const hasGate = gate.month > 0 && gate.activeMembers > 0;
  return [
    ...tools.filter(({ results }) => results.commit > 0).map((tool) => toolText(tool, phrases)),
    ...(hasGate
      ? [
          words.content(
            gateEngagement(gate, phrases),
            phrases.formats.number(gate.activeMembers),
            phrases.inMonth(gate.month),
          ),
        ]
      : []),
  ];
}

function toolText({ kind, buys, results, costPerResultMinor }: PlannedTool, phrases: Phrases): string {
  const words = allWords[phrases.language];
  const { tools, bought } = acquisition.words[phrases.language];
  const [name, brings] = [tools[kind].label, bought[buys].toLowerCase()];
  const count = phrases.figure(results.commit, buys === 'leads' ? 'deals' : 'people');
  return costPerResultMinor === undefined
    ? words.tool(name, count, brings)
    : words.toolAtPrice(name, count, brings, phrases.figure(costPerResultMinor.commit, 'money'));
}
