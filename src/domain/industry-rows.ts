import type { Industry } from './industry.ts';

/** How the sales of an industry run, where benchmarks tell it apart. */
type TradeKind = 'b2b' | 'localService' | 'retail' | 'giving' | 'all';

interface IndustryRows {
  readonly trade: TradeKind;
  /** Row of the engagement report. */
  readonly engagement?: string;
  /** Row of the advertising-price report. */
  readonly visitPrice?: string;
  readonly leadPrice?: string;
}

/** Which rows of the published industry tables an industry is read from. */
export const industryRows: Readonly<Record<Industry, IndustryRows>> = {
  retail: { trade: 'retail', engagement: 'Retail', visitPrice: 'Shopping, collectibles & gifts' },
  sportsGoods: { trade: 'retail', engagement: 'Retail', visitPrice: 'Sports & recreation' },
  fashion: { trade: 'retail', engagement: 'Fashion', visitPrice: 'Shopping, collectibles & gifts' },
  beauty: { trade: 'localService', engagement: 'Health & beauty', visitPrice: 'Beauty & personal care' },
  dental: {
    trade: 'localService',
    engagement: 'Health & beauty',
    visitPrice: 'Physicians & surgeons',
    leadPrice: 'Dentists & dental',
  },
  health: {
    trade: 'localService',
    engagement: 'Health & beauty',
    visitPrice: 'Physicians & surgeons',
    leadPrice: 'Physicians & surgeons',
  },
  fitness: {
    trade: 'localService',
    engagement: 'Health & beauty',
    visitPrice: 'Health & fitness',
    leadPrice: 'Health & fitness',
  },
  food: { trade: 'retail', engagement: 'Food & beverage' },
  travel: { trade: 'all', engagement: 'Travel & hotels', visitPrice: 'Travel' },
  homeDecor: {
    trade: 'retail',
    engagement: 'Home decor',
    visitPrice: 'Home & home improvement',
    leadPrice: 'Home & home improvement',
  },
  education: { trade: 'all', engagement: 'Higher education', leadPrice: 'Education & instruction' },
  realEstate: { trade: 'all', visitPrice: 'Real estate', leadPrice: 'Real estate' },
  finance: { trade: 'all', engagement: 'Financial services', visitPrice: 'Finance & insurance' },
  legal: { trade: 'all', visitPrice: 'Attorneys & legal' },
  software: { trade: 'b2b', engagement: 'Tech & software', visitPrice: 'Business services' },
  businessServices: { trade: 'b2b', visitPrice: 'Business services' },
  industrial: { trade: 'b2b', leadPrice: 'Industrial & commercial' },
  personalServices: { trade: 'localService', visitPrice: 'Personal services', leadPrice: 'Personal services' },
  arts: { trade: 'all', visitPrice: 'Arts & entertainment', leadPrice: 'Arts & entertainment' },
  media: { trade: 'all', engagement: 'Media' },
  nonprofit: { trade: 'giving', engagement: 'Nonprofits' },
  sportsTeam: { trade: 'all', engagement: 'Sports teams', visitPrice: 'Sports & recreation' },
  homeServices: {
    trade: 'localService',
    visitPrice: 'Home & home improvement',
    leadPrice: 'Home & home improvement',
  },
  carService: { trade: 'localService', visitPrice: 'Personal services', leadPrice: 'Personal services' },
  cleaning: { trade: 'localService', visitPrice: 'Personal services', leadPrice: 'Personal services' },
  events: { trade: 'localService', visitPrice: 'Personal services', leadPrice: 'Personal services' },
  pets: { trade: 'localService', visitPrice: 'Personal services', leadPrice: 'Personal services' },
  agriculture: { trade: 'all', engagement: 'Food & beverage' },
  other: { trade: 'all' },
};
