import type { Industry } from '#domain/industry.ts';
import type { TacticKind } from '#domain/tactic.ts';
import { quoted } from './quotation.ts';
import type { CatalogueLanguage } from './trade.ts';
import { tradeHabits } from './trade-habits.ts';

/** One text of the catalogue in each language, each written by a native. */
export type InBothLanguages = Readonly<Record<CatalogueLanguage, string>>;

/** Texts a strategy begins with whatever the trade. */
export const usualTexts = {
  name: { en: 'My business', ru: 'Моё дело' },
  whereTheyTalk: {
    en: 'Reviews and local groups; comments under posts of others in the trade',
    ru: 'Отзывы и местные группы; комментарии у других в той же отрасли',
  },
  refusals: {
    en: 'No giveaways for reposts, no bare price lists, nothing posted because a post is due',
    ru: 'Никаких розыгрышей за репост, голых прайс-листов и публикаций «потому что пора»',
  },
  refusalsOfGiving: {
    en: 'No giveaways for reposts, no pressing on pity, nothing posted because a post is due',
    ru: 'Никаких розыгрышей за репост, давления на жалость и публикаций «потому что пора»',
  },
  newcomers: { en: 'People nearby who have not come yet', ru: 'Люди рядом, которые у нас ещё не были' },
  utm: {
    en: 'utm_source={network}, utm_medium=social, utm_campaign={offer}',
    ru: 'utm_source={сеть}, utm_medium=social, utm_campaign={предложение}',
  },
  askedHow: {
    en: 'Whoever takes the first call or message asks, and writes the answer down word for word',
    ru: 'Спрашивает тот, кто принял первое обращение, и записывает ответ дословно',
  },
  guardrailResponse: {
    en: 'No offers until the figure has been back within its limit for two weekly reports; meanwhile a question to members about what was too much',
    ru: 'Никаких предложений, пока показатель два еженедельных отчёта подряд не продержится в пределах; тем временем спрашиваем участников, что было лишним',
  },
} as const satisfies Readonly<Record<string, InBothLanguages>>;

/** Names of pillars for problems the catalogue has no theme for. */
export const usualPillarNames = {
  proves: { en: 'How it is done here', ru: 'Как это устроено у нас' },
  teaches: { en: 'Explained', ru: 'Разбираемся' },
  bringsTogether: { en: 'Among ourselves', ru: 'Между нами' },
  inspires: { en: 'How others did it', ru: 'У других получилось' },
} as const satisfies Readonly<Record<string, InBothLanguages>>;

/** What a pillar of a kind asks about a problem that another pillar answers. */
export const usualTopics: Readonly<
  Record<'bringsTogether' | 'teaches' | 'inspires', Readonly<Record<CatalogueLanguage, (problem: string) => string>>>
> = {
  bringsTogether: {
    en: (problem) =>
      `${quoted.en(problem)}: does this sound familiar?; What helped others: members’ answers, collected`,
    ru: (problem) => `${quoted.ru(problem)}: вам это знакомо?; Что помогло другим: собираем ответы участников`,
  },
  teaches: {
    en: (problem) => `${quoted.en(problem)}: what we advise; What people ask about it most often`,
    ru: (problem) => `${quoted.ru(problem)}: что мы советуем; О чём здесь спрашивают чаще всего`,
  },
  inspires: {
    en: (problem) =>
      `${quoted.en(problem)}: the story of somebody who got past it; How it was and how it is now, told by the person`,
    ru: (problem) =>
      `${quoted.ru(problem)}: история того, кто с этим справился; Как было и как стало: рассказывает сам человек`,
  },
};

