import { whole } from './pattern.ts';

/** What tells of a hope, a condition, somebody else's results, or denies: nobody has promised it. */
export const hedge = whole(
  String.raw`no (?:fixed |firm )?(?:guarantees?|promises?)|(?:not|never|n't|cannot|can't|don't|won't|doesn't|without)(?: \p{L}+){0,2} (?:guarantee|promise)\p{L}*|(?:not|isn't) (?:a |an )?(?:guarantee|promise)\p{L}*|results? (?:may |can |will |do )?var(?:y|ies)`,
  String.raw`typical(?:ly)?|usual(?:ly)?|normally|generally|often|sometimes|average(?! (?:order|ticket|basket|bill|engagement)(?!\p{L}))|averag(?:es|ed|ing)|was|were|on avg|aim(?:s|ing)?(?: for)?|forecast(?:s|ed)?|estimat(?:e|es|ed|ion)|expect(?:s|ed|ing)?|project(?:ed|ion|ions)|hop(?:e|es|ing)|should(?! (?:(?:the|our) )?(?:supplier|agency|contractor|provider|we|i|team) (?:fail|miss|not)(?!\p{L}))|could|may(?! \d)|might|can(?! (?:start|begin)(?!\p{L})| (?:do|make|create|design|write|prepare) \x00+\S* (?:\p{L}+ ){0,2}?(?:posts?|stories|carousels|graphics)(?!\p{L}))|possibl[ey]|potential(?:ly)?|likely|realistic(?:ally)?|benchmarks?|north star|industry|avg\.?|got|won(?!['’]t)|spent|went|came|became|earlier|previously|beforehand|for example|for instance|e\.g\.|imagine|(?<!\p{L})say (?:you|we|your)|suppose|example|(?:last|previous|recent|past) (?:campaigns?|projects?|launch\p{L}*|promo\p{L}*)|(?:прошл|последн|предыдущ)\p{L}+ (?:кампани|проект|запуск|поток)\p{L}*|case stud(?:y|ies)|(?:real|client|our|actual|true) cases?|testimonials?|portfolio|references(?=:)|(?:customer|client) stor(?:y|ies)|clients (?:get|reach|see)|brief(?=:)|wish(?=:)|request(?=:)|wanted(?=:)|seeking|rivals?(?=:)|their offer|they (?:first )?promised|optimistic|pessimistic|cautious|upside|indicative|for orientation|shoot(?:ing)? for|(?:high|low|mid|base|best|worst)(?:[- ](?:case|end|scenario|estimate))?(?=:)|sample (?:budget|calculation)|illustration|median|(?:market|niche|sector|local|regional|national|going)(?: average)? (?:cpl|cpc|cpa|cac|cost|price)|in your (?:niche|city|sector)|given an?|with an? (?:good|new|better|strong|proper) (?:\p{L}+ )?(?:offer|landing|website|site|page)|ready to(?! (?:publish|post|go|use))|want(?:s)?|(?<!(?:people|customers|clients|those|owners|buyers|patients|families|locals) )looking for|(?<!(?:fee|price|rate|that|it|retainer|total) )would|try(?!-)|tries|trying|attempt\p{L}*|striv\p{L}+|doable|feasible|achievable|you(?:'re| are) (?:currently |now |already )*(?:getting|paying|spending)|your (?:current )?(?:cost per \p{L}+|cpl|cpa|cpc|cac|close rate|engagement(?: rate)?) (?:is|was|sits|stands)|(?:we|i|they|you) plan (?:for|to|on)|planning (?:for|to|on)|plans? to|think|believe|reckon|guess|probably|perhaps|maybe|hopefully|ideally|(?:i|we)'d|(?<!highly )recommend(?:ed|s)?|suggest(?:ed|s)?|advise[ds]?|since(?= \x00)|since`,
  String.raw`(?:my|his|her|their|past|previous|other|one|most|many|some|these|those|a|our)(?: (?:\p{L}|-)+){0,2} (?:clients?|customers?|students?|users?|owners?|brands?|businesses|stores?|salons?|clinics?)(?: \p{L}+)? (?:see|saw|get|got|gets|sees|report(?:ed)?|achieve[ds]?|made?|makes|have|has|had|went|enjoy|average|start\p{L}*|receiv\p{L}+|generat\p{L}+)`,
  String.raw`не (?:\p{L}+ ){1,2}(?:гарантир|обеща)\p{L}*|не (?:могу|можем|даю|да[её]м|обеща\p{L}+|гарантир\p{L}+|гаранти\p{L}+|являет\p{L}+)|(?:гарантир\p{L}+|обеща\p{L}+)(?: \p{L}+){0,2} (?:не|нельзя|невозможно)|без гаранти\p{L}+|гаранти(?:й|и) (?:нет|не)|нельзя (?:гарант|обещ)\p{L}+|никто не|не публичная оферта`,
  String.raw`обычно|в плане|по плану|рыночн\p{L}+|медианн\p{L}+|факт(?= \x00|:)|на рынке|допустим\p{L}+|оптимальн\p{L}+(?= (?:рекламн\p{L}+ )?бюджет)|рекоменду\p{L}+|рекомендован\p{L}+|совету\p{L}+|как правило|в среднем|средн(?:ий|яя|ее|ие|ей|его|юю)(?! чек)|типичн\p{L}+|чаще всего|(?<!рекламн\p{L}{2} )расход(?:ы)?(?= \x00|:)|потра[тч]\p{L}+|затра(?:тили|чено)|обош\p{L}+|раньше|ранее|прежде|планиру\p{L}+|прогноз\p{L}*|прогнозн\p{L}+|ожида\p{L}+|ориентир\p{L}*|ориентировочн\p{L}*|предполаг\p{L}+|рассчитыва\p{L}+|расч[её]тн\p{L}+|может|могут|можно|можем|могу|сможем|сможете|возможн\p{L}*|вероятн\p{L}*|надеем\p{L}+|хот(?:им|ите|ел\p{L}*)|попроб\p{L}+|пробуем|постара\p{L}+|стара\p{L}+|стрем\p{L}+|дума(?:ю|ем)|(?:по|про|рас)считал[аи]?|счита(?:ю|ем)(?=,? (?:что|реал|достиж|возмож))|реально|реалистичн\p{L}*|скорее всего|наверн\p{L}+|пожалуй|желаем\p{L}+|мечта\p{L}*|хотелось|желательн\p{L}*|потенциал(?!ьн\p{L}+ (?:клиент|покупател|пациент|заказчик))\p{L}*|бенчмарк\p{L}*|(?<!\p{L}ий )рынок(?=:)|в (?:вашей |этой |своей |нашей |данной )?нише|(?:прошл|предыдущ)\p{L}+ клиент\p{L}*|(?:вам|нам|мне) нужн\p{L}+|по рынку|оптимистич\p{L}+|пессимистич\p{L}+|осторожн\p{L}+ сценари\p{L}+|конкурент(?=:)|портфолио|по нише|по опыту|например|к примеру|пример\p{L}*|если|при условии|в случае|когда|нельзя|точнее|предсказ\p{L}+|\p{L}+(?<!(?:^|[^\p{L}])(?:и|ес|це|дуб|карусе|профи|дета|отрас|мыс|прибы|пане|зем|сти|нед|неде|ц|мод|от|проф|ст|автомоб|руб|рол|дол|бол|сол|вол|дет|мед|фестив|те|мебе|контро|теат?р|кабе|консо|а|со|тек?с|цен|вда|согласова|установи|утверди)|те)ли|\p{L}{2,}(?:[аяы]ло|(?<!кв|вертик|горизонт|кан|порт|матери|перс|функцион|потенци|журн|серн|серия?|фили|капит|кварт)ал)|кейс\p{L}*|отзыв(?:ы)?(?=:| (?:наш|клиент|заказчик|от ))|портфолио`,
  String.raw`у одн(?:ого|ой) из|у (?:того|этого|одного|другого|прошлого|предыдущего|нашего) (?:клиент|заказчик|проект)\p{L}*|(?:наш\p{L}* |мои |мо[её]го |одного |других |прошл\p{L}+ |у |для )(?:\p{L}+ ){0,2}(?:клиент\p{L}*|заказчик\p{L}*|учени(?:к|ц)\p{L}*)(?: \p{L}+)? (?:получ\p{L}+|выход\p{L}+|име\p{L}+|видят|приход\p{L}+|вышл\p{L}+|зарабат\p{L}+|окуп\p{L}+)|клиенты (?:получ\p{L}+|видят|выход\p{L}+|окуп\p{L}+)`,
);

