import { adTargeting, type InBothLanguages, inviting } from '#catalogue/usual-texts.ts';
import { minorPerMajor } from '#domain/money.ts';
import type { AdNetwork } from '#domain/network.ts';
import { priceMetric, toolHabits } from '#stages/acquisition/answers.ts';
import { customersOf } from './audience-rules.ts';
import { problemKeys, problemsIn, problemTexts } from './catalogue-problems.ts';
import { adMoney, moneyStep, planMonths } from './money.ts';
import type { DraftRule, PaidToolFigures } from './proposal.ts';
import { isOpen, type Proposed, proposal, type Rule, type Situation } from './situation.ts';
import { freePlace, leadAdPlace, mayAdvertise, memberAdPlace, roomIn } from './tool-places.ts';

export const usualReserveShare = 0.1;

const afterPreparation = ({ context }: Situation): readonly number[] =>
  planMonths.filter((month) => month > context.preparationMonths);

const free: Rule = (situation) => {
  const { answers, context, idFor, language } = situation;
  const place = freePlace(situation);
  const tools = answers.acquisition.tools ?? [];
  const isFree = ({ kind, paid }: (typeof tools)[number]) => kind !== undefined && !(paid ?? toolHabits[kind].paid);
  if (place === undefined || tools.some(isFree)) return [];
  const { customersToTell = 0 } = context;
  const kind = customersToTell > 0 ? 'ownCustomers' : 'ownChannels';
  const usual = context.benchmark('freeResultsPerMonth')?.typical ?? 0;
  const months = afterPreparation(situation);
  const fits = kind === 'ownCustomers' ? months : months.slice(0, Math.floor(roomIn(situation, place.id) / usual));
  if (fits.length === 0) return [];
  const id = idFor('acquisition.tools', kind);
  const targeting = inviting[kind];
  const value = {
    id,
    kind,
    buys: 'members',
    communityId: place.id,
    months: fits,
    paid: false,
    ...(kind === 'ownCustomers' && { toldBy: ['messenger', 'inPerson'] }),
    targeting: targeting[language],
  };
  const at = `acquisition.tools.${id}`;
  const from = ['business.preparationMonths', `business.communities.${place.id}.network`];
  return kind === 'ownCustomers'
    ? [proposal(at, value, 'toolOwnCustomers', { customersToTell }, ['business.customersToTell', ...from], [targeting])]
    : [proposal(at, value, 'toolOwnChannels', {}, from, [targeting])];
};

/** One kind of paid tool and where it would run. */
export interface PaidKind {
  readonly kind: 'communityAds' | 'leadAds' | 'contextualAds';
  readonly buys: 'members' | 'leads' | 'visits';
  readonly rule: Extract<DraftRule, 'toolMembers' | 'toolLeads' | 'toolVisits'>;
  readonly network: AdNetwork;
  readonly communityId: string | undefined;
  readonly months: readonly number[];
  /** Typical price of one result, in minor units. */
  readonly costMinor: number;
  /** Most money a month that can still find somebody, in minor units. */
  readonly mostMinor: number;
}

/** Paid tools that are allowed and can bring at least one result for all the money there is. */
export function paidKinds(situation: Situation): readonly PaidKind[] {
  const { context } = situation;
  const members = memberAdPlace(situation);
  const leads = leadAdPlace(situation);
  const selling = planMonths.filter((month) => month >= context.firstSellingMonth);
  const cost = (buys: PaidKind['buys'], network: AdNetwork) =>
    context.benchmark(priceMetric[buys], { network })?.typical ?? Number.POSITIVE_INFINITY;
  const found: PaidKind[] = [];
  const running = afterPreparation(situation);
  if (members) {
    const { network, id } = members;
    const sought = freeMembers(situation, id);
    const costMinor = cost('members', network);
    const mostMinor = (Math.max(0, roomIn(situation, id) - sought) / running.length) * costMinor;
    const place = { network, communityId: id, months: running, costMinor, mostMinor };
    found.push({ kind: 'communityAds', buys: 'members', rule: 'toolMembers', ...place });
  }
  const anything = Number.POSITIVE_INFINITY;
  if (leads) {
    const { network } = leads;
    const place = { network, communityId: undefined, months: running, mostMinor: anything };
    found.push({ kind: 'leadAds', buys: 'leads', rule: 'toolLeads', ...place, costMinor: cost('leads', network) });
  }
  if (mayAdvertise(situation, 'search') && selling.length > 0) {
    const place = { network: 'search' as const, communityId: undefined, months: selling, mostMinor: anything };
    found.push({
      kind: 'contextualAds',
      buys: 'visits',
      rule: 'toolVisits',
      ...place,
      costMinor: cost('visits', 'search'),
    });
  }
  const money = adMoney(situation) * (1 - usualReserveShare);
  return found.filter(
    ({ buys, costMinor, mostMinor }) =>
      (buys === 'members' || !context.sellsNothing) && costMinor <= money && costMinor <= mostMinor,
  );
}

