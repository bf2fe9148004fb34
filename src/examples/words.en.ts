import type { ExampleWords } from './index.ts';

export const en: ExampleWords = {
  'running-shoes': { title: 'A running-shoe shop', text: 'Dublin: running without pain, a club, gait checks' },
  'dental-clinic': { title: 'A dental clinic', text: 'Leeds: fear, children and estimates without surprises' },
  'b2b-software': { title: 'A B2B software firm', text: 'Ohio: stock that adds up, told by warehouse managers' },
};
