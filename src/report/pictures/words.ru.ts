import { pluralForm } from '#i18n/plural.ts';
import { atStart } from '#i18n/sentence.ts';
import type { Counted } from '../phrases.ts';
import type { en } from './words.en.ts';

const counted = ({ text, count }: Counted, one: string, few: string, many: string): string =>
  `${text} ${pluralForm('ru', count, { one, few, many, other: few })}`;
/** «из 5 проблем», «из 21 проблемы». */
const ofProblems = (all: Counted): string => counted(all, 'проблемы', 'проблем', 'проблем');
const looseOnes = (loose: Counted): string =>
  counted(loose, 'рубрика или механика', 'рубрики и механики', 'рубрик и механик');

export const ru: typeof en = {
  series: {
    members: 'Участники',
    activeMembers: 'Активные участники за месяц',
    sales: ({ title }) => `${title} за месяц`,
    result: 'Результат с начала',
  },
  sellingStarts: ({ ofSelling }) => `начало ${ofSelling}`,
  outlook: {
    inMonth: ({ first, many }, start, count, inLast) =>
      `${atStart(first)}\u00a0— ${start}; ${inLast} ${many} ${count} или больше в половине сценариев`,
    inYear: ({ first, many }, start, count) =>
      `${atStart(first)}\u00a0— ${start}; за весь год ${many} ${count} или больше в половине сценариев`,
    later: ({ first, many }, start) =>
      `В пределах года ${many} нет: в половине сценариев ${first}\u00a0— только ${start}`,
    active: (count) => `В последнем месяце года активных участников около ${count}; в половине сценариев их больше`,
    never: ({ many }) => `${atStart(many)} ждать не стоит: больше чем в половине сценариев их нет и за два года`,
  },
  members: {
    more: (inMonth, members, active) =>
      `Участников ${inMonth}\u00a0— не меньше ${members} в половине сценариев, активных\u00a0— не меньше ${active}`,
    fewer: (inMonth, members, now) =>
      `Сообщества тают: сейчас участников ${now}, ${inMonth} в половине сценариев\u00a0— не больше ${members}`,
  },
  year: {
    gated: ({ selling }, start, months, gate) =>
      `${atStart(selling)} начинаются ${start}, после ${counted(months, 'месяца', 'месяцев', 'месяцев')} работы на аудиторию, и только если ${gate} пройдена контрольная точка`,
    adsFirst: (adsFrom, start, gate) =>
      `Реклама приводит обращения уже ${adsFrom}, а сообщество\u00a0— только ${start}, и лишь если ${gate} пройдена контрольная точка`,
    unsold: 'За год собирается круг тех, кто участвует; ничего не продаётся',
    nothingSold: 'Пока ничего не предлагается: за год собирается аудитория, и только',
    atOnce: ({ selling }) => `${atStart(selling)} начинаются с первого месяца, когда аудитория вас ещё не знает`,
    milestone: (month, what) => `${month}: ${what}`,
  },
  money: {
    back: (cost, inMonth) =>
      `Год стоит ${cost}; в половине сценариев деньги впервые возвращаются не позже чем ${inMonth}`,
    backLater: (cost, inMonth) =>
      `Год стоит ${cost}; в половине сценариев деньги впервые возвращаются только ${inMonth}, уже после этого года`,
    notBack: (cost) => `Год стоит ${cost}; больше чем в половине сценариев деньги не возвращаются и за два года`,
    spendOnly: (cost, inMonth, most) => `Год стоит ${cost}; больше всего уходит ${inMonth}\u00a0— ${most}`,
  },
  problems: {
    frequency: 'Как часто',
    severity: 'Насколько мешает',
    known: (problem) => `Острее всего\u00a0— «${problem}»; о каждой проблеме известно от самих людей`,
    guesses: (problem, guesses, all) =>
      `Острее всего\u00a0— «${problem}»; ${guesses.text} из ${ofProblems(all)}\u00a0— пока только ${pluralForm('ru', guesses.count, { one: 'догадка', other: 'догадки' })}`,
    unmarked: (left) =>
      `Не на карте, потому что не отмечено, как часто они всплывают и насколько мешают: ${counted(left, 'проблема', 'проблемы', 'проблем')}.`,
  },
  grid: {
    week: (number) => `Неделя ${number}`,
    before: (start) =>
      `Показаны четыре недели после начала продаж (${start}). До этого продающих публикаций нет: все они достаются остальным рубрикам.`,
    noneSells: (all, most, pillar) =>
      `Из ${counted(all, 'публикации', 'публикаций', 'публикаций')} за четыре недели ${most.text}\u00a0— рубрика «${pillar}»; продающих рубрик нет`,
    unsold: (all, most, pillar) =>
      `Из ${counted(all, 'публикации', 'публикаций', 'публикаций')} за четыре недели ${most.text}\u00a0— рубрика «${pillar}»`,
    someSell: (all, most, pillar, selling) =>
      `Из ${counted(all, 'публикации', 'публикаций', 'публикаций')} за четыре недели ${most.text}\u00a0— рубрика «${pillar}», продающих\u00a0— ${selling.text}`,
  },
  thread: {
    columns: {
      problems: 'Проблема',
      means: 'Чем на неё отвечают',
      kpis: 'В чём видно',
      duties: 'Кто отвечает',
    },
    pillar: 'рубрика',
    tactic: 'механика',
    title: {
      whole: (all) =>
        all.count === 1
          ? 'Единственная проблема доведена до того, кто за неё отвечает; рубрик и механик без проблемы нет'
          : `Каждая из ${ofProblems(all)} доведена до того, кто за неё отвечает; рубрик и механик без проблемы нет`,
      unanswered: (unanswered, all) => `Без ответа остаются проблемы: ${unanswered.text} из ${all.text}`,
      loose: (loose) => `Ответ есть на каждую проблему, но ни на одну не отвечают ${looseOnes(loose)}`,
      both: (unanswered, loose) =>
        `Без ответа\u00a0— ${counted(unanswered, 'проблема', 'проблемы', 'проблем')}; ни на одну не отвечают ${looseOnes(loose)}`,
    },
  },
};
