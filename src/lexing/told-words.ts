import { whole } from './pattern.ts';

const head = String.raw`(?<=^[^\p{L}]*|[.!?:;|\u2022] [^\p{L}]*)`;
const made = `built(?! for)|rebuilt|created|launched|relaunched|ran|designed(?! for)|developed|implemented|optimi[sz]ed|took|turned|transformed|executed|handled|produced|secured|crossed|surpassed|exceeded|restructured|revamped|overhauled|drove|saw|went|gave|won(?!['’]t)|partnered|collaborated|attracted|acquired|converted|captured|recovered|averaged|sourced|pulled|found|sold|spent|landed|onboarded|hit|smashed|blew|worked with|started with|signed up|managed (?:an?|the|their|over|ads|campaigns|\\x00)|tested|rolled out|set up (?:an?|the|their) \\p{L}+ (?:that|which)`;
const who = String.raw`we|i|they|he|she|it|who|that|which|(?:my|our|his|her|their) \p{L}+|(?:the|this|that|an|a|one) (?:team|agency|campaign|client|guy|company|system|funnel|owner)|clients?`;
const already = String.raw`(?: (?:just|recently|then|also|already|now|currently|consistently|regularly|easily|finally|usually|even|\p{L}+ly))*`;

/** Told of what has been, or of somebody's own business: praise, a case, the state of things. */
export const told = whole(
  `${head}(?:${made})`,
  `(?:${made}) (?:an?|the|their|our)(?= (?:[^.;!?]* )?(?:that|which) )`,
  `(?:${who})${already} (?:${made}|got|had|came|booked|closed|filled|received|earned|brought|doubled|added|made|helped)`,
  String.raw`(?<!will |'ll )(?:has|have|had|'ve)${already} (?:\p{L}{2,}ed|grown|gone|brought|taken|been|become|seen|got|gotten|given|made|done|won|sold|built|run|come|hit|driven|paid|risen|fallen|had|kept|cut)`,
  `(?:we|i|they|he|she|clients?|customers?|clinics?|owners?|team)(?:'re|'m|'s| are| am| is)${already} (?:getting|seeing|receiving|booking|closing|averaging|doing|making|signing|selling|turning away|fully booked|at|up to|on)(?= )`,
  `(?<=(?:leads?|enquir(?:y|ies)|inquir(?:y|ies)|calls?|appointments?|consultations?|bookings?|bookings|sales|clients?|customers?|patients?|members|followers|subscribers|deals?|sign-?ups?|orders) )(?:booked|generated|closed|captured|won|signed|gained|added|acquired|converted|received)(?= (?:in(?! total)|within|over|at|from|for)(?! the next))`,
  `(?<=(?:gym|studio|salon|clinic|shop|store|restaurant|school|academy|firm|company|brand|practice|caf[eé]|hotel|spa) )(?:signed up|enrolled|booked|got|generated|filled|doubled|${made})(?! (?:in|per) )`,
  `(?:turned|converted) (?:in)?to|fill(?:ing|s) (?:an?|the|their|his|her) (?:schedule|calendar|diary|books?)|launched (?:on|with)`,
  String.raw`(?:we|i|they|he|she) now(?! (?:offer|guarantee|provide))|(?:now|currently|consistently|already) (?:gets?|getting|brings?|bringing in|sees?|receiv\p{L}+|books?|does|runs? at|averag\p{L}+|sits? at|deliver(?:s|ing)|generat(?:es|ing)|pulling)`,
  String.raw`(?:our|my) (?:phones?|calendar|diary|inbox|dms|books?|bookings|enquiries|inquiries|waiting list|revenue|sales)(?! (?:team|service|work|process))|phone rings|saw us|found us|thanks to|(?:highly )?recommend(?:ed)? (?:them|him|her|this|these|the team|working)|highly recommend|would recommend|so far|to date|(?:days|weeks|months|year) in(?= (?:and|,|we|i))|(?:days|weeks|months|year) later|before working with|(?:after|since) (?:working|signing|switching|hiring|joining)|working with (?:them|him|her)|incredible|game[- ]changer|couldn't be happier|mind[- ]?blow\p{L}+|blown away`,
  String.raw`(?:closed|landed|earned|grossed|netted|pocketed)(?= (?:an? )?\x00)|our own (?:instagram|page|account|channel|profile|feed|facebook|tiktok)|(?:over|in|during|for) the (?:last|past)(?= )|за последн\p{L}+|before(?=:)|after(?=:)|record(?=:)|(?:client|customer|project|case|проект|клиент|кейс|заказчик) (?:№ ?)?(?:\x00{1,2}(?!\x00)|[a-zа-я])(?= ?[:|–-])|what we (?:did|achieved|got)|отч[её]т(?: \p{L}+)?(?=:)|review(?=:)|(?<!\p{L}{3} )итоги(?=:)|(?:показатели|данные|цифры) \x00+(?=:)|наши (?:показатели|цифры)(?=:)|report(?=:)|в отч[её]тах|in (?:the |their )?reports?|(?<!\x00 )(?:client|niche|project|case|(?<!(?:your|your \p{L}+|your \p{L}+ \p{L}+) )business|challenge)(?=:)|(?:they|he|she) (?:gets?|books?|receives?|sees?|closes?)|how (?:to|we|i|an?|one|our|this|he|she|they|my|\p{L}+ (?:owners?|clinics?|brands?|businesses|agencies|coaches|salons?|studios?|shops?|stores?))(?= )|learn how|discover how|what if`,
  String.raw`(?:take|taking|accept|accepting|onboard|onboarding|work with|working with|serve|serving)(?: (?:on|only|just|max|maximum))*(?= \x00+ (?:at a time|(?:\p{L}+ )?(?:clients?|brands?|business|customers?|projects?|compan|practices?|clinics?|shops?|owners?)))`,
  String.raw`теперь|благодаря|спасибо|(?<!бюджет )рекомендую(?! (?:рекламн|бюджет|\x00))|рекомендуем (?:ребят|команд|специалист|агентств|всем)\p{L}*|ребят(?:а|ам)|получаем|имеем|приход(?:ит|ят) к нам|(?:к )?нам (?:теперь |уже |стабильно |стали )*(?:приход\p{L}+|привод\p{L}+|звон\p{L}+|пиш\p{L}+)|идут|льются|сып(?:ят|лют)ся|поступа(?:ет|ют)|за время работы|до (?:начала работы|работы|нас|этого|сотрудничества)|(?:до|после|ниша|клиент|(?<!(?:ваш|ваши) )проект|кейс|сфера|заказчик|дано|задача)(?=:)|спустя|на сегодня\p{L}*|на данный момент|после (?:работы|запуска) с|как (?:мы|я|получ\p{L}+|привле\p{L}+|набр\p{L}+|увелич\p{L}+|салон\p{L}*|студи\p{L}*|клиник\p{L}*)|узнайте|научу|научим|бер[её]м (?:в работу |только |не более |не больше |максимум )*(?=\x00+ (?:\p{L}+ )?(?:клиент|проект|заказчик|компани))`,
  String.raw`дал(?:а|о|и)?|запустил(?:а|о)?|настроил(?:а|о)?|построил(?:а|о)?|выстроил(?:а|о)?|упаковал(?:а|о)?|создал(?:а|о)?|внедрил(?:а|о)?|протестировал(?:а|о)?|пришл[аио]|прош[её]л|прошл[аио]|показал(?:а|о)?|обратил(?:ась|ось|ся)|написал(?:а|о)?|записал(?:ась|ось|ся)|купил(?:а|о)?|превысил(?:а|о)?|перевыполнил(?:а|о)?|выполнил(?:а|о)?|ведущ\p{L}* сегодня|перев[её]л(?:а|о)?|пош[её]л|пошл[аио]|оптимизировал(?:а|о)?|масштабировал(?:а|о)?|разогнал(?:а|о)?|стал(?:а|о)?|взял(?:а|о)?|потратил(?:а|о)?|вложил(?:а|о)?|работал(?:а|о)?|в[её]л(?:а|и)?|удержал(?:а|и)?|пров[её]л(?:а|и)?|открутил(?:а|и)?`,
);

