/** Russian words for what the publishers' remarks say in English; names of reports stay as published. */
export const ru: Readonly<Record<string, string>> = {
  'Judgement, no published benchmark found': 'Экспертное суждение: опубликованных данных не нашлось',
  'Judgement: like VK, no published benchmark found':
    'Экспертное суждение по аналогии с VK: опубликованных данных не нашлось',
  'Judgement: like Instagram, no published benchmark found':
    'Экспертное суждение по аналогии с Instagram: опубликованных данных не нашлось',
  'Judgement: like YouTube, no published benchmark found':
    'Экспертное суждение по аналогии с YouTube: опубликованных данных не нашлось',
  'Judgement: half of YouTube, no published benchmark found':
    'Экспертное суждение, половина от YouTube: опубликованных данных не нашлось',
  'Judgement: like Telegram, no published benchmark found':
    'Экспертное суждение по аналогии с Telegram: опубликованных данных не нашлось',
  'Rules of thumb 4-1-1, 80/20, rule of thirds': 'Эмпирические правила 4-1-1, 80/20 и правило третей',
  'Agency media-plan reference, Russia (one agency)': 'Справочник медиапланов одного российского агентства',
  'Dramtezi blog, reach rate of large VK communities (no method)':
    'Блог «Драмтези», охват крупных сообществ ВКонтакте (методика не описана)',
  'Skypro media (no method given)': 'Медиа Skypro (методика не описана)',
  'founderswing post (no method)': 'Публикация founderswing (методика не описана)',
  'PostingCat glossary (no method)': 'Глоссарий PostingCat (методика не описана)',
  'EziBreezy glossary (no method)': 'Глоссарий EziBreezy (методика не описана)',
  'trypost.it glossary (no method)': 'Глоссарий trypost.it (методика не описана)',
  'Benchmark file (no primary source)': 'Сводка бенчмарков без первоисточника',
  'Research note on Telegram subscriber prices (unsourced estimate) with one vendor case':
    'Заметка о ценах подписчика в Telegram (оценка без источника) и один кейс подрядчика',
  'typical = all-industry median; low and high = worst industry median and top quarter of brands':
    'середина\u00a0— медиана по всем отраслям; границы\u00a0— медиана худшей отрасли и лучшая четверть брендов',
  'low and high = lowest and highest industry median':
    'границы\u00a0— самая низкая и самая высокая медиана по отраслям',
  'low and high = low and highest industry median': 'границы\u00a0— низкая и самая высокая медиана по отраслям',
  'converted: 3.25/5.2/7 % of impressions times 1.68 % reach per post':
    'пересчитано: 3,25/5,2/7 % от показов, умноженные на охват публикации 1,68 %',
  'converted: 4-7 % of views times views per subscriber':
    'пересчитано: 4–7 % от просмотров, умноженные на просмотры на подписчика',
  'published 1.65/1.8/4.35 %; the low end widened by judgement, as the published range is too lopsided to draw from':
    'опубликовано 1,65/1,8/4,35 %; нижний край расширен: опубликованный диапазон слишком перекошен для расчёта',
  'channels of 10-20 thousand subscribers, lowest and highest tenth; smaller channels usually do better':
    'каналы на 10–20 тысяч подписчиков, нижняя и верхняя десятая часть; у каналов поменьше обычно лучше',
  'large communities only': 'только крупные сообщества',
  'only the typical value is published; low and high by judgement':
    'опубликована только середина; границы\u00a0— суждение',
  'gross: published net growth 0.5/1.3/2.5 % a month plus typical churn 1.2 %':
    'до отписок: опубликованный чистый прирост 0,5/1,3/2,5 % в месяц плюс обычные отписки 1,2 %',
  'gross: published net growth 0.2/0.5/0.8 % a month plus typical churn 0.8 %':
    'до отписок: опубликованный чистый прирост 0,2/0,5/0,8 % в месяц плюс обычные отписки 0,8 %',
  'gross: published net growth 0.3/0.65/1 % a month plus typical churn 2 %':
    'до отписок: опубликованный чистый прирост 0,3/0,65/1 % в месяц плюс обычные отписки 2 %',
  'gross: published net growth 0.8/2/4 % a month plus typical churn 0.5 %':
    'до отписок: чистый прирост 0,8/2/4 % в месяц плюс обычные отписки 0,5 %',
  'gross: published net growth 0.5/1.5/4 % a month plus typical churn 0.5 %':
    'до отписок: чистый прирост 0,5/1,5/4 % в месяц плюс обычные отписки 0,5 %',
  'gross: published net growth 0/0.5/1.5 % a month plus typical churn 0.8 %':
    'до отписок: чистый прирост 0/0,5/1,5 % в месяц плюс обычные отписки 0,8 %',
  'gross: published net growth 0/0.5/2 % a month plus typical churn 2.5 %':
    'до отписок: чистый прирост 0/0,5/2 % в месяц плюс обычные отписки 2,5 %',
  'gross: published net growth 1/3/8 % a month plus typical churn 2 %; published rules of thumb of 10-20 % look optimistic for brands':
    'до отписок: чистый прирост 1/3/8 % в месяц плюс обычные отписки 2 %; ходячие 10–20 % для брендов выглядят завышенными',
  'low and high derived x0.6 and x1.5': 'границы получены умножением на 0,6 и 1,5',
  'any contribution in a month; the 90-9-1 rule gives 10%, small closed communities up to 33%, open brand pages seen at 2-6%: set between them by judgement':
    'любое действие за месяц; правило 90-9-1 даёт 10 %, малые закрытые сообщества\u00a0— до 33 %, открытые страницы брендов\u00a0— 2–6 %: значение выбрано между ними',
  'published estimate 100-300; one campaign that failed worked out to about 850, so the high end is widened by judgement':
    'опубликованная оценка 100–300; одна неудачная кампания вышла примерно в 850, поэтому верхний край расширен',
  'at the size of the account; low and high are a judgement': 'для сообщества такого размера; границы\u00a0— суждение',
  'Nielsen Norman Group, 90-9-1 rule; Higher Logic 2020 for small closed communities':
    'Nielsen Norman Group, правило 90-9-1; для малых закрытых сообществ\u00a0— Higher Logic, 2020',
  'United States': 'США',
  'search ads': 'контекстная реклама в поиске',
  'search ads that lead to a community': 'контекстная реклама, ведущая в сообщество',
  'United States; low and high = cheapest and dearest industry':
    'США; границы\u00a0— самая дешёвая и самая дорогая отрасль',
  'B2B technology': 'технологии для бизнеса',
  'published 300/1500/2000; high end widened by judgement': 'опубликовано 300/1500/2000; верхний край расширен',
  'ordinary service site; B2B SaaS from LinkedIn: 2.2% (First Page Sage 2025)':
    'обычный сайт услуг; у B2B SaaS с LinkedIn\u00a0— 2,2 % (First Page Sage, 2025)',
  'a page built to collect leads': 'страница, созданная для сбора обращений',
  'online shop: the purchase itself, no lead between': 'интернет-магазин: сразу покупка, без обращения',
  'online shop: orders that are paid and kept': 'интернет-магазин: заказы, которые оплатили и не вернули',
  'raw leads, mostly B2B': 'необработанные обращения, в основном B2B',
  'only people who asked for a price or a time': 'только те, кто спросил цену или время',
  'published cases include large audiences that bought next to nothing, so the low end is near zero':
    'среди описанных случаев есть большие аудитории, не купившие почти ничего, поэтому нижний край около нуля',
  'small brand, steady work': 'небольшой бренд, ровная работа',
  'rules, not measurements': 'правила, а не измерения',
  'Meta CPM, index to the year; Feb-Apr and Dec computed from stated monthly changes':
    'CPM в Meta, индекс к году; февраль–апрель и декабрь рассчитаны по заявленным изменениям за месяц',
  'People who say they unfollow a brand for too many promotional posts':
    'Доля людей, которые говорят, что отписываются от бренда из-за избытка рекламных публикаций',
  'Reach per post on ad-heavy Telegram channels against ad-free ones':
    'Охват публикации в Telegram-каналах с обилием рекламы и без рекламы',
  'Marketers who see more sales in the first year of social media work; after five years':
    'Доля маркетологов, которые видят рост продаж в первый год работы в соцсетях и через пять лет',
  'Yearly rise of the price of an action in Russian digital advertising':
    'Рост цены действия в российской цифровой рекламе за год',
};
