import { atStart } from '#i18n/sentence.ts';
import type { en } from './words.en.ts';

export const ru: typeof en = {
  names: {
    onePage: { label: 'Одна страница', hint: 'Ответ, год, главные числа и ближайшие решения.' },
    plan: { label: 'План', hint: 'Шесть–восемь страниц: что делать, с какими числами и кто отвечает.' },
    appendices: { label: 'С приложениями', hint: 'Всё: каждый месяц, каждое правило, происхождение каждого числа.' },
  },
  rest: 'Все месяцы, правила и происхождение каждого числа\u00a0— в версии с приложениями.',
  months: ({ text, count }) => (count === 1 ? `${text}\u2011й месяц` : `месяцы ${text}`),
  slides: { outlook: 'Чего ждать за год' },
  year: 'Год по этапам',
  figures: 'Год в цифрах',
  figuresLead: 'Там, где возможен разброс, стоит надёжное значение: его достигают 4 сценария из 5.',
  figureHead: ['Показатель', 'Значение'],
  atTheEnd: {
    month: (kpi) => `${kpi}, 12\u2011й месяц`,
    quarter: (kpi) => `${kpi}, 10–12-й месяцы`,
    year: (kpi) => `${kpi}, весь год`,
  },
  countedOver: {
    month: (kpi) => kpi,
    quarter: (kpi) => `${kpi}, за квартал`,
    year: (kpi) => `${kpi}, за весь год`,
  },
  salesInYear: ({ title }) => `${title} за год`,
  spend: 'Расходы за год',
  profitInYear: ({ profit }) => `${profit} за год`,
  next: 'Что решить в первую очередь',
  firstTasks: 'Первый месяц начинается с этого:',
  tasks: 'Что решить за первый месяц, по срокам:',
  kpisLead:
    'Надёжные значения на конец каждого квартала: их достигают 4 сценария из 5. Прочерк\u00a0— пока ничего не обещано.',
  kpi: 'Показатель',
  money: 'Деньги по кварталам',
  moneyLead: 'Расходы\u00a0— это ваши решения. Накопленный результат\u00a0— середина сценариев на конец квартала.',
  quarter: 'Квартал',
  quarterOf: (number, first, last) => `${number} · ${first}–${last}`,
  posts: 'Публикаций за обычные четыре недели:',
  postsOf: (community, count) => `${community}: ${count}`,
  guardrails: ({ selling }, unfollow, engagement) =>
    `${atStart(selling)} прекращаются, если за месяц уходит больше ${unfollow} участников или вовлечённость опускается ниже ${engagement}.`,
  risks: 'Что, скорее всего, пойдёт не так',
  assumptions: 'Главные допущения',
  assumptionsLead: 'От них результат зависит сильнее всего. Диапазон читается так: мало · обычно · много.',
};
