import type { ComponentType } from 'react';
import type { InEveryLanguage } from '#i18n/language.ts';
import type { Preparable } from '#i18n/lazy-part.tsx';
import type { StageId } from '#stages/card.ts';
import type { Editing } from '#state/app-state.ts';
import type { Computed } from '#state/computing/computed.ts';
import type { Strategy } from '#strategy/strategy.ts';
import type { LaterPageId, PlainPageId } from './addresses.ts';

/** What a person is about to do, in the order of the navigation. */
export const pageGroups = ['make', 'read', 'test', 'hire', 'run', 'history'] as const;
export type PageGroup = (typeof pageGroups)[number];

/** What every page of a strategy is given by its frame: the open one's, an example's, one that came in a link. */
export interface ReadingPageProps {
  readonly strategy: Strategy;
  readonly computed: Computed;
  /** Only where the strategy is the open one. */
  readonly edit?: Editing | undefined;
}

/** What a page is given that is only there for the open strategy. */
export interface EditingPageProps extends ReadingPageProps {
  readonly edit: Editing;
}

export interface StagePageProps extends EditingPageProps {
  readonly stage: StageId;
}

/** A page of the program itself. */
export interface PlainCard<Id extends PlainPageId = PlainPageId> {
  readonly id: Id;
  readonly page: ComponentType;
}

interface LaterCard<Id extends LaterPageId> {
  readonly id: Id;
  /** In the navigation, and over the page that has no title of its own. */
  readonly title: InEveryLanguage<string>;
  /** In the navigation: a group, or the page that leads to this one. */
  readonly place: { readonly group: PageGroup } | { readonly under: LaterPageId };
}

/** A page that shows any strategy. */
export interface ReadingCard<Id extends LaterPageId = LaterPageId> extends LaterCard<Id> {
  readonly kind: 'reading';
  readonly page: ComponentType<ReadingPageProps> & Preparable;
  /** It tells what would change the answer: shown once that is found away from the page. */
  readonly showsLevers?: true;
}

/** A page for the open strategy alone. */
export interface EditingCard<Id extends LaterPageId = LaterPageId> extends LaterCard<Id> {
  readonly kind: 'editing';
  readonly page: ComponentType<EditingPageProps>;
}

/** The page of every stage of the wizard; the stages name themselves. */
export interface StageCard {
  readonly page: ComponentType<StagePageProps>;
}

export type StrategyCard<Id extends LaterPageId = LaterPageId> = ReadingCard<Id> | EditingCard<Id>;
export type PlainCards = { readonly [Id in PlainPageId]: PlainCard<Id> };
export type StrategyCards = { readonly [Id in LaterPageId]: StrategyCard<Id> };
