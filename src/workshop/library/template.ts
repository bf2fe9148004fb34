import { stageAnswers } from '#stages/answers.ts';
import { type StageId, stageIds } from '#stages/card.ts';
import { answersOf } from '#strategy/cleaning.ts';
import { type Drafts, newStrategy, type Strategy } from '#strategy/strategy.ts';
import { isEntries, isGroup } from '#strategy/tree.ts';
import { nameFinder } from './names.ts';
import { type Class, templateClasses } from './template-classes.ts';

type Classes = Class | { readonly [key: string]: Classes };

/** Words of a person that a template would keep: a whole entry of a list, or one answer. */
export interface KeptWords {
  /** `'audience.problems.n3'`, `'audience.refusals'`. */
  readonly at: string;
  readonly stage: StageId;
  readonly texts: readonly string[];
  /** The client, or somebody of theirs, is named in it. */
  readonly isNaming: boolean;
}

/** Answers that can be used, and no half-typed ones: what was not understood may say anything. */
const answersIn = (strategy: Strategy): readonly (readonly [StageId, unknown])[] =>
  stageIds.flatMap((id) => (strategy.answers[id] === undefined ? [] : [[id, answersOf(strategy)[id]] as const]));

/** Every text under one of these classes. */
function textsUnder(value: unknown, classes: Classes | undefined, wanted: Class): readonly string[] {
  if (classes === undefined) return [];
  if (typeof classes === 'string') return classes === wanted && typeof value === 'string' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsUnder(item, classes, wanted));
  if (!isGroup(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsUnder(inner, classes[key], wanted));
}

/** All that a template of this strategy would keep of what a person wrote, in the order asked. */
export function wordsKept(strategy: Strategy): readonly KeptWords[] {
  const answers = answersIn(strategy);
  const names = answers.flatMap(([id, value]) => textsUnder(value, templateClasses[id], 'name'));
  const isNaming = nameFinder(names);
  return answers.flatMap(([stage, group]) =>
    !isGroup(group)
      ? []
      : Object.entries(group).flatMap(([key, value]): readonly KeptWords[] => {
          const classes = (templateClasses[stage] as Readonly<Record<string, Classes>>)[key];
          const wordsAt = (at: string, inner: unknown) => {
            const texts = textsUnder(inner, classes, 'words');
            return texts.length === 0 ? [] : [{ at, stage, texts, isNaming: texts.some(isNaming) }];
          };
          const at = `${stage}.${key}`;
          return isEntries(value) ? value.flatMap((entry) => wordsAt(`${at}.${entry.id}`, entry)) : wordsAt(at, value);
        }),
  );
}

/** What somebody sees ticked at first: all but the words that name the client. */
export const usuallyLeft = (words: readonly KeptWords[]): ReadonlySet<string> =>
  new Set(words.filter(({ isNaming }) => isNaming).map(({ at }) => at));

const isKept = (one: Class): boolean => one === 'kept' || one === 'words';

/** What the allow-list keeps of a part; an entry that is left is no longer pointed at. */
function kept(value: unknown, classes: Classes | undefined, at: string, left: ReadonlySet<string>): unknown {
  if (classes === undefined || left.has(at)) return undefined;
  if (typeof classes === 'string')
    return isKept(classes) ? (at.endsWith('.id') ? value : pointing(value, left)) : undefined;
  if (Array.isArray(value))
    return value.filter(isGroup).flatMap((entry) => kept(entry, classes, `${at}.${entry.id}`, left) ?? []);
  if (!isGroup(value)) return undefined;
  const entries = Object.entries(value).map(([key, inner]) => [key, kept(inner, classes[key], `${at}.${key}`, left)]);
  const given = entries.filter(([, inner]) => inner !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

function pointing(value: unknown, left: ReadonlySet<string>): unknown {
  const isGone = (id: unknown) => [...left].some((at) => at.split('.').length === entrySteps && at.endsWith(`.${id}`));
  if (Array.isArray(value)) return value.filter((id) => !isGone(id));
  return isGone(value) ? undefined : value;
}

/** A stage, a list and an entry. */
const entrySteps = 3;

/** A strategy without its client: what the allow-list keeps, but for the words at the places in `left`. */
export function templateOf(strategy: Strategy, left: ReadonlySet<string>, madeOn: string): Strategy {
  const answers = Object.fromEntries(
    answersIn(strategy).flatMap(([id, value]) => {
      const group = kept(value, templateClasses[id], id, left);
      return group === undefined ? [] : [[id, group]];
    }),
  ) as Drafts; // a part of the same tree
  const texts = new Set(stageIds.flatMap((id) => textsUnder(answers[id], templateClasses[id], 'words')));
  const catalogueTexts = (strategy.catalogueTexts ?? []).filter(({ en, ru }) => texts.has(en) || texts.has(ru));
  return {
    ...newStrategy('template', { createdOn: madeOn, language: strategy.createdIn }),
    idsGiven: strategy.idsGiven,
    ...(catalogueTexts.length > 0 && { catalogueTexts }),
    answers,
  };
}

/** What is asked of a new client before there is a plan; what is left out is not known yet. */
export interface NewClient {
  readonly name: string;
  readonly offering: string;
  /** By the community's id. */
  readonly membersNow: Readonly<Record<string, number>>;
  readonly orderValueMinor?: number | undefined;
}

const unknown = { kind: 'unknown' } as const;

/** A strategy of a new client that begins as the template; whatever only the client can say is not known yet. */
export function strategyFrom(template: Strategy, id: string, createdOn: string, client: NewClient): Strategy {
  const begun = { createdOn, language: template.createdIn };
  const { communities = [], ...business } = template.answers.business ?? {};
  const { orderValueMinor } = client;
  return {
    ...template,
    ...newStrategy(id, begun),
    idsGiven: template.idsGiven,
    answers: {
      ...template.answers,
      business: {
        ...stageAnswers.business.blank(begun),
        ...business,
        name: client.name,
        offering: client.offering,
        communities: communities.map((community) => ({
          ...community,
          membersNow: client.membersNow[community.id] ?? 'unknown',
          reachablePeople: 'unknown',
        })),
        averageOrderValueMinor: orderValueMinor === undefined ? unknown : { kind: 'known', value: orderValueMinor },
        grossMarginShare: unknown,
        leadToSaleShare: unknown,
        salesCycleMonths: unknown,
        leadsPerMonthMax: 'unknown',
        moneyCeilingMinorPerMonth: 'unknown',
      },
    },
  };
}