/** When each tactic is stopped. */
export const stopRules: Readonly<Record<TacticKind, InBothLanguages>> = {
  welcomeRitual: {
    en: 'Fewer than one newcomer in ten answers for two months',
    ru: 'Два месяца подряд отвечает меньше одного новичка из десяти',
  },
  poll: {
    en: 'Fewer than one member in fifty votes, three polls in a row',
    ru: 'В трёх опросах подряд голосует меньше одного участника из пятидесяти',
  },
  questionsAndAnswers: {
    en: 'Fewer than five questions, twice in a row',
    ru: 'Два раза подряд приходит меньше пяти вопросов',
  },
  memberStories: {
    en: 'No new story for two months without our asking',
    ru: 'Два месяца никто не рассказывает своей истории без просьбы',
  },
  live: {
    en: 'Fewer than ten people stay to the end, twice in a row',
    ru: 'Два раза подряд до конца остаётся меньше десяти человек',
  },
  expertAnswers: {
    en: 'Fewer than five questions for the expert, twice in a row',
    ru: 'Два раза подряд эксперту задают меньше пяти вопросов',
  },
  ambassadors: {
    en: 'None of them has started a conversation for a month',
    ru: 'За месяц никто из них не начал ни одного разговора',
  },
  gift: {
    en: 'More than half of those who came for it leave within a month',
    ru: 'Больше половины пришедших за подарком уходят в течение месяца',
  },
  challenge: {
    en: 'Fewer than a third still take part in the second week',
    ru: 'На второй неделе участвует меньше трети',
  },
  contest: {
    en: 'More than half of those who joined for it leave within a month',
    ru: 'Больше половины пришедших на конкурс уходят в течение месяца',
  },
  meetUp: {
    en: 'Fewer than eight people come, twice in a row',
    ru: 'Два раза подряд приходит меньше восьми человек',
  },
};

/** Customers in the form the sentences below need: in English the plural, in Russian its genitive. */
export type Customers = InBothLanguages;

/** The idea of a strategy, made from the sharpest problems as people say them; where nothing is sold nobody comes to decide. */
export const usualIdea: Readonly<
  Record<CatalogueLanguage, (customers: string, problems: readonly string[], sellsNothing: boolean) => string>
> = {
  en: (customers, problems, sellsNothing) =>
    `A place where what troubles ${customers} is talked about openly (${problems.map(quoted.en).join(', ')}), so that whoever got an honest answer here ${sellsNothing ? 'stays and takes part' : 'comes to us when it is time to decide'}`,
  ru: (customers, problems, sellsNothing) =>
    `Место, где открыто говорят о том, что беспокоит ${customers}: ${problems.map(quoted.ru).join(', ')}; кто получил здесь честный ответ, ${sellsNothing ? 'останется и будет участвовать' : 'придёт к нам, когда настанет время решать'}`,
};

const isNearby = (industry: Industry): boolean => tradeHabits[industry].audience === 'local';

/** What the form of an advertisement asks. */
function leadForm(industry: Industry): InBothLanguages {
  if (industry === 'media') return { en: ' and asks for an email address', ru: ', в форме\u00a0— только почта' };
  if (industry === 'nonprofit')
    return {
      en: ' and asks how people would like to help and how to reach them',
      ru: ', в форме\u00a0— чем человек хотел бы помочь и как с ним связаться',
    };
  return { en: ' and asks two questions and a phone number', ru: ', в форме два вопроса и телефон' };
}

/** Whom advertising in a network is shown to, and what it says. */
export const adTargeting: Readonly<
  Record<
    CatalogueLanguage,
    (industry: Industry, customers: string, problem: string, buys: 'members' | 'leads' | 'visits') => string
  >
> = {
  en: (industry, customers, problem, buys) => {
    const where = isNearby(industry) ? 'near us' : 'in the places we serve';
    if (buys === 'visits')
      return `Searches for what we offer ${where}; searches for jobs, courses and free downloads left out`;
    const whom =
      buys === 'members' ? `People ${where} who do not follow us yet` : `People ${where} who are like our ${customers}`;
    return `${whom}; the advertisement begins with ${quoted.en(problem)}${buys === 'leads' ? leadForm(industry).en : ''}`;
  },
  ru: (industry, customers, problem, buys) => {
    const where = isNearby(industry) ? 'рядом с нами' : 'там, где мы работаем';
    if (buys === 'visits')
      return `Запросы о том, что мы предлагаем, ${where}; без запросов про вакансии, курсы и «скачать бесплатно»`;
    const whom =
      buys === 'members'
        ? `Люди ${where}, которые на нас ещё не подписаны`
        : `Люди ${where}, похожие на наших ${customers}`;
    return `${whom}; объявление начинается со слов ${quoted.ru(problem)}${buys === 'leads' ? leadForm(industry).ru : ''}`;
  },
};

/** How people are invited without advertising money. */
export const inviting = {
  ownCustomers: {
    en: 'Everyone who has bought: one personal message that says what the community is good for',
    ru: 'Все, кто уже покупал: одно личное сообщение о том, чем полезно сообщество',
  },
  ownChannels: {
    en: 'Whoever meets us anyway: our site, our email signature, our newsletter, the door',
    ru: 'Все, кто и так с нами встречается: сайт, подпись в письмах, рассылка, вывеска у входа',
  },
} as const satisfies Readonly<Record<string, InBothLanguages>>;
