import type { ComponentType } from 'react';
import { PromisedScreen, WantedScreen } from '#frame/quick/bid-screens.tsx';
import { CommunitiesScreen } from '#frame/quick/communities.tsx';
import { GoalScreen, StartScreen } from '#frame/quick/goal.tsx';
import { EnquiriesScreen, MarginScreen, OrderScreen } from '#frame/quick/money.tsx';
import { OfferingScreen, TradeScreen } from '#frame/quick/offering.tsx';
import { PlaceScreen } from '#frame/quick/place.tsx';
import { ProblemsScreen } from '#frame/quick/problems.tsx';
import type { QuickWords } from '#frame/quick/words.en.ts';
import { CeilingScreen, WorkScreen } from '#frame/quick/work.tsx';
import { sellsNothing } from '#stages/business/answers.ts';
import { hasBid } from '#strategy/bid.ts';
import { draftOf, type Strategy } from '#strategy/strategy.ts';

type ScreenId = keyof QuickWords['screens'];

interface Screen {
  readonly id: ScreenId;
  readonly Body: ComponentType;
  /** Beginnings of the paths it asks for in the business stage. */
  readonly paths: readonly string[];
  /** Its fields have "I don't know yet" of their own. */
  readonly knowsUnknown?: boolean;
}

/** The twelve screens in the order asked. */
const screens: readonly Screen[] = [
  { id: 'offering', Body: OfferingScreen, paths: ['offering', 'name'] },
  { id: 'trade', Body: TradeScreen, paths: ['industry', 'otherTrade'] },
  { id: 'place', Body: PlaceScreen, paths: ['country', 'place'] },
  { id: 'communities', Body: CommunitiesScreen, paths: ['communities'], knowsUnknown: true },
  { id: 'problems', Body: ProblemsScreen, paths: [] },
  { id: 'order', Body: OrderScreen, paths: ['averageOrderValueMinor', 'customersPay'], knowsUnknown: true },
  { id: 'margin', Body: MarginScreen, paths: ['grossMarginShare'], knowsUnknown: true },
  { id: 'enquiries', Body: EnquiriesScreen, paths: ['leadToSaleShare', 'salesCycleMonths'], knowsUnknown: true },
  { id: 'money', Body: CeilingScreen, paths: ['moneyCeilingMinorPerMonth'], knowsUnknown: true },
  { id: 'work', Body: WorkScreen, paths: ['workers', 'ownHoursPerWeek'] },
  { id: 'goal', Body: GoalScreen, paths: ['goal'] },
  { id: 'start', Body: StartScreen, paths: ['startMonth', 'communities.0.monthsWorked'] },
];

/** Where nothing is sold nobody is asked what remains of an order, and who buys. */
const sellingScreens: readonly ScreenId[] = ['margin', 'enquiries'];

export const isAsked = (strategy: Strategy, id: ScreenId | undefined): boolean =>
  id === undefined || !sellsNothing(draftOf(strategy, 'business')) || !sellingScreens.includes(id);

/** What an owner with an offer on the table is asked besides. */
const bidScreens: readonly Screen[] = [
  { id: 'wanted', Body: WantedScreen, paths: [], knowsUnknown: true },
  { id: 'promised', Body: PromisedScreen, paths: [], knowsUnknown: true },
];

export const allScreens: readonly Screen[] = [...screens, ...bidScreens];

export const isBid = (id: ScreenId): boolean => bidScreens.some((screen) => screen.id === id);

/** The screens of this strategy; who stands on one about an offer is asked about it. */
export const screensFor = (strategy: Strategy, place = 1): readonly Screen[] =>
  hasBid(strategy) || place > screens.length ? allScreens : screens;

/** From this screen on the first figures stand beside the questions; none beside an offer, which has a year of its own. */
const figuresFrom = 6;
export const hasFigures = (place: number): boolean => place >= figuresFrom && place <= screens.length;
