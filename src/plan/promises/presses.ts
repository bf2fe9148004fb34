import { countingsOf } from '#domain/promise.ts';
import type { WordAsk } from '#strategy/promise.ts';
import { type OpenField, openIn, type PromiseReading } from './open.ts';

/** One answer to an open question, and the promise as it is once it is given. */
export interface Press {
  readonly id: string;
  readonly reading: PromiseReading;
}

export interface PressQuestion extends OpenField {
  /** None where something has to be typed or chosen. */
  readonly presses: readonly Press[];
}

/** Whether it is a promise at all comes first: nobody chooses a month for what was never promised. */
const foremost: readonly string[] = ['isPromise', 'asRead'] satisfies readonly WordAsk[];

/** What is open in a promise, with all that can be answered by one press. */
export function pressQuestions(reading: PromiseReading): readonly PressQuestion[] {
  const open = openIn(reading);
  const first = open.find(({ problem }) => foremost.includes(problem));
  return (first === undefined ? open : [first]).map((each) => ({ ...each, presses: pressesFor(reading, each) }));
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

function pressesFor(reading: PromiseReading, { field, problem }: OpenField): readonly Press[] {
  switch (field) {
    case 'asks':
      return askPresses[problem as WordAsk](without(reading, problem as WordAsk)); // an ask has its own name for a problem
    case 'counting':
      return (reading.figure === undefined ? [] : countingsOf[reading.figure]).map((counting) => ({
        id: counting,
        reading: { ...reading, counting },
      }));
    case 'amount':
      return reading.amount === undefined && reading.otherEnd !== undefined
        ? [{ id: 'takeEnd', reading: { ...reading, amount: reading.otherEnd, otherEnd: undefined } }]
        : [];
    case 'byMonth':
      return months.map((byMonth) => ({ id: String(byMonth), reading: { ...reading, byMonth } }));
    case 'moneyIs':
      return (['fee', 'ads'] as const).map((moneyIs) => ({ id: moneyIs, reading: { ...reading, moneyIs } }));
    case 'moneyPer':
      return (['month', 'inAll'] as const).map((moneyPer) => ({ id: moneyPer, reading: { ...reading, moneyPer } }));
    default:
      return [];
  }
}

/** The promise with a question answered. */
function without(reading: PromiseReading, answered: WordAsk): PromiseReading {
  const asks = (reading.asks ?? []).filter((ask) => ask !== answered);
  return { ...reading, asks: asks.length === 0 ? undefined : asks };
}

const raised = ({ amount }: PromiseReading, by: number) => (typeof amount === 'number' ? amount + by : amount);

/** What each answer makes of a promise. */
const askPresses: Readonly<Record<WordAsk, (reading: PromiseReading) => readonly Press[]>> = {
  isPromise: (reading) => [
    { id: 'promised', reading },
    { id: 'past', reading: { ...reading, isSetAside: true } },
  ],
  asRead: (reading) => [
    { id: 'asUnderstood', reading },
    { id: 'notSo', reading: { ...reading, isSetAside: true } },
  ],
  leadOrSale: (reading) => [
    { id: 'lead', reading },
    { id: 'sale', reading: { ...reading, figure: reading.figure === 'costPerLead' ? 'costPerSale' : 'sales' } },
  ],
  rateOrCount: (reading) => [
    { id: 'rate', reading },
    { id: 'count', reading: { ...reading, isSetAside: true } },
  ],
  revenueOrProfit: (reading) => [
    { id: 'revenue', reading },
    { id: 'profit', reading: { ...reading, figure: 'romi', amount: raised(reading, -1) } },
  ],
  whichCosts: (reading) => [
    { id: 'allCosts', reading },
    {
      id: 'adsAlone',
      reading: { ...reading, figure: 'roas', amount: reading.figure === 'romi' ? raised(reading, 1) : reading.amount },
    },
  ],
  withFee: (reading) => [
    { id: 'allCosts', reading },
    // Revenue that pays for the advertising alone is one time the ad money.
    { id: 'adsAlone', reading: { ...reading, figure: 'roas', amount: 1 } },
  ],
  otherCurrency: () => [],
  rangeOrLevel: (reading) => [
    {
      id: 'range',
      reading: { ...reading, amount: reading.otherEnd ?? reading.amount, otherEnd: Number(reading.amount) },
    },
    { id: 'level', reading: { ...reading, otherEnd: undefined } },
  ],
  feeOrAdMoney: (reading) => [
    { id: 'fee', reading: { ...reading, figure: 'fee' } },
    { id: 'ads', reading: { ...reading, figure: 'adMoney' } },
    { id: 'otherMoney', reading: { ...reading, isSetAside: true } },
  ],
};
