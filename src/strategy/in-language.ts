import { type Language, languages } from '#i18n/language.ts';
import type { StageId } from '#stages/card.ts';
import { remarked } from './merge-marks.ts';
import type { CatalogueText } from './proposed.ts';
import type { Drafts, Strategy } from './strategy.ts';
import { isGroup } from './tree.ts';

const textsFor = (texts: readonly CatalogueText[], language: Language): ReadonlyMap<string, string> =>
  new Map(texts.flatMap((text) => languages.map((each) => text[each]).map((from) => [from, text[language]] as const)));

/** Where a person's own words stand in each stage, and what the catalogue has words for. */
const wordedIn: Readonly<Record<StageId, readonly RegExp[]>> = {
  business: [/^business\.offering$/],
  audience: [
    /^audience\.(idea|refusals)$/,
    /^audience\.segments\.\d+\.(name|whereTheyTalk)$/,
    /^audience\.problems\.\d+\.(text|workaround)$/,
  ],
  content: [/^content\.pillars\.\d+\.(name|topics)$/],
  acquisition: [/^acquisition\.tools\.\d+\.targeting$/],
  engagement: [/^engagement\.tactics\.\d+\.(name|stopRule)$/],
  conversion: [/^conversion\.(earlyReason|offers\.\d+\.text|path\.\w+|guardrails\.response|attribution\.askedHow)$/],
};
const worded = Object.values(wordedIn).flat();
/** Names and marks of links are in no language, but may come from the catalogue. */
const named: readonly RegExp[] = [/^business\.name$/, /^conversion\.attribution\.utm$/];

const isAt = (places: readonly RegExp[], path: string): boolean => places.some((place) => place.test(path));
const below = (path: string, name: string | number): string => (path === '' ? String(name) : `${path}.${name}`);

function translated(value: unknown, texts: ReadonlyMap<string, string>, path = ''): unknown {
  if (typeof value === 'string') return isAt(worded, path) || isAt(named, path) ? (texts.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((item, place) => translated(item, texts, below(path, place)));
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, translated(inner, texts, below(path, name))]),
  );
}

/**
 * The strategy with the texts it took from the catalogue in this language: an answer that is exactly such a text says it in
 * the other language's words; what was typed or edited stays. What is proposed stays proposed.
 */
export function inLanguage(strategy: Strategy, language: Language): Strategy {
  const { catalogueTexts = [], otherVariant } = strategy;
  if (catalogueTexts.length === 0) return strategy;
  const texts = textsFor(catalogueTexts, language);
  const answersIn = (answers: Drafts): Drafts => translated(answers, texts) as Drafts; // the same tree, some texts changed
  return remarked(strategy, {
    ...strategy,
    answers: answersIn(strategy.answers),
    ...(otherVariant && { otherVariant: { ...otherVariant, answers: answersIn(otherVariant.answers) } }),
  });
}

function* textsIn(value: unknown, path: string): Generator<string> {
  if (typeof value === 'string') {
    if (value.trim() !== '' && isAt(worded, path)) yield value;
  } else if (Array.isArray(value)) {
    for (const [place, item] of value.entries()) yield* textsIn(item, below(path, place));
  } else if (isGroup(value))
    for (const [name, inner] of Object.entries(value)) yield* textsIn(inner, below(path, name));
}

/** Letters that only one of the languages has. */
const letters: Readonly<Record<Language, RegExp>> = { en: /[A-Za-z]/g, ru: /[А-Яа-яЁё]/g };

const isIn = (text: string, language: Language): boolean => {
  const count = (one: Language) => text.match(letters[one])?.length ?? 0;
  return count(language) >= Math.max(...languages.map(count));
};

/**
 * How many answers a document in this language tells in another one: typed by a person, so they stay as they are. None where
 * the document is in the language the strategy was made in.
 */
export function otherLanguageCount(strategy: Strategy, language: Language): number {
  if (strategy.createdIn === language) return 0;
  const told = [...textsIn(inLanguage(strategy, language).answers, '')];
  return told.filter((text) => !isIn(text, language)).length;
}
