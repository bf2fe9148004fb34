import type { Grade } from '#domain/benchmarks.ts';

/** Languages the catalogue is written in: each text by a native, none translated. */
export const catalogueLanguages = ['en', 'ru'] as const;
export type CatalogueLanguage = (typeof catalogueLanguages)[number];

/** A published figure that speaks for a problem; a problem without one is a judgement. */
export interface Evidence {
  readonly figure: string;
  readonly source: string;
  readonly year: number | undefined;
  readonly address: string;
  /** A: the publisher's own page was read in part; B: another page quotes it; C: weak. */
  readonly grade: Exclude<Grade, 'D'>;
}

/** Something that troubles the audience of a trade, in its own words. */
export interface TradeProblem {
  /** The same in every language, and never used for two problems. */
  readonly id: string;
  readonly themeId: string;
  /** Which of its theme’s names for a pillar says what it is about; the first, where nothing is said. */
  readonly pillar?: number;
  readonly distance: 'product' | 'use' | 'life';
  /** 1 to 5, judgements. */
  readonly frequency: number;
  readonly severity: number;
  readonly text: string;
  /** Sample topics of a post that answers it. */
  readonly topics: readonly string[];
  readonly evidence: Evidence | undefined;
}

export interface TradeTheme {
  readonly id: string;
  readonly name: string;
  /** Names for a content pillar on this theme. */
  readonly pillars: readonly string[];
}

export interface TradeOffer {
  readonly id: string;
  readonly manner: 'soft' | 'hard';
  readonly text: string;
}

/** A noun in the forms counting needs, as plural rules name them. */
export interface CountedWord {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** All that the catalogue can say of one trade in one language. */
export interface Trade {
  readonly themes: readonly TradeTheme[];
  readonly problems: readonly TradeProblem[];
  readonly offers: readonly TradeOffer[];
  /** The way to the sale: what the post does, what the site shows, what the manager does. */
  readonly path: { readonly post: string; readonly site: string; readonly manager: string };
  /** What this trade calls whoever buys, and what it calls a sale. */
  readonly customer: CountedWord;
  readonly sale: CountedWord;
}
