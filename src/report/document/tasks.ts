import { paragraph, type Section, table } from '#document/blocks.ts';
import { atStart } from '#i18n/sentence.ts';
import type { Plan } from '#plan/plan.ts';
import { platformTasks } from './platform.ts';
import type { Say } from './say.ts';
import { subjectOf } from './subjects.ts';
import { en } from './words-tasks.en.ts';
import { ru } from './words-tasks.ru.ts';

const allWords = { en, ru };

/** What month 1 has to find out: who, how, until when. */
export function taskSection(plan: Plan, say: Say): Section {
  const words = allWords[say.language];
  const finding = plan.tasks.map(({ id, open, dueDay }) => {
    const what = open.map(({ subject, entryIds }) => subjectOf(plan, say.language, subject, entryIds));
    return { dueDay, what: what.join('; '), how: words.tasks[id].how, who: words.tasks[id].who };
  });
  const rows = [...finding, ...platformTasks(plan, say)]
    .toSorted((one, other) => one.dueDay - other.dueDay)
    .map(({ dueDay, what, how, who }) => [dayText(plan, dueDay, say), atStart(what), how, atStart(who)]);
  return {
    id: 'tasks',
    title: words.title,
    blocks: rows.length === 0 ? [paragraph(words.none)] : [paragraph(words.lead), table(words.head, rows)],
  };
}

const dayText = ({ startMonth }: Plan, day: number, { formats }: Say): string =>
  formats.day(`${startMonth}-${String(day).padStart(2, '0')}`);