/** What heads a result: of the past, unless it is said from when it comes and what it costs. */
export const resultHead = whole('(?<!on |for |by |per )results?(?=:)', '(?<!за )результат(?:ы)?(?=:| [–-] )');

/** Done for somebody: a case, where nothing is asked for it. */
export const forSomebody = whole(
  String.raw`(?<!(?:look|looking|search|searching|asking|ask) )for (?:an?|another|one|our) (?:\p{L}+ ){0,3}(?:clients?|brand|compan(?:y|ies)|clinic|store|shop|salon|business|customer|restaurant|studio|gym|bakery|dentist|roofer|plumber|coach|agency|hotel|school)`,
);

/** What is aimed at is a hope, unless it is said to bind. */
export const aimed = whole(
  '(?<!(?:that|this|hit the|hit your|hit our|reach the) )targets?(?! audience)|goals?|objectives?',
  'цел(?:ь|и|ью)',
);
export const binding = whole('kpis?|shall|guarantee[a-z]*|effective date', 'кпэ|обязу[а-яё]+|гарант[а-яё]+');

/** A condition, a gift, a part of what was counted, a thing taken back: the number is of something narrower. */
export const narrowing = whole(
  String.raw`(?:customers?|clients?|patients?|guests?|buyers?|students?|pupils?|learners?|members?) pays?|to (?:cover|break even|pay back|recoup)|break-?even(?=:)|if|unless|\x00+ (?:in|of|out of|из) \x00|only (?:take|accept|work)\p{L}*|limited|slots?|spots?|once you|provided|depending|depends|subject to|otherwise|instead|except|excluding|excludes?|(?<!(?:all|each) )of them|of which|of th[eo]se|out of(?! (?:our|your|the) (?:social|media|channels?|pages?|posts?|ads?|accounts?)(?!\p{L}))|per (?:1,?000|thousand)|free|bonus|gift|discount|refund\p{L}*|deposit|penalt(?:y|ies)|lost|lose|losing|cancel\p{L}*|trial(?![- ](?:lesson|class|sign-?up|booking|registration|request|session|appointment|visit))|minus|require[sd]?|requirements?(?= ?(?:[:r]|\x00))|specification(?=:)|need(?:s|ed)?|must(?! (?:reach|publish|deliver|bring|achieve|generate|post|attain|exceed|maintain|ensure))|threshold|currently|you now|already|existing|old|fake|bots?|extra(?! (?:followers|subscribers|subs|fans)(?!\p{L}))|(?<!(?:cp[aclo]|cac|lead|sale|order|booking|enquiry|call) )cap(?:ped)?(?! at| per| on)|another|twice|together|combined|joint(?:ly)?|lists? of|databases? of|you (?:provide|send|write|supply|film|give)|by you|repost\p{L}*|not|no(?!-)|without|until|n't|between us|competitors?|commission|bounce\p{L}*|(?:accounts?|pages?|profiles?|channels?|influencers?|bloggers?) (?:with|of|up to|over)(?= (?:over |up to |about )?\x00(?!\S* (?:posts|stories|reels)))|audience|unsubscrib\p{L}*|compared|versus|vs|used to|down from|optional|not included|excluded|(?:on|at) (?:the )?weekends|(?:on|for|in) each (?:of )?(?:your )?\x00`,
  String.raw`(?:клиент|пациент|покупател|гост|ученик)\p{L}* (?:за)?плат\p{L}+|требовани\p{L}+ к(?! (?:исполнител|подрядчик|результат|kpi))|конкурент\p{L}*|чтобы (?:окуп|выйти|покры|отби)\p{L}*|безубыточность(?=:)|бесплатн\p{L}+|бонус\p{L}*|подар\p{L}+|скидк\p{L}+|возврат\p{L}*|верн[её]м|штраф\p{L}*|комисси\p{L}+|предоплат\p{L}+|аванс\p{L}*|залог\p{L}*|вместо|кроме|за исключением|из них|из которых|отписок|отписк\p{L}+|из (?=\x00)|баз[аыуе] на|ваших (?:пост|публикац)\p{L}*|вместе с|совместно|(?:по |для |у )?все(?:м|х) (?:наш\p{L}* )?клиент\p{L}*|вычет\p{L}*|(?<=\x00 )(?:лето|летом|зима|зимой|осень|осенью|весна|весной)|отмен\p{L}+|потеря\p{L}*|требу\p{L}+(?! (?:человек|помощник|таргетолог|smm|сммщик|маркетолог|специалист|менеджер|авитолог|директолог|подрядчик|контент|email))|нужн\p{L}+(?! \x00)|необходим\p{L}+|сейчас|вы сейчас|текущ\p{L}+|имеющ\p{L}+|было|иначе|далее|затем|со (?:второго|третьего|следующ\p{L}+)|с(?: |о )(?:второ|третье|четв[её]рто|следующе)\p{L}+|каждые(?= \d)|кажд\p{L}+ (?:втор|трет|четв|пят|десят)\p{L}+|на каждые|из \d+|за 1\s?000|нет|без|ни|зависит|зависимост\p{L}+|свыше нормы|от вас(?= \x00)|(?:по|в) выходны[ем]|с вашей стороны|вы (?:сами )?(?:публику|снима|выкладыва)\p{L}+|не вход\p{L}+|не включ\p{L}+|за доплату|опци\p{L}+|по (?:желанию|договор[её]нности)|в кажд\p{L}+ из|(?<!рост )аудитори\p{L}*(?! (?:вырас|увелич|прирас|раст))|(?:для|у) (?:аккаунт|канал|блогер|паблик|групп)\p{L}*|(?:аккаунт|канал|блогер|паблик|групп)\p{L}* с (?=\x00)|против`,
);

