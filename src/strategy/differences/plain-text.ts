import type { Formats } from '#i18n/format.ts';
import { type Language, languageNames, languages } from '#i18n/language.ts';
import { lazyWords } from '#i18n/words.ts';
import { stageIds } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import { isEntries, isGroup, type Path } from '../tree.ts';
import type { en } from './words.en.ts';

const words = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

const stageTitle = (text: string, language: Language): string | undefined => {
  const stage = stageIds.find((id) => id === text);
  return stage && stageById[stage].words[language].title;
};

/** Any value as people can read it; undefined where there is none. */
export function plainText(value: unknown, formats: Formats): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'number') return formats.number(value, 6);
  if (typeof value === 'boolean') return words[formats.language].flags[value ? 'yes' : 'no'];
  if (typeof value === 'string') {
    const language = languages.find((code) => code === value);
    return language ? languageNames[language] : (stageTitle(value, formats.language) ?? value);
  }
  const inner = isEntries(value) || isGroup(value) ? Object.entries(value).filter(([name]) => name !== 'id') : [];
  const texts = (Array.isArray(value) ? value : inner.map(([, part]) => part)).map((part) => plainText(part, formats));
  return texts.filter((text) => text !== undefined).join(', ') || undefined;
}

/** Words round the differences. */
export const differenceWords = (language: Language): typeof en => words[language];

/** What a part of the strategy outside the stages is called; its plain name where it has no words. */
export function partLabel([name = '', ...rest]: Path, language: Language): string {
  const parts: Readonly<Record<string, string | undefined>> = words[language].parts;
  // Inside these ids and names of fields would tell nobody anything.
  const isTold = name !== 'offers' && name !== 'workshop';
  return [parts[name] ?? name, ...(isTold ? rest : [])].join(' · ');
}
