import type { Draft } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { hasSign, numbersOf, type Segment, whatsOf } from '#clauses/segments.ts';
import { harmlessDenial, inPerson, ofSearch, places, uncountedWork } from '#lexing/doubt-words.ts';
import { isHarmless } from '#lexing/harmless.ts';
import type { Token } from '#lexing/token.ts';
import { isTopic, isTrade } from '#lexing/topics.ts';
import { isBesideAds } from './ads-said.ts';
import { isMonthOfNamedWork, isThereafter } from './named-work.ts';
import { isMonthlyOffer, isTierPrice, tier } from './package-price.ts';

export const piecesOf = ({ number, name, rate, time }: Draft): readonly Token[] =>
  [number, name, rate, time].filter((token) => token !== undefined);

/** A sum that names what it is for in words that are not known. */
export function isStrangeSum({ figure, segment, isOnce, number, rate }: Draft, line: Line): boolean {
  if (figure !== 'fee' || isOnce || number === undefined || hasSign(segment, 'fee')) return false;
  if (isBesideAds(number, segment, line) || isMonthlyOffer(number, segment, line)) return false;
  if (isTierPrice(number, segment, line) || isOfKnownWork(segment, line)) return false;
  if (isMonthOfNamedWork(number, segment, line)) return false;
  if (rate?.per === 'month' && isThereafter(segment, line.textOf)) return false;
  const at = segment.tokens.indexOf(number);
  const behind = segment.tokens.slice(at + 1).find(({ type }) => type !== 'rate' && type !== 'passed');
  const ahead = wordAhead(segment, at, line);
  // `Silver $2,400 a month: …` is a package with a name.
  const label = labelOf(segment, line);
  const isMonthOfWork = line.isWork && rate !== undefined && ['month', 'quarter', 'year'].includes(rate.per);
  // `After that $180 a month for 8 posts` names the work behind the sum.
  if (
    rate?.per === 'month' &&
    whatsOf(segment).length > 0 &&
    whatsOf(segment).every(({ what, start }) => start > number.start && (what === 'posts' || what === 'stories'))
  )
    return false;
  if (label.length > 1 && !isMonthOfWork && label.some((token) => isUnknownWord(token, line))) return true;
  const isWorded = segment.tokens.slice(0, at).every(({ type }) => type === 'word');
  const isHead = segment === line.segments[0] || (at <= titleMost && isWorded && isPriceList(line));
  const isTitle = (line.isWork || isPriceList(line)) && isHead && (ahead === segment.tokens[0] || isWorded);
  // `Set-up $300 and $450 monthly after that`
  const isThen =
    behind !== undefined && rate !== undefined && /^(?:after|thereafter|onwards?)$/.test(line.textOf(behind));
  const isStrangeOf = (token: Token | undefined) =>
    isUnknownWord(token, line) && !(line.isWork && token !== undefined && isTopic(line.textOf(token)));
  return (!isThen && isStrangeOf(behind)) || (!isTitle && isStrangeOf(ahead));
}

/** Words of a title in a list of prices. */
const titleMost = 2;

/** `Solo £275pm, Duo £450pm, Trio £595pm`: a name and a price a month, three times over. */
const isPriceList = ({ segments }: Line): boolean =>
  segments.filter(({ tokens }) => {
    const at = tokens.findIndex((token) => token.type === 'number' && token.unit === 'money');
    const isTitled = at > 0 && at <= titleMost && tokens.slice(0, at).every(({ type }) => type === 'word');
    return isTitled && tokens.slice(at + 1).every(({ type }) => type === 'rate' || type === 'passed');
  }).length > 2;

/** «Модерация и Direct по скрипту 120 €/мес». */
function isOfKnownWork(segment: Segment, line: Line): boolean {
  const before = line.segments[line.segments.indexOf(segment) - 1];
  const isJoined = before !== undefined && /^(?:и|and|&|\+)$/u.test(segment.joint) && numbersOf(before).length === 0;
  return [segment, ...(isJoined ? [before] : [])].some((each) => line.says(uncountedWork, each, harmlessDenial));
}

export const isUnknownWord = (token: Token | undefined, line: Line): boolean =>
  token?.type === 'word' && /\p{L}/u.test(line.textOf(token)) && !isHarmless(line.textOf(token));