/** Of what is there before any work. */
export const ofToday = whole(
  `currently|current(?! price)|(?<=(?:cpl|cpc|cpa|cac|leads?|followers) )now|(?<=\\x00 (?:a|per) \\p{L}+ )now|right now|at present|as of (?:today|now)|today['’]s|(?<=costs? you \\x00+ )(?:today|now)(?!\\p{L})|today(?= (?:you|it's|there|\\x00))`,
  String.raw`сейчас|текущ\p{L}+|на (?:сегодня|данный момент)|исходн\p{L}+|нынешн\p{L}+`,
);

/** The same of visits alone: a base of followers may be what is promised. */
export const ofBase = whole('base(?:line)?|starting point', String.raw`баз(?:а|е|ы|ой|у)|базов\p{L}+`);

/** Said in a sentence of its own of all that is promised. */
export const condition = whole(
  `if|unless|provided(?: that)?|as long as|subject to|depend(?:s|ing)|only when|assuming|conditions? apply|needs?|(?<!no(?:t)? (?:\\p{L}+ )?)(?:needed|required)|requires?`,
  String.raw`чтобы (?:окуп|выйти|покры|отби)\p{L}*|если|при условии|в случае|при наличии|завис(?:ит|ят)|только когда|условия|(?<!не )нужн\p{L}+(?! \x00)|(?<!не )нужен(?! (?:человек|помощник|таргетолог|smm|сммщик|маркетолог|специалист|менеджер|авитолог|директолог|подрядчик|контент))|требу\p{L}+(?! (?:человек|помощник|таргетолог|smm|сммщик|маркетолог|специалист|менеджер|авитолог|директолог|подрядчик|контент|email))|понадоб\p{L}+|(?:премия|премии|доплата|доплачива\p{L}+)`,
);

/** A part of what was counted, or what comes behind it: the number before them is not the whole of it. */
export const sequel = whole(
  `(?:bring|get|cut|drive|push|take) (?:it|this|that|them) down|of which|(?<!(?:all|each) )of them|of th[eo]se|including(?= (?:\\p{L}+ )?\\x00(?!\\S* (?:\\p{L}+ ){0,2}(?:posts?|stories|carousels?|reels?)))|at first|initially|to begin with|(?<!(?:till|until|by) )then|afterwards|thereafter|after that|further|(?:each|every) (?:next|following|further)|the (?:next(?! (?:invoice|bill|payment))|following|rest)|second|third|(?:phase|stage) (?:\\x00|ii+|iv)|in (?:the )?(?:winter|summer|spring|autumn|fall|low season|high season|peak season|off-?season)|shoulder months`,
  String.raw`из них|из которых|в том числе|на старте(?= \x00)|вначале|сначала|поначалу|дальше|далее|потом|затем|кажд\p{L}+ следующ\p{L}+|(?:этап|фаза) (?:\x00|ii+|iv)|зимой|летом|осенью|весной|в (?:низкий |высокий )?сезон|следующ\p{L}+|втор(?:ой|ом|ого)|трет(?:ий|ьем|ьего)`,
);

/** So many of each: the whole is not told. */
export const apportioned = whole(
  String.raw`per (?!(?:(?:paid|qualified|new|held|attended|booked|confirmed|exclusive|verified|valid|genuine|quote|trial|unique) ){0,2}(?:calendar )?(?:month|mo|mth|week|wk|day|quarter|year|annum|lead|sale|order|case|enrol(?:l)?ment|ticket|quote|request|registration|sign-?up|student|pupil|guest|donor|member|demo|meeting|viewing|consultation|client|customer|follower|subscriber|member(?:ship)?|subscription|attendee|contact|download|install|visit|click|enquiry|inquiry|message|booking|appointment|patient|guest|place|seat|room|treatment|conversion|job|lesson|class|session|entr(?:y|ies)|stay|trip|tour|game|acquisition|admission|purchase|call|post|stor|result)(?!\p{L})|(?:\p{L}+ ){1,3}(?:lead|sale|order|case|request|ticket|meeting|enquir|inquir|booking|appointment|patient|client|customer|call|follower|subscriber|member|visit|click|message|contract|deal|pass|pupil|student|learner|child|guest|job|install)\p{L}*|pass(?= sold)|contract)\p{L}+`,
  String.raw`(?:с|со|на|от|по) (?:кажд\p{L}+ |одного |одну |одной )?(?:филиал|канал(?!у(?!\p{L}))|соцсеть|менеджер|точк|сотрудник|специалист|кампани|площадк|объявлени|продавц|врач|мастер(?!-?класс)|тренер|магазин|адрес|салон)\p{L}*`,
);

/** `2 posts/day/platform`, behind the mark: so many on each. */
export const onEach = whole(String.raw`platforms?|networks?|accounts?|channels?|площадк\p{L}*|соцсет\p{L}*`);

/** Another trade's work: what it costs is nothing the community's contractor takes. */
export const otherService = whole(
  '(?:web|website|logo|graphic) (?:design|development)|websites?|landing pages?|branding|email marketing|google ads|ppc',
  String.raw`разработк\p{L}+ сайт\p{L}*|сайт\p{L}*|лендинг\p{L}*|логотип\p{L}*|брендинг|контекстн\p{L}+ реклам\p{L}+|директ|чат-бот\p{L}*|рассылк\p{L}*`,
);

/** Work beside social media, where a sum of its own stands behind it. */
export const besideTrade = whole('copywriting|e-?mail marketing|(?:product )?photo ?shoots?');

/** Work of another trade alone. */
export const otherTrade = whole(
  'web ?sites?|hosting|domains?|landing pages?|logo(?: design)?|web (?:design|development)|receptionists?|voice agents?|market ?places?|amazon',
  String.raw`сайт(?:ы|а|ов)?|сайт-визитк\p{L}+|хостинг\p{L}*|домен\p{L}*|лендинг\p{L}*|логотип\p{L}*|маркетплейс(?:ы|ов|ах)?|wildberries|ozon`,
);

