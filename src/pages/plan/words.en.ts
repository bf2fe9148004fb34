import type { ChapterId } from './chapters.ts';

export const en = {
  chapters: {
    answer: 'The answer',
    year: 'The year and its KPIs',
    audience: 'Business and audience',
    content: 'Content',
    acquisition: 'Acquisition and money',
    sales: 'Community and sales',
    risks: 'Rules and risks',
    work: 'Tasks and people',
    figures: 'Where the figures come from',
  } satisfies Record<ChapterId, string>,
  movers: 'What moves it most',
  moversLead: 'Each is a range: low · typical · high. Narrow one down, and the answer becomes more certain.',
  moreMovers: 'Try it in What if',
  inFull: 'The answer in full',
  nothing: 'There are no answers for this chapter yet.',
  before: 'Back:',
  after: 'Next:',
  turn: 'Other chapters',
  present: 'Present',
  placeOf: (place: number, count: number) => `${place} of ${count}`,
  previous: 'Previous',
  next: 'Next',
  leave: 'Leave (Esc)',
  sixFigures: 'The year in six figures',
};
