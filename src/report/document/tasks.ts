import { paragraph } from '#document/blocks.ts';
import { dayIn } from '#document/calendar.ts';
import type { SectionBody } from '#document/document.ts';
import { type Day, day } from '#document/figure.ts';
import { columns, left, table } from '#document/table.ts';
import { atStart, inMiddle } from '#i18n/sentence.ts';
import type { Plan } from '#plan/plan.ts';
import type { Task, TaskId } from '#plan/tasks.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import type { Phrases } from './phrases.ts';
import { platformTasks } from './platform.ts';
import { subjectOf } from './subjects.ts';
import { tasksWords as allWords } from './words.ts';

interface DatedTask {
  readonly day: Day;
  readonly title: string;
  /** What is to be done where the way to do it does not stand beside it. */
  readonly short: string;
  readonly how: string;
  readonly who: string;
}

/** What month 1 has to find out, in the order it is due. */
export function taskDays(plan: Plan, phrases: Phrases): readonly DatedTask[] {
  const words = allWords[phrases.language];
  const finding = plan.tasks.map((task) => {
    const { id, open, dueDay } = task;
    const asked = open.map(({ subject, entryIds }) => subjectOf(plan, phrases.language, subject, entryIds));
    const what = [...asked, ...tellingTexts(task, phrases)];
    const { how: usual, who } = words.tasks[id];
    const unsold: Partial<Record<TaskId, string>> = plan.context.sellsNothing ? words.howUnsold : {};
    const how = unsold[id] ?? usual;
    const said = what.join('; ');
    const short = open.length > 0 && id !== 'decisions' ? words.find(said) : said;
    return { id: id as string, dueDay, what: said, short, how, who };
  });
  return [...platformTasks(plan, phrases), ...finding]
    .toSorted((one, other) => one.dueDay - other.dueDay)
    .map(({ id, dueDay, what, short, how, who }) => {
      const due = dayIn(plan.startMonth, dueDay);
      // A calendar shows no way to do it beside it.
      return {
        day: day(due, phrases.formats.day(due), { id: `task.${id}`, title: atStart(short) }),
        title: atStart(what),
        short: atStart(short),
        how,
        who: atStart(who),
      };
    });
}

/** What month 1 has to find out: who, how, until when. */
export function taskSection(plan: Plan, phrases: Phrases): SectionBody {
  const words = allWords[phrases.language];
  const rows = taskDays(plan, phrases).map((task) => [task.day, task.title, task.how, task.who]);
  return {
    title: words.title,
    blocks:
      rows.length === 0
        ? [paragraph(words.none)]
        : [paragraph(words.lead), table('tasks', columns(words.head, [left('day')]), rows)],
  };
}

/** How many customers are told of the community, and how. */
function tellingTexts({ telling }: Task, phrases: Phrases): readonly string[] {
  if (telling === undefined) return [];
  const { tellingWays } = acquisition.words[phrases.language];
  const ways = telling.ways.map((way) => inMiddle(tellingWays[way].label));
  const words = allWords[phrases.language];
  return [
    words.tell(phrases.counted(telling.customers).text, ways.length === 0 ? words.wayOpen : phrases.formats.list(ways)),
  ];
}
