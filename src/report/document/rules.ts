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
import type { Phrases } from './phrases.ts';
import { entryName } from './subjects.ts';
import { rulesWords as allWords } from './words.ts';

/** If X for so many reports, then Y: every red line of the plan as a rule agreed beforehand. */
export function rulesSection(plan: Plan, phrases: Phrases): SectionBody | undefined {
  const rules = plan.figures?.rules ?? [];
  if (rules.length === 0) return undefined;
  const words = allWords[phrases.language];
  return {
    title: words.title,
    blocks: [
      paragraph(words.lead),
      table(
        'rules',
        columns(words.head),
        rules.map((rule) => rowOf(rule, plan, phrases)),
      ),
    ],
  };
}

function gateMissed({ engagementRateShare, reactionsPerPost, activeMembers }: Gate, phrases: Phrases): string {
  const { gate } = allWords[phrases.language];
  const active = phrases.formats.number(activeMembers);
  return reactionsPerPost === undefined
    ? gate.rate(phrases.formats.share(engagementRateShare), active)
    : gate.reactions(phrases.figure(reactionsPerPost, 'average'), active);
}

function rowOf(rule: DecisionRule, plan: Plan, phrases: Phrases): readonly Line[] {
  const words = allWords[phrases.language];
  const { formats, language } = phrases;
  switch (rule.kind) {
    case 'kpi': {
      const { id, kind, better, readEvery, owedBy } = rule.kpi;
      const { name, action } = kpiWordsOf(id, phrases);
      const lines = rule.lines.map(({ month, value }) => words.lines[owedBy](phrases.figure(value, kind), month));
      const crossed = better === 'more' ? words.below : words.above;
      return [
        crossed(name, lines),
        owedBy === 'month' ? words.reports[readEvery] : words.reports[owedBy],
        atStart(action),
      ];
    }
    case 'price':
      return [
        words.price(acquisition.words[language].tools[rule.tool.kind].label, phrases.figure(rule.mostMinor, 'money')),
        words.reports.week,
        words.priceThen,
      ];
    case 'tactic':
      return [words.tactic(entryName(plan, language, rule.id), rule.stopRule), words.afterEach, words.tacticThen];
    case 'gate':
      return [
        gateMissed(rule.gate, phrases),
        day(lastDayOf(phrases.monthName(rule.gate.month)), atStart(phrases.inMonth(rule.gate.month))),
        words.gateThen,
      ];
    case 'unfollow':
      return [words.unfollow(formats.share(rule.share)), words.reports.week, rule.response ?? words.sellingThen];
    case 'floor':
      return [words.floor(formats.share(rule.share)), words.reports.week, rule.response ?? words.sellingThen];
  }
}