/** What is made once and for all. */
export const oneOffThing = whole(
  `(?<=^|[,;.|/] )strategy(?= \\x00)|(?:photographer|videographer|site|on-?site) visit|(?:photo|video|menu|product|content) ?shoots?|video day|photo(?:graphy)?(?: day| session)?|(?:filming|shoot|content|production|training) (?:day|session)s?|(?:brand|style|media|logo) (?:kit|guide|book|design)|audits?|workshops?|landing pages?|web ?sites?|logos?|strategy (?:deck|document|session|day|call)|(?:market|competitor) (?:research|analysis)|account rescue`,
  String.raw`(?<=^|[,;.] )стратегия(?= \x00)|(?<!(?:и|,) )(?:smm|смм|контент)[- ]стратеги[яию]|(?:разраб[ао]т\p{L}+|созда\p{L}+|сдела\p{L}+) стратеги[юи]|монтаж (?:рилс|ролик|видео)\p{L}*|выезд (?:фотограф|видеограф|на съ)\p{L}*|час (?:фотограф|видеограф|съ[её]м)\p{L}*|(?:фото|видео)?съ[её]мк\p{L}*|съ[её]мочн\p{L}+ день|фотосесси\p{L}+|(?:подготовк|разработк|составлени|создани)\p{L}+ (?:контент-план|рубрикатор|концепц|аватар)\p{L}*|(?:экспресс-)?аудит(?:а|у|ы|ов)?|разбор\p{L}*|логотип\p{L}*|брендбук\p{L}*|лендинг\p{L}*|сайт\p{L}*|воркшоп\p{L}*|мастер-класс\p{L}*|контент-план\p{L}*(?! на)|чат-бот\p{L}*|анализ\p{L}*(?! рынка)|распаковк\p{L}*|упаковк\p{L}*|оформлени\p{L}*|дизайн\p{L}* (?:шапк|групп|профил|сообществ|аккаунт)\p{L}*|шапк\p{L}+|выезд\p{L}*|оформ(?:лю|им|ить)`,
);

/** What others take: a market is told of, and no offer. */
export const market = whole(
  String.raw`(?:owners|(?<!the )client|clients|people|businesses|companies|brands|some|many|most)(?: who| that)? (?:want|expect|pay|spend|ask|charge|budget)s?|(?:retainers|packages|prices|fees|rates|quotes) (?:run|vary|are between|average|sit)|agencies|freelancers|(?:my|our) (?:last|other|previous) client|competitors?|most (?:\p{L}+ ){1,3}(?:spend|pay|charge)|(?:similar|other) \p{L}+ (?:pay|spend|get)|\p{L}+ we work with|\p{L}+ nearby|\p{L}+ next door|neighbou?r\p{L}*|сосед\p{L}*(?:-\p{L}+)?|in-house|others|(?:previous|last|former|old|current|other) (?:agency|contractor|freelancer|provider|supplier|team|marketer)|charged(?= (?:us|you|me|them|\x00))|(?<!(?:гонорар|ставка|вознаграждение|работа|услуги|комиссия|оплата|услуг|тариф|пакет|прайс|цена|свадебного|туристического|кадрового|модельного|рекрутингового|охранного|риелторского|риэлторского|брачного|клинингового) )агентства|фрилансеры|специалисты|конкуренты|штатн\p{L}+|в штат|на[ий]м(?:а|у|е)?|нанять|на рынке|по рынку|рыночн\p{L}+|средн\p{L}+ (?:зарплат|оклад|ставк)\p{L}*|(?:у|в) других(?: агентств\p{L}*)?|у (?:других|фрилансер\p{L}*|агентств\p{L}*|конкурент\p{L}*|студи[ий])|(?:цен\p{L}+|в среднем) по городу|вы (?:сейчас )?(?:плат|трат)ите(?! (?:сами|сама|напрямую|отдельно))|обход(?:ится|ятся) вам|бер[её]т(?= \x00)|(?<!ий )рынок(?=:)|(?:брал|платил)[аио]?|(?:прошл|предыдущ|бывш)\p{L}+ (?:подрядчик|агентств|смм|smm|специалист|таргетолог|исполнител|команд)\p{L}*|стар(?:ая|ой) цен\p{L}+|обычн(?:ая|ой) цен\p{L}+|зач[её]ркнут\p{L}+|вместо обычн\p{L}+`,
);

/** Who is advertised for pays the network himself. */
export const byYou = whole(
  'paid by you|you pay|paid (?:straight|directly|direct) to|from your (?:card|account|side)|your own money',
  'плат(?:ите|ится) (?:вами|вы|сами|напрямую)|с вашего (?:кабинета|счёта|счета|аккаунта)|с вашей (?:карты|стороны)',
);

/** What is taken as a rule, by whomever. */
export const commonly = whole(
  'typical(?:ly)?|usual(?:ly)?|average|on average|as a rule|commonly|most agencies',
  String.raw`обычно|как правило|в среднем|типичн\p{L}+`,
);

/** Small words that lead a thing elsewhere: another time, an exception, somebody else, a choice. */
export const turning = whole(
  `or|but|else|than|through|via|unless|except|instead|while|whereas|whose|until|then|second|third|afterwards?|rising|falling|after|before|since|when|where|who|they|his|her|their|its|no (?:later|more|longer|further|fewer)|not|nor|without|half|most of|some of|few of|rest|both(?! (?:count|instagram|facebook|ig|fb|platforms|networks|accounts|channels))|either|same|other`,
  String.raw`или|либо|но|через(?! (?:vk|tg|fb|facebook|meta|google|ads|яндекс|авито|reels|рилс|контент|сторис|таргет|реклам|instagram|инстаграм|вк|telegram|телеграм|посев|блогер))|без|кроме|помимо|пока|зато|хотя|дальше|далее|потом|затем|втор\p{L}+|трет(?:ий|ьем|ьего|ья|ье)|потом|после|до того|когда|где|котор\p{L}+|они|его|её|их|не|ни|нет|половин\p{L}+|часть|остальн\p{L}+|прочи\p{L}+|один из|друг\p{L}+|чем|больше|меньше`,
);

