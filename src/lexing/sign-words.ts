import { here, whole } from './pattern.ts';
import type { Sign } from './token.ts';

/** Words that say which way, for what, and how far. */
export const signWords: readonly (readonly [RegExp, Sign])[] = [
  [
    whole(
      String.raw`went(?= from| \d)|dropped|fell|rose|climbed|jumped|soared|shrank|(?:we |i |has |(?<!will |'ll )have )(?:\p{L}+ )?(?:increased|added|grew|generated|got|achieved|delivered|reduced|cut|boosted|drove|brought|gained|hit|doubled|tripled|scaled|lowered|raised|sold|made|saw)`,
      String.raw`(?<!(?:will|'ll) have )(?:increased|added|grew|generated|achieved|delivered(?! (?:weekly|monthly|daily|every|each|within|to you|to your|on time|directly|straight|via|in \d+ (?:working )?(?:days|weeks|hours)|by (?:sms|e-?mail|phone|whatsapp)))|reduced|boosted(?! (?:posts?|stories|content|reels?))|drove|brought|gained(?! (?:by|since|per|each|every|monthly)(?!\p{L})|\s?\|)|doubled|tripled|scaled|lowered|raised|helped)(?: (?:our|a|their|the) (?:client|customer)\p{L}*)?`,
      `(?:was|were) able to|managed to|last (?:month|year|quarter|week)|case study|our client(?:s)?|was (?:reached|achieved)`,
    ),
    'past',
  ],
  [
    whole(
      `(?<!не )(?:снизил|увеличил|прив[её]л|получил|набрал|вырос|окупил|сделал|составил|упал|поднял|привлек|привл[её]к|собрал|заработал|удвоил|утроил|достиг|вышл|вышел|сократил|уменьшил|повысил|продал|принесл?|нарастил|вырастил|довел|обеспечил|закрыл)(?:а|и|о|ла|ли|ся|ось|ась|ись)?`,
      'выполнен[аоы]?|снижен[аоы]?|увеличен[аоы]?|получен[оы]|привлечен[оы]|собран[оы]|достигнут[оы]?|заработан[оы]|продан[оы]|вложен[оы]|потрачен[оы]|помог(?:л[аио])?|удалось|смог(?:л[аио])?|кейс|было|стало|для клиента|результат клиента|за прошлый (?:месяц|год)|в прошлом (?:месяце|году)',
    ),
    'past',
  ],
  [
    whole(
      String.raw`(?:cut|cuts|reduce[sd]?|reducing|lower(?:s|ed|ing)?|decreas\p{L}+|reductions?|drop(?:s|ped)?|down|less|fewer|cheaper)(?: (?:by|in|of))?`,
      String.raw`сни(?:зим|жаем|жен\p{L}*|зить|зится|жу|зил\p{L}*)|сократи\p{L}*|сокращ\p{L}+|уменьш\p{L}+|паден\p{L}+|упад[её]т|упадут|дешевле|ниже|меньше|минус`,
    ),
    'down',
  ],
  [
    whole(
      String.raw`grow(?:s|n)? (?:\p{L}+ ){0,3}?to|(?:will |to )?reach(?:es|ing)?(?= \d)(?! \d[\d.,]*k?\+? (?:(?!followers|subscribers|members)\p{L}+ ){0,2}?(?:people|persons|locals|residents|women|men|parents|users|accounts|households|students|families|drivers|owners)(?!\p{L}))|(?:bring|take|get) (?:(?!cp[aclo](?!\p{L})|costs?|roas|er(?!\p{L})|engagement|leads?)\p{L}+ ){0,3}?to|(?:will|ll) (?:have|be at)(?= \d)`,
      String.raw`доведу|довед[её]м|достигн\p{L}+|вырас(?:тем|тет|тут|тим|ти)|вывод(?:им|ит|ят|ить) на|выв(?:ед[её]м|еду|едут|ести) на|поднимем|повысим|выйдем на|выход на(?= \d)|(?<!не )(?:будет|станет)(?= \d)`,
    ),
    'reaches',
  ],
  [
    whole(
      String.raw`increas\p{L}*|grow(?:s|th|ing)?|rais(?:e|es|ing)|boost(?:s|ing)?(?! \p{Sc}?\d)|up(?! to)|more|lift|gain(?:s|ing)?|uplift|improve\p{L}*|rises?|climbs?|higher`,
      String.raw`рост(?:а|ом)?|увелич(?:им|иваем|ение|ить|ится|атся|у|ивается)|увеличил\p{L}*|прираст\p{L}+|вырас\p{L}+|вырос\p{L}*|раст\p{L}+|повыс\p{L}+|повыш\p{L}+|подним\p{L}+|больше|прирост\p{L}*|плюс(?! (?:реклам|бюджет))|подъ[её]м`,
    ),
    'up',
  ],
  [
    whole(
      `new|fresh|brand[- ]new|another|get|earn|gain(?:ed)?|add(?:s|ed)?|extra|additional|growth`,
      String.raw`нов(?:ых|ые|ый|ого)|получ(?:и|ите|им|ишь)|прирост\p{L}*|ещ[её]|прив(?:ед[её]м|едут|едет|лечь|леч[её]м|леку|ести|лекут|еду|одим|ожу)|добав\p{L}*|дополнительн\p{L}+`,
    ),
    'gained',
  ],
  [
    whole(
      'in total|total|in all|altogether|overall|for the (?:whole|entire|full) (?:period|term|project|campaign|season)|for the (?:term|contract|job|season|campaign|pilot|project|launch)(?! (?:of|page))|number of(?= (?:followers|subscribers|members))',
      '(?:(?:за|на) вс(?:ё|е) время|(?:за|на) вс[её] (?:\\d+|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять) (?:дн(?:ей|я)|недел[ьи]|месяц(?:а|ев))|(?:за|на) вс[её](?= про вс[её]|$|\\s?[,;.)])|(?:за|на) весь срок (?:контракта|договора|работ[а-яё]*|кампании|проекта)|(?:за|на) всю (?:кампанию|неделю|подготовку|съ[её]мку)|(?:за|на) весь (?:набор|объ[её]м|фестиваль|флайт|цикл|тест|период|срок|проект|сезон|курс|запуск|январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)|всего|итого|разом|одним платежом|единым платежом|суммарно|в сумме|(?:кол-во|количество|число)(?= (?:подписчик|участник)))',
    ),
    'inTotal',
  ],
  [
    whole(
      String.raw`(?:in |on )?(?:monthly )?(?:ad(?:vertising|vert)?s?|media|meta|facebook|google|linkedin|tiktok|instagram|youtube|pinterest|paid)(?: ads?)? (?:spend(?:ing)?|budget|money|costs?|expen(?:ses|diture)|invest\p{L}+)`,
      String.raw`(?:(?:in|on|into|for) (?:the )?(?:paid )?(?:ads?|advertising|media(?= (?:and|plus)|\s?[,;.)]|$))|(?:in|on|into) (?:meta|google|facebook)(?: ads)?|for (?:meta|google|facebook) ads)(?! (?:management|mgmt|set-?up|creatives?|design|copy|campaigns?)(?!\p{L}))|(?<=\d[\dk.,]* ?(?:(?:\/ ?|a |per |p\/?)?(?:month|mo|m|pcm)|monthly)? )(?:ads?|ad spend|advertising|(?:for |on )?boosting(?: posts)?|(?:story|post) (?:ads|boosts)|boosted (?:posts?|reels|stories)|for (?:story|post) (?:ads|boosts))(?= in addition| inside| a month| per month| monthly| in the price|$|\s?[,;.)+]|\s?\/\s?(?:mo|month|day|week))|straight into \p{L}+|spend on ads|total spend(?= \p{Sc}?\d)|on (?:the|a) (?:facebook|google|instagram|meta|tiktok|linkedin|ad) (?:ads? )?campaigns?(?! management)|(?:social|paid) ads|ad spend|ads?(?= (?:included|inclusive|covered|(?:of|worth) (?:\p{L}{3} )?\p{Sc}?\d))|(?:\p{L}+ )?lead ads(?= (?:at|for) \p{Sc}?\d)|advertising(?=:| \p{Sc}\d)|ads?(?=:| (?:in total|from|budget|are |is |(?:\p{L}{1,3})?\p{Sc}|(?:\p{L}{1,3} ?)?\d))|(?<!social )media(?= (?:is billed|paid|spend|budget|not included|extra|excluded|separate|\p{Sc}|from|of))|(?:meta|google|facebook|fb|tiktok|linkedin) ads(?= (?:от|from|\p{Sc}|\d))|money for ads|budget for (?:the )?(?:ads|advertising)|boosts(?= (?:billed|paid|charged|extra|separate))|ad accounts?(?= of \p{Sc}?\d)|boosting(?: posts)?(?= \p{L}{0,2}\p{Sc}?\d|:)|ads? you (?:pay|fund)(?: (?:for )?(?:yourself|directly|separately))?|you fund the ads?(?: at)?`,
      String.raw`(?:на )?реклам[ау](?=: ?\d| [–-] \d)|бюджет\p{L}* (?:посев(?:ов|а)|таргета|таргетинга|рекламн\p{L}+ кабинет\p{L}*)|открут\p{L}*|рекл(?:амн\p{L}+|\.)\s?бюдж(?:ет\p{L}*|\.)(?: (?:клиента|заказчика))?|бюдж\. на рекл(?:аму|\.)|(?:meta |google |facebook |fb |vk |вк )?ads[- ]бюджет\p{L}*|tops? up (?:the|your) ad account(?: with| by)?|медиа-?бюджет\p{L}*|пополня\p{L}+ (?:рекламн\p{L}+ )?(?:кабинет|бюджет|рекламн\p{L}+ сч[её]т)\p{L}*(?: на сумму)?|(?:при )?бюджет\p{L}* (?:на (?:рекламу|посев\p{L}+|рекламн\p{L}+ кампани\p{L}+|рк|таргет|продвижение)|рекламы)|закуп\p{L}* (?:рекламы|посевов|трафика)|закуп(?:а|у|ом|е)?|на закупк[уи](?= \d)|рекламн\p{L}+ расход\p{L}*|(?<!\p{L}{3} )расход(?= \d)|потра(?:чено|тили|тил[аи]?) (?:в|на) (?:telegram ads|директ[еа]?|вк|vk|таргет\p{L}*)|расход\p{L}* на рекламу|(?:на|в) (?:рекламу|трафик)|в сети(?= уйд)|(?<=(?:₽|руб\p{L}*\.?|р\.?)(?: в месяц|\/мес\.?) )в (?:директ|яндекс|google|вк|vk ads)(?!\p{L})|оплата (?:сетям|соцсетям|площадкам)|на (?:клики|посевы|поднятия(?: \p{L}+)?|размещени\p{L}+)(?= (?:(?:за это время|в месяц|уйд[её]т|потребуется|нужно|закладыва\p{L}+) )*\d)|на (?:яндекс[. ]?)?(?:директ|авито|вк|vk|google|гугл|яндекс|продвижение (?:в|на) \p{L}+)(?= \d)|бюджет\p{L}* на (?:показы|открутку|клики|трафик)|оплат\p{L}+ блогеров|реклам[ау] (?:в )?(?:meta|google|facebook|fb|instagram|vk|вк|вконтакте|яндекс\p{L}*|telegram|tiktok)(?= (?:от|до|по|\p{Sc}|\d))|(?<=\d ?(?:₽|руб\p{L}*\.?|р\.?|тыс\p{L}*\.?) [–-] )реклама(?=\s?[,.;)]|$)|реклама (?:обойд[её]тся|выйдет|стоит|будет стоить)(?: в)?(?= \d)|реклам[ау](?=:| [–-] \d| (?:от|до|отдельно|вместе|\d|\(\d)|$|\s?[,;)]| и )`,
      String.raw`(?<=\d[\d.,k]* ?\()(?:(?:meta|google|facebook|instagram|tiktok|linkedin|paid) )?(?:ads|advertising|media)(?=\))|spend(?=\))|from your (?:own )?card|in (?:the|your) (?:google|meta|facebook|tiktok|linkedin) ads? account|you pay (?:google|meta|facebook|tiktok|instagram|linkedin|youtube|the networks?)|(?<=plus )media|paid promotion|boost(?:ing)? (?:budget|spend)|(?:of|in) spend|of ads(?! management)|of (?:advertising|media|(?:meta|google|facebook|paid) ads)|(?<=\d )to (?:the )?ads(?!\p{L})|to (?:google|meta|facebook|fb|tiktok|instagram)(?: ads)?(?= (?:paid|directly|direct|from)|$|\s?[,;.)|])|(?:paid )?(?:by you )?direct(?:ly)? to (?:google|meta|facebook)`,
    ),
    'ads',
  ],
  [whole(String.raw`таргет(?:а|инг|инга|ированн\p{L}+(?: реклам\p{L}+)?)?`), 'targeting'],
  [whole(`budgets?(?: of)?`, `при бюджете|бюджет(?:а|е|ом|ы|ов|ами|ах)?(?: в)?`), 'budget'],
  [
    whole(
      `(?:set-?up|set up (?:of|fee|cost)(?!\\p{L})|onboarding|launch)(?: fee| cost)?|(?:implementation|activation|joining|registration|start-?up|kick-?off) fee|one[- ]?(?:off|time)(?: fee)?|once(?! (?:you|we|the|it|they|your|our|i|an?|this|that|per|every|each|all|results|leads|past|over)(?!\\p{L}))|single payment|one payment|lump[- ]sum|in one go`,
      String.raw`настро(?:ю|им) (?:таргет|реклам|директ|кампани)\p{L}*|(?:таргет|реклам|директ|кампани)\p{L}* настро(?:ю|им)|настройк\p{L}+|подключени[ея](?= \d)|один раз|разово|единоразово|единовременно|разов\p{L}+|за запуск|аудит(?:а)?|стратеги[яи] разово`,
    ),
    'once',
  ],
  [
    whole(
      `(?:management|running) of (?:(?:google|meta|facebook|instagram|tiktok|linkedin|paid|the|your) )+ads?(?:(?: and|,| &| \\+) (?:google|meta|facebook|instagram|tiktok|linkedin) ads)*(?! (?:spend|budget))|(?<=(?:month|mo|pcm|p\\.?m\\.?) )(?:(?:to|for) (?:us|me)|(?:for )?social media(?! ads?))|(?<=\\d )to (?:us|me)(?= ?(?:$|[,;.)]| and))|(?!monthly fees?\\s?:)(?:mgmt|management|monthly|agency|service)? ?fees?|(?:my|our) (?:agency |studio |company |team )?charges?|(?:my|our) terms(?=:)|(?:my|our) invoice(?= )|(?:total )?contract value|(?:the )?(?:client|customer) (?:shall|will) pay(?= \\p{Sc}?\\d)|(?:my|our)(?= \\p{Sc}\\d[\\d.,]*k?(?: a month| monthly| per month| ?\\/ ?mo))|social media for \\p{L}+(?= ?[,–:-] ?\\p{Sc})|(?<=(?:my|our) monthly )charge|(?:ads? |campaign |community |smm |social media )?(?:mgmt|management)(?: budget)?|retainer|packages?|pkg|(?<!(?:paid|media|marketing|ads?|ad spend) )plan|tier|tariff|all in|all inclusive|(?:we|i) (?:charge|bill|invoice)(?= \\p{Sc})|for (?:the|our|my|your) (?:work|service)s?|(?:our|my) (?:work|time|price|rate)|we take(?= \\p{Sc})|for the lot|for everything|salary|remuneration|compensation|flat rate|(?:monthly|service) (?:rate|charge)|priced at|(?:social media|smm|instagram|tiktok|facebook|linkedin|content|growth|marketing|lead generation) (?:\\p{L}+ )?services?(?= \\p{Sc}?\\d|:)|(?:social media|smm|instagram|facebook|tiktok|linkedin)(?= (?:(?:starts? |starting )?(?:from|at) )?\\p{Sc}\\d)|(?:smm|смм)(?= \\d)`,
      String.raw`(?:вед[её]м|веду|вести) (?:вашу |всю |всё )?(?:реклам[ау]|таргет|директ|авито)(?! с (?:бюджет|расход))|бер(?:у|[её]м)(?= (?:от |по )?\d[\d ]*(?:тыс|к(?!\p{L})|т\.?\s?р|₽|р(?:уб)))|бюджет\p{L}* на (?:ведение|сопровождение|smm|услуги)|(?<=(?:ведени[ея]|вед[её]м|веду|сопровождени[ея]|smm) (?:(?!реклам|бюджет)[^;|!?\n]){2,80}, )(?:вк|vk|вконтакте|ок|одноклассники|дзен|телеграм|тг|telegram|instagram|инстаграм|max|youtube|tiktok)(?= \d[\d ]*(?:к |т\.?\s?р|тыс|₽|р(?:уб)?\.? ?\/))|пакет(?:а|е|ы)?|тариф(?:а|е|ы)?|ведени[ея]|(?:вед[её]м|веду|вести) (?:\p{L}+ )?(?:паблик\p{L}*|соц\p{L}*|канал\p{L}*|страниц\p{L}*|аккаунт\p{L}*|сообществ\p{L}*|групп\p{L}*|блог\p{L}*|instagram|инстаграм\p{L}*|telegram|телеграм\p{L}*|вк|vk)|под ключ|вед[её]м(?= за )|(?:веду|вед[её]м)(?: \p{L}+){0,3}(?= за \d)|(?<=(?:руб\.?|₽|р\.?|\d|в месяц|ежемесячно) )(?:мне|нам)(?= за |$|\s?[,;.)])|(?:мне|нам)(?= \d| за (?:работу|ведение|услуги))|(?<=сверх )(?:моих|наших|моей|нашей|моего|нашего)(?= \d)|работа(?= \d)|(?<=(?:₽|р|руб|рублей|\d) [–-] )(?:наша |моя )?работа(?=\s?(?:$|[,;.)]))|работаем(?= за \d)|работаю(?= за \d)|(?:исполнителю|подрядчику|агентству|команде|продюсеру|маркетологу|таргетологу|специалисту|(?<!(?:в|для) )студии|фрилансеру)(?= \d)|на руки|за месяц (?:моей |нашей )?работы(?= \d)|оклад(?= )|абонент\p{L}+|абонемент(?= (?:от )?\d[\d ]*(?:₽|руб\p{L}*\.?|р\.?|тыс\p{L}*\.?)? ?(?:в месяц|\/ ?мес|ежемесячно))|комисси[яю] (?:агентства|исполнителя|подрядчика)|(?:за )?(?:seo|сео)(?: платите)?(?= \d)|(?:seo|сео)-(?:сопровождени|продвижени)\p{L}+|сопровождени\p{L}+|фикс|оплата|вознаграждени\p{L}+|гонорар|абонплат\p{L}*|за (?:мою |нашу |всю )?работ[уы]|ретейнер\p{L}*|(?:наш|мо)\p{L}{1,3} (?:оплат|комисси|абонплат)\p{L}*|обслуживани\p{L}+|(?:наш\p{L}*|мо[яеёйи]\p{L}*) (?:работ\p{L}*|услуг\p{L}*)|smm|цена (?:контракта|договора)|стоимость (?:контракта|договора)|стоимость услуг|за услуги|услуги(?= (?:[–—-] ?)?\d)|зарплат[аы](?! (?:\\p{L}+ )?(?:оператор|менеджер|администратор|сотрудник|продавц|дизайнер))|цена услуг|цена работ\p{L}*|вед\.(?= \d)|стоимость работ\p{L}*|(?:работа|услуги) (?:агентства|специалиста|таргетолога|подрядчика)`,
    ),
    'fee',
  ],
  [
    whole(
      String.raw`excl(?:uding|udes?|\.)?|except(?: for)?(?= (?:the )?ad)|billed by (?:facebook|meta|google|instagram|the networks?)|without|separate(?:ly)?|on top|not included|excluded|extra|ads? (?:extra|on top|separate(?:ly)?|not included)|plus ad spend(?! (?:min|of|from|at|\\p{Sc}))`,
      'кроме(?= (?:рекламн\\p{L}+ )?бюджет)|без(?= (?:рекламн\\p{L}+ )?бюджет)|плюс(?= (?:реклам|бюджет))|не включая|без уч[её]та|отдельно|сверху|не входит|дополнительно|оплачивается отдельно',
    ),
    'apart',
  ],
  [
    whole(
      'included|inclu(?:des|ding|sive)|incl\\.?|contain(?:s|ing)|comes? out of|already (?:in it|pays? for|has|covers?)|covers(?= (?:both|management|content|ad))|out of that|in the price|within that (?:amount|sum|price)|inside(?= ?(?:$|[,;.]))|(?<=(?:spend|budget|ads) )inside',
      '(?<=\\d ?(?:\\p{Sc}|\\p{L}{1,5}\\.?)? ?|бюджет\\p{L}* |\\/мес |в месяц )внутри|вместе с(?= (?:рекл|бюдж))|в т\\.\\s?ч\\.|в том числе|с уч[её]том|(?:уже )?в (?:этой|эту) сумм[еу]|входит|входят|включ\\p{L}+',
    ),
    'held',
  ],
  [
    whole(
      'each|apiece|a piece',
      'за (?:каждую|каждого|каждый|каждое)(?! [а-яё])|каждый|каждого|каждая|каждое(?! [а-яё])|за штуку|шт',
    ),
    'each',
  ],
  [whole('at|@', 'по(?: цене)?'), 'each'],
  [here('@'), 'each'],
  [whole('for(?: just| only)?', 'за(?: всего)?', 'стоит|стоимость|цена|price|costs?'), 'price'],
  [
    whole(
      '(?<!(?:в|канал\\p{L}*|мессенджер\\p{L}*|и) )max(?:imum|\\.)?|(?<=(?:cp[aclo]|cac|lead|sale|order|booking|enquiry|call) )cap|or less|or fewer|at most|not more than|no more than|under',
      'максимум|не более|не выше|не дороже|и меньше|или дешевле',
    ),
    'atMost',
  ],
  [
    whole(
      'min(?:imum|imal|\\.)?|or more|at least|no less than|guaranteed minimum',
      'минимальн\\p{L}+(?! (?:пакет|тариф|набор|вариант))|минимум|не менее|не меньше|и более|и выше|и больше',
    ),
    'atLeast',
  ],
  [
    whole(
      'first(?= (?:sales?|leads?|customers?|orders?|clients?))',
      'перв(?:ые|ых|ая|ый)(?= (?:продаж|заяв|лид|клиент|заказ))',
    ),
    'first',
  ],
  [
    whole(
      'people|persons?|women|men|parents|families|homeowners|adults|teens|teenagers|shoppers|commuters|neighbou?rs|accounts|households|residents|locals|users|unique|pcs|human',
      'жител\\p{L}+|горожан\\p{L}*|женщин|мужчин|родителей|семей|водителей|человек[а]?|чел\\.?|людей|штук[аи]?|шт\\.?|ед\\.?|единиц[аы]?|пользовател\\p{L}+|уникальн\\p{L}+',
    ),
    'piece',
  ],
  [
    whole(
      'an?|guarantee[ds]?|guaranteed|the|of|by|to|in|on|your|our|we|will|you|is|are|with|per|from|up',
      'гарант\\p{L}+|на|в|во|из|с|со|у|к|от|до|не|мы|вам|вас|ваш\\p{L}*|будет|сделаем|получ\\p{L}+|при',
    ),
    'link',
  ],
];
