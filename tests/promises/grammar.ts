import { pickFrom, randomFrom } from '../random.ts';

/** What a line made of parts must be read as. */
export interface Meaning {
  readonly figure: string;
  readonly kind: 'amount' | 'share' | 'multiple';
  readonly amount: number | undefined;
  readonly per: 'month' | 'inAll' | 'always' | 'unknown';
  /** Plan month it is reached by or begins in. */
  readonly month: number | undefined;
}

export interface MadeLine {
  readonly line: string;
  readonly meaning: Meaning;
}

type Part<Value> = readonly [text: string, value: Value];

/** The words of one language that a line is put together from. */
export interface Parts {
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  readonly counts: readonly Part<number>[];
  readonly results: readonly Part<string>[];
  readonly rates: readonly Part<number>[];
  readonly spans: readonly Part<number>[];
  readonly starts: readonly Part<number>[];
  readonly costs: readonly Part<string>[];
  readonly prices: readonly Part<number>[];
  readonly rise: (what: string, share: string) => string;
  readonly fall: (what: string, share: string) => string;
  readonly times: (what: string, factor: string) => string;
  /** Results after a verb that lifts them, costs after one that lowers them. */
  readonly lifted: readonly Part<string>[];
  readonly lowered: readonly Part<string>[];
  readonly percents: readonly string[];
  readonly levels: readonly Part<number>[];
  readonly levelOf: (share: string) => string;
}

/** Lines of every kind in turn, the same for the same seed. */
export function linesOf(parts: Parts, count: number, seed: number): readonly MadeLine[] {
  const random = randomFrom(seed);
  const one = <Value>(of: readonly Value[]): Value => pickFrom(random, of);
  const makers: readonly (() => MadeLine)[] = [
    () => {
      const [number, amount] = one(parts.counts);
      const [result, figure] = one(parts.results);
      const [rate, perMonth] = one(parts.rates);
      const [start, month] = one(parts.starts);
      return {
        line: `${number} ${result} ${rate}${start}`,
        meaning: {
          figure,
          kind: 'amount',
          amount: amount * perMonth,
          per: 'month',
          month: month === 0 ? undefined : month,
        },
      };
    },
    () => {
      const [number, amount] = one(parts.counts);
      const [result, figure] = one(parts.results);
      const [span, month] = one(parts.spans);
      return { line: `${number} ${result} ${span}`, meaning: { figure, kind: 'amount', amount, per: 'inAll', month } };
    },
    () => {
      const [cost, figure] = one(parts.costs);
      const [price, amount] = one(parts.prices);
      return { line: `${cost} ${price}`, meaning: { figure, kind: 'amount', amount, per: 'always', month: undefined } };
    },
    () => {
      const isRise = random() < 0.5;
      const [what, figure] = one(isRise ? parts.lifted : parts.lowered);
      const share = one(parts.percents);
      const [span, month] = one(parts.spans);
      const said = isRise ? parts.rise(what, `${share}%`) : parts.fall(what, `${share}%`);
      const amount = Number(share) * (isRise ? 1 : -1);
      return { line: `${said} ${span}`, meaning: { figure, kind: 'share', amount, per: 'inAll', month } };
    },
    () => {
      const [what, figure] = one(parts.lifted);
      const factor = one(['2', '3', '5']);
      const [span, month] = one(parts.spans);
      return {
        line: `${parts.times(what, factor)} ${span}`,
        meaning: { figure, kind: 'multiple', amount: Number(factor), per: 'inAll', month },
      };
    },
    () => {
      const [share, amount] = one(parts.levels);
      const [span, month] = one(parts.spans);
      return {
        line: `${parts.levelOf(share)} ${span}`,
        meaning: { figure: 'engagementRate', kind: 'amount', amount, per: 'always', month },
      };
    },
  ];
  return Array.from({ length: count }, (_, place) => {
    const { line, meaning } = (makers[place % makers.length] as () => MadeLine)(); // within the list
    return { line: `${one(parts.heads)}${line}${one(parts.tails)}`, meaning };
  });
}

const weeks = 52 / 12;
const days = 365 / 12;