/** What stands before a colon in a segment. */
export function labelOf({ tokens }: Segment, line: Line): readonly Token[] {
  const end = tokens.findIndex((token, place) => {
    const next = tokens[place + 1];
    return next !== undefined && /:/.test(line.textOf({ start: token.end, end: next.start }));
  });
  return tokens.slice(0, end + 1);
}

/** The word that a number or a name follows at once, small words aside; a colon or a dash parts them. */
function wordAhead(segment: Segment, at: number, line: Line): Token | undefined {
  for (let place = at - 1; place >= 0; place -= 1) {
    const token = segment.tokens[place] as Token; // within the segment
    const next = segment.tokens[place + 1] as Token; // within the segment
    if (/[:–"«»]/u.test(line.textOf({ start: token.end, end: next.start }))) return undefined;
    if (token.type !== 'sign' && !(token.type === 'word' && isHarmless(line.textOf(token)))) return token;
  }
  return undefined;
}

/** Rates of all that a shop sells: «ROAS магазина одежды». */
const ofShop: readonly string[] = ['roas', 'romi', 'adCostShare', 'engagementRate'];

/** Results of which what stands between them and their number only says which: `20 roofing leads`. */
const anyKindOf: readonly string[] = ['leads', 'sales', 'costPerLead', 'costPerSale'];
const adjective = /(?:ому|ему|ых|их|ые|ие|ого|его|ую|ая)$/u;
const verb = /(?:[её]м|им|ите|ете|ает|яет|ует|ит|[её]т|ают|яют|уют|ят)$/u;
const between = /^(?:to|in|on|of|with|for|на|в|во|из|с|со|к|от|до|при|для|по)$/u;

/** A word that may make another thing of it: before it, between number and name, or right behind. */
export function isStrange(draft: Draft, drafts: readonly Draft[], line: Line): boolean {
  const { segment, number, name, figure, kind } = draft;
  const places = [number, name].flatMap((piece) => (piece === undefined ? [] : [segment.tokens.indexOf(piece)]));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  // Of a pack the words around it are its own.
  if (name?.type === 'number') return false;
  const isWork = figure === 'posts' || figure === 'stories';
  if (isWork && segment.tokens.slice(first, last + 3).some((token) => several.test(line.textOf(token)))) return true;
  const ahead = wordAhead(segment, first, line);
  if (isWorkOn(segment, first, line)) return true;
  // `Silver = 12 posts`
  const isTitle =
    (isWork && ahead !== undefined && tier.test(line.textOf(ahead))) ||
    // `gets your resort 12 posts`
    /^(?:your|ваш[а-яё]*)$/u.test(
      line.textOf(
        segment.tokens[segment.tokens.indexOf(ahead ?? (segment.tokens[0] as Token)) - 1] ?? { start: 0, end: 0 },
      ),
    );
  // `HVAC 10 leads, dental 30` are of one trade each.
  const isOnly = drafts.every((other) => other === draft || other.figure !== figure);
  const isOfTrade =
    ahead !== undefined &&
    isOnly &&
    line
      .textOf(ahead)
      .split('-')
      .every((part) => isTrade(part) || isHarmless(part));
  const isOne = isWork && ahead !== undefined && line.textOf(ahead) === 'one';
  if (
    ahead &&
    isUnknownWord(ahead, line) &&
    !(
      isTitle ||
      isOfTrade ||
      isOne ||
      isKindOfLead(draft, ahead, line) ||
      isOfNamedPage(draft, segment.tokens.indexOf(ahead), line)
    ) &&
    !isPlainly(line.textOf(ahead)) &&
    !isKindOf(draft, ahead)
  )
    return true;
  if (isUnplaced(draft, line)) return true;
  const label = labelOf(segment, line);
  const isCount = kind === 'amount' && number?.unit === 'count' && name !== undefined && number.start < name.start;
  const isChanged = segment.tokens.slice(first + 1, last).some((token) => {
    const text = line.textOf(token);
    // `5 pages for your customers` counts no customers.
    if (isCount && between.test(text)) return true;
    const isLatin = /^[a-z]/.test(text);
    if (isWork) return ofOtherPosts.test(text);
    if ((isCount || kind !== 'amount' || ofShop.includes(figure)) && isTopic(text)) return false;
    // «20 учеников в автошколу по 1 500 ₽»
    if (anyKindOf.includes(figure) && isTrade(text)) return false;
    // «Переходы на сайт магазина штор: 1 550 в месяц»
    if (figure === 'visits' && label.includes(token)) return false;
    // «Заявка на кухню — 1 350 ₽»: what it is about.
    const before = segment.tokens.slice(0, segment.tokens.indexOf(token)).slice(-2);
    if (anyKindOf.includes(figure) && before.some((each) => /^(?:на|для|по)$/.test(line.textOf(each)))) return false;
    return isUnknownWord(token, line) && !adjective.test(text) && !(isLatin && anyKindOf.includes(figure));
  });
  if (isChanged) return true;
  const behind = segment.tokens[last + 1];
  if (behind?.type === 'what' && behind.what === figure) return false;
  // «… не превысят 10 % выручки»
  if (behind?.type === 'what' && figure === 'adCostShare' && line.isIncome(behind)) return false;
  if (behind?.type === 'what') return !drafts.some((other) => piecesOf(other).includes(behind));
  if (name === undefined || segment.tokens.indexOf(name) !== last || behind?.type !== 'word') return false;
  // `20 lead campaigns` are campaigns: English counts leads in the plural.
  if (number && number.high !== 1 && ofOthers.test(line.textOf(name)) && !aside.test(line.textOf(behind))) return true;
  if (!isUnknownWord(behind, line)) return false;
  // `12 posts crafted for you`; `12 posts ideas` are ideas.
  if (isWork && /[a-z]s$|^[а-яё]/u.test(line.textOf(name))) return ofPosts.test(line.textOf(behind as Token));
  // `20 sales scripts` are scripts; «20 продаж курса» are sales.
  const text = line.textOf(behind as Token); // an unknown word is one
  if (text === 'for' || text === 'для')
    return !yours.test(line.textOf(segment.tokens[last + 2] ?? { start: 0, end: 0 }));
  return !(/[а-яё]/u.test(text) && (anyKindOf.includes(figure) || verb.test(text)));
}

/** `Support for 40 clients`, «исследование 20 клиентов»: work with so many, who are there already. */
function isWorkOn(segment: Segment, at: number, line: Line): boolean {
  const ahead = segment.tokens.slice(0, at).findLast(({ type }) => type !== 'sign');
  const next = ahead && segment.tokens[segment.tokens.indexOf(ahead) + 1];
  if (ahead === undefined || next === undefined || /[:–"«»]/u.test(line.textOf({ start: ahead.end, end: next.start })))
    return false;
  // «Наберём на курс 50 учеников»
  const before = segment.tokens[segment.tokens.indexOf(ahead) - 1];
  if (before !== undefined && line.textOf(before) === 'на') return false;
  // `Delivery of 30 leads` is what is promised.
  if (/^delivery$/.test(line.textOf(ahead)) && line.textOf(next) === 'of') return false;
  return worksOn.test(line.textOf(ahead));
}

const worksOn =
  /^(?:support|training|photography|delivery|installation|retargeting|remarketing|research|audits?|moderation|coaching|monitoring|tracking|testing|care|insights?|analytics|interviews?|surveys?|consult(?:ation)?s|(?:поддержк|обучени|курс|общени|опрос|анализ|аудит|вебинар|розыгрыш|исследовани|прогрев|сегментаци|тест|консультаци|гайд|доставк|монтаж|мероприяти|модераци|проверк|оформлени|аналитик|интервью|обзвон)[а-яё]*|работе)$/u;
/** Many in one: how many is not told. */
const several = /^(?:сери[ийяю]|набор|подбор|блок|цепоч|групп[аы]?$|series|sequence|sets?$|packs?$|batch|bundle)/u;
/** Posts of somebody else, or nobody's. */
const ofOtherPosts =
  /^(?:вариант[а-яё]*|иде[а-яё]+|тем[аыу]?|правк[а-яё]*|правок|верси[а-яё]+|макет[а-яё]*|шаблон[а-яё]*|пример[а-яё]*|заголовк[а-яё]*|черновик[а-яё]*|drafts?|ideas?|concepts?|versions?|variations?|variants?|revisions?|edits?|topics?|templates?|competitors?|competing|influencers?|guests?|bloggers?|forum|job|press|users?|clients?|customers?|your|existing|old|past|previous|sponsored|boosted|promoted|paid|physical|printed|print|for|to|in|on|of|with|from|чуж[а-яё]*|конкурент[а-яё]*|стар[а-яё]*|рекламн[а-яё]*|блогер[а-яё]*|ваш[а-яё]*|у|для|из|от|на)$/u;
const ofPosts =
  /^(?:ideas?|plans?|templates?|drafts?|concepts?|audits?|reviews?|promotions?|boost[a-z]*|topics?|calendars?|only|minimum|maximum|max|min|for|by|from|after|until|before|extra|total|each|identical|иде[а-яё]+|шаблон[а-яё]*|тем[а-яё]*|чернов[а-яё]+|разбор[а-яё]*|ваш[а-яё]*|конкурент[а-яё]*|от|у|для)$/u;
export const ofOthers =
  /^(?:(?:new )?(?:lead|customer|client|follower|member|order|visitor|subscriber|patient|student|buyer|guest|purchase)|sales|traffic)$/;
export const aside =
  /^(?:from|within|through|via|during|over|using|online|this|these|next|following|every|only|that|who|which|at|as|so|than|or|but|into|onto|across|around|near|starting|without|before|after|until|while|thanks|fast|easily|consistently|reliably|also|too|now|here|for|while|because|plus|minimum|max|min|more|monthly|weekly|daily|coming|growth|generated|delivered|brought|booked|sent|gained|won|closed|back)$/u;
const yours = /^(?:your|you|вашего|вашей|ваших|вашему|вас)$/u;
const isPlainly = (text: string): boolean =>
  /(?:ый|ий|ой)$/u.test(text) || adjective.test(text) || (/[а-яё]/u.test(text) && verb.test(text));

/** `8 seller leads at $60`: the word before the leads is between them and their own number. */
function isKindOf({ figure, segment }: Draft, ahead: Token): boolean {
  const before = segment.tokens[segment.tokens.indexOf(ahead) - 1];
  return anyKindOf.includes(figure) && before?.type === 'number';
}

/** «Канал жилого комплекса вырастет с 2 300 до 4 100 подписчиков»: whose page it is. */
export const isOfNamedPage = (
  { segment: { tokens }, number, figure }: Pick<Draft, 'segment' | 'number' | 'figure'>,
  at: number,
  line: Line,
): boolean => {
  const [first] = tokens;
  const isPage =
    first !== undefined &&
    /^(?:канал|групп[ау]|сообщество|аккаунт|страниц[ау]|профиль|паблик|блог)$/u.test(line.textOf(first));
  return figure === 'members' && isPage && number !== undefined && at <= pageNameMost && at < tokens.indexOf(number);
};

/** Words after the page that say whose it is. */
const pageNameMost = 3;

/** `valuation leads £32 each`: which of them. */
const isKindOfLead = ({ figure, segment, name }: Draft, ahead: Token, line: Line): boolean =>
  figure === 'costPerLead' &&
  name !== undefined &&
  /^leads?$/.test(line.textOf(name)) &&
  segment.tokens[segment.tokens.indexOf(name) - 1] === ahead &&
  !/^(?:miss(?:ing|ed)|lost|existing|old|failed|unqualified|duplicate|bad|invalid|your)$/.test(line.textOf(ahead));

const letters = /^(?:e-?mail|newsletters?|mailing|рассылк[а-яё]*)$/u;

/** `30 new members` of a gym are its customers, and visits to a club none of a site: where is said, or asked. */
function isUnplaced({ figure, name }: Draft, line: Line): boolean {
  if (name === undefined) return false;
  const text = line.textOf(name);
  // Those who read letters follow no page.
  const isOfLetters = line.segments.some((each) => each.tokens.some((token) => letters.test(line.textOf(token))));
  if (figure === 'members' && isOfLetters && /^(?:subscriber|подписчик)/u.test(text)) return true;
  if (figure === 'members' && /^(?:member|участник)/u.test(text))
    return !line.segments.some((each) => line.says(places, each, harmlessDenial));
  const isVisit =
    (figure === 'visits' || figure === 'costPerVisit') && !/site|клик|click|cpc|цпк|переход|traffic|трафик/u.test(text);
  const isOfSearch = line.segments.some((each) => line.says(ofSearch, each, harmlessDenial));
  return isVisit && !isOfSearch && line.segments.some((each) => line.says(inPerson, each, harmlessDenial));
}
