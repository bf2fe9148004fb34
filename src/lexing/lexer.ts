import type { Month } from '#domain/month.ts';
import type { Language } from '#i18n/language.ts';
import { nouns, perNouns } from './nouns.ts';
import { numberAt } from './numbers.ts';
import { decoration, listMark, passedOver } from './passed-over.ts';
import { here, matchAt } from './pattern.ts';
import { signWords } from './sign-words.ts';
import { rateAt, timeAt } from './times.ts';
import type { Piece, Token } from './token.ts';

interface ReadingContext {
  readonly startMonth: Month;
  readonly language: Language;
}

const joints = here(
  String.raw`[,;|+&→=:()·]|${decoration}|–|(?<= )-(?= )|(?<!(?<![a-zа-яё])(?:min|max|approx|соц|бел|кв|incl|excl|est|avg|mos?|wks?|yrs?|нед|мес|рекл|бюдж|вед|уник|руб|р|т|тыс|млн|чел|шт|кол|ок|мин|макс|г|стр|мин))[.](?=\s|$)|[!?](?=\s|$)|\/|(?<!\p{L})(?:and|plus|и|а также|плюс)(?!\p{L})`,
);
const word = here(String.raw`[\p{L}\d][\p{L}\p{M}\d'-]*|\S`);
const adjective =
  /^(?:(?:pre-?|high-?)?quali(?:fied|ty)|exclusive|accredited|targett?ed|warm|hot|real|genuine|verified|vetted|engaged|active|organic|fresh|motivated|relevant|local|unique|serious|ready|paying|loyal|[а-яё]{3,}(?:ых|их|ные))$/u;
const phase =
  /^(?:tests?|testing|trial|pilot|preparation|prep|discovery|build|production|research|тест(?:а|ы|ируем|ирование)?|пилот|подготовка|сборка|разработка|запуск|съ[её]мка|анализ|аудит|запустим|настроим|запускаем|настраиваем|подготовим)$/u;
const gap = here(String.raw`\s+`);
const decorated = new RegExp(`^${decoration}`, 'u');

/** Behind bullets, pictures and the number of a list. */
function headOf(text: string): number {
  let at = 0;
  for (;;) {
    const length = (matchAt(gap, text, at) ?? matchAt(here(decoration), text, at) ?? matchAt(listMark, text, at))?.[0]
      .length;
    if (length === undefined) return at;
    at += length;
  }
}

/** A plain line as pieces, from left to right; nothing of it is read twice. */
export function tokensOf(text: string, readingContext: ReadingContext): readonly Token[] {
  const tokens: Token[] = [];
  let at = headOf(text);
  while (at < text.length) {
    const space = matchAt(gap, text, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const { piece, length } = pieceAt(text, at, readingContext);
    tokens.push({ ...piece, start: at, end: at + length });
    at += length;
  }
  return tokens;
}

interface Read {
  readonly piece: Piece;
  readonly length: number;
}

function pieceAt(text: string, at: number, readingContext: ReadingContext): Read {
  const passed = first(passedOver, text, at);
  if (passed !== undefined) return { piece: { type: 'passed' }, length: passed };
  const time = timeAt(text, at, readingContext.startMonth);
  if (time) return { piece: time.token, length: time.length };
  const noun = nounAt(perNouns, text, at);
  if (noun) return noun;
  const rate = rateAt(text, at);
  if (rate) return { piece: { type: 'rate', per: rate.per, isHead: rate.isHead }, length: rate.length };
  const number = numberAt(text, at, readingContext.language);
  if (number) return { piece: number.token, length: number.length };
  return longest([nounAt(nouns, text, at), signAt(text, at)]) ?? plainAt(text, at);
}

const first = (patterns: readonly RegExp[], text: string, at: number): number | undefined => {
  for (const pattern of patterns) {
    const match = matchAt(pattern, text, at);
    if (match) return match[0].length;
  }
  return undefined;
};

const longest = (reads: readonly (Read | undefined)[]): Read | undefined =>
  reads.filter((read) => read !== undefined).toSorted((one, other) => other.length - one.length)[0];

function nounAt(from: typeof nouns, text: string, at: number): Read | undefined {
  for (const { pattern, what, asks = [], isCost = false } of from) {
    const match = matchAt(pattern, text, at);
    if (match) return { piece: { type: 'what', what, asks, isCost }, length: match[0].length };
  }
  return undefined;
}

function signAt(text: string, at: number): Read | undefined {
  const found = signWords.flatMap(([pattern, sign]) => {
    const match = matchAt(pattern, text, at);
    return match ? [{ piece: { type: 'sign', sign } as const, length: match[0].length }] : [];
  });
  return longest(found);
}

function plainAt(text: string, at: number): Read {
  const joint = matchAt(joints, text, at);
  if (joint)
    return { piece: { type: 'joint', mark: decorated.test(joint[0]) ? ',' : joint[0] }, length: joint[0].length };
  const length = matchAt(word, text, at)?.[0].length ?? 1;
  const said = text.slice(at, at + length);
  return { piece: { type: 'word', isAdjective: adjective.test(said), isPhase: phase.test(said) }, length };
}
