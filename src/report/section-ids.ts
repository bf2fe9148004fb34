/** Sections of the plan, in the order they are read. */
export const sectionIds = [
  'honest',
  'planOnAPage',
  'kpis',
  'business',
  'audience',
  'content',
  'acquisition',
  'budgets',
  'platform',
  'engagement',
  'conversion',
  'awareness',
  'thread',
  'rules',
  'health',
  'workshop',
  'tasks',
  'contractor',
  'decision',
  'why',
  'assumptions',
  'method',
  'signed',
] as const;
export type SectionId = (typeof sectionIds)[number];

/** How much of the plan somebody is handed. */
export const lengthIds = ['onePage', 'plan', 'appendices'] as const;
export type LengthId = (typeof lengthIds)[number];
