import { paragraph, type Section, table } from '#document/blocks.ts';
import { atStart, inMiddle } from '#i18n/sentence.ts';
import type { Plan } from '#plan/plan.ts';
import type { Task } from '#plan/tasks.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import type { Say } from './say.ts';
import { subjectOf } from './subjects.ts';
import { en } from './words-tasks.en.ts';
import { ru } from './words-tasks.ru.ts';

const allWords = { en, ru };

/** What month 1 has to find out: who, how, until when. */
export function taskSection(plan: Plan, say: Say): Section {
  const words = allWords[say.language];
  const rows = plan.tasks.map((task) => {
    const { id, open, dueDay } = task;
    const asked = open.map(({ subject, entryIds }) => subjectOf(plan, say.language, subject, entryIds));
    const what = [...asked, ...tellingTexts(task, say)];
    return [dayText(plan, dueDay, say), atStart(what.join('; ')), words.tasks[id].how, atStart(words.tasks[id].who)];
  });
  return {
    id: 'tasks',
    title: words.title,
    blocks: rows.length === 0 ? [paragraph(words.none)] : [paragraph(words.lead), table(words.head, rows)],
  };
}

/** How many customers are told of the community, and how. */
function tellingTexts({ telling }: Task, say: Say): readonly string[] {
  if (telling === undefined) return [];
  const { tellingWays } = acquisition.words[say.language];
  const ways = telling.ways.map((way) => inMiddle(tellingWays[way].label));
  const words = allWords[say.language];
  return [words.tell(say.counted(telling.customers).text, ways.length === 0 ? words.wayOpen : say.formats.list(ways))];
}

const dayText = ({ startMonth }: Plan, day: number, { formats }: Say): string =>
  formats.day(`${startMonth}-${String(day).padStart(2, '0')}`);