/** Work that the owner does himself. */
export const byOwner = whole(
  String.raw`(?:handle|manage|look after|serve|run)s? (?:over |more than |around )?\x00+ (?:\p{L}+ )?(?:clients?|brands?|restaurants?|accounts?|businesses|salons?)|each (?:account )?manager|our (?:whole )?(?:team|agency) (?:of \x00|publish\p{L}*|posts|runs|produces)|(?:my|our) (?:other|last|previous) client|for \x00+ (?:clients|brands)|signs \x00+ (?:new )?clients|for them|top (?:salons|brands|accounts|pages|competitors)|(?:previous|last|old|former) (?:agency|freelancer|contractor|manager)|лидеры|конкурент\p{L}*`,
  String.raw`you (?:share|film|shoot|post|publish|write)|(?:the )?client (?:agrees|is responsible|posts?|films?|publishes|shares|writes)|your (?:team|staff|assistant|manager|employee|own team|daughter|designer) (?:keeps?|continues?|posts?|films?|publish\p{L}*|writes?|shoots?)|(?:posted|filmed|written|shot|published) by (?:you|the client|your)|the (?:client|owner) (?:posts|films|writes|publishes|shoots)|(?<!(?:photos?|pics|videos?|materials|content|texts?|footage) )from you|as many on|half (?:of|by)|\x00+ (?:are )?yours`,
  String.raw`(?:вед[её]м|обслуживаем|работаем с) \x00+ (?:\p{L}+ )?(?:аккаунт|проект|клиент|ресторан|салон|магазин|клиник|кафе|бренд|сообществ)\p{L}*|администратор\p{L}* (?:выклад|публик|снима)\p{L}*|вы (?:сами )?(?:публику|снима|выклад|вед[её]т|пиш|готов|дела)\p{L}*|(?:пиш|снима|готов|публику|выклад|вед[её]т|дела)\p{L}* (?:вы|заказчик|владелец|клиент|ваш\p{L}*)|оста(?:[её]тся|ются) (?:на вас|за вами|за ваш\p{L}+)|столько же|(?:владелец|заказчик|клиент) (?:сам |сама |самостоятельно )?(?:готов|публику|пиш|снима|выклад|вед[её]т|дела)\p{L}*|ваш\p{L}* (?:маркетолог|сотрудниц|сотрудник|администратор|эксперт|менеджер|команда|задача)\p{L}*|(?<!(?:фото|видео|материалы|тексты|контент) )(?:от|с) вас|(?:публикаци|пост)\p{L}* по договору|ваших(?= ?\))|половин\p{L}+`,
);

/** Money that goes to a network, a blogger or the owner of a channel. */
export const ofPlacement = whole(
  `(?:to|for) (?:the )?(?:influencers?|bloggers?|creators)|influencer(?:s'?|'s)? (?:fees?|marketing|placements?|posts)|placements?|sponsored posts|shout-?outs?|paid (?:straight|directly|direct) to`,
  String.raw`(?:блогер|инфлюенс|площадк|администратор|посев)\p{L}*|паблик(?:и|ов|ах|ам|ами)|реклам\p{L}+ в сообществ\p{L}+|размещени\p{L}+|рекламн\p{L}+ кабинет\p{L}*|в кабинет\p{L}*|плат(?:ит|ите) (?:заказчик|клиент|вы)|с (?:собственной|своей|вашей) карты|оплачива\p{L}+ рекламу|напрямую`,
);

/** What is done with results that are there already: nobody brings them. */
export const workedOn = whole(
  `(?:handl|manag|keep|hold|turn|work|shar|schedul|process|nurtur|convert|retain|answer|call|analy[sz]|audit|review|check|sav|recover|win back|migrat|transfer|clean|import|upload|track|qualif(?!ied)|filter|score|unfollow|follow(?!ers)|invit|messag|repl(?=y|i)|respond|contact|forward|pass on|follow up|hand over)(?:e|es|s|ed|ing|ning|y|ies|ied)?`,
  String.raw`удерж\p{L}+|сохран\p{L}+|обработ\p{L}+|обрабатыва\p{L}+|обзвон\p{L}*|квалифиц\p{L}+|проанализ\p{L}+|анализ\p{L}*|провер\p{L}+|верн[её]\p{L}+|верну\p{L}*|потер\p{L}+|ответ(?!ственн)\p{L}+|разбер\p{L}+|перенес\p{L}+|перевед\p{L}+|почист\p{L}+|удал\p{L}+|учт\p{L}+|отслед\p{L}+|сегментир\p{L}+|прозвон\p{L}*|догре\p{L}+|прогре\p{L}+|отсе\p{L}+|забер\p{L}+|забира\p{L}+|убер\p{L}+|спиш\p{L}+|подар\p{L}+|раздад\p{L}+|куп(?:им|лю)|докуп\p{L}+|закуп\p{L}+|накру[тч]\p{L}+|(?<!на )обуч\p{L}+|размет\p{L}+|разошл\p{L}+|отправ\p{L}+|оповест\p{L}+|напиш\p{L}+|соедин\p{L}+|заплат\p{L}+|возьм\p{L}+|отбер\p{L}+|выбер\p{L}+|исключ\p{L}+|замен\p{L}+|оценим|посчита\p{L}+|покаж\p{L}+`,
);

/** Where people follow somebody. */
export const places = whole(
  String.raw`(?:web)?sites?|pages?|landing|сайт\p{L}*|лендинг\p{L}*|страниц\p{L}*|facebook|fb|instagram|telegram|whatsapp|discord|vk|linkedin|groups?|communit(?:y|ies)|channels?|chats?|вк|вконтакте|телеграм\p{L}*|тг|групп\p{L}*|сообществ\p{L}*|чат\p{L}*|канал\p{L}*|паблик\p{L}*`,
);

export const clubs = whole('gyms?|fitness|crossfit|pilates|yoga|dojo|karate|martial arts|bjj|health club|boxing');

export const influencers = whole(String.raw`influencers?|bloggers?|creators?|блог(?:г)?ер\p{L}*|инфлюенсер\p{L}*`);

/** Whoever searches comes to a site. */
export const ofSearch = whole('seo|organic|websites?', 'сео|поиск\\p{L}*|сайт\\p{L}*');

/** Said of what is still to come, to whom it is offered. */
export const promising = whole(
  String.raw`на выходе|срок (?:оказания услуг|договора)|plan(?=:)|план(?=:)|grow(?= (?:your |the )?(?:\p{L}+ )?(?:from|to|by))|we|will|you|your|i|guarantee\p{L}*|promise\p{L}*|kpis?|get|or|by|billed|invoiced|charged|replaced|мы|вы|вам|вас|ваш\p{L}*|гарант\p{L}*|обеща\p{L}*|не (?:менее|меньше|дороже|выше)|(?:вырас|возрас|увелич|подним|повыс|сниз|сократ|уменьш|упад)\p{L}*(?:ет|ут|ит|ят)ся|(?:вырас|возрас|упад)(?:тет|тут|[её]т|ут)|\p{L}+(?:[её]м|им|ите|ете)`,
);

