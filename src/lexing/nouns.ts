import type { WordAsk } from '#strategy/promise.ts';
import { here, whole } from './pattern.ts';
import type { What } from './token.ts';

const adjective = String.raw`(?:(?!для\s)(?:\p{L}|-)+\s){0,2}?`;
const leads = `(?:demo|viewing|consultation|appointment|tour|trial|callback|brochure|valuation) requests?|calls?(?=\\s?(?:\\/\\s?|(?:a|per|each|every) )(?:month|mo|week|wk|day))|(?:(?:mql|sql)-?)?leads?|mqls?|sqls?|enquir(?:y|ies)|inquir(?:y|ies)|(?:(?:phone|discovery|booked|incoming|inbound|sales|qualified|investor|prospect|buyer|seller|estimate|quote|intake) )+calls?|(?<!(?:^|[^a-z])(?:connection|friend|join|on|upon) )requests?|(?<=\\d )calls(?! with(?!\\p{L}))|calls(?= from (?:people|customers|patients|homeowners|buyers|clients|locals|new)(?!\\p{L}))|applications|applicants|(?:quote|contact|enquiry|inquiry|lead|estimate) forms|(?:квал.?-?s?)?лид(?:а|ы|ов|у|ом|ами|ах|ам)?|заяв(?:ка|ки|ок|ку|ке|кам|ками|ках)|обращени(?:е|я|й|ю|ям|ях)|звон(?:ок|ка|ки|ков)|запрос(?:а|ы|ов)?`;
const appointments = `trial (?:lessons?|classes|sessions)|пробн(?:ых|ые|ое|ый|ого) (?:урок|заняти|тренировк|посещени)[а-яё]*|(?:booked )?appointments?|consult(?:ation)?s|(?<=(?:booked|held|attended) )consultation|demos?|meetings?|viewings?|консультаци(?:я|и|й|ю)|встреч(?:а|и)?|замер(?:а|ы|ов)?`;
const bookings = String.raw`(?:(?:job|table|room|class|online|direct) )?bookings?|reservations?|registrations?|sign-?ups?|(?:онлайн-?)?запис(?:ь|и|ей|ям)|бронь|брон(?:и|ей|ирован\p{L}+)|регистраци(?:я|и|й|ю)`;
/** What is turned into rooms: `loft conversions`. */
const building = '(?:loft|garage|barn|attic|basement|van|house|home)';
/** What nobody pays for when it is booked. */
const toTry = `(?:for (?:an? |the |your )?(?:free|trial|taster|introductory|intro|consultation|discovery|demo|webinar|open (?:day|evening|house)|assessment|viewing)|на (?:бесплатн|пробн|ознакомит|консультаци|замер|экскурси|просмотр|вебинар|демо|дн[ия] открытых|диагностик|вводн))`;
const paidFor = `(?:first )?visits? (?:that (?:is|are) )?paid(?: for)?|paid (?:first )?visits?|paid gigs?|(?:child(?:ren)?|kids|pupils|learners|students) enrolled(?: and paid(?: for)?)?|enrolled (?:child(?:ren)?|kids?|learners?|students?|pupils?)|(?:guests|clients|customers|students|pupils|members|people) who(?:'ve| have)? (?:paid|pay)(?: in full)?|(?:(?:table|room|class|online|direct) )?bookings? (?:that are )?paid(?: for| in full)?|paying (?:members|subscribers|customers|clients|guests|patients|students)|(?:paid|booked) (?:(?:\\p{L}|-)+ )?(?:pass(?:es)?|room nights?|treatments?|jobs?|games?|dives?|cleans?|lessons?(?! bookings?)|classes|sessions?|entr(?:y|ies)|orders?|seats?|places?|stays|trips|tours)|(?:seats?|places?|rooms?|room nights?|weddings?|jobs?|units?|courses?|(?:day |season )?pass(?:es)?|(?:\\p{L}+ )?packages|boxes|kits|vouchers|gift cards|tables|homes|houses|flats|apartments|plots|products|items|pairs|licen[cs]es)(?= (?:sold|booked))|(?<=paid )lessons?(?= bookings?)|paid (?:(?!for )(?:\\p{L}|-)+ ){0,2}?(?:bookings?|pre-?orders?|sign-?ups?|appointments?|reservations?|registrations?|consult(?:ation)?s|visits)|(?:брон(?:ь|и|ей|ирован\\p{L}+)|запис(?:ь|и|ей)) с оплатой|оплаченн(?:ых|ые|ая|ой|ую) (?:брон(?:ь|и|ей)|запис(?:ь|и|ей)|консультаци(?:я|и|й|ю)|при[её]м(?:а|ы|ов)?)|(?:проданн|оплаченн|оплативш)(?:ых|ые|ая|ой|ую|ый|ого|их|ие) (?!пост|публик|стори|рилс|час|дн|день|клик|показ|лид|заяв|месяц|рекл|трафик|размещ|посев|бюдж|подпис)\\p{L}+|(?:booked|confirmed)[ -]and[ -]paid(?:[ -]for)? \\p{L}+`;
const sales = `${paidFor}|(?<=(?:every|each|per) )signed (?:\\p{L}+ ){0,2}?(?:contract|deal|agreement)|signed (?:\\p{L}+ ){0,2}?cases?|cases? signed|sales?|booked jobs?|jobs? booked|(?:pre-?)?orders?|customers?|clients?|buyers?|purchases?|deals?|donors?|pupils?|learners?|students?|patients?|guests?|tickets?|memberships?|covers?(?! (?:the |all |your |both |our )?(?:design|content|strategy|management|set-?up|everything|post|creation|scheduling|ads?|copy|up to|two|three|\\d))|(?<!(?:month|week|day|free)s? )trials?(?!-| (?:lesson|class|month|period|week|phase))|listings?(?! photos?| videos?)|enrol?ments?|enrol?lments?|admissions?|зачислени(?:е|я|й)|acquisition|(?:онлайн-|интернет-)?продаж(?:а|и|у|ам|ах)?|клиент(?:а|ы|ов|у|ах|ам)?(?! (?:плат|оплач|перечисл)\\p{L}+)|клиент(?:ка|ки|ок|ку)|покупател(?:ь|я|и|ей|ю)|покуп(?:ка|ки|ок|ку)|(?:онлайн-|интернет-|пред)?заказ(?:а|ы|ов|у)?|арендатор(?:а|ы|ов)?|сдел(?:ка|ки|ок|ку)|ученик(?:а|и|ов|у)?|учени(?:ца|цы|ц)|студент(?:а|ы|ов)?|жертвовател(?:ь|я|и|ей|ю)|пациент(?:а|ы|ов|у)?|гост(?:ь|я|и|ей|ю)|абонемент(?:а|ы|ов|(?! \\d))|курсант(?:а|ы|ов)?|пут[её]в(?:ка|ки|ок)|билет(?:а|ы|ов)?|первич(?:ка|ки|ек)|(?<=\\d )оплат(?:а|ы)?|(?<=прода(?:ть|дим|ём|ем|ют) (?:не менее |минимум )?\\d[\\d ]*)(?!пост|публик|стори|рилс|реклам|размещ)[а-яё]{4,}|клубн[а-яё]+ карт(?:а|ы)?`;
/** What is signed, which the contractor's own is as well: no sum is of one. */
const contracts = '(?<=new (?:[a-z]+ )?)contracts|(?<=[2-4] )(?:договора|контракта)|договор(?:ы|ов)|контрактов';
const members = String.raw`подписн(?:ая|ой|ую) баз(?:а|ы|у)|(?<=(?:групп[аыуе]|сообществ[оае]|канал|аккаунт) (?:\p{L}+ ){1,5}\d[\d ]*)(?:человек|чел\.?)|followers?|(?<=\d )подп\.?(?! каждого)|subscribers?|subs|members?|subscriptions?|fans|подписчи(?:к|ка|ки|ков|ку|кам|ц\p{L}+)|участни(?:к|ка|ки|ков|ку)|подпис(?:ка|ки|ок|ку)|фолловер\p{L}*`;
const visits = String.raw`(?<=на (?:ваш )?сайт (?:\p{L}+ ){0,3}(?:по )?\d[\d ]*)(?:человек|пользователей)|(?:человек|людей|пользовател(?:ей|я)) на (?:ваш )?сайт|(?<=(?:site|website|web) )sessions|visits?|visitors?|clicks?|traffic|переход(?:а|ы|ов|у)?|клик(?:а|и|ов)?|визит(?:а|ы|ов)?|посетител(?:ь|я|и|ей|ю)|посещени(?:е|я|й)|посещаемост\p{L}+|трафик(?:а)?`;

