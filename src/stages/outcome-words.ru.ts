import type { TradeOutcome } from '#catalogue/outcome.ts';
import { atStart } from '#i18n/sentence.ts';
import type { OutcomeWords } from './outcome-words.en.ts';

const firsts = {
  he: ['первый', 'первого'],
  she: ['первая', 'первой'],
  it: ['первое', 'первого'],
  newOne: ['первый новый', 'первого нового'],
} as const;

interface Outcome {
  /** «пациент», «пациента», «пациентов». */
  readonly forms: readonly [one: string, few: string, many: string];
  readonly gender?: 'he' | 'she' | 'it';
  /** Кто приходит: у дела, которому много лет, первый новый. */
  readonly isPerson?: boolean;
  readonly title: string;
  readonly what: string;
  /** «пациенты», «пациентов»: люди, для которых всё делается. */
  readonly people: readonly [nominative: string, genitive: string];
  /** «жертвователей»: от кого деньги, если это не те же люди. */
  readonly ofPayers?: string;
  readonly selling?: readonly [nominative: string, genitive: string];
  readonly isGiven?: boolean;
}

function outcome({
  forms,
  gender = 'he',
  isPerson = false,
  title,
  what,
  people,
  ofPayers = people[1],
  selling = ['продажи', 'продаж'],
  isGiven = false,
}: Outcome): OutcomeWords {
  const [one, few, many] = forms;
  const [first, firstAwaited] = isPerson ? firsts.newOne : firsts[gender];
  return {
    ...{ one, few, many, other: few, title, what },
    genitive: { one: few, few: many, many, other: few },
    first: `${first} ${one}`,
    firstTitle: atStart(`${first} ${one}`),
    firstAwaited: `${firstAwaited} ${few}`,
    selling: selling[0],
    ofSelling: selling[1],
    people: people[0],
    ofPeople: people[1],
    yours: people[0] === 'люди' ? 'люди, для которых вы работаете' : `ваши ${people[0]}`,
    ofYours: people[0] === 'люди' ? 'людей, для которых вы работаете' : `ваших ${people[1]}`,
    ofPayers,
    ofProfit: isGiven ? 'на само дело' : 'валовой прибыли',
    profit: isGiven ? 'Остаётся на само дело' : 'Валовая прибыль',
    revenue: isGiven ? 'Собрано пожертвований' : 'Выручка',
  };
}

const client = outcome({
  forms: ['клиент', 'клиента', 'клиентов'],
  isPerson: true,
  people: ['клиенты', 'клиентов'],
  title: 'Новые клиенты',
  what: 'Те, кто за месяц заплатил впервые.',
});

export const ru: Readonly<Record<TradeOutcome, OutcomeWords>> = {
  sale: outcome({
    ...{ forms: ['продажа', 'продажи', 'продаж'], gender: 'she', people: ['покупатели', 'покупателей'] },
    ...{ title: 'Продажи', what: 'Новые клиенты, заплатившие за месяц.' },
  }),
  customer: client,
  client,
  patient: outcome({
    ...{ forms: ['пациент', 'пациента', 'пациентов'], isPerson: true, people: ['пациенты', 'пациентов'] },
    ...{ title: 'Новые пациенты', what: 'Пациенты, которые за месяц пришли впервые.' },
  }),
  guest: outcome({
    ...{ forms: ['гость', 'гостя', 'гостей'], isPerson: true, people: ['гости', 'гостей'] },
    ...{ title: 'Новые гости', what: 'Гости, которые за месяц пришли впервые.' },
  }),
  student: outcome({
    ...{ forms: ['ученик', 'ученика', 'учеников'], isPerson: true, people: ['ученики', 'учеников'] },
    ...{ title: 'Новые ученики', what: 'Ученики, записавшиеся за месяц.' },
  }),
  contract: outcome({
    ...{ forms: ['договор', 'договора', 'договоров'], people: ['заказчики', 'заказчиков'] },
    ...{ title: 'Новые договоры', what: 'Договоры с новыми заказчиками за месяц.' },
  }),
  deal: outcome({
    ...{ forms: ['сделка', 'сделки', 'сделок'], gender: 'she', people: ['клиенты', 'клиентов'] },
    ...{ title: 'Сделки', what: 'Сделки, закрытые за месяц.' },
  }),
  booking: outcome({
    ...{ forms: ['бронирование', 'бронирования', 'бронирований'], gender: 'it', people: ['клиенты', 'клиентов'] },
    ...{ title: 'Бронирования', what: 'Бронирования новых клиентов за месяц.' },
  }),
  ticketBuyer: outcome({
    forms: ['покупатель билетов', 'покупателя билетов', 'покупателей билетов'],
    isPerson: true,
    people: ['зрители', 'зрителей'],
    ...{ title: 'Новые покупатели билетов', what: 'Люди, которые за месяц впервые купили билет.' },
  }),
  subscription: outcome({
    ...{ forms: ['подписка', 'подписки', 'подписок'], gender: 'she', people: ['читатели', 'читателей'] },
    ...{ title: 'Платные подписки', what: 'Платные подписки, оформленные за месяц.' },
  }),
  donation: outcome({
    forms: ['пожертвование', 'пожертвования', 'пожертвований'],
    gender: 'it',
    ...{ people: ['люди', 'людей'], ofPayers: 'жертвователей', selling: ['сборы', 'сборов'] },
    ...{ title: 'Первые пожертвования', what: 'Люди, которые за месяц пожертвовали впервые.' },
    isGiven: true,
  }),
  newcomer: outcome({
    forms: ['посетитель', 'посетителя', 'посетителей'],
    ...{ people: ['люди', 'людей'], selling: ['приглашения', 'приглашений'] },
    ...{ title: 'Новые посетители', what: 'Люди, которые за месяц пришли впервые.' },
  }),
};
