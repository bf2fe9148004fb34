import { plainInline } from './plain-inline.ts';

const fence = /```[ \t]*(?:json|json5|jsonc)?\s*([[{][\s\S]*?[\]}])\s*```/giu;

/** Names under which an entry has its text, the likeliest first. */
const textName =
  /^(?:text|problem|pain|topic|idea|tactic|title|name|headline|question|проблема|боль|тема|идея|механика|текст|название|заголовок|вопрос)/iu;

/** Slips that assistants make in JSON: a comma behind the last entry, a line broken inside a text. */
const mended = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\[\s\S])*"/gu, (said) => said.replace(/\s*\n\s*/gu, ' ')).replace(/,(?=\s*[\]}])/gu, '');

function parsed(text: string): unknown {
  for (const each of [text, mended(text)])
    try {
      return JSON.parse(each);
    } catch {}
  return undefined;
}

/** JSON somewhere in a text: in a fence, or from its first bracket to its last. */
function jsonIn(text: string): readonly unknown[] {
  const fenced = [...text.matchAll(fence)]
    .map(([, inside = '']) => parsed(inside))
    .filter((each) => each !== undefined);
  if (fenced.length > 0) return fenced;
  const begin = text.search(/[[{]/u);
  const end = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}'));
  return [begin < 0 || end < begin ? undefined : parsed(text.slice(begin, end + 1))];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isObject(value)) return [];
  const texts = Object.entries(value).filter((each): each is [string, string] => typeof each[1] === 'string');
  const named = texts.find(([name]) => textName.test(name)) ?? texts[0];
  const lists = Object.values(value).filter(Array.isArray);
  // A category holds its entries in a list; what stands beside the text of an entry is about it.
  return lists.length > 0 && named === texts[0] && lists.flat().some(isObject)
    ? lists.flatMap(textsOf)
    : named
      ? [named[1]]
      : Object.values(value).flatMap(textsOf);
}

/** Entries of JSON: texts in an array, or the text of each object; none where there is no JSON. */
export const jsonItems = (text: string): readonly string[] =>
  jsonIn(text)
    .flatMap((value) => (Array.isArray(value) || isObject(value) ? textsOf(value) : []))
    .map(plainInline);