export const englishParts: Parts = {
  heads: ['', 'We guarantee ', '✅ ', '1) ', '• Guaranteed: '],
  tails: ['', '!', ' 🚀', ' guaranteed', ' or you don’t pay'],
  counts: [
    ['20', 20],
    ['1,500', 1500],
    ['2k', 2000],
    ['10-15', 10],
    ['20 to 30', 20],
    ['at least 40', 40],
    ['50+', 50],
    ['min. 12', 12],
    ['between 5 and 8', 5],
  ],
  results: [
    ['leads', 'leads'],
    ['qualified leads', 'leads'],
    ['sales', 'sales'],
    ['new customers', 'sales'],
    ['new patients', 'sales'],
    ['orders', 'sales'],
    ['site visits', 'visits'],
    ['clicks', 'visits'],
    ['new followers', 'members'],
    ['new subscribers', 'members'],
  ],
  rates: [
    ['a month', 1],
    ['/mo', 1],
    ['per month', 1],
    ['monthly', 1],
    ['a week', weeks],
    ['per week', weeks],
    ['a day', days],
  ],
  spans: [
    ['in 30 days', 1],
    ['in 6 weeks', 2],
    ['within 90 days', 3],
    ['in 3 months', 3],
    ['within half a year', 6],
    ['in a quarter', 3],
    ['by month 4', 4],
    ['by September', 9],
    ['by New Year', 12],
    ['by the end of May', 5],
    ['by Q2', 6],
  ],
  starts: [
    ['', 0],
    [' from month 3 on', 3],
    [' by month six', 6],
    [' within 60 days', 2],
  ],
  costs: [
    ['CPL', 'costPerLead'],
    ['cost per lead', 'costPerLead'],
    ['CPC', 'costPerVisit'],
    ['cost per click', 'costPerVisit'],
    ['CPA', 'costPerSale'],
    ['cost per sale', 'costPerSale'],
    ['cost per follower', 'costPerMember'],
  ],
  prices: [
    ['$12', 12],
    ['under $30', 30],
    ['≤ 45', 45],
    ['$5-7', 7],
    ['up to $20', 20],
    ['$1.50', 1.5],
  ],
  rise: (what, share) => `increase ${what} by ${share}`,
  fall: (what, share) => `cut ${what} by ${share}`,
  times: (what, factor) => `${factor}x ${what}`,
  lifted: [
    ['sales', 'sales'],
    ['leads', 'leads'],
    ['reach', 'reach'],
    ['traffic', 'visits'],
  ],
  lowered: [
    ['CPL', 'costPerLead'],
    ['cost per lead', 'costPerLead'],
    ['cost per click', 'costPerVisit'],
  ],
  percents: ['20', '30', '45'],
  levels: [
    ['3%', 3],
    ['4.5%', 4.5],
    ['at least 5%', 5],
    ['2-3%', 2],
  ],
  levelOf: (share) => `engagement rate of ${share}`,
};

export const russianParts: Parts = {
  heads: ['', 'Гарантируем ', '✅ ', '1. ', '— '],
  tails: ['', '!', ' 🚀', ', без воды', ' или вернём деньги'],
  counts: [
    ['20', 20],
    ['1 500', 1500],
    ['2к', 2000],
    ['2 тыс.', 2000],
    ['10–15', 10],
    ['от 30 до 40', 30],
    ['не менее 40', 40],
    ['50+', 50],
    ['от 12', 12],
  ],
  results: [
    ['заявок', 'leads'],
    ['целевых лидов', 'leads'],
    ['обращений', 'leads'],
    ['продаж', 'sales'],
    ['новых клиентов', 'sales'],
    ['учеников', 'sales'],
    ['пациентов', 'sales'],
    ['переходов на сайт', 'visits'],
    ['новых подписчиков', 'members'],
    ['новых участников', 'members'],
  ],
  rates: [
    ['в месяц', 1],
    ['/мес', 1],
    ['ежемесячно', 1],
    ['в мес.', 1],
    ['в неделю', weeks],
    ['в нед.', weeks],
    ['в день', days],
  ],
  spans: [
    ['за 30 дней', 1],
    ['за 6 недель', 2],
    ['за 3 месяца', 3],
    ['за полгода', 6],
    ['за квартал', 3],
    ['к 4-му месяцу', 4],
    ['к сентябрю', 9],
    ['к Новому году', 12],
    ['до конца мая', 5],
    ['за два месяца', 2],
  ],
  starts: [
    ['', 0],
    [' с третьего месяца', 3],
    [' к 6-му месяцу', 6],
    [' через 2 месяца', 2],
  ],
  costs: [
    ['CPL', 'costPerLead'],
    ['стоимость заявки', 'costPerLead'],
    ['цена лида', 'costPerLead'],
    ['заявка', 'costPerLead'],
    ['CPC', 'costPerVisit'],
    ['цена клика', 'costPerVisit'],
    ['стоимость подписчика', 'costPerMember'],
    ['подписчик', 'costPerMember'],
  ],
  prices: [
    ['450 ₽', 450],
    ['до 300 руб.', 300],
    ['не дороже 500 рублей', 500],
    ['40–50 ₽', 50],
    ['≤ 90р', 90],
    ['1,5 тыс. руб.', 1500],
  ],
  rise: (what, share) => `увеличим ${what} на ${share}`,
  fall: (what, share) => `снизим ${what} на ${share}`,
  times: (what, factor) => `рост ${what} в ${factor} раза`,
  lifted: [
    ['продажи', 'sales'],
    ['заявки', 'leads'],
    ['охват', 'reach'],
    ['трафик', 'visits'],
  ],
  lowered: [
    ['CPL', 'costPerLead'],
    ['стоимость лида', 'costPerLead'],
    ['цену клика', 'costPerVisit'],
  ],
  percents: ['20', '30', '45'],
  levels: [
    ['3 %', 3],
    ['4,5%', 4.5],
    ['не ниже 5 %', 5],
    ['2–3%', 2],
  ],
  levelOf: (share) => `вовлечённость ${share}`,
};