interface Noun {
  readonly pattern: RegExp;
  readonly what: What;
  readonly asks?: readonly WordAsk[];
  readonly isCost?: boolean;
}

const costHead = String.raw`(?:average |avg\.? |ad )?(?:costs?|prices?|(?:себе)?стоимост(?:ь|и|ью)|цен(?:а|у|ы|е|ой)|расход(?:ы)? на(?= ))[\s-](?:(?:per|of|one|an?|for|за|одного|одной|каждого)[\s-]){0,2}${adjective}`;
const counted = String.raw`(?:subscribers?|followers?|members?|leads?|sales|clients?|customers?|visits?|clicks?|likes|views|подписчик\p{L}*|лид\p{L}*|заяв\p{L}+|клиент\p{L}*)`;
const perOne = String.raw`(?:per|(?<=\p{Sc}\s?\d[\d.,]{0,8}k? )an?(?= (?:lead|call|click|follower|subscriber|enquiry|inquiry|visit|booking|sale|order|patient|client)(?!\p{L}))|(?<!${counted}\s?)\/|за (?:одного |одну |каждого |каждую |1 )?|на (?:одного |одну |один |каждого |каждую |каждый ))\s?${adjective}`;
const cost = (nouns: string, what: What, ...short: readonly string[]): Noun => ({
  pattern: whole(...short, `${costHead}(?:${nouns})`),
  what,
  isCost: true,
});

