import { countingsOf } from '#domain/promise.ts';
import type { WordAsk } from '#strategy/promise.ts';
import { type OpenField, openIn, type Told } from './open.ts';

/** One answer to an open question, and the promise as it is once it is given. */
export interface Press {
  readonly id: string;
  readonly told: Told;
}

export interface PressQuestion extends OpenField {
  /** None where something has to be typed or chosen. */
  readonly presses: readonly Press[];
}

/** Whether it is a promise at all comes first: nobody chooses a month for what was never promised. */
const foremost: readonly string[] = ['isPromise', 'asRead'] satisfies readonly WordAsk[];

/** What is open in a promise, with all that can be answered by one press. */
export function pressQuestions(told: Told): readonly PressQuestion[] {
  const open = openIn(told);
  const first = open.find(({ problem }) => foremost.includes(problem));
  return (first === undefined ? open : [first]).map((each) => ({ ...each, presses: pressesFor(told, each) }));
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

function pressesFor(told: Told, { field, problem }: OpenField): readonly Press[] {
  switch (field) {
    case 'asks':
      return askPresses[problem as WordAsk](without(told, problem as WordAsk)); // an ask has its own name for a problem
    case 'counting':
      return (told.figure === undefined ? [] : countingsOf[told.figure]).map((counting) => ({
        id: counting,
        told: { ...told, counting },
      }));
    case 'amount':
      return told.amount === undefined && told.otherEnd !== undefined
        ? [{ id: 'takeEnd', told: { ...told, amount: told.otherEnd, otherEnd: undefined } }]
        : [];
    case 'byMonth':
      return months.map((byMonth) => ({ id: String(byMonth), told: { ...told, byMonth } }));
    case 'moneyIs':
      return (['fee', 'ads'] as const).map((moneyIs) => ({ id: moneyIs, told: { ...told, moneyIs } }));
    case 'moneyPer':
      return (['month', 'inAll'] as const).map((moneyPer) => ({ id: moneyPer, told: { ...told, moneyPer } }));
    default:
      return [];
  }
}

/** The promise with a question answered. */
function without(told: Told, answered: WordAsk): Told {
  const asks = (told.asks ?? []).filter((ask) => ask !== answered);
  return { ...told, asks: asks.length === 0 ? undefined : asks };
}

const raised = ({ amount }: Told, by: number) => (typeof amount === 'number' ? amount + by : amount);

/** What each answer makes of a promise. */
const askPresses: Readonly<Record<WordAsk, (told: Told) => readonly Press[]>> = {
  isPromise: (told) => [
    { id: 'promised', told },
    { id: 'past', told: { ...told, isSetAside: true } },
  ],
  asRead: (told) => [
    { id: 'asUnderstood', told },
    { id: 'notSo', told: { ...told, isSetAside: true } },
  ],
  leadOrSale: (told) => [
    { id: 'lead', told },
    { id: 'sale', told: { ...told, figure: told.figure === 'costPerLead' ? 'costPerSale' : 'sales' } },
  ],
  rateOrCount: (told) => [
    { id: 'rate', told },
    { id: 'count', told: { ...told, isSetAside: true } },
  ],
  revenueOrProfit: (told) => [
    { id: 'revenue', told },
    { id: 'profit', told: { ...told, figure: 'romi', amount: raised(told, -1) } },
  ],
  whichCosts: (told) => [
    { id: 'allCosts', told },
    {
      id: 'adsAlone',
      told: { ...told, figure: 'roas', amount: told.figure === 'romi' ? raised(told, 1) : told.amount },
    },
  ],
  withFee: (told) => [
    { id: 'allCosts', told },
    // Revenue that pays for the advertising alone is one time the ad money.
    { id: 'adsAlone', told: { ...told, figure: 'roas', amount: 1 } },
  ],
  otherCurrency: () => [],
  rangeOrLevel: (told) => [
    { id: 'range', told: { ...told, amount: told.otherEnd ?? told.amount, otherEnd: Number(told.amount) } },
    { id: 'level', told: { ...told, otherEnd: undefined } },
  ],
  feeOrAdMoney: (told) => [
    { id: 'fee', told: { ...told, figure: 'fee' } },
    { id: 'ads', told: { ...told, figure: 'adMoney' } },
    { id: 'otherMoney', told: { ...told, isSetAside: true } },
  ],
};
