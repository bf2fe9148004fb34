import type { Draft } from '#clauses/draft.ts';
import type { Line } from '#clauses/nearest.ts';
import { hasSign, joinedBehind, numbersOf, type Segment, whatsOf } from '#clauses/segments.ts';
import type { NumberToken, Token } from '#lexing/token.ts';

const work: readonly string[] = ['other', 'posts', 'stories'];

/** Of one piece or one hour of work: `$0.02 per view`, «700 ₽ за пост», `$40 an hour`, «500 ₽/шт». It is no sum of a month. */
export function isUnitPrice(number: Token & NumberToken, segment: Segment, line: Line): boolean {
  const { tokens } = segment;
  const at = tokens.indexOf(number);
  const behind = tokens.slice(at + 1, at + 5);
  const [next] = behind;
  const isOfResult = whatsOf(segment).some(({ what }) => !work.includes(what));
  if (next === undefined && isOfUnit(besideSlash(segment, line), line))
    return !isOfResult || isTalkPriced(number, segment, line);
  if (isTalkPriced(number, segment, line)) return true;
  if (next === undefined) return isOfNameAhead(number, segment, line);
  const text = line.textOf(next);
  if (/^(?:per|за|\/)$/u.test(text)) {
    // `$40 per missed post`
    const name = behind.slice(1).find(({ type }) => type !== 'word' && type !== 'sign');
    const isMonthly = [...tokens, ...joinedBehind(segment, line.segments)].some(({ type }) => type === 'rate');
    if (name?.type === 'what' && work.includes(name.what)) return !(isMonthly && plural.test(line.textOf(name)));
  }
  if (isEachOfWork(number, segment, line)) return true;
  if (/^(?:per|за|an?|в)$/u.test(text) && isOfUnit(behind[1], line) && !isOfResult) return true;
  return isOfNameAhead(number, segment, line);
}

/** «Пишу 8 постов в месяц, по 700 рублей каждый»; `8 posts a month, $35 each`. */
function isEachOfWork(number: Token, segment: Segment, { segments, textOf }: Line): boolean {
  const words = segment.tokens.filter((token) => token !== number);
  const [first] = words;
  const before = segments[segments.indexOf(segment) - 1];
  return (
    segment.joint === ',' &&
    first?.type === 'sign' &&
    words.slice(-Math.max(1, words.length - 1)).every((token) => ofEach.test(textOf(token))) &&
    before?.sentence === segment.sentence &&
    numbersOf(before).every(({ unit }) => unit === 'count') &&
    whatsOf(before).length === 1 &&
    whatsOf(before).every(({ what }) => what === 'posts' || what === 'stories')
  );
}

const ofEach = /^(?:каждый|каждая|each|apiece|за каждый|за штуку)$/u;

/** «Один пост с текстом и картинкой — 600 ₽», `1 post with design and caption — $25`: what one of them costs. */
export function pricedAsOne(drafts: readonly Draft[]): readonly Draft[] {
  const [work, sum, ...others] = drafts;
  const isOne =
    (work?.figure === 'posts' || work?.figure === 'stories') &&
    work.number?.low === 1 &&
    work.number.high === 1 &&
    work.rate === undefined &&
    !hasRateIn(work.segment);
  const isPaid =
    (sum?.figure === 'fee' || sum?.figure === 'price') &&
    sum.number?.unit === 'money' &&
    !sum.isOnce &&
    !hasRateIn(sum.segment) &&
    sum.segment.sentence === work?.segment.sentence;
  // «… — 700 ₽, от десяти штук по 550 ₽»
  const isOfMore = others.every(
    ({ figure, number, segment, isOnce }) =>
      (figure === 'fee' || figure === 'price') &&
      number?.unit === 'money' &&
      !isOnce &&
      hasSign(segment, 'each') &&
      !hasRateIn(segment),
  );
  if (!isOne || !isPaid || !isOfMore) return drafts;
  return [sum, ...others].map((each) => ({ ...each, figure: 'price', isEach: true, asks: [] }));
}

const hasRateIn = ({ tokens }: Segment): boolean => tokens.some(({ type }) => type === 'rate' || type === 'time');

/** `Extra reel $15, extra post $9, festival creative $4`: where others of a list are priced by the piece, so is what stands beside them. */
export function pricedAlike(drafts: readonly Draft[], { segments, textOf }: Line): readonly Draft[] {
  const isPricedByPiece = ({ segment }: Draft) =>
    drafts.some((other) => other.isEach && other.figure === 'price' && other.segment.sentence === segment.sentence);
  const isLongList = ({ segment: { sentence } }: Draft) =>
    drafts.filter((other) => other.isEach && other.segment.sentence === sentence).length > 1;
  return drafts.map((draft) => {
    const { figure, number, isOnce, isEach, segment } = draft;
    const isOpen = (figure === 'fee' || figure === 'price') && number?.unit === 'money' && !isOnce && !isEach;
    const names = whatsOf(segment);
    const isOfPiece =
      names.length > 0
        ? names.every(({ what }) => work.includes(what))
        : hasSign(segment, 'each') ||
          segment.tokens.some((token) => ofOnePiece.test(textOf(token))) ||
          // «Дизайн поштучно: пост — 400 ₽, сторис — 200 ₽, аватарка — 550 ₽»
          (isLongList(draft) && segment.tokens.every((token) => token === number || token.type === 'word'));
    const isBare =
      !segments.some(
        (each) =>
          each.sentence === segment.sentence &&
          each.tokens.some((token) => token.type === 'rate' && (token.isHead || each === segment)),
      ) &&
      !hasSign(segment, 'fee', 'ads', 'budget', 'targeting', 'inTotal') &&
      numbersOf(segment).every((each) => each === number || (each.unit === 'count' && names.length > 0));
    return isOpen && isOfPiece && isBare && isPricedByPiece(draft)
      ? { ...draft, figure: 'price', isEach: true, asks: [] }
      : draft;
  });
}

