import * as z from 'zod/mini';
import { tacticKinds } from '#domain/tactic.ts';
import { listLengthMax } from '#stages/answer-kinds.ts';
import { lineMax } from '../session.ts';

/** Most templates: each may be as large as a strategy. */
const templatesMax = 50;
const tagsMax = 10;
const tagMax = 40;

const id = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
const line = z.string().check(z.maxLength(lineMax));
const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const list = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.maxLength(listLengthMax));

/** Most letters of a logo's dots, and pixels of its longer side. */
const logoLettersMax = 400_000;
export const logoPixelsMax = 600;

/** How every PNG begins. */
const pngLetters = /^iVBORw0KGgo[A-Za-z0-9+/]*={0,2}$/;
const pixels = z.number().check(z.int(), z.gte(1), z.lte(logoPixelsMax));

const logoSchema = z.object({
  png: z.string().check(z.regex(pngLetters), z.maxLength(logoLettersMax)),
  width: pixels,
  height: pixels,
});
export type BrandLogo = z.infer<typeof logoSchema>;

/** Whether a logo is small enough to be kept. */
export const isKept = (logo: BrandLogo): boolean => logoSchema.safeParse(logo).success;

/** How heavy a finding of the health check can weigh. */
export const weights = ['contradiction', 'risk', 'note'] as const;
export type Weight = (typeof weights)[number];

/** What a consultant works with for every client. It is kept beside the strategies and is no part of any. */
export const librarySchema = z.object({
  idsGiven: z.number().check(z.int(), z.gte(0)),
  /** Under every document of a strategy. */
  brandLine: z.optional(line),
  /** At the foot of every document's pages, beside the line: dots alone, whatever was chosen. */
  brandLogo: z.optional(logoSchema),
  /** Marks of the strategies on this device, under their ids. */
  clients: z
    .array(
      z.object({
        id,
        tags: z.array(z.string().check(z.minLength(1), z.maxLength(tagMax))).check(z.maxLength(tagsMax)),
        isArchived: z.optional(z.boolean()),
      }),
    )
    .check(z.maxLength(10_000)),
  templates: z
    .array(
      z.object({
        id,
        name: line,
        madeOn: isoDay,
        /** The format of the body: it is opened as any strategy is. */
        format: z.number().check(z.int(), z.gte(1)),
        body: z.unknown(),
      }),
    )
    .check(z.maxLength(templatesMax)),
  problemLists: list(z.object({ id, name: line, problems: list(line) })),
  tactics: list(z.object({ id, kind: z.enum(tacticKinds), name: line, stopRule: z.optional(line) })),
  /** How heavy findings of a rule of the health check weigh, where it is not as usual; `text`: what one of them said. */
  weights: z.optional(
    list(z.object({ id, rule: z.string().check(z.regex(/^[A-Za-z]{1,60}$/)), weight: z.enum(weights), text: line })),
  ),
  /** Own hints under questions of the stages, by `'audience.segmentName'`. */
  hints: z.optional(list(z.object({ id, at: z.string().check(z.regex(/^[a-z]+\.[A-Za-z]{1,60}$/)), text: line }))),
});

export type Library = z.infer<typeof librarySchema>;
export type Template = Library['templates'][number];
export type ProblemList = Library['problemLists'][number];
export type OwnTactic = Library['tactics'][number];

/** Lists whose entries have ids of the library's own. */
export type LibraryList = 'templates' | 'problemLists' | 'tactics' | 'weights' | 'hints';
export type LibraryEntry<Part extends LibraryList> = NonNullable<Library[Part]>[number];

export const newLibrary: Library = {
  idsGiven: 0,
  clients: [],
  templates: [],
  problemLists: [],
  tactics: [],
};

/** The library with one more entry of a list, under an id of its own; nothing where no more fit. */
export function withEntry<Part extends LibraryList>(
  library: Library,
  part: Part,
  entry: Omit<LibraryEntry<Part>, 'id'>,
): Library {
  const idsGiven = library.idsGiven + 1;
  const entries: readonly unknown[] = library[part] ?? [];
  if (entries.length >= (part === 'templates' ? templatesMax : listLengthMax)) return library;
  return { ...library, idsGiven, [part]: [...entries, { ...entry, id: `l${idsGiven}` }] };
}

export const withoutEntry = (library: Library, part: LibraryList, gone: string): Library => ({
  ...library,
  [part]: (library[part] ?? []).filter(({ id: each }) => each !== gone),
});

/** The library with an own weight for a rule, in place of the one before; `undefined`: as usual. */
export function withWeight(library: Library, rule: string, weight: Weight | undefined, text: string): Library {
  const others = { ...library, weights: (library.weights ?? []).filter((each) => each.rule !== rule) };
  return weight === undefined ? others : withEntry(others, 'weights', { rule, weight, text: text.slice(0, lineMax) });
}

/** The library with an own hint under a question, in place of the one before. */
export function withHint(library: Library, at: string, text: string): Library {
  const others = { ...library, hints: (library.hints ?? []).filter((each) => each.at !== at) };
  return withEntry(others, 'hints', { at, text });
}

/** One client, marked anew; without a mark it is not kept at all. */
export function withClient(library: Library, clientId: string, tags: readonly string[], isArchived: boolean): Library {
  const others = library.clients.filter(({ id: each }) => each !== clientId);
  const kept = [...new Set(tags.map((tag) => tag.trim().slice(0, tagMax)).filter(Boolean))].slice(0, tagsMax);
  if (kept.length === 0 && !isArchived) return { ...library, clients: others };
  return { ...library, clients: [...others, { id: clientId, tags: kept, ...(isArchived && { isArchived }) }] };
}

/** Tags in use, the most used first. */
export function tagsIn({ clients }: Library): readonly string[] {
  const uses = new Map<string, number>();
  for (const { tags } of clients) for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return [...uses].toSorted(([, one], [, other]) => other - one).map(([tag]) => tag);
}

interface Client {
  readonly id: string;
  readonly title: string;
}

export interface ClientSearch {
  /** Every word of it is in the name or in a tag. */
  readonly wanted: string;
  readonly tag?: string | undefined;
  readonly isArchived: boolean;
}

const flat = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

/** The clients looked for, in the order they come in. */
export function clientsFound<C extends Client>(
  library: Library,
  all: readonly C[],
  { wanted, tag, isArchived }: ClientSearch,
): readonly (C & { readonly tags: readonly string[] })[] {
  const marks = new Map(library.clients.map((client) => [client.id, client]));
  const words = flat(wanted).split(/\s+/).filter(Boolean);
  return all
    .map((client) => ({ ...client, tags: marks.get(client.id)?.tags ?? [] }))
    .filter(({ id: each, title, tags }) => {
      const said = flat([title, ...tags].join(' '));
      return (
        (marks.get(each)?.isArchived === true) === isArchived &&
        (tag === undefined || tags.includes(tag)) &&
        words.every((word) => said.includes(word))
      );
    });
}