/** A sum of something on top. */
export const onTop = whole(
  String.raw`photography costs?|late (?:payment|invoices?)|card fee|(?<!\p{L} )plan for|count on|subscription(?= of| \x00|:)|translators?|chatbots?|for the software|software(?= costs?)|rent (?:is|costs?)|content (?:plan|calendar)(?: for (?:a|one|the) month)? (?:costs?|is)(?= \x00)|on your side|(?:is|are) on you|paid by the (?:client|owner)|(?:influencer|blogger|stylist|model|photographer)s?(?: and \p{L}+)? fees?|expect|set aside|закладывай\p{L}*|рассчитывай\p{L}*|(?<=\x00 )more (?:a|per)|canva|capcut|hootsuite|chatgpt|adobe|(?:design|scheduling|ai) tools?|stock (?:photo|image|footage)s?|hosting|additional|extra|add-?ons?|on top of any|surcharges?|доплат\p{L}*|сверх|(?:every|each)(?! (?:day|week|month|weekday|\d|two|other|second))|per (?:platform|network|account|channel|location|clinic|brand|user|branch|store|site|outlet|salon|club|shop|seat)|(?<!(?:our|my) )commission|optional|bolt-?ons?|not included|not part of|excluded|(?:cancellation|rush|overage|pause|hold|change|revision|reactivation|late|termination|exit|platform|hosting|membership|photographer|freelancer|licen[cs]e|processing|software) fees?|за (?:кажд\p{L}+(?! месяц)|доп\p{L}*)|дополнительн\p{L}+|доп|(?<!(?:наша|моя|нашей|моей) )комисси\p{L}+(?! (?:агентства|исполнителя|подрядчика))|(?:за|с|на) (?:одну |один |каждую |каждый )?(?:точк|филиал|салон|бренд|клиник|магазин|ресторан)\p{L}*|по желанию|не входит|подписк[аи] на|ваши расходы|продукци\p{L}+|аренд\p{L}+|сервис(?:ы|ов|а)?|минимальная рекомендация|crm|фотограф(?:а|у)|видеограф(?:а|у)|за (?:один |одну )?(?:аккаунт|площадку|соцсеть|канал|группу|страницу|город|объект)`,
);

/** Money that nobody pays: what is taken off, given back, or stood on the price list before. */
export const notPaid = whole(
  String.raw`(?<=\x00 )of (?:the )?(?:total )?\x00|(?:part )?of (?:the|our|this|that) fees?(?! (?:for|is|of))|of (?:my|our) own fees?|passed on|из (?:этой )?(?:оплаты|вознаграждения|абонплаты)|discounts?|(?<!-)(?<!hands )off|sav(?:e|es|ed|ing|ings)|refund\p{L}*|deposits?|upfront|in advance|penalt(?:y|ies)|credits?|bonus(?:es)?|cashback|worth|(?<!contract )valued?|normally|usually|was|were|instead|rather|instal\p{L}+|compared|cheaper|competitors?|in-house|hiring|less|prepa(?:id|y\p{L}*)|(?:the )?first (?=\x00)|waived|until|knock|deduct\p{L}*|missed|(?:old|list|full|standard|original|former) (?:price|rate|fee)|regular(?:ly)?(?= (?:price|rate|fee)?:? ?\x00)|show-?ups?|twice (?:a|per)|(?:two|three|four) times (?:a|per)|together with|the rest|(?:out )?of (?:this|it|that)(?!\p{L})|minus|if you (?:sign|pay)|with an? \x00+-month|of (?:the|our|your) (?:total )?(?=\x00)|from (?:my|our) fee|(?:not|n't|never) charge|no (?=\x00)|(?:set-?up|onboarding)(?: fee)? is included|in two payments|half (?:of|upfront|on|now)`,
  String.raw`(?:веду|вед[её]м|беру|бер[её]м) (?:\p{L}+ ){0,2}(?:рекламн\p{L}+ )?бюджет\p{L}*(?= \x00)|скидк\p{L}*|эконом\p{L}+|сэконом\p{L}+|возврат\p{L}*|верн[её]\p{L}*|(?<!по )предоплат\p{L}*|аванс\p{L}*|залог\p{L}*|штраф\p{L}*|неустойк\p{L}*|бонус\p{L}*|кешб[эе]к\p{L}*|подар\p{L}+|дарим|обычно|раньше|ранее|было|стоило|вместо|рассрочк\p{L}*|част(?:ями|ь)|конкурент\p{L}*|штатн\p{L}+|оклад(?:а|у|ом|ы|ов)|перв(?:ые|ый) (?=\x00)|дешевле|выгод\p{L}+|(?:два|три|четыре) раза в|дважды в|вместе с|плачу|отда(?:ю|[её]м)|платит (?:мне|нам)|возвраща\p{L}+|по прайсу|стандартно|из (?=\x00)|из (?:неё|них|этой|этого)|минус|вход(?:ит|ят) в стоимость|с настройкой|последующ\p{L}+|втор\p{L}+ и далее|при (?:заключении|договоре|оплате)|наличными|по сч[её]ту|помесячно|(?:в )?(?:два|три|\x00) (?:этапа|платежа)|до \x00 числа|остальн\p{L}+|по факту`,
);

/** Money of one's own that has been spent. */
export const wasSpent = whole('spent|invested', 'потрачен\\p{L}*|потратил\\p{L}*|вложен\\p{L}*|вложил\\p{L}*');
/** Said of a sum: it has been paid. */
export const wasPaid = whole('was|were|spent|invested', 'был[аои]?|состав(?:ил|лял)[аои]?');

/** Days that are left out of a day's count. */
export const onSomeDays = whole(
  `mon(?:day)?s?|tue(?:s|sday)?s?|wed(?:nesday)?s?|thu(?:rs|rsday)?s?|fri(?:day)?s?|weekdays?|working days|business days|weekends?|weekday|except`,
  String.raw`будн\p{L}*|рабоч\p{L}+ дн\p{L}+|выходн\p{L}+|кроме|суббот\p{L}*|воскресен\p{L}*|пн|вт|ср|чт|пт|понедельник\p{L}*|пятниц\p{L}*`,
);

/** Of money that is handled for others, or was. */
export const entrusted = whole(
  String.raw`manag(?:e|es|ed|ing)|handl(?:e|es|ed|ing)|spent|look(?:s|ing)? after|under management|for (?:over |more than )?\x00+ ?(?:brands|clients|companies|businesses|customers)|invested|ran|oversee|free|worth of|bonus|gift|credit|saved?|saving|paid by (?:the agency|us)|on us|for (?:our |my |other )?(?:clients|brands)|influencers?|bloggers?|production|from our (?:own )?pocket|we (?:put in|add|invest)|exceed(?:s|ing)|(?:businesses|owners) (?:currently |now )?spend|you (?:currently|now|already) spend|currently|current|today|right now|at the moment`,
  String.raw`под управлением|тратим|управля\p{L}+|потрат\p{L}+|потрачен\p{L}*|израсход\p{L}+|в подарок|бонус\p{L}*|эконом\p{L}+|открути\p{L}+|бюджет\p{L}* на вс[её]|общ(?:ий|его) бюджет\p{L}*|за наш сч[её]т|из (?:своей|нашей) оплаты|вместе с|из ваших|сейчас|сегодня|текущ\p{L}+|нынешн\p{L}+|вы (?:плат|трат)ите`,
);