const ofOnePiece =
  /^(?:creative|креатив|макет|баннер|обложка|сценарий|съ[её]мка|выезд|стратегия|аудит|доп\.?|extra|banner|graphic|script)$/u;

/** «Консультация — 3 500 ₽» is a price of the contractor's own hour. */
const isTalkPriced = (number: Token, { tokens }: Segment, line: Line): boolean => {
  // «4 встречи в месяц, встреча 18 000 ₽» are brought.
  const isBrought = line.segments.some(
    (each) =>
      numbersOf(each).some(({ unit }) => unit === 'count') && whatsOf(each).some(({ what }) => what === 'leads'),
  );
  if (isBrought) return false;
  const ahead = tokens[tokens.indexOf(number) - 1];
  return ahead?.type === 'what' && /^(?:консультация|встреча|consultation|meeting)$/u.test(line.textOf(ahead));
};

/** «20 000 ₽ за посты и сторис в месяц» is no price of one. */
const plural = /^(?:posts|stories|reels|videos|посты|публикации|сторис|рилс|ролики|видео)$/u;
const hours = /^(?:hour|hr|h|час|ч)$/u;
const pieces =
  /^(?:post|reel|story|video|carousel|short|clip|creative|piece|unit|item|photo|image|script|page|пост|рилс|сторис|видео|ролик|клип|карусель|креатив|публикаци[яю]|штук[ау]?|шт|единиц[ау]|материал|фото|сценарий|макет|баннер|обложк[ау]|кадр|карточк[ау]|страниц[ау]|объявлени[ея]|рассылк[ау]|письмо|текст|статья|статью|article|email|send|tweet|thread|release|revision|edit|slide|caption|newsletter|description|blog|banner|logo|flyer|poster|template|animation|infographic|слайд|правк[ау]|минут[ау]|секунд[ау]|логотип|флаер|шаблон|анимаци[яю]|инфографик[ау])$/u;

const isOfUnit = (token: Token | undefined, line: Line): boolean =>
  token !== undefined && (hours.test(line.textOf(token)) || pieces.test(line.textOf(token).replace(/\.$/, '')));

/** What stands behind a slash that ends the segment: `$25/story`. */
function besideSlash(segment: Segment, { segments }: Line): Token | undefined {
  const next = segments[segments.indexOf(segment) + 1];
  return next?.joint === '/' ? next.tokens[0] : undefined;
}

/** «Стоимость поста 700 ₽», «5 постов по 700 ₽», `Reels $150 each`, `1 post = $50`. */
function isOfNameAhead(number: Token, segment: Segment, line: Line): boolean {
  const { tokens } = segment;
  const names = whatsOf(segment);
  if (names.length === 0 || !names.every(({ what }) => work.includes(what))) return false;
  if (hasSign(segment, 'once')) return false;
  if (tokens.some(({ type }) => type === 'rate')) return false;
  const at = tokens.indexOf(number);
  const isEach = [at - 1, at + 1].some((place) => {
    const token = tokens[place];
    return token?.type === 'sign' && token.sign === 'each' && (place < at || line.textOf(token) !== 'по');
  });
  if (isEach) return true;
  const [name] = names;
  const isAhead = name !== undefined && tokens.indexOf(name) < at;
  const isOne = numbersOf(segment).every(
    (each) => each === number || (each.unit === 'count' && each.low === 1 && each.high === 1),
  );
  return isAhead && isOne && isOneOf(name, segment, line) && line.textOf(tokens[at - 1] ?? name) !== 'за';
}

/** «Пост 700 ₽, сторис 300 ₽»: what has no plural of its own is one beside another. */
const isOneOf = (name: Token, { sentence, tokens }: Segment, line: Line): boolean =>
  one.test(line.textOf(name)) ||
  // `Posts are $15, stories are $7`
  /^(?:are|cost|стоят)$/u.test(line.textOf(tokens[tokens.indexOf(name) + 1] ?? name)) ||
  /^(?:an?|per|each|one)$/.test(line.textOf(tokens[tokens.indexOf(name) - 1] ?? name)) ||
  (undeclined.test(line.textOf(name)) &&
    line.segments.some(
      (each) =>
        each.sentence === sentence &&
        whatsOf(each).some((other) => one.test(line.textOf(other))) &&
        numbersOf(each).every(({ unit }) => unit === 'money'),
    ));

/** One of them by its form. */
const one = /^(?:post|reel|story|carousel|пост|поста|публикаци[яию]|карусел[ьи]|ролика?|клипа?)$/u;
const undeclined = /^(?:рилс|сторис|видео|reels|stories)$/u;
