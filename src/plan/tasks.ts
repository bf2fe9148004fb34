import type { TellingWay } from '#stages/acquisition/answers.ts';
import { sellingQuestions } from '#stages/business/answers.ts';
import { knownNumber } from '#stages/card.ts';
import { isOutside, takesOwnHours, workerFor, works } from '#stages/work.ts';
import type { Answers } from '#strategy/cleaning.ts';
import type { Basis } from './basis.ts';
import { visitsNeedPosts } from './visits-need-posts.ts';
import { workingDayFrom } from './working-days.ts';

/** Things the plan may not know yet: subjects of estimates, and facts and decisions asked for. */
const findings = {
  communityStatistics: [
    'membersNow',
    'postsPerWeekToday',
    'engagementRateShare',
    'reachPerPostShare',
    'churnShare',
    'netGrowthShare',
    'activeShare',
  ],
  adCabinet: ['reachablePeople'],
  decisions: ['postsPerWeek', 'workers', 'ownHoursPerWeek', 'moneyCeilingMinorPerMonth', 'leadsPerMonthMax'],
  brandBaseline: ['brandSearchesPerMonth', 'mentionsPerMonth', 'brandSearchGrowthShare'],
  siteCounter: ['socialVisitsPerMonth', 'enquiriesPerMonth', 'clickShare', 'siteLeadShare'],
  orderBook: ['averageOrderValueMinor', 'leadToSaleShare', 'salesCycleMonths', 'furtherOrdersPerYear', 'stayMonths'],
  accounts: ['grossMarginShare', 'hourCostMinor'],
  quotes: ['feeMinorPerMonth', 'costPerResultMinor'],
  freeSources: ['resultsPerMonth', 'joinShare', 'customersToTell'],
  interviews: ['guessedProblems'],
  firstTrials: ['upliftShare', 'responseShare'],
  readRivals: ['rivals'],
  tellCustomers: [],
} as const;

export type TaskId = keyof typeof findings;
export type Subject = (typeof findings)[TaskId][number];

/** Day of month 1 by which a task is to be done: what others wait for comes first. Days off move it to the next working day. */
const dueDays: Readonly<Record<TaskId, number>> = {
  communityStatistics: 5,
  adCabinet: 7,
  decisions: 8,
  brandBaseline: 10,
  siteCounter: 10,
  orderBook: 12,
  accounts: 12,
  quotes: 20,
  freeSources: 20,
  interviews: 25,
  firstTrials: 28,
  readRivals: 10,
  tellCustomers: 15,
};

interface OpenQuestion {
  readonly subject: Subject;
  /** Communities, tools, tactics, offers or problems it is open for; none for the whole business. */
  readonly entryIds: readonly string[];
}

export interface Task {
  readonly id: TaskId;
  readonly open: readonly OpenQuestion[];
  /** Working day of month 1. */
  readonly dueDay: number;
  /** Customers of today to be told of the community, and how; undefined for other tasks. */
  readonly telling: { readonly customers: number; readonly ways: readonly TellingWay[] } | undefined;
}

type Open = readonly [subject: string, entryId?: string | undefined];