/** Where people come themselves. */
export const inPerson = whole(
  String.raw`(?:club|gym|salon|clinic|restaurant|caf[eé]|studio|showroom|office)s?|in-?store|foot|guests?|клуб\p{L}*|салон\p{L}*|клиник\p{L}*|зал\p{L}*|студи\p{L}*|ресторан\p{L}*|кафе|кофейн\p{L}*|гост\p{L}*|офис\p{L}*|шоурум\p{L}*`,
);

/** A return on all that is paid, the contractor's fee among it. */
const feeCounted = [
  String.raw`(?:with |including |counting )?(?:both )?(?:our|my|its|the|agency|your) (?:\S+ ){0,4}?fees? (?:and|plus) (?:the )?(?:ads?|ad spend|advertising|media)(?: spend| budget| costs?)?(?: (?:are |is )?(?:both |all )?(?:included|counted|as costs|together|combined))*`,
  String.raw`(?:against|over) (?:the )?(?:advertising|ad spend|ads) (?:plus|and) (?:our|the|agency) fees?|окуп(?:им|ится|ятся) (?:и )?реклам\p{L}*,? и (?:наш|мо)\p{L}+ (?:работ|оплат)\p{L}*|покр(?:оет|ыва[а-яё]+) и реклам\p{L}+,? и (?:нашу|мою) (?:работ|оплат)\p{L}*|в расходах (?:и )?реклам\p{L}* и (?:ведени|работ|оплат|вознагражд|гонорар)\p{L}*|(?:with |including )?(?:the )?(?:ad spend|ads|advertising) and (?:all )?(?:of )?our (?:fees?|work)|(?:our|my) (?:fees?|retainer|work) (?:is |are )?(?:included|counted)(?: in)?|(?:including|incl\.?|counting|with) (?:our|my|its|the agency) (?:fee|retainer|work|pay)s?(?: (?:included|counted))?|(?:over|of|against) everything you pay|on all (?:costs|spend)|against all (?:costs|expenses)`,
  String.raw`(?:в|на) (?:расход|затрат)\p{L}+ (?:\p{L}+ )?(?:и )?реклам\p{L}+(?: бюджет\p{L}*)?,? и (?:(?:наш|мо|сво)\p{L}* )?(?:ведени|работ|оплат|вознагражд|комисси|гонорар)\p{L}*|(?:the )?(?:ads|advertising|ad spend|ad budget|media) and (?:the )?(?:agency|our|my|management) (?:\S+ ){0,4}?fees? (?:(?:are |is )?(?:both )?(?:counted|included)(?: (?:as|in the) costs?)?|(?:both )?in the costs?)|вместе с (?:нашей|моей) (?:оплатой|работой|комиссией)|(?:включая|с уч[её]том) (?:наш\p{L}+|мо\p{L}+) (?:оплат|абонплат|работ|вознагражден|услуг|комисси|гонорар)\p{L}*|(?:ко|против|от|по|с уч[её]том) все(?:м|х) (?:затрат|расход)\p{L}*(?:,? включая (?:\p{L}+ ){0,2}(?:оплат|работ|комисси|гонорар|вознагражд)\p{L}*)?`,
] as const;
export const withFeeCounted = whole(...feeCounted);

/** Denials that concern no number: `no bots`. */
export const harmlessDenial = whole(
  ...feeCounted,
  String.raw`no(?:body| one) else(?: \p{L}+){0,2}|nothing else(?: to pay)?|no other (?:fees|costs|charges)|(?:выше|дороже|больше) не (?:уйд[её]м|будет|подним\p{L}+|выйд\p{L}+)|ниже не (?:упад\p{L}+|будет|опуст\p{L}+)|(?:моя|наша) (?:работа|оплата|комиссия) (?:в (?:расч[её]т|расходы|затраты) )?не (?:входит|учитыва\p{L}+|считается)|без (?:уч[её]та )?(?:моей|нашей) (?:оплаты|работы|комиссии)|out of (?:our|your|the) (?:social )?(?:media|channels?|pages?|posts?|ads?|accounts?)|(?:by|via|through) (?:(?:direct|private) )?messages?|в (?:личн\p{L}+ )?сообщени\p{L}+|(?:in|into|to) (?:your |the )?(?:direct messages|dms?)|including weekends|weekends (?:too|included)|(?:even|also) (?:on|at) (?:the )?weekends|включая выходные|(?:и )?(?:в|по) выходные(?: дни)? тоже|based on (?:\p{L}+ )?needs`,
  String.raw`(?:no|without|zero|not) (?:any )?(?:fake\p{L}*|bots?|spam|contracts?|commitments?|hidden|retainers?|fixed (?:fees?|costs?)|set-?ups?(?: fees?| costs?)?|monthly fees?|minimums?|tricks?|gimmicks?|extra (?:fees|costs)|surprises|software|hassles?|stress|fuss|headaches?|risk|obligations?|effort|password\p{L}*|ads|ad spend|paid ads?|advertising|budget)(?: (?:or|and) (?:fake\p{L}*|bots?|spam|contracts?))?(?: \p{L}+)?|without (?:increasing|raising|more|any extra|a bigger|touching) (?:the |your )?(?:ad |ads |marketing )?(?:budget|spend)|than (?:traditional|the average|average|industry|competitors|most|other)(?: \\p{L}+)?|don't worry|no matter`,
  String.raw`without (?:relying|depending|hiring|chasing|wasting|burning|posting|dancing|lifting|worrying|sacrificing|compromising|leaving|learning|begging|discounting|discounts|groupon|referrals|guesswork|cold)(?: (?:on|in|for|a|an|the|your|any|more|new|cold))*(?: \p{L}+){0,2}`,
  // «Записей на бесплатный пробный урок»
  String.raw`на бесплатн\p{L}+ (?:пробн|первичн|вводн|урок|заняти|консультаци|замер|экскурси|тренировк|диагностик|осмотр|вебинар|мастер-класс|расч[её]т|аудит|просмотр|подбор|тест-драйв)\p{L}*|(?:for|to) (?:a|an|the|your|our) free (?:trial|intro\p{L}*|consult\p{L}*|class|lesson|session|quote|estimate|survey|tour|webinar|workshop|assessment|check-?up|tasting|demo|valuation|design)(?: \p{L}+)?`,
  // «…— без угадываний и пустых трат» in a clause of its own.
  String.raw`(?<=[–,.;|(] )без (?!гаранти|уч[её]та|договор)\p{L}+(?: (?:и|или) (?:\p{L}+ )?\p{L}+)?|(?<=[–,.;|(] )(?:no|without|zero) (?!guarantee|promise|commit)\p{L}+(?: or \p{L}+)?`,
  String.raw`(?:фикс(?:а|ы|ов)?|абонплат\p{L}*|абонентк\p{L}*|абонентск\p{L}+ плат\p{L}+|предоплат\p{L}*|ботов(?: и накрут\p{L}+)?|накрут\p{L}+) нет|(?:ботов|накрут\p{L}+) не (?:крутим|кручу|использу\p{L}+|дела\p{L}+|покупа\p{L}+|допуска\p{L}+|применя\p{L}+)|(?:we |i )?(?:never|don't|do not) (?:use|buy) (?:any )?(?:bots?|fake\p{L}*)(?: \p{L}+)?|без (?:фикс\p{L}*|абонент\p{L}*|абонплат\p{L}*|(?:роста|увеличения|повышения) (?:рекламн\p{L}+ )?бюджета|ботов|накрут\p{L}+|спама|офферов|обмана|предоплат\p{L}+|скрыт\p{L}+|лишн\p{L}+|выходных|посредник\p{L}+|воды|таргет\p{L}*|реклам\p{L}*|бюджет\p{L}*|вложени\p{L}*|платн\p{L}+ продвижени\p{L}+|блогер\p{L}*)(?: и \p{L}+)?|лент\p{L}* из(?= \x00)|until then|then (?:decide|review|we decide|you decide|monthly|rolling|month[- ]to[- ]month)(?: notice)?|средний(?="? ?:?\x00)|(?<=(?:пакет|тариф|план)\s{1,2})средний`,
);

