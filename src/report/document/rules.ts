import { paragraph } from '#document/blocks.ts';
import { lastDayOf } from '#document/calendar.ts';
import type { SectionBody } from '#document/document.ts';
import { day } from '#document/figure.ts';
import type { Line } from '#document/inline.ts';
import { columns, table } from '#document/table.ts';
import { atStart } from '#i18n/sentence.ts';
import type { Plan } from '#plan/plan.ts';
import type { DecisionRule } from '#plan/rules.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import type { Say } from './say.ts';
import { entryName } from './subjects.ts';
import { en as kpisEn } from './words-kpis.en.ts';
import { ru as kpisRu } from './words-kpis.ru.ts';
import { en } from './words-rules.en.ts';
import { ru } from './words-rules.ru.ts';

const allWords = { en, ru };
const kpiWords = { en: kpisEn, ru: kpisRu };

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

function rowOf(rule: DecisionRule, plan: Plan, say: Say): readonly Line[] {
  const words = allWords[say.language];
  const { formats, language } = say;
  switch (rule.kind) {
    case 'kpi': {
      const { id, kind, better, readEvery } = rule.kpi;
      const { name, action } = kpiWords[language].kpis[id];
      const lines = rule.lines.map(({ month, value }) => words.inMonth(say.figure(value, kind), month));
      const crossed = better === 'more' ? words.below : words.above;
      return [crossed(name, formats.list(lines)), words.reports[readEvery], atStart(action)];
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
        words.gate(formats.share(rule.rateShare), formats.number(rule.activeMembers)),
        day(lastDayOf(say.monthName(rule.month)), atStart(say.inMonth(rule.month))),
        words.gateThen,
      ];
    case 'unfollow':
      return [words.unfollow(formats.share(rule.share)), words.reports.week, rule.response ?? words.sellingThen];
    case 'floor':
      return [words.floor(formats.share(rule.share)), words.reports.week, rule.response ?? words.sellingThen];
  }
}