/** Costs of one, from the longest way of saying them on. */
const costNouns: readonly Noun[] = [
  cost(paidFor, 'costPerSale'),
  { ...cost(`${bookings}|conversion`, 'costPerLead'), asks: ['leadOrSale'] },
  cost(`${appointments}|${leads}`, 'costPerLead', 'cpl', 'цпл'),
  cost(members, 'costPerMember', 'cpf', 'cps(?= подписчик)'),
  cost(visits, 'costPerVisit', 'cpc', 'цпк'),
  cost(
    `(?:${sales}|(?<=(?:одной|одного|одно) )(?:договора|оплаты|места|реб[её]нка|установки|контракта))(?: sold| booked)?`,
    'costPerSale',
    'c(?:pa|ac|ps|po) (?:одной |одного |за )?(?:продаж[иу]|заказа?|клиента|покупк[иу])',
    'cac',
    'cpo',
    'cps',
  ),
  { pattern: whole('cpa|цпа'), what: 'costPerSale', isCost: true, asks: ['leadOrSale'] },
];

const per = (nouns: string, what: What, asks?: readonly WordAsk[]): Noun => ({
  pattern: here(String.raw`${perOne}(?:${nouns})(?!\p{L})`),
  what,
  isCost: true,
  ...(asks && { asks }),
});

/** `per lead`, `за лид`: behind a sum. */
export const perNouns: readonly Noun[] = [
  per(`${paidFor}|signed (?:\\p{L}+ ){0,2}?(?:contract|deal|agreement|retainer)`, 'costPerSale'),
  per(`${bookings}|conversions?`, 'costPerLead', ['leadOrSale']),
  per(`${appointments}|${leads}|calls?`, 'costPerLead'),
  per('messages?|conversations?|dms?|сообщени(?:е|я)|диалог(?:а)?|переписк[аиу]', 'costPerLead', ['asRead']),
  per(members, 'costPerMember'),
  per(visits, 'costPerVisit'),
  per(`${sales}|stay|night`, 'costPerSale'),
];

const noun = (what: What, nouns: string, asks?: readonly WordAsk[]): Noun => ({
  pattern: whole(nouns),
  what,
  ...(asks && { asks }),
});