function openFacts({ business, acquisition, audience }: Answers): readonly Open[] {
  const { communities = [], baseline } = business;
  const { workers = [] } = business;
  const unpriced = workers.filter(
    ({ kind, feeMinorPerMonth }) => isOutside(kind) && knownNumber(feeMinorPerMonth) === undefined,
  );
  const hasOwnWork = works.some((work) => takesOwnHours(workerFor(workers, work)?.kind));
  const tellsCustomers = acquisition.tools?.some(({ kind }) => kind === 'ownCustomers');
  const facts: readonly (readonly [Subject, Parameters<typeof knownNumber>[0], string?])[] = [
    ...communities.flatMap(({ id, membersNow, reachablePeople }) => [
      ['membersNow', membersNow, id] as [Subject, typeof membersNow, string?],
      ['reachablePeople', reachablePeople, id] as [Subject, typeof membersNow, string?],
    ]),
    ...(visitsNeedPosts(business)
      ? communities.map(
          ({ id, postsPerWeekToday: posts }) => ['postsPerWeekToday', posts, id] as [Subject, typeof posts, string?],
        )
      : []),
    ['leadsPerMonthMax', business.leadsPerMonthMax],
    ['moneyCeilingMinorPerMonth', business.moneyCeilingMinorPerMonth],
    ...(hasOwnWork
      ? [['ownHoursPerWeek', business.ownHoursPerWeek] as const, ['hourCostMinor', business.hourCostMinor] as const]
      : []),
    ...(tellsCustomers ? [['customersToTell', business.customersToTell] as const] : []),
    ['socialVisitsPerMonth', baseline?.socialVisitsPerMonth],
    ['enquiriesPerMonth', baseline?.enquiriesPerMonth],
    ['brandSearchesPerMonth', baseline?.brandSearchesPerMonth],
    ['mentionsPerMonth', baseline?.mentionsPerMonth],
  ];
  const { problems = [] } = audience;
  const isNamed = ({ text }: (typeof problems)[number]) => text !== undefined;
  const isGuess = (evidence: readonly string[] = []) => evidence.every((kind) => kind === 'guess');
  return [
    ...facts.filter(([, answer]) => knownNumber(answer) === undefined).map(([subject, , id]) => [subject, id] as const),
    ...unpriced.map(({ id }) => ['feeMinorPerMonth', id] as const),
    ...(works.some((work) => workerFor(workers, work) === undefined) ? [['workers'] as const] : []),
    ...(problems.some(isNamed) && (audience.rivals ?? []).length === 0 ? [['rivals'] as const] : []),
    ...problems
      .filter((problem) => isNamed(problem) && isGuess(problem.evidence))
      .map(({ id }) => ['guessedProblems', id] as const),
  ];
}

function openEstimates({ estimates, input }: Basis): readonly Open[] {
  const borrowed = estimates.filter(({ from }) => from === 'benchmark');
  return [
    ...borrowed.map(({ subject, entryId }) => [subject, entryId] as const),
    ...(input.averageOrderValueMinor === undefined ? [['averageOrderValueMinor'] as const] : []),
  ];
}

/** Customers who can be told, where a tool tells them. */
function tellingOf({ business, acquisition }: Answers): Task['telling'] {
  const tool = acquisition.tools?.find(({ kind }) => kind === 'ownCustomers');
  const customers = knownNumber(business.customersToTell) ?? 0;
  return tool === undefined || customers === 0 ? undefined : { customers, ways: tool.toldBy ?? [] };
}

/** What only those who sell have to find out. */
const sellingSubjects: ReadonlySet<string> = new Set([...sellingQuestions, 'enquiriesPerMonth', 'siteLeadShare']);

/** A task of month 1 for everything the plan has no number of its own for, in the order they are due. */
export function tasksOf(answers: Answers, basis: Basis): readonly Task[] {
  const all = [...openFacts(answers), ...openEstimates(basis)];
  const open = basis.input.sellsNothing ? all.filter(([subject]) => !sellingSubjects.has(subject)) : all;
  return (Object.keys(findings) as TaskId[]) // the object's keys are the type's keys
    .map((id) => ({
      id,
      dueDay: workingDayFrom(basis.input.startMonth, dueDays[id], answers.business.country),
      telling: id === 'tellCustomers' ? tellingOf(answers) : undefined,
      open: findings[id].flatMap((subject): readonly OpenQuestion[] => {
        const matching = open.filter(([one]) => one === subject);
        const entryIds = matching.flatMap(([, entryId]) => (entryId === undefined ? [] : [entryId]));
        return matching.length === 0 ? [] : [{ subject, entryIds: [...new Set(entryIds)] }];
      }),
    }))
    .filter(({ open: questions, telling }) => questions.length > 0 || telling !== undefined)
    .toSorted((one, other) => one.dueDay - other.dueDay);
}
