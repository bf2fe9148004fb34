import type { Formats } from '#i18n/format.ts';
import type { PromiseReason } from '#plan/promises/reason.ts';
import type { StageContext } from '#stages/card.ts';
import { words as allWords } from './words.ts';

/** Figures of the typical run, in passing: two significant digits. */
const roughly = (value: number): number => (value < 10 ? Math.round(value * 10) / 10 : Number(value.toPrecision(2)));

/** Why a promise fares as it does, in one sentence. */
export function reasonText(
  reason: PromiseReason,
  { currency }: Pick<StageContext, 'currency'>,
  formats: Formats,
): string {
  const { reasons } = allWords[formats.language];
  const about = (value: number) => formats.number(roughly(value), value < 10 ? 1 : 0);
  const counted = (value: number) => ({ text: about(value), count: roughly(value) });
  const money = (minor: number) => formats.money(Number(minor.toPrecision(3)), currency);
  switch (reason.kind) {
    case 'beforeSelling':
    case 'beforeContent':
      return reasons[reason.kind](reason.month);
    case 'withinCycle':
      return reasons.withinCycle(reason.month, reasons.months(reason.cycle));
    case 'nothingComes':
      return reasons.nothingComes();
    case 'moreThanReachable':
      return reasons.moreThanReachable(formats.number(reason.reachable));
    case 'teamIsFull':
      return reasons.teamIsFull(formats.number(reason.leadsPerMonthMax));
    case 'price':
      return reasons.price(money(reason.eachMinor), money(reason.lowMinor), money(reason.highMinor));
    case 'members':
      return reasons.members(
        formats.number(reason.now),
        about(reason.brought),
        about(reason.organic),
        about(reason.left),
      );
    case 'engagementRate':
      return reasons.engagementRate(formats.share(Number(reason.rateShare.toPrecision(2))), reason.tactics);
    case 'visits':
      return reasons.visits(about(reason.community), about(reason.bought));
    case 'leads':
      return reasons.leads(counted(reason.visits), counted(reason.leads), reason);
    case 'sales':
      return reasons.sales(counted(reason.leads), formats.share(reason.closedShare));
    case 'reach':
      return reasons.reach(about(reason.reach), about(reason.members));
    case 'return':
      return reasons.return(money(reason.profitMinor), money(reason.revenueMinor), money(reason.spendMinor));
    case 'orderUnknown':
      return reasons.orderUnknown();
    case 'cost':
      return Number.isFinite(reason.highMinor)
        ? reasons.cost(money(reason.lowMinor), money(reason.middleMinor), money(reason.highMinor))
        : reasons.costUnknown();
  }
}
