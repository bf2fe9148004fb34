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
  moversLead: 'Each is a range: low · typical · high. Make one narrower, and the answer gets surer.',
  moreMovers: 'Try it out',
  inFull: 'The answer in full',
  nothing: 'The answers so far say nothing for this chapter.',
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
