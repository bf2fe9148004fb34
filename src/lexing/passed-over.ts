import { numberWords } from './number-words.ts';
import { here, whole } from './pattern.ts';

/** A fee with its sum: `we refund our £450 monthly fee` names it. */
const feeNamed = String.raw`(?:our|the|my|your) \p{Sc}\s?\d[\d,]*(?: (?:a|per) month| monthly)? (?:monthly )?(?:management )?(?:fee|retainer)(?!\p{L})`;
/** To the end of the clause, past the commas of a number and up to a fee that is named. */
const rest = String.raw`(?:(?!${feeNamed})(?:[^,;.|!\n]|(?<=\d)[,.](?=\d)))*`;
/** The same, up to a dash, and past the commas of a number. */
const upToDash = String.raw`(?:[^,;.|!–\n]|(?<=\d)[,.](?=\d))*`;
/** Of whom so many come within hours. */
export const people = `(?:followers|subscribers|members|leads|подписчиков|заявок|лидов|клиентов)`;
const fewer = '(?:меньше|менее|fewer than|less than)';
const forNothing = `бесплатно|без оплаты|верн[её]м|возвра[а-яё]+|не (?:платите|оплачива[а-яё]+)|free|refund[a-z]*|pay nothing|don't pay|(?:may|can) (?:end|terminate|cancel|leave)[^.;|!?\\n]*|вправе (?:расторгнуть|отказаться)[^.;|!?\\n]*|at no (?:cost|charge)|money back`;
const brought = String.raw`прив\p{L}+|получ\p{L}+|дад\p{L}+|будет|обеспеч\p{L}+|набер\p{L}+|собер\p{L}+|достиг\p{L}+|сдела\p{L}+|увид\p{L}+|дост\p{L}+|выйд\p{L}+|принес\p{L}+|придёт|придет|придут`;

/** What a number is a count of, and no number of a clause. */
const counted =
  'posts?|stories|leads?|sales|reels?|clicks?|visits?|followers?|k|x|m|тыс|млн|млрд|т|пост|сторис|заяв|лид|раз|клик|подп';

/** A span of time said again: «за то же время». */
export const sameSpan = whole(
  '(?:за|на) (?:это время|(?:тот же|этот(?: же)?|указанный|данный) (?:срок|период)|то же время)',
  '(?:for|over|in|within|during) (?:the same|that) (?:period|time|term|span)|(?:for|over) the (?:whole|entire|full) (?:term|period)(?=:)|за весь (?:срок|период)(?=:)',
);

