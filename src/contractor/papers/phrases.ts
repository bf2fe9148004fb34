import type { Day } from '#document/figure.ts';
import type { AdNetwork } from '#domain/network.ts';
import type { Formats } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type {
  ContractorKpiId,
  Obligation,
  ReadIn,
  ViewCommunity,
  ViewKpi,
  ViewPillar,
  ViewProblem,
  ViewSelling,
  ViewTactic,
  ViewTool,
} from './view.ts';

/** How the papers of one view are said in one language. */
export interface PaperPhrases {
  readonly language: Language;
  readonly formats: Formats;
  /** To be filled in by hand. */
  readonly blank: string;
  readonly notLegalAdvice: string;
  /** `the community and its content`, in the middle of a sentence. */
  readonly parts: string;
  /** The counter of the site. */
  readonly counter: string;
  /** Money in the plan's currency, rounded as in the plan. */
  money(minor: number): string;
  figure(value: number, kind: ViewKpi['kind']): string;
  /** `1,200 · 1,400 · 1,700`; one figure where all three are alike. */
  three(obligation: Obligation, kind: ViewKpi['kind']): string;
  /** `3 · Mar`, at the head of a row. */
  monthCell(number: number): Day;
  /** `August 2027 (month 8)`, in the middle of a sentence after "in". */
  inMonth(number: number): string;
  /** `3–6, 9`. */
  months(numbers: readonly number[]): string;
  kpi(id: ContractorKpiId): { readonly name: string; readonly short: string };
  /** A KPI at the head of a row or column, with the time it is counted over where that is not the month. */
  kpiHead(kpi: Pick<ViewKpi, 'id' | 'owedBy'>): string;
  source(readIn: ReadIn): string;
  tool(kind: ViewTool['kind']): string;
  place(place: string | AdNetwork | undefined): string | undefined;
  /** The same in the middle of a sentence. */
  placeInside(place: string | AdNetwork | undefined): string | undefined;
  /** How results are told apart, a line a mark. */
  marks(selling: Pick<ViewSelling, 'utm' | 'promoCode' | 'askedHow'>): readonly string[];
  /** With its network, where the name does not say it. */
  community(community: ViewCommunity): string;
  bought(buys: NonNullable<ViewTool['buys']>): string;
  tactic(tactic: ViewTactic): string;
  pillarKind(kind: NonNullable<ViewPillar['kind']>): string;
  formatNames(formats: ViewPillar['formats']): string;
  evidence(evidence: ViewProblem['evidence']): string;
  manner(manner: 'soft' | 'hard'): string;
}
