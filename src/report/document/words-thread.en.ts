import type { Duty } from '#plan/thread.ts';

export const en = {
  title: 'One thread: from problem to person',
  lead: 'Every problem is answered by a pillar or a tactic, each of these shows in a KPI, and somebody answers for each KPI. Where a link is missing, the table says so. Which KPI a pillar or tactic shows in first is a judgement.',
  head: ['Problem', 'Pillars', 'Tactics', 'Shows in', 'Who answers for it'],
  noProblem: 'no problem: why is it here?',
  noPillar: 'no pillar',
  noTactic: 'no tactic',
  noKpi: 'nothing to read',
  noDuty: 'nobody',
  duties: {
    content: 'whoever makes the content: posts on time',
    community: 'whoever looks after the community: tactics, replies, moderation',
    sales: 'whoever answers enquiries: answers on time',
  } satisfies Record<Duty, string>,
};
