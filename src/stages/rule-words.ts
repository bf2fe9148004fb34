import { lazyWords } from '#i18n/words.ts';

export const ruleWords = lazyWords({
  en: () => import('#catalogue/rule-words.en.ts'),
  ru: () => import('#catalogue/rule-words.ru.ts'),
});
