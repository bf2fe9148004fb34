import type { InEveryLanguage, Language } from '#i18n/language.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

export const exampleIds = ['running-shoes', 'dental-clinic', 'b2b-software'] as const;
export type ExampleId = (typeof exampleIds)[number];

type Loader = () => Promise<{ readonly strategy: Strategy }>;

const loaders: Readonly<Record<ExampleId, InEveryLanguage<Loader>>> = {
  'running-shoes': { en: () => import('./running-shoes.en.ts'), ru: () => import('./running-shoes.ru.ts') },
  'dental-clinic': { en: () => import('./dental-clinic.en.ts'), ru: () => import('./dental-clinic.ru.ts') },
  'b2b-software': { en: () => import('./b2b-software.en.ts'), ru: () => import('./b2b-software.ru.ts') },
};

/** A worked example, loaded when it is asked for. */
export const exampleStrategy = async (id: ExampleId, language: Language): Promise<Strategy> =>
  (await loaders[id][language]()).strategy;

/** Title and one line for every example, in every language. */
export const exampleCards: InEveryLanguage<
  readonly { readonly id: ExampleId; readonly title: string; readonly text: string }[]
> = { en: exampleIds.map((id) => ({ id, ...en[id] })), ru: exampleIds.map((id) => ({ id, ...ru[id] })) };
