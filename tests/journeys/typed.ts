import type { Industry } from '#domain/industry.ts';
import { exampleStrategy } from '#examples/index.ts';
import type { Language } from '#i18n/language.ts';
import { en } from '#stages/business/words.en.ts';
import { ru } from '#stages/business/words.ru.ts';
import type { Strategy } from '#strategy/strategy.ts';

const businessWords = { en, ru };
const locales = { en: 'en-GB', ru: 'ru-RU' } as const;

/** What a control is to be given: text for a field, the value of an option, or the boxes to tick. */
export type Given = { readonly value: string; readonly typed: string } | { readonly ticked: readonly string[] };

export interface PageAnswers {
  /** By the id of the control, which is the dotted path of the answer. */
  readonly controls: ReadonlyMap<string, Given>;
  /** How many entries each list gets. */
  readonly lists: ReadonlyMap<string, number>;
}

type Answers = Strategy['answers'];
type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/** An example's answers with the ids a person's own entries get: n1, n2, … in the order they are added. */
export async function shopByHand(language: Language): Promise<Answers> {
  const { answers } = await exampleStrategy('running-shoes', language);
  const ids = [
    answers.business?.communities,
    answers.business?.workers,
    answers.business?.dates,
    answers.business?.tried,
    answers.audience?.segments,
    answers.audience?.problems,
    answers.audience?.rivals,
    answers.content?.pillars,
    answers.acquisition?.tools,
    answers.engagement?.tactics,
    answers.conversion?.offers,
  ].flatMap((list) => (list ?? []).map(({ id }) => id));
  const given = new Map(ids.map((id, index) => [id, `n${index + 1}`]));
  const renamed = (value: Plain): Plain => {
    if (typeof value === 'string') return given.get(value) ?? value;
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [given.get(key) ?? key, renamed(each)]));
  };
  return renamed(answers as Plain) as Answers; // answers are plain data, and only ids change
}

const isMoney = /Minor(PerMonth)?(\.\w+)?$/;
const isShare = /Share(\.\w+)?$|shareOfPosts$/;

/** A number as people type it: grouped, money in whole units, shares in per cent. */
function typedNumber(path: string, value: number, language: Language): string {
  const shown = isMoney.test(path) ? value / 100 : isShare.test(path) ? value * 100 : value;
  const text = shown.toLocaleString(locales[language], { maximumFractionDigits: 6 }).replaceAll('\u00a0', ' ');
  return isShare.test(path) ? `${text} %` : text;
}

/** Everything to be given on one page. */
export function pageAnswers(draft: object, language: Language): PageAnswers {
  const controls = new Map<string, Given>();
  const lists = new Map<string, number>();
  const put = (path: string, value: string, typed = value) => controls.set(path, { value, typed });
  const walk = (path: string, value: Plain) => {
    if (typeof value === 'boolean') put(path, value ? 'yes' : 'no');
    else if (typeof value === 'number') put(path, String(value), typedNumber(path, value, language));
    else if (value === 'unknown' && !path.endsWith('kind')) controls.set(path, { ticked: [value] });
    else if (typeof value === 'string') put(path, value);
    else if (Array.isArray(value)) walkList(path, value);
    else walkFields(path, value as Readonly<Record<string, Plain>>); // what is left of Plain
  };
  const walkList = (path: string, values: readonly Plain[]) => {
    if (values.every((each) => typeof each !== 'object')) controls.set(path, { ticked: values.map(String) });
    else {
      lists.set(path, values.length);
      values.forEach((each, index) => {
        walk(`${path}.${index}`, each);
      });
    }
  };
  const walkFields = (path: string, fields: Readonly<Record<string, Plain>>) => {
    const isEstimate = ['known', 'range', 'unknown'].includes(String(fields.kind));
    for (const [key, value] of Object.entries(fields)) {
      const inside = path === '' ? key : `${path}.${key}`;
      if (key === 'id') continue;
      if (key === 'kind' && isEstimate) put(`${path}--kind`, String(value));
      // A trade is found by its name.
      else if (key === 'industry') put(inside, businessWords[language].industries[value as Industry]);
      else if (key === 'startMonth') {
        const [year = '', month = ''] = String(value).split('-');
        put(`${inside}--month`, month);
        put(`${inside}--year`, year);
      } else walk(inside, value);
    }
  };
  walkFields('', draft as Readonly<Record<string, Plain>>); // a draft is plain data
  return { controls, lists };
}
