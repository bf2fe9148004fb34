import { here } from './pattern.ts';

const stems = (...alternatives: readonly string[]): RegExp => here(`(?:${alternatives.join('|')})$`);

/** Words that make a result no other result: how good it is, who brings it, where, and how surely. */
const harmless: readonly RegExp[] = [
  stems(
    String.raw`(?:high-?|top-?)?(?:real|quali(?:fied|ty)|new|active|targeted|organic|genuine|paying|paid|warm|hot|relevant|local|loyal|verified|human|authentic|engaged|interested|fresh|exclusive|inbound|b2b|b2c|ideal|actual|premium|legit|avg\.?|a few|dedicated|unique|booked|motivated|potential|high-intent|pre-?qualified|targetted|solid|steady|consistent(?:ly)?|whole|entire|net|brand|ready|serious|vetted|highly)`,
    "(?:we|i|you|they|it)(?:'(?:ll|re|m|ve))?|us|me|yourself|'ll|'re|let|just|only|simply|easily|quickly|fast|together|then|this|that|these|those|which|who|be|have|has|every|each|all|any|at|as|so|within|first|ll|re|ve|also|too|here|there|now|today|plus|least|than",
    '(?:get|bring|join|deliver|generat|driv|provid|book|send|attract|acquir|secur|clos|win|land|receiv|see|produc|achiev|promis|commit|ensur|fill|help|mak|giv|start|launch|hit|creat|publish|manag|handl|offer|enjoy|gain|add|build|boost|post|design|writ|reach|keep|hold|run|do|go|tak|work|sell|push|guarante|turn|pull|supply|suppli|set|shar|schedul|plan)(?:e|es|s|ed|ing|ting|ning|d)?|got',
    'instagram|insta|ig|facebook|fb|meta|tik-?tok|youtube|yt|linkedin|telegram|tg|vk|pinterest|twitter|threads|google|whatsapp|socials?|media|smm|pages?|profiles?|accounts?|channels?|communit(?:y|ies)|groups?|business|company|brand|shop|store|site|website|web|online|platforms?|networks?',
    'kpis?|ads?|advertising|marketing|management|service|campaigns?|content|feed|strategy|growth|results?|deal|offer|promise|direct|static|graphic|image|photo|designed|branded|custom|original|scheduled|blended|jobs?|pieces?|calendar|inbox|crm|pipeline|success(?:ful)?|professional|full|complete|standard|basic|starter|pro|weekly|monthly|daily|total|count|number|amount|next|following|coming|another|contract|cooperation|across|fixed|report(?:s|ing)?|analytics|audit|design|copy(?:writing)?|captions?|hashtags?|seo|funnel|team|agency|starting|begin(?:s|ning)?|agreed|written|confirmed|sold|signed',
  ),
  stems(
    '(?:не)?(?:целев|качественн|горяч|т[её]пл|реальн|жив|активн|квалифицированн|плат[её]жеспособн|стабильн|органическ|настоящ|заинтересованн|подтвержд[её]нн|входящ|лояльн|местн|готов|полноценн|гарантированн|чист|первичн|нов|перв|ежемесячн|уникальн|релевантн|нужн|уник|дополнительн|профильн|вовлеч[её]нн)(?:ых|их|ые|ие|ый|ий|ой|ая|яя|ую|юю|ого|его|ым|им|ыми|ими|о)?',
    String.raw`(?:при)?(?:вед|нес)(?:у|[её]м|ете|[её]те|ут|ти)|привед\p{L}+|привле(?:ч|к)\p{L}+|приход\p{L}+|прид\p{L}+|прив(?:одим|ожу)|дад(?:им|ут)|да(?:ём|ем|м|ст|ть)|обеспеч(?:им|у|иваем|ить|ение)|сдела(?:ем|ю|ть)|дела(?:ем|ю)|получ(?:ите|аете|ать|ить|ишь|аешь|ение|им)|набер(?:[её]м|у)|набор|набира(?:ем|ю)|набрать|собер(?:[её]м|у)|собира(?:ем|ю)|обеща(?:ем|ю)|генериру(?:ем|ю)|генераци\p{L}+|довед(?:[её]м|у)|постав(?:им|ляем)|закро(?:ем|ю)|выда(?:дим|ём)|берусь|бер[её]м(?:ся)?|гаранти\p{L}*|обязу(?:емся|юсь)|обязательств\p{L}*|получа(?:ем|ете)|ваш\p{L}*|вам|вас|вы|мы|я|нас|наш\p{L}*|это|как|так|уже|лишь|только|даже|всего|ровно|стабильно|будет|будут|станет|хотите|публику(?:ем|ю)|выпуск(?:аем|аю)?|размеща(?:ем|ю)|вед(?:[её]м|у)`,
    String.raw`вк|вконтакте|инст\p{L}*|телеграм\p{L}*|тг|ютуб\p{L}*|тикток\p{L}*|дзен\p{L}*|сайт\p{L}*|групп\p{L}*|сообществ\p{L}*|канал\p{L}*|профил\p{L}*|страниц\p{L}*|аккаунт\p{L}*|соц\p{L}*|лент\p{L}*|директ\p{L}*|стил\p{L}*|един\p{L}+|хештег\p{L}*|текст\p{L}*|шаблон\p{L}*|подпис(?:ь|и|ей|ями)|приток\p{L}*|чат(?:а|е|у|ов)?|паблик\p{L}*|проверк\p{L}*|сет\p{L}*|магазин\p{L}*|бизнес\p{L}*|компани\p{L}*|бренд\p{L}*|услуг\p{L}*|продвижени\p{L}*|результат\p{L}*|контент\p{L}*|работ\p{L}*|план\p{L}*|реклам\p{L}*|маркетинг\p{L}*|первый|каждый|поток\p{L}*|объ[её]м\p{L}*|количеств\p{L}*|кол-во|числ\p{L}+|рост\p{L}*|итог\p{L}*|общ\p{L}+|зафиксир\p{L}+|фиксир\p{L}+|пропи[сш]\p{L}+|договор(?:е|у|ом)?|обойд\p{L}+|посев\p{L}*|отч[её]т\p{L}*|аналитик\p{L}*|стратеги\p{L}*|дизайн\p{L}*|оформлени\p{L}*|модераци\p{L}*|комьюнити\S*|кампани\p{L}*|пиш\p{L}+|подготов\p{L}+|дела\p{L}+`,
  ),
];

/** Whether a word that names nothing leaves the meaning of the words about it as it is. */
export const isHarmless = (word: string): boolean =>
  harmless.some((pattern) => {
    pattern.lastIndex = 0;
    return pattern.test(word);
  });