/** Figures by their names; what must not be taken for another stands before it. */
export const nouns: readonly Noun[] = [
  ...costNouns,
  noun('roas', `roas|роас|return on ad(?:vertising)? spend`),
  noun('romi', `romi|роми|roi|рои|возврат(?:а)? (?:на )?инвестици[йию]|return on (?:marketing )?investment`, [
    'whichCosts',
  ]),
  noun(
    'adCostShare',
    String.raw`(?:ad(?:vertising|s)? (?:spend|(?:will )?costs?|budget)|advertising|реклама (?:(?:будет )?(?:стоить|стоит|обойд[её]тся)|съедает|съест|составит|составляет|занимает|займ[её]т|забирает)|(?:рекламн\p{L}+ )?(?:расход|бюджет)\p{L}*(?: на рекламу)?)(?= (?:(?:\p{L}|[≤<-])+ ){0,4}?[\d.,]+\s?%(?: от| of)? (?:(?!and )[a-z']+ ){0,3}?(?:revenue|sales|turnover|выручк|оборот|продаж))|ad(?:vertising)? share of (?:revenue|sales|turnover)|ad(?:vertising)? cost (?:share|ratio)(?: of (?:revenue|sales|turnover))?|share of ad(?:vertising)? (?:costs?|spend)(?: in (?:revenue|sales|turnover))?|дрр|t?acos|доля (?:рекламных (?:расходов|затрат)|рекламы)(?: в (?:выручке|обороте|продажах))?`,
  ),
  noun(
    'payback',
    String.raw`positive (?:roi|returns?(?: on (?:investment|ad spend))?)|(?:roi|roas)[- ]positive|(?:roi|romi|роми|рои) в плюсе|(?:положительн\p{L}+|плюсов\p{L}+) (?:roi|romi|рои|роми|окупаемост\p{L}+)|(?:break(?:ing|s)?|broke)[- ]?even(?: on (?:ad(?:vertising)?(?: spend)?|ads|your ad spend|costs))?|(?:выход[а-яё]+|выйд[а-яё]+) в ноль|pays? (?:for itself|itself back|back)|earns? back|recoups?|payback|окупа\p{L}*(?: (?:реклам\p{L}*|вложени\p{L}*|инвестици\p{L}*|затрат\p{L}*|бюджет\p{L}*))?|окуп(?:ил|ит|ят|им)\p{L}*(?: реклам\p{L}*)?|(?:рекламные расходы |затраты |вложения |рекламу |бюджет )?отоб(?:ь[её]м|ь[её]те(?:сь)?|ь[её]тся|ьются|ить|ьёшь\p{L}*|ит\p{L}*)(?: (?:рекламу|затраты|вложения|бюджет|расходы))?|(?:выход(?:им)?|выйдем|выйдете|выйти) (?:в|на) (?:плюс|ноль|0|безубыточность|окупаемость)|в плюс|безубыточност\p{L}+`,
  ),
  noun(
    'other',
    String.raw`(?:view|impression|play)s?|viewership|просмотр\p{L}*(?: (?:reels|рилс|видео|клипов))?|показ(?:а|ы|ов)|views? on \p{L}+`,
  ),
  noun(
    'other',
    `(?:booking|close|closing|conversion|show(?:-up)?|response|reply|open|click|click-through|win|retention|churn|no-show) rates?`,
  ),
  noun('leads', `(?<!${building} )conversions(?! ?\\d[\\d.,]* ?%| (?:rate|at|of)(?!\\p{L}))|(?<=\\d )конверсий`, [
    'leadOrSale',
  ]),
  noun(
    'other',
    String.raw`ctr|cpm|cpv|cpi|cpt|cvr|конверси\p{L}*|(?<!${building} )conversion(?:s| rates?)?|visit-to-lead`,
  ),
  noun(
    'other',
    String.raw`revenue|turnover|profit|income|выручк\p{L}*|оборот\p{L}*|прибыл\p{L}*|доход\p{L}*|средн\p{L}+ чек\p{L}*|aov`,
  ),
  noun(
    'other',
    String.raw`reels?|рилс\p{L}*|videos?|clips|видео|ролик\p{L}*|shorts|клип\p{L}*|обложк?\p{L}*|covers?|креатив\p{L}*|creatives?|съ[её]мк\p{L}*|съ[её]мок|(?:photo |video )?shoots?`,
  ),
  noun(
    'other',
    String.raw`profile (?:visits?|views?)|(?:посещени|визит|переход)\p{L}* (?:в )?профил\p{L}*|likes?|comments?|reviews?|shares?|saves?|лайк\p{L}*|комментари\p{L}*|отзыв\p{L}*|репост\p{L}*`,
  ),
  noun('other', `(?:photographer|videographer) visits?|(?:site|on-?site|home) visit(?!s|\\p{L})`),
  noun('other', String.raw`unfollow(?:s|ers|ing)?|unsubscribes?|churn|отписк\p{L}*|отписок|отток\p{L}*`),
  noun('other', `blog (?:posts?|articles?)|articles?|стат(?:ья|ьи|ей)|(?:посты?|постов) в блог`),
  noun(
    'other',
    `(?:e-?mail |newsletter )subscribers?|newsletters?|emails?(?! (?:leads?|enquir|inquir|meetings?|appointments?))`,
  ),
  noun(
    'engagementRate',
    String.raw`(?:средн\p{L}+ )?(?:erv?|err)(?: поста)?|(?:average )?engagement rates?(?: \(er\))?|вовлеч[её]нност\p{L}*(?: аудитории)?(?: \(er\))?`,
  ),
  noun('engagementRate', String.raw`engagement|активност\p{L}*|вовлечени(?:е|я|ю)`, ['rateOrCount']),
  noun(
    'reach',
    String.raw`(?:organic )?(?:people|persons|accounts|users|residents|locals|women|men|parents) (?:are |were |will be )?reached|(?:will |'ll )?have reached(?= (?:about |at least |over )?\d)|(?:will )?see(?= (?:your|our|the) (?:ads?|posts?|page|content|profile|offer)(?!\p{L}))|увид(?:ят|ит)(?= (?:ваш\p{L}* )?(?:реклам|пост|публикац|страниц|объявлени))|(?:organic )?reach(?! \d[\d.,]*\s?%)(?! (?:an? )?\d[\d.,–-]*\s?x)|охват\p{L}*(?: (?:одного |одной |каждого |каждой )?(?:постов|поста|публикаци[ий]|сторис))?`,
  ),
  noun(
    'stories',
    String.raw`story (?:posts?|frames?|slides?)|(?<!(?:success|customer|client|patient|student|user) )stor(?:y|ies)|стори(?:с|з)\p{L}*|истори(?:й|и|я)`,
  ),
  noun(
    'posts',
    String.raw`(?:feed |social |instagram |facebook |carousel |insta |ig )?(?:posts?|posters?|carousels?|publications?|pieces? of content|content (?:pieces?|posts?))|публ\.(?= ?\/| в )|единиц\p{L}* контента|контент-единиц\p{L}*|(?:фото|видео)?пост(?:а|ы|ов)?|запис(?:ь|и|ей) на стене|(?<=публик\p{L}+ (?:\p{L}+ ){0,2}(?:\d+|двух|тр[её]х|четыр[её]х|пяти|шести) )запис(?:ь|и|ей)|публикаци(?:я|и|й)|карусел(?:ь|и|ей)|(?<=\d )материал(?:а|ов)|tweets|твит(?:а|ы|ов)?|(?:постим|постинг|публику(?:ем|ю)|пишем(?: в \p{L}+)?)(?= (?:через день|каждый день|ежедневно|раз в|(?:\d+|два|две|три|четыре|пять) раза? в))|(?<=(?:we|i|ll|will|and) )publish(?= (?:(?:\d+|two|three|four|five|six|seven) ?(?:x|times)|once|twice) )|(?:posting|publishing)(?= (?:daily|every day|\d+(?: ?x| times) (?:a|per|weekly)))`,
  ),
  noun(
    'other',
    String.raw`(?:onboarding|kick-?off|strategy|planning|review|status|check-?in|catch-?up|progress|alignment|team|client|zoom|reporting|account) (?:meetings?|calls?|consult(?:ation)?s|sessions?)|(?:стратегическ\p{L}+|установочн\p{L}+|рабоч\p{L}+|планов\p{L}+|отч[её]тн\p{L}+|личн\p{L}+|zoom) (?:встреч\p{L}*|созвон\p{L}*|консультаци\p{L}+|звон\p{L}+)`,
  ),
  noun('sales', `${paidFor}|(?<=\\d )signed (?:\\p{L}+ )?(?:contracts|deals|agreements|jobs)`),
  noun('leads', `(?:${bookings})(?= ${toTry})|(?:free|trial|taster|intro(?:ductory)?) (?:${bookings})`),
  noun('leads', bookings, ['leadOrSale']),
  noun('leads', `${appointments}|${leads}`),
  noun('members', members),
  noun('visits', `(?:site |website |link )?(?<!каналов |канала |источников )(?:${visits})`),
  noun('sales', `${sales}|${contracts}`),
];