/** The same right behind what was counted; by a date it is promised: `350 tickets sold by 31 December`. */
export const toldOfCount = whole(
  String.raw`on (?:an? |just |only |about )?\x00+\S* (?:\p{L}+ )?(?:ads?|advertising) (?:spend|budget)`,
  String.raw`(?<=\x00 (?:\p{L}+ ){1,3})(?<!(?:per|each|every|for) )(?:sold|closed|won|captured|converted)(?! (?:per|a|an|each|every|monthly|weekly|by)(?!\p{L}))`,
);

/** Said of the promise itself: what is told beside it makes no past result of it. */
export const promised = whole(
  String.raw`guarantee\p{L}*|promise\p{L}*|will|'ll|we deliver|we bring|commit\p{L}*|you(?:'ll)? (?:get|receive|can expect)|or (?:you )?(?:don't|do not) pay|our offer|\p{L}+ for you`,
  String.raw`гарант\p{L}*|обеща\p{L}*|обязу\p{L}*|прив(?:ед\p{L}+|лечем|леку)|обеспеч(?:им|у)|вы получ\p{L}+|получите|дадим|сделаем|довед[её]м`,
);

/** Beside a count of what was priced before: «Цена за подписчика 25 р, наберём 2 000 за два месяца». */
export const bringing =
  /^(?:точно|гарантированно|стабильно|набер(?:[её]м|у)|собер(?:[её]м|у)|да(?:дим|м)|сделаем|bring|deliver|generate)$/u;

/** `"40 new clients in 2 months" – Kate, florist`. */
export const isTestimonial = (typed: string): boolean => /^\s*[«"“][^«»"“”]{15,}[»"”]\s*[–—-]\s*\p{Lu}/u.test(typed);
