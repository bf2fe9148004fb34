import { lazyWords, partOf } from '#i18n/words.ts';

const all = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

export const assumptionsWords = partOf(all, 'assumptions');
export const awarenessWords = partOf(all, 'awareness');
export const budgetWords = partOf(all, 'budgets');
export const contentWords = partOf(all, 'content');
export const contractorWords = partOf(all, 'contractor');
export const datesWords = partOf(all, 'dates');
export const decisionWords = partOf(all, 'decision');
export const documentWords = partOf(all, 'document');
export const healthWords = partOf(all, 'health');
export const honestWords = partOf(all, 'honest');
export const kpisWords = partOf(all, 'kpis');
export const methodWords = partOf(all, 'method');
export const moneyWords = partOf(all, 'money');
export const rulesWords = partOf(all, 'rules');
export const phraseWords = partOf(all, 'phrases');
export const sellingWords = partOf(all, 'selling');
export const signedWords = partOf(all, 'signed');
export const subjectsWords = partOf(all, 'subjects');
export const tasksWords = partOf(all, 'tasks');
export const threadWords = partOf(all, 'thread');
export const whyWords = partOf(all, 'why');
export const yearWords = partOf(all, 'year');