/** Members a community may come to by the end of the year: those it has and those its tools are to bring, while there is room. */
export function membersExpected(situation: Situation, communityId: string, membersNow: number): number {
  const { answers, context } = situation;
  const bought = (answers.acquisition.tools ?? [])
    .filter(({ buys, communityId: id, paid: isPaid }) => isPaid && buys === 'members' && id === communityId)
    .reduce((sum, { months = [], moneyMinorPerMonth = 0 }) => {
      const network = context.communities.find(({ id }) => id === communityId)?.network;
      const costMinor = context.benchmark(priceMetric.members, { network })?.typical ?? Number.POSITIVE_INFINITY;
      return sum + (months.length * moneyMinorPerMonth * (1 - usualReserveShare)) / costMinor;
    }, 0);
  return membersNow + Math.min(roomIn(situation, communityId), bought + freeMembers(situation, communityId));
}

/** Members that tools without money are expected to bring to a community over the year. */
const freeMembers = ({ answers, context }: Situation, communityId: string): number =>
  (answers.acquisition.tools ?? [])
    .filter((tool) => tool.kind !== 'ownCustomers' && tool.paid === false && tool.communityId === communityId)
    .reduce(
      (sum, { months }) => sum + (months ?? []).length * (context.benchmark('freeResultsPerMonth')?.typical ?? 0),
      0,
    );

/** Money for each paid tool before the forecast has been asked: equal parts, in whole steps. */
export function equalParts(kinds: readonly PaidKind[], total: number, step: number): readonly number[] {
  const part = kinds.length === 0 ? 0 : Math.floor(total / kinds.length / step) * step;
  return kinds.map(({ mostMinor }) => Math.min(part, Math.floor(mostMinor / step) * step));
}

/** A paid tool as a proposal. */
export function paidTool(situation: Situation, kind: PaidKind, moneyMinor: number, isFromForecast: boolean): Proposed {
  const { industry, language, idFor, context } = situation;
  const [sharpest] = problemsIn(situation);
  const problem = sharpest ? problemTexts(situation, sharpest) : { en: '', ru: '' };
  const customers = customersOf(situation);
  const targeting: InBothLanguages = {
    en: adTargeting.en(industry, customers.en, problem.en, kind.buys),
    ru: adTargeting.ru(industry, customers.ru, problem.ru, kind.buys),
  };
  const id = idFor('acquisition.tools', kind.kind);
  const value = {
    id,
    kind: kind.kind,
    buys: kind.buys,
    ...(kind.communityId === undefined ? { network: kind.network } : { communityId: kind.communityId }),
    months: kind.months,
    paid: true,
    moneyMinorPerMonth: moneyMinor,
    targeting: targeting[language],
  };
  const figures: PaidToolFigures = {
    network: kind.network,
    moneyMinor,
    currency: context.currency,
    fromMonth: kind.months[0] ?? 1,
    isFromForecast,
  };
  const from = [
    'business.moneyCeilingMinorPerMonth',
    'business.country',
    'business.preparationMonths',
    ...(sharpest ? problemKeys([sharpest]) : []),
  ];
  return proposal(`acquisition.tools.${id}`, value, kind.rule, figures, from, [targeting]);
}

const paid: Rule = (situation) => {
  const tools = situation.answers.acquisition.tools ?? [];
  if (tools.some(({ kind, paid: isPaid }) => kind !== undefined && (isPaid ?? toolHabits[kind].paid))) return [];
  const kinds = paidKinds(situation);
  // Also a tool that gets no money has an id, so that chance meets the others alike whatever the split.
  for (const { kind } of kinds) situation.idFor('acquisition.tools', kind);
  const total = adMoney(situation);
  const step = moneyStep(total, minorPerMajor(situation.context.currency));
  const money = situation.split
    ? kinds.map(({ kind }) => situation.split?.moneyMinor[kind] ?? 0)
    : equalParts(kinds, total, step);
  return kinds.flatMap((kind, place) => {
    const minor = money[place] ?? 0;
    return minor > 0 ? [paidTool(situation, kind, minor, situation.split !== undefined)] : [];
  });
};

const reserve: Rule = (situation) =>
  isOpen(situation, 'acquisition.testReserveShare')
    ? [proposal('acquisition.testReserveShare', usualReserveShare, 'reserveForTests', { share: usualReserveShare })]
    : [];

export const acquisitionRules: readonly Rule[] = [free, paid, reserve];
