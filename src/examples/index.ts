import type { InEveryLanguage, Language } from '#i18n/language.ts';
import type { Strategy } from '#strategy/strategy.ts';

export const exampleIds = ['running-shoes', 'dental-clinic', 'b2b-software'] as const;
export type ExampleId = (typeof exampleIds)[number];

/** Title and one line for every example. */
export type ExampleWords = Readonly<Record<ExampleId, { readonly title: string; readonly text: string }>>;

type Loader = () => Promise<{ readonly strategy: Strategy }>;

const loaders: Readonly<Record<ExampleId, InEveryLanguage<Loader>>> = {
  'running-shoes': { en: () => import('./running-shoes.en.ts'), ru: () => import('./running-shoes.ru.ts') },
  'dental-clinic': { en: () => import('./dental-clinic.en.ts'), ru: () => import('./dental-clinic.ru.ts') },
  'b2b-software': { en: () => import('./b2b-software.en.ts'), ru: () => import('./b2b-software.ru.ts') },
};

/** A worked example, loaded when it is asked for. */
export const exampleStrategy = async (id: ExampleId, language: Language): Promise<Strategy> =>
  (await loaders[id][language]()).strategy;
