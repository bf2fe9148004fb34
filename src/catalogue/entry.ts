import { type Industry, industries } from '#domain/industry.ts';
import type { Trade } from './trade.ts';

const pathSteps = ['post', 'site', 'manager'] as const;
type PathStep = (typeof pathSteps)[number];

/**
 * Where a text of the catalogue stands, the same in every language: `dental/problem/afraid-of-pain`,
 * `dental/topic/afraid-of-pain/0`, `dental/pillar/fear-and-pain/0`, `dental/offer/checkup`, `dental/path/post`.
 */
export type CatalogueEntry = `${Industry}/${string}`;

export const problemEntry = (industry: Industry, id: string): CatalogueEntry => `${industry}/problem/${id}`;
export const topicEntry = (industry: Industry, problemId: string, place: number): CatalogueEntry =>
  `${industry}/topic/${problemId}/${place}`;
export const pillarEntry = (industry: Industry, themeId: string, place = 0): CatalogueEntry =>
  `${industry}/pillar/${themeId}/${place}`;
export const offerEntry = (industry: Industry, id: string): CatalogueEntry => `${industry}/offer/${id}`;
export const pathEntry = (industry: Industry, step: PathStep): CatalogueEntry => `${industry}/path/${step}`;

/** The trade an entry belongs to; undefined where the text is no entry. */
export const industryOf = (entry: string): Industry | undefined =>
  industries.find((industry) => entry.startsWith(`${industry}/`));

/** The text of an entry in the language `trade` was loaded in; undefined where the catalogue has no such entry any more. */
export function entryText(trade: Trade, entry: string): string | undefined {
  const [, kind, id, place = '0'] = entry.split('/');
  const problem = trade.problems.find((each) => each.id === id);
  if (kind === 'problem') return problem?.text;
  if (kind === 'topic') return problem?.topics[Number(place)];
  if (kind === 'pillar') return trade.themes.find((theme) => theme.id === id)?.pillars[Number(place)];
  if (kind === 'offer') return trade.offers.find((offer) => offer.id === id)?.text;
  const step = pathSteps.find((each) => each === id);
  return kind === 'path' && step !== undefined ? trade.path[step] : undefined;
}