/** What promises nothing and may hold numbers: terms, remedies, the contractor's own past, links and decoration. */
export const passedOver: readonly RegExp[] = [
  // `5,000 (five thousand)`, «85 (восемьдесят пять)».
  here(String.raw`(?<=\d\s?)\(\s?(?:(?:${numberWords}|and|lakh|crore)(?!\p{L})[\s-]?){1,8}\s?\)`),
  here(String.raw`(?:https?:\/\/|www\.|t\.me\/|vk\.com\/)\S+`),
  here(String.raw`\+?\d[\d\s()-]{9,}\d(?=\s|$)(?=[^₽$€£%]*$)`),
  here(String.raw`[@#][\p{L}\d_.]+`),
  here(String.raw`24\s?[\/xх]\s?7`),
  here(String.raw`(?<!\p{L})(?:(?:до|с|по|from|by|until|till|at|to) )?\d{1,2}:\d{2}(?!\d)(?:\s?[ap]m(?!\p{L}))?`),
  here(String.raw`\((?:было|до этого|ранее|раньше)\s[^()]{1,30}\)`),
  here(
    String.raw`(?<!\p{L})(?:приложени\p{L}+|лот\p{L}*|annex|appendix|lot)\s(?:№|no\.?|#)?\s?\d+(?=\s?[:;,.)–-]|\s\p{L})`,
  ),
  here(
    String.raw`(?<!\p{L})(?:and |or )?we (?:\p{L}+ )?(?:(?:pay|zelle|wire) you \p{Sc}?|(?:send|owe|give) you \p{Sc})\d[\d.,]*k?`,
  ),
  here(String.raw`(?<!\p{L})or you pay \p{Sc}?0(?!\d)`),
  here(String.raw`(?<=(?<!\d)(\d+) )\(\1\)`),
  // `20 posts, of which 6 carousels`.
  here(
    String.raw`,?\s?(?:из них|из которых|в том числе|включая|of which|of them|including|incl\.?) \d+(?:[-–]\d+)? (?:карусел|рилс|reels?|видео|videos?|carousels?|клип|ролик|static|single|фото)[\p{L}-]*(?: (?:posts?|images?))?`,
  ),
  here(String.raw`\d+ (?:carousels?|reels?|videos?|карусел\p{L}*|рилс\p{L}*) (?:among them|среди них)`),
  here(String.raw`(?<!\p{L})milestone\s?\d+(?=\s?[:(–])`),
  here(String.raw`(?<!\p{L})rf[qp]\s?\d+`),
  here(String.raw`№\s?\d+`),
  // Hours of the day.
  here(
    String.raw`(?<![\p{Sc}\d.,])(?:(?:from|until|till|by) )?\d{1,2}(?::\d\d)?\s?am(?:\s?(?:[-–]|to)\s?\d{1,2}(?::\d\d)?\s?[ap]m)?(?!\p{L})`,
  ),
  here(
    String.raw`(?<![\p{Sc}\d.,])(?:(?:from|until|till) )?\d{1,2}(?::\d\d)?\s?[-–]\s?\d{1,2}(?::\d\d)?\s?[ap]m(?!\p{L})`,
  ),
  here(String.raw`(?<!\p{L})(?:until|till|from) \d{1,2}(?::\d\d)?\s?[ap]m(?!\p{L})`),
  here(
    String.raw`(?<![\p{Sc}\d.,])(?:(?:с|до|from|until|till) )?\d{1,2}:\d\d(?:\s?(?:[-–]|до|to)\s?\d{1,2}:\d\d)?(?!\d)`,
  ),
  here(
    String.raw`(?<!\p{L})(?:kr|okr|kpi|строка|позиция|показатель|критерий|пункт|indicator|item|line|row)\s?\d+(?:\.\d+)*(?=\s?:)`,
  ),
  // `(a) fifteen posts; (b) one story`.
  here(String.raw`\((?:[a-hа-е]|[ivx]{1,4})\)(?=\s)`),
  here(String.raw`\(\d{1,3}\s?m(?:ins?)?\)`),
  // `… 4.4. Не менее 1 800 подписчиков. 4.5. Услуги …`
  here(String.raw`(?<=[.;]\s)\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?(?=\s\p{L})`),
  here(String.raw`00 коп(?:еек|\.)?(?!\p{L})`),
  whole(String.raw`(?:дубл\p{L}+|спам\p{L}*|нецелев\p{L}+|брак)[^,;.|!\n]* не (?:оплач|счита|учит|тариф)\p{L}*`),
  whole(`(?:брак|некачественн\\p{L}+ (?:лид|заяв)\\p{L}*)(?= (?:замен|не оплач|верн))${rest}`),
  here(
    String.raw`(?<!\p{L})(?:п|пп|поз|пункт\p{L}*|раздел\p{L}*|cl|clause|art|section|§)\.?\s?\d+(?:\.\d+)*(?=\s?[:;,.)–-]|\s\p{L})`,
  ),
  here(String.raw`(?<=\p{L}\s)(?<!(?:to|by|from|at|over|reach|до|от|на|по)\s)20[23]\d(?=\s?(?:[–—:;|)]|-\s|$))`),
  here(
    String.raw`\p{Sc}\s?\d[\d.,]*\s?[kmb]?\+? (?:in |of )?(?:annual |monthly |total )?ad(?:vertising)? ?spend (?:managed|handled|under management)`,
  ),
  here(
    String.raw`(?<!\p{L})(?<=(?:package|pack|option|plan|tier|тариф|пакет|вариант)\s)(?:№|#)?\s?\d{1,2}(?=\s?[:.)–])`,
  ),
  whole(
    String.raw`(?:plus |excl(?:uding|\.)? |inc(?:l|luding|\.|l\.)? |ex |\+ ?)(?:vat|gst|hst|tax(?:es)?)`,
    String.raw`\(?(?:vat|gst|hst|tax(?:es)?) (?:extra|on top|excluded|additional|not included|applies)\)?`,
    String.raw`(?:\+ ?|plus |excl\. |incl\. )?\d{1,2}(?:[.,]\d)?\s?% (?:vat|gst|hst|moms|sales tax|ндс)(?: (?:on top|extra|included|not included|сверху))?`,
    String.raw`(?:\+ ?|plus )\p{Sc}?\d[\d.,]*(?:\/mo| a month| per month)? (?:\p{L}+ )?(?:sales tax|vat|gst)`,
    '(?:без |с |включая |плюс |в т\\.ч\\. |\\+ ?)ндс',
  ),
  here(String.raw`(?:цены|тарифы|прайс|prices|pricing|price list|rates|©)\s(?:(?:на|for)\s)?20[23]\d(?!\d)`),
  whole(
    `or (?:you|they) get (?:your|the|a|all|every)[^.;|!\\n]* back`,
    `failing which${rest}`,
    String.raw`обеспечени\p{L}+ (?:заявки|исполнения)${rest}`,
    String.raw`(?:the )?first (?:week|month|\d+ days) (?:is |are )?free`,
    String.raw`(?:first )?invoice (?:on )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*`,
    String.raw`(?:settled|paid|invoiced|due|billed|payable) (?:on|by) the \d+(?:st|nd|rd|th)(?! of (?:each|every) month)(?: of the month)?`,
    String.raw`(?:quote |offer |price )?valid (?:for |until |till )?\d+ days|(?:предложение )?действительно \d+ дн\p{L}+`,
    `(?<=, )(?:invoiced|settled) (?:weekly|fortnightly)`,
    String.raw`(?<=, )(?:one|two|three|\d+)-(?:week|day|month) (?:free )?trial(?= ?(?:$|[.,;]))`,
    `if (?:we|i) (?:miss|fall short|fail)[^.;|!\\n]*`,
    `(?<=(?:will|'ll) )have (?:brought|delivered|generated|gathered|found)(?: you)?`,
    `(?<=(?:will|'ll) )have(?= (?:gained|added) )`,
    String.raw`(?=из |в том)(?<=(?:бюджет|сумма|всего|итого|платите|платёж)[^.;|!?\n]*\d[^.;|!?\n\d]{0,12}[:,–(-] ?)(?:из них|из которых|в том числе:?)(?= \d[\d ]*(?:₽|р|тыс|к)[^,.;]*(?:[–-]|на) ?(?:\p{L}+ )?(?:реклам|работ|ведени|услуг))`,
    `at the (?:very )?latest`,
    String.raw`first results? (?:after|within|in|come in|show in) (?:\d+|one|two|three) (?:weeks?|days|months?)(?=[^.;|!?\n]* (?:from|by) (?:the )?(?:\p{L}+ )?month)`,
    String.raw`первые результаты (?:через|за) (?:\d+|две|два|три)(?:[-–]\d+)? (?:недел\p{L}+|дн\p{L}+|месяц\p{L}*)(?=[^.;|!?\n]* (?:с|со|к) \S+ месяц)`,
    'если (?:кратко|коротко|вкратце|просто|по-простому|в двух словах)',
    `(?:wrong|bad|dead|invalid|fake|duplicate|spam) (?:phone )?(?:numbers?|leads?|enquiries|inquiries|contacts?|calls?) (?:are |is )?(?:not |never )?(?:charged|refunded|replaced|credited|billed|counted|free)(?!\\p{L})${rest}`,
    `replaced if ${rest}`,
    String.raw`(?:hi|hello|hey|dear) \p{L}+(?=\s?[,!–-])|as (?:discussed|agreed)|(?:thanks|thank you) for (?:the|your) (?:chat|call|time|message|brief|e-?mail|meeting|interest|reply|enquiry|inquiry)[^,.;!|\d\n]*|как (?:договаривались|обсуждали|договорились)|спасибо за (?:звонок|встречу|разговор|бриф|интерес|обращение|сообщение)[^,.;!|\d\n]*`,
    `(?:or|otherwise) (?:(?:the |your )?(?:next|last|following|second|third|month)[^,;.|]{0,12} (?:is |are )?(?:free|on us)|a full|full|your|it'?s|get|month)${rest}`,
    `(?:or else|else|otherwise),? (?:no|zero) (?:fee|charge|payment)${rest}`,
    `month in,? month out|day in,? day out|week in,? week out`,
    `or (?:the )?(?:difference|rest|excess|balance|shortfall)${rest}`,
    `otherwise${rest}`,
    String.raw`не (?:выполн|сдела|прив[её]|привед|дад|дали|достиг|набер|набрали|выйд|выш|получит|справ|успе|улож)\p{L}*\s?[,–—-]${rest}`,
    `иначе${rest}`,
    `or (?:(?:i|we)(?:'ll| will)? (?:refund|return|pay|give|redo|work)|you (?:don'?t|do not) pay|you pay nothing|we work (?:for )?free|we keep working|we work|your money back|money back|it'?s free|we refund|we'?ll refund|full refund)${rest}`,
  ),
  whole(
    `(?:invoiced?|billed|payable)(?: is)?(?: due)?(?: once| separately)? (?!(?:on|by) the (?:\\d+(?:st|nd|rd|th)|first|last(?: day)?) of (?:each|every) month)(?:in|on|at the|within|every|by) ${rest}`,
  ),
  here(
    String.raw`\((?:was|were|regular(?:ly)?|normally|usually|instead of|вместо|было) \p{Sc}\s?\d[\d,. ]*k?(?:\/mo| a month| monthly| per month)?\)`,
  ),
  here(String.raw`(?<!\p{L})was \p{Sc}\s?\d[\d,.]*k?(?:\/mo| a month)?,? (?=now(?!\p{L}))`),
  // What is said of a set-up in brackets is of nothing else.
  here(String.raw`\((?:waived|refundable|non-refundable|credited)[^)]*\)`),
  // `We help dental practices get 30 leads`: for whom.
  here(
    String.raw`(?<=(?<!\p{L})(?:we|i) help )(?:[\p{L}&'/-]+ ){1,6}?(?=(?:to )?(?:get|land|win|book|add|gain|generate|fill|close|sign|attract|reach|grow|bring|achieve|hit|acquire)(?!\p{L}))`,
  ),
  // What happens if it is not kept.
  whole(
    String.raw`(?:or|or else|else|otherwise) (?:the |your |our |my )?(?:service|work|campaigns?|contract|fee|we|i)(?!\p{L})${rest}`,
    `or (?:a )?(?:full |partial )?refund${rest}`,
    `or (?:it'?s |it is |all |(?:that|this|the) (?:week|month|quarter)(?:'s fee)? (?:is |comes )?)?(?:free|on us|not charged)${rest}`,
    `(?:full |partial |100% )?refund(?:ed)? if${rest}`,
    `(?:you can |you may )?cancel (?:any ?time|at any time|whenever|after|from|with)[^,;.|!:\\n]*`,
    String.raw`(?:отмен\p{L}+|отказ\p{L}*|расторжени\p{L}+|можно (?:отказаться|отменить|расторгнуть)) (?:в любой момент|в любое время)${rest}`,
    `or (?:the |your )(?:\\p{L}+ )?(?:is|are) (?:on us|free)${rest}`,
    `or you get (?:a |your |the )?(?:free|money|refund|month)${rest}`,
    String.raw`or (?:month \d+|[^,;.|!\n]{0,20}) is on (?:us|the house)`,
    `or get (?:the |your )?(?:next|second|third|following) month(?:s)? (?:is |are )?free${rest}`,
    String.raw`(?:или|либо) (?:мы |я )?(?:верн|возвр|компенсир|доплат|отработ|продолж|передел|доработ|работа|не бер|не возьм)\p{L}*${rest}`,
  ),
  whole(
    String.raw`если (?:мы )?(?:набер[её]м|привед[её]м|получится|будет|прид[её]т) меньше\s?[–,-][^.;|!?\n]{0,80}(?:${forNothing})${rest}`,
  ),
  whole(String.raw`(?:если|if) (?:меньше|нет|not|fewer|less)\s?[–,-][^.;|!?\n]{0,80}(?:${forNothing})${rest}`),
  // «Если придёт меньше 60 заявок, месяц бесплатно» promises the sixty.
  whole(
    String.raw`(?:если|if)(?= [^.;|!?\n]{0,80}${fewer} \d[^.;|!?\n]{0,120}(?:${forNothing}))`,
    String.raw`(?<=(?:if) [^.;|!?\n]{0,30}${fewer} \d[^,.;|!?\n]{0,60})(?:are|is|were|have been) (?:delivered|brought|generated|received|booked|achieved)`,
    String.raw`(?<=(?:если|if) [^.;|!?\n]{0,80})${fewer}(?= \d[^.;|!?\n]{0,120}(?:${forNothing}))`,
    String.raw`(?<=(?:если|if) [^.;|!?\n]{0,80}${fewer} \d[^,.;|!?\n]{0,80}[,–-] ?)[^,.;|!?\n][^.;|!?\n]{0,80}(?:${forNothing})${rest}`,
  ),
  // «… если выйдет дороже — разницу оплачиваем сами»
  whole(
    String.raw`если (?:выйдет|будет|получится|окажется) (?:дороже|больше|выше)(?= ?[–,-] ?[^.;|!?\n]{0,30}(?:оплач|плат|компенс|доплач|доплат|возвра|верн|за наш сч))${rest}`,
    String.raw`(?:возврат|верн[её]м|возвраща(?:ем|ю)) (?:100 % |\p{L}+ ){0,3}?(?:оплат\p{L}*|ден\p{L}+|вс\p{L}+|стоимост\p{L}*), если(?= [^.;|!?\n]{0,40}(?:нет|не будет) (?:хотя бы |минимум |и )?\d)`,
    String.raw`(?<=(?:возврат|верн[её]м|возвраща(?:ем|ю)) [^.;|!?\n]{0,90}, если [^.;|!?\n]{0,40})(?:нет|не будет)(?= (?:хотя бы |минимум )?\d)`,
  ),
  // `If we don't bring 30 leads in 60 days, you pay nothing` promises the thirty.
  whole(
    String.raw`if (?:we|i|you|they|agency|(?:our|the|your) (?:\p{L}+ ){0,2}?\p{L}+) (?:do(?:es)?n't|do(?:es)? not|fails? to|can't|cannot|(?:are|is) unable to)(?= )`,
    String.raw`если(?= [^,.;|!?\n]*не (?:мы |я )?(?:${brought}))`,
    String.raw`(?<=если [^,.;|!?\n]*)не(?= (?:${brought}))`,
    String.raw`(?<=(?:if (?:\p{L}+ ){1,4}?(?:do(?:es)?n't|do(?:es)? not|fails? to|can't|cannot|unable to)|если [^.;|!?\n]*не (?:${brought}))[^.;|!?\n]*[,–-] ?(?:then |то )?)(?:(?:we|i|you|they|agency|мы|я|вы|то)(?:'ll)? (?!get|will get|получ)|your (?!leads)|the |it'?s |next |full |(?:втор|трет|четв[её]рт|следующ)\p{L}+ месяц|верн|возвр|отработ|доработ|продолж|компенс|не плат|деньги|бесплатно|работаем)${rest}`,
    `you (?:pay|owe) (?:nothing|zero)(?! until| unless)${rest}`,
  ),
  whole(
    `(?:если )?не (?:достигаем|выполняем|да[её]м|приводим|набираем|вышли|выполнил[аи]?|выполнили|привели|получил[аи]?|получилось|достигли|успели|дали|набрали|уложились|сделали|справились|выполним|привед[её]м|достигнем|успеем|дадим|набер[её]м|уложимся|сделаем|справимся|выйдем|получится)(?= ?[–,-])`,
  ),
  whole(String.raw`if not,?[^.;|!)\n]*`, String.raw`если нет,[^.;|!)\n]*`),
  // Where it was before: no promise of its own.
  whole(
    String.raw`(?:instead of|rather than|not) \p{Sc}\d[\d.,]*k?(?:[-–]\p{Sc}?\d[\d.,]*k?)?`,
    String.raw`from (?:today's|the current|your current|the present) \d[\d.,]*k?(?![\d.,k%])`,
    String.raw`(?:up|down) from (?:about |just |only )?\p{Sc}?\d[\d.,]*[km]?%?(?![\d.,km%]| to \p{Sc}?\d)`,
    String.raw`(?:вместо|против) (?:(?:обычн|нынешн|текущ|сегодняшн)\p{L}+ )?\d[\d ]*(?:[.,]\d+)?(?:[-–]\d[\d ]*)?(?:₽|р(?:уб\p{L}*)?\.?|%)?`,
  ),
  // How many clients the contractor takes.
  whole(
    String.raw`(?:only )?(?:take|accept|onboard|work with)(?: on| only| just)*(?: a maximum of| up to| max\.?)? \d+ (?:new )?(?:clients?|brands?|businesses)(?: per (?:account )?\p{L}+| a month| at a time)*`,
    String.raw`бер[её]м (?:в работу |только |не более |не больше |максимум )*\d+ (?:нов\p{L}+ )?(?:клиент|проект)\p{L}*(?: в месяц)?`,
  ),
  whole(String.raw`\d+[- ]days? (?:money|refund|free|trial(?!:)|risk|no)${upToDash}`),
  // The span that was said before.
  sameSpan,
  whole(String.raw`(?:full )?(?:money[- ]back|refund)(?: guarantee)?(?: (?:within|in|for) \d+ \p{L}+)?`),
  whole(
    String.raw`(?:contract|commitment|agreement|term)s?:? (?:length:? |period:? )?\d+ (?:weeks|months?)(?!\p{L}|\s?:|, (?:for|over) (?:the|that))`,
    String.raw`(?<!(?:posts?|stories|carousels?|followers?|leads?|enquiries|customers?|clients?|subscribers?|sales|orders?|visits?|clicks?) )(?<!^over the )(?:for |(?<!^)over |during )?(?:the |a |an )?(?:(?:one|two|three|six|twelve|\d+)-(?:year|month)|half[- ]year|annual|year-long|yearly) (?:term|contract|agreement|engagement|retainer)(?!\s?:)`,
    String.raw`(?:контракт|договор):? \d+ мес\p{L}*`,
    String.raw`(?<!(?:цена|стоимость|сумма|объ[её]м|kpi|срок) )(?:контракт|договор) на (?:полгода|год|квартал)(?=\s?[,;.|–])`,
    String.raw`(?:every|each|per|каждые|раз в) (?!2 (?:weeks|недел|дня))(?:\d+|two(?= month)|два(?= месяц)|three|four|six|eight|три|четыре)[ -](?:week cycle|days|weeks|months|дн\p{L}+|недел\p{L}+|месяц\p{L}*)`,
    String.raw`\d+[- ]months?(?:'s)? (?:minimum|min\.?|commitment|term|contract|agreement|engagement|rolling)(?: required)?`,
  ),
  whole(
    String.raw`(?:minimum|min\.?) (?:term|contract|commitment|engagement)${rest}`,
    String.raw`(?:contract|agreement) (?:of|for|from) (?:at least |a minimum of |min\.? )?(?:\d+|one|two|three|six|twelve)(?!\d)${rest}`,
    `waived on${rest}`,
  ),
  whole(
    String.raw`\d+\+?\s?(?:years?|yrs?)(?:'| of)?(?: \p{L}+)? (?:experience|expertise|in (?:business|marketing|smm))`,
  ),
  whole(
    String.raw`(?:over |more than )?\d[\d,. ]*\+?[km]?\+? (?:\p{L}+ )?(?:brands?|businesses|companies|clients?|customers?|projects?|campaigns?|stores?|owners?|clinics?|salons?) (?:\p{L}+ )?(?:helped|served|scaled|grown|trust\p{L}*|worldwide|worked|completed|launched|delivered|already)${rest}`,
    String.raw`(?:over |more than )?\d[\d,. ]*\+? (?:happy|satisfied) (?:clients?|customers?)`,
    String.raw`(?:helped|served|worked with|trusted by) (?:over |more than )?\d[\d,. ]*\+? (?:\p{L}+ )?\p{L}+`,
    String.raw`\d+\+? (?:successful |completed )?(?:projects?|case stud(?:y|ies)|cases)`,
  ),
  whole(String.raw`(?:video |strategy |discovery |intro |onboarding |zoom |review )+calls?(?: \([^)]*\))?`),
  whole(
    String.raw`(?<!${people} )(?:(?:with)?in |up to )?\d+(?:[-–]\d+)?[ -]?(?:hours?|hrs?|min(?:ute)?s?|sec(?:ond)?s?)(?: (?:a|per) (?:month|week|day))?`,
  ),
  whole(String.raw`(?:(?:with)?in |up to )?\d+(?:[-–]\d+)?[ -](?:business|working)[ -]days?`),
  here(String.raw`\(\d+ min(?:utes?)?\)`),
  here(String.raw`\((?:(?:currently|now|today|сейчас|пока)(?: at)?|(?:it's|у вас) (?:now|сейчас)):? \d[\d,. ]*%?\)`),
  whole(
    String.raw`(?:сейчас|currently|(?:right )?now|rn|atm|today)(?:,? (?:у вас|(?:you|we)(?:'re| are| have|'ve(?: got)?)|it's|it is))?(?: at)?:? \d[\d,. ]*[\dk](?:%(?=\s?(?:[.;)]|$))|(?=\s?(?:[.;)]|,(?!\d)|$)))`,
  ),
  whole(String.raw`or (?:(?:you get|we refund) )?\d+\s?% of (?:the|your|our) (?:fees?|money|retainer)(?: back)?`),
  whole(
    String.raw`min(?:imum|\.)? order(?: of|:)? \d+(?:(?= ?(?:$|[.,;)]))| (?:posts?|stories|pieces|reels|items|hours|videos))`,
    String.raw`минимальный заказ(?: от)? \d+ (?:пост|публикаци|сторис|рилс|ролик|единиц|шт|час)\p{L}*`,
  ),
  // `… per month. 6.2 Advertising budget: …`: the number of a clause.
  here(String.raw`(?<=[.;] )\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?(?=\s(?!${counted})\p{L}{3,})`),
  whole(
    String.raw`или (?:месяц|следующ\p{L}+|бесплатн\p{L}+|передел\p{L}+|работаю|верну|возмест\p{L}+|деньги|верн[её]м|возвра\p{L}+|вы не платите|не платите|работаем бесплатно|доработаем|деньги назад|продолжим|продл\p{L}+)${rest}`,
    String.raw`(?:полный )?(?:верн[её]м|возвраща(?:ем|ю)|возврат) (?:полную стоимость|деньги|предоплат\p{L}*|средств|оплат\p{L}*|денег)${rest}`,
    `(?:гарантия возврата|не платите)${rest}`,
    `оплата за результат`,
  ),
  whole(
    String.raw`(?:старт|запуск|начало|начн[её]м|сдача|срок(?:и|ом)?(?: \p{L}+)?|готовность)(?: \p{L}+)? (?:через|за|от|до|в течени[ие])\s?\d+(?:[-–]\d+)?\s?(?:раб(?:очих|\.)?\s?)?(?:дн\p{L}*|день|недел\p{L}*|час\p{L}*|мес\p{L}*)`,
  ),
  whole(
    String.raw`(?:договор|контракт|минимальный срок|срок договора|минимальный контракт)(?: \p{L}+)? (?:на|от|минимум|—|–)?\s?\d+ мес\p{L}*(?!\p{L}|\s?:|, за (?:это|этот|то))`,
    String.raw`(?:минимум|минимальный срок|не менее) \d+ мес(?:яц\p{L}*|\.)? ?(?:работы|сотрудничества)?`,
  ),
  whole(
    String.raw`опыт(?: \p{L}+){0,2}(?: более| больше| свыше| от)? \d+\+? (?:лет|год\p{L}*)`,
    String.raw`(?:более |больше |свыше )?\d+\+? (?:лет|года?) (?:опыта|на рынке|в (?:smm|маркетинге|рекламе|digital))`,
    String.raw`(?:более |больше |свыше )?\d[\d ]*\+? (?:довольных |успешных |реализованных |завершённых )?(?:кейс\p{L}*|проект\p{L}*|бренд\p{L}*)`,
    String.raw`(?:более |больше |свыше )?\d[\d ]*\+? довольных (?:клиент\p{L}*|заказчик\p{L}*)`,
    String.raw`(?:работа\p{L}+|помогли|сотрудничали)(?: уже)? (?:с )?(?:более (?:чем )?)?\d[\d ]*\+? \p{L}+`,
  ),
  whole(
    String.raw`(?<!${people} )(?:(?:в течени[ие]|в теч\.?|за|до)\s)?\d+(?:[-–]\d+)?\s?(?:час(?:а|ов)?|минут\p{L}*|мин|сек)`,
    String.raw`за \d+ (?:день|дня|сутки)`,
    String.raw`\d+(?:[-–]\d+)?\s?раб(?:очих|\.)\s?дн\p{L}*`,
  ),
];

/** Pictures and bullets; they part what they stand between. */
export const decoration = String.raw`(?:\p{Extended_Pictographic}|[\u2022\u2023\u25a0-\u25ff\u2713-\u2718\u27a4\u2605*_~"])+`;

/** A number or a mark of a list at the head of a line. */
export const listMark = here(
  String.raw`\s*(?:\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?(?=\s(?!(?:${counted}))\p{L})|№\s?\d+[.):]?|\(?\d{1,2}[.)](?!\d)|[-–—•·*>]+)\s+`,
);
