import { plainInline, withoutCitations } from './plain-inline.ts';

type Sign = 'heading' | 'number' | 'bullet';

interface Line {
  readonly sign: Sign | undefined;
  readonly indent: number;
  readonly text: string;
}

const heading = /^#{1,6}\s+(?:\*\*)?\s*(?:\d{1,3}(?:[.):]|\\[.)])|\p{Nd}\uFE0F?\u20E3)\s*(.*)$/u;
const number = /^(?:\(?\d{1,3}(?:[.)]|\\[.)])(?=\s)|\p{Nd}\uFE0F?\u20E3)\s*(.*)$/u;
const boldNumber = /^(\*\*|__)\s*(\d{1,3})\\?[.)]\s*(.*)$/u;
const numberedWord =
  /^(?:#{1,6}\s+)?(?:\*\*|__)?\s*(?:idea|option|topic|post|tactic|problem|day|идея|вариант|тема|пост|механика|проблема|день)\s*[№#]?\s*(\d{1,3})\s*(?:[.):]|\s[—–-]\s)\s*(?:\*\*|__)?\s*(\S.*)$/iu;
const bullet = /^(?:[-–—•*+·▪◦●‣]|[✅☑✔✓➤👉🔹🔸▶]\uFE0F?)\s+(?:\[[ xXхХ]\]\s+)?(.*)$/u;

function lineOf(raw: string): Line {
  const indent = /^[ \t]*/u.exec(raw.replace(/\t/gu, '    '))?.[0].length ?? 0;
  const text = raw.trim().replace(/^>\s*/u, '');
  const counted = numberedWord.exec(text);
  if (counted) return { sign: 'number', indent: 0, text: (counted[2] ?? '').replace(/\*\*$/u, '') };
  const titled = heading.exec(text);
  if (titled) return { sign: 'heading', indent: 0, text: `**${(titled[1] ?? '').replace(/\*\*/gu, '')}**` };
  const numbered = number.exec(text.replace(boldNumber, '$2. $1$3'));
  if (numbered) return { sign: 'number', indent, text: numbered[1] ?? '' };
  const pointed = bullet.exec(text);
  return pointed ? { sign: 'bullet', indent, text: pointed[1] ?? '' } : { sign: undefined, indent, text };
}

const leading = /^(\*\*|__)(.+?)\1\s*[:—–-]?\s*(.*)$/u;
const words = (text: string): number => text.match(/[\p{L}\d]+/gu)?.length ?? 0;

/** What an entry is called in front of it, `**Topic:**`. */
const label =
  /^(?:\*\*|__)?(?:text|problem|pain|topic|idea|tactic|title|headline|проблема|боль|тема|идея|механика|текст|заголовок)\s*(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:|:)\s*/iu;

/** A title of a word or two says nothing without what explains it. */
const titleWords = 3;

function entryOf(text: string, below: string | undefined): string {
  const titled = leading.exec(text.trim().replace(label, ''));
  if (titled === null) return plainInline(text.trim().replace(label, ''));
  const [, , title = '', rest = ''] = titled;
  const name = plainInline(title).replace(/\s*[:—–-]$/u, '');
  const about = plainInline(rest || (below ?? ''));
  return words(name) >= titleWords || about === '' ? name : `${name}: ${about}`;
}

/** Numbered headings before numbers, numbers before bullets: what stands under an entry is about it. */
function signOf(lines: readonly Line[]): Sign | undefined {
  const count = (sign: Sign) => lines.filter((line) => line.sign === sign).length;
  if (count('heading') > 1) return 'heading';
  const numbers = lines.filter(({ sign }) => sign === 'number');
  const isCategory = ({ text }: Line) => /:\**$/u.test(plainInline(text));
  const areCategories = count('bullet') > 0 && numbers.every(isCategory);
  if (numbers.length > 0 && !areCategories) return 'number';
  return count('bullet') > 0 ? 'bullet' : undefined;
}

/** Entries of a list; what is said before, between and after them is left out. */
export function listItems(text: string): readonly string[] {
  const lines = withoutCitations(text).split('\n').map(lineOf);
  const sign = signOf(lines);
  const own = lines.filter((line) => line.sign === sign);
  const outermost = Math.min(...own.map(({ indent }) => indent));
  if (sign === undefined) return [];
  return lines.flatMap((line, place) => {
    if (line.sign !== sign || line.indent > outermost + 1) return [];
    const next = lines.slice(place + 1).find((each) => each.text !== '');
    return [entryOf(line.text, next && next.sign !== sign ? next.text : undefined)];
  });
}
