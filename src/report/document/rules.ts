import { paragraph } from '#document/blocks.ts';
import { lastDayOf } from '#document/calendar.ts';
import type { SectionBody } from '#document/document.ts';
import { day } from '#document/figure.ts';
import type { Line } from '#document/inline.ts';
import { columns, table } from '#document/table.ts';
import type { Gate } from '#domain/gate.ts';
import { atStart } from '#i18n/sentence.ts';
import type { Plan } from '#plan/plan.ts';
import type { DecisionRule } from '#plan/rules.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import { kpiWordsOf } from './kpi-words.ts';
import type { Say } from './say.ts';
import { entryName } from './subjects.ts';
import { rulesWords as allWords } from './words.ts';

/** If X for so many reports, then Y: every red line of the plan as a rule agreed beforehand. */
export function rulesSection(plan: Plan, say: Say): SectionBody | undefined {
  const rules = plan.figures?.rules ?? [];
  if (rules.length === 0) return undefined;
  const words = allWords[say.language];
  return {
    title: words.title,
    blocks: [
      paragraph(words.lead),
      table(
        'rules',
        columns(words.head),
        rules.map((rule) => rowOf(rule, plan, say)),
      ),
    ],
  };
}

function gateMissed({ engagementRateShare, reactionsPerPost, activeMembers }: Gate, say: Say): string {
  const { gate } = allWords[say.language];
  const active = say.formats.number(activeMembers);
  return reactionsPerPost === undefined
    ? gate.rate(say.formats.share(engagementRateShare), active)
    : gate.reactions(say.figure(reactionsPerPost, 'deals'), active);
}

function rowOf(rule: DecisionRule, plan: Plan, say: Say): readonly Line[] {
  const words = allWords[say.language];
  const { formats, language } = say;
  switch (rule.kind) {
    case 'kpi': {
      const { id, kind, better, readEvery, owedBy } = rule.kpi;
      const { name, action } = kpiWordsOf(id, say);
      const lines = rule.lines.map(({ month, value }) => words.lines[owedBy](say.figure(value, kind), month));
      const crossed = better === 'more' ? words.below : words.above;
      return [
        crossed(name, formats.list(lines)),
        owedBy === 'month' ? words.reports[readEvery] : words.reports[owedBy],
        atStart(action),
      ];
    }
    case 'price':
      return [
        words.price(acquisition.words[language].tools[rule.tool.kind].label, say.figure(rule.mostMinor, 'money')),
        words.reports.week,
        words.priceThen,
      ];
    case 'tactic':
      return [words.tactic(entryName(plan, language, rule.id), rule.stopRule), words.afterEach, words.tacticThen];
    case 'gate':
      return [
        gateMissed(rule.gate, say),
        day(lastDayOf(say.monthName(rule.gate.month)), atStart(say.inMonth(rule.gate.month))),
        words.gateThen,
      ];
    case 'unfollow':
      return [words.unfollow(formats.share(rule.share)), words.reports.week, rule.response ?? words.sellingThen];
    case 'floor':
      return [words.floor(formats.share(rule.share)), words.reports.week, rule.response ?? words.sellingThen];
  }
}
