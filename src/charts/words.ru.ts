import { type PluralForms, pluralForm } from '#i18n/plural.ts';
import type { en } from './words.en.ts';

const sources: PluralForms = { one: 'источник', few: 'источника', many: 'источников', other: 'источника' };

export const ru: typeof en = {
  numbers: 'Числа таблицей',
  nothing: 'Пока нечего показать.',
  save: {
    picture: 'Сохранить рисунок:',
    svg: 'SVG',
    png: 'PNG',
    as: (kind, title) => `Сохранить в ${kind}: ${title}`,
    saved: (fileName) => `Сохранено: ${fileName}.`,
    failed: (reason) => `Рисунок не удалось сохранить: ${reason}`,
  },
  reader: {
    months: 'Значения по месяцам',
    bars: 'Значения по строкам',
    problems: 'Проблемы на карте',
    rows: 'Строки сетки',
    monthHint: 'Чтобы увидеть, что делается в месяце, наведите на него курсор или переходите стрелками.',
    hint: 'Чтобы увидеть значения, наведите курсор или переходите стрелками.',
  },
  month: 'Месяц',
  low: 'низкое (P10)',
  middle: 'среднее (P50)',
  high: 'высокое (P90)',
  spread: (middle, low, high) => `${middle} (от\u00a0${low} до\u00a0${high})`,
  fanNote:
    'Линия\u00a0— середина: в половине просчитанных лет значение выше неё. В\u00a0полосу попадают четыре года из пяти.',
  budgets: {
    head: 'Деньги в месяц',
    low: 'низкое (P20)',
    high: 'высокое (P80)',
    reader: 'Значения по бюджетам',
    note: 'Линия\u00a0— середина: в половине сценариев больше. В полосу попадают три сценария из пяти.',
  },
  timeline: { works: 'идёт работа', rests: 'не в этом месяце', milestones: 'Вехи' },
  money: {
    spend: 'Расходы по месяцам',
    total: 'Расходы, всего',
    result: 'Результат с начала, нарастающим итогом',
    above: (month) => `выше нуля: ${month}`,
    below: (month) => `ниже нуля: ${month}`,
  },
  map: {
    problem: 'Проблема',
    evidence: 'Откуда известно',
    guess: 'догадка',
    evidenceCount: (count) => `${count}\u00a0${pluralForm('ru', count, sources)}`,
    key: 'Чем больше круг, тем больше разных источников говорят о проблеме. Пустой круг\u00a0— догадка.',
  },
  tornado: {
    estimate: 'Оценка',
    lowInput: 'Её низкое значение',
    highInput: 'Её высокое значение',
    atLow: 'Результат при низком',
    atHigh: 'Результат при высоком',
    now: 'Результат сейчас',
    nowIs: (value) => `сейчас ${value}`,
    reading: (low, lowText, high, highText) => `${low} при ${lowText}, ${high} при ${highText}`,
    key: 'Штриховка\u00a0— при низком значении оценки, сплошная заливка\u00a0— при высоком.',
  },
  score: { item: 'Предложение', total: 'Баллы' },
  grid: { community: 'Сообщество', pillar: 'Рубрика', total: 'Всего' },
  thread: {
    column: 'Звено',
    node: 'Что',
    from: 'Откуда',
    to: 'Куда ведёт',
    orphan: 'ни с чем не связано',
    nothing: 'ни с чем',
    linked: (names) => `Связано: ${names}`,
    hint: 'Чтобы увидеть, что с чем связано, наведите курсор на звено или переходите клавишей Tab.',
  },
};
