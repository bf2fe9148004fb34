import { jsonItems } from './json-items.ts';
import { listItems } from './list-items.ts';
import { tableItems } from './table-items.ts';

/**
 * What an assistant's answer lists: the entries of its JSON, table or list, in that order of trust. Whatever is said around them
 * is not believed; an answer without any of the three has no entries.
 */
export function itemsIn(answer: string): readonly string[] {
  const text = answer
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/\u00A0/gu, ' ')
    .replace(/<(think|thinking|reasoning)>[\s\S]*?<\/\1>/giu, '') // what a model said to itself
    .replace(/<li[^>]*>/giu, '\n- ')
    .replace(/<\/?(?:ol|ul|li|p)[^>]*>/giu, '\n');
  for (const read of [jsonItems, tableItems, listItems]) {
    const items = read(text).filter((item) => /[\p{L}\d]/u.test(item));
    if (items.length > 0) return items;
  }
  return [];
}