/** Before a colon, or at the end of a line, a business is one that something was done for. */
export const businesses =
  /^(?:shop|store|gym|salon|clinic|caf[eé]|restaurant|studio|school|practice|firm|hotel|spa|office|boutique|academy|agency|company|магазин|салон|клиник|кафе|школ|студи|ресторан|фирм|центр|отел)/u;

/** Work that is paid for, though nobody counts it. */
export const uncountedWork = whole(
  `(?:growth|content) strategy|(?:fully )?managed ads|retargeting|split testing|(?:weekly|monthly|performance|effectiveness) reports?|campaign (?:set-?up|management|optimi[sz]ation)|email support|crm integration|(?:account|community) manager|(?:email|sms|lead) delivery|content optimi[sz]ation|content (?:creation|production|calendar|planning)|scheduling|posting|copywriting|captions?|(?:account|community|page) management|manag(?:e|ing) (?:(?:your|the|all|of|and) |\\p{L}+ ){0,5}?(?:pages?|accounts?|socials?|profiles?|social media)|comment moderation`,
  String.raw`постинг\p{L}*|публикаци\p{L}+ по графику|подбор (?:\p{L}+ )?(?:геоточек|хештегов)|(?:создани\p{L}+|производств\p{L}+) контента|контент-план\p{L}*|копирайтинг\p{L}*|модераци\p{L}+|(?:еженедельн|ежемесячн)\p{L}+ отч[её]т\p{L}*|съ[её]мк\p{L}+ контента`,
);

/** What whoever offers work says of it: no hope, but an offer. */
export const proposing = whole(
  "(?:i|we)(?:'d| would)|suggest|(?:we|i) recommend|рекоменду(?:ю|ем)|предлага[а-яё]+|могу|можем|готов[аы]?",
);

/** One price for all there is. */
export const allIn = whole(
  'all (?:marketing )?(?:spend|costs?)|monthly total|together|combined|all[- ]in(?:clusive)?|everything(?: included)?(?= for| is| at)|everything included',
  'вместе|и реклама, и ведение|всего на маркетинг|общ\\p{L}+ (?:лимит|сумм|расход)\\p{L}*|максимальн\\p{L}+ расход\\p{L}*|вс[её] включено|вс[её](?: вместе)? за(?= \\x00)',
);

/** What is paid for more than was agreed. */
export const beyond = whole(
  'additional|beyond|above (?:the|that)|over and above|surplus',
  String.raw`сверх|дополнительн\p{L}+|выше плана`,
);

/** One sum for several things. */
export const divided = whole('half|halves|split|divided', String.raw`половин\p{L}+|пополам|дел(?:им|ится|ятся)`);

/** What may be taken besides, before a list of it. */
export const besides = whole(
  'add-?ons?|optional|extras|on request|if (?:you (?:wish|like)|needed)',
  `при желании|по запросу|опционально|вне пакета|дополнительно|доп(?:олнительные)? (?:услуги|опции)|опции`,
);

/** The head of somebody else's results, and of what was paid for them. */
export const ofCase = whole(
  String.raw`(?:our |client |real )?cases?(?: study)?(?= ?(?::|–|-|,|\())|testimonial(?=:)|(?:my|our) (?:last|previous|former|other) client|portfolio|similar (?:project|clients?|contract|clinic|business|salon|shop|restaurant)|references?(?: contracts?| projects?)?(?=:)|previous contracts?|what we (?:did|achieved|got)|(?:client|project|customer) (?:\x00+|[a-z])(?= ?[:|–-])|before (?:us|starting with us)(?=:)`,
  String.raw`кейс\p{L}*|портфолио|отзыв\p{L}*(?= (?:клиент|заказчик|владел|от )|:)|отзыв(?: \p{L}+){1,2}(?=:)|истори[яи](?: \p{L}+){1,2}(?=:)|(?:похож|аналогичн)\p{L}+ (?:проект|салон|клиент|бизнес|клиник|школ|магазин)\p{L}*|результат\p{L}* (?:за \p{L}+ )?(?:работы )?(?:у|по(?! договор)|наших|клиент\p{L}*)|цифры по|итоги? работы|(?<=^)отч[её]т(?: \p{L}+){0,2}(?= \x00|:)|(?:итоги|результаты) за|по проекту|до нас(?=:)`,
);

/** What heads a line of so much for each place. */
export const forEach = whole(
  `for each(?: of)?|per (?:clinic|salon|location|branch|store|site|shop|restaurant|outlet|studio)(?=:)`,
  String.raw`(?:на|для|в) кажд\p{L}+|кажд(?:ому|ой) (?:филиал|аккаунт|соцсет|групп|точк|магазин|салон|клиник)\p{L}*`,
);

/** The same posts on several networks. */
export const mirrored = whole(
  'cross-?post[a-z]*|mirrored|same (?:posts?|content)',
  String.raw`дублиров\p{L}+|дубл(?:ь|и|ируем)|один контент|одинаков\p{L}+|кросспост\p{L}*`,
);

/** A part of the sum before it. */
export const ofThatSum = whole('(?:out )?of (?:this|it|that|which)', `из (?:неё|них|этой|этого|которых)`);

/** The price for whoever reads it, behind the one for all. */
export const forYou = whole('for you|with (?:the |your )?discount', `для вас|вам|со скидкой|с уч[её]том скидки|выйдет`);

/** What happens later, or never. */
export const underCondition = whole(
  'if|unless|once we|upon|when',
  `если|при (?:достижении|росте|превышении|увеличении)|после достижения|в случае`,
);
