import * as z from 'zod/mini';
import { isMonth } from '#domain/month.ts';

// The page forbids code made from text; without this zod tries `new Function` once at load.
z.config({ jitless: true });

/** Longest text an answer may have, in UTF-16 units. */
export const textLengthMax = 5000;
/** Most entries a list of answers may have. */
export const listLengthMax = 200;

/** An answer that is honest about not being known; the plan makes a task of it. */
export const unknown = 'unknown';
export type Unknown = typeof unknown;

const idText = z.string().check(z.regex(/^[a-z0-9]{1,24}$/));

/** Drafts: everything optional and bounded; a number that was not understood stays as it was typed. */
export const draft = {
  id: idText,
  text: z.optional(z.string().check(z.maxLength(textLengthMax))),
  number: z.optional(z.union([z.number(), z.string().check(z.maxLength(200))])),
  flag: z.optional(z.boolean()),
  choice: <const T extends readonly string[]>(options: T) => z.optional(z.enum(options)),
  choices: <const T extends readonly string[]>(options: T) =>
    z.optional(z.array(z.enum(options)).check(z.maxLength(listLengthMax))),
  ids: z.optional(z.array(idText).check(z.maxLength(listLengthMax))),
  idRef: z.optional(z.union([idText, z.literal('')])),
  months: z.optional(z.array(z.number()).check(z.maxLength(12))),
  list: <T extends z.core.$ZodType>(item: T) => z.optional(z.array(item).check(z.maxLength(listLengthMax))),
};

export const estimateKinds = ['known', 'range', 'unknown'] as const;

const draftEstimate = z.object({
  kind: draft.choice(estimateKinds),
  value: draft.number,
  low: draft.number,
  typical: draft.number,
  high: draft.number,
});
export const draftEstimateAnswer = z.optional(draftEstimate);
export type EstimateDraft = z.infer<typeof draftEstimate>;

/** An estimate as it was answered. Shares are 0…1, money is in minor units. */
export type EstimateAnswer =
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly typical: number; readonly high: number }
  | { readonly kind: 'unknown' };

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** Problems every number can have; the words for them are shared by all stages. */
export type NumberProblem =
  | 'notANumber'
  | 'negative'
  | 'tooLow'
  | 'tooHigh'
  | 'aboveWhole'
  | 'notWhole'
  | 'rangeIncomplete'
  | 'rangeOrder';

const isBlank = (value: unknown): boolean => value === undefined || value === '';

function numberProblem(value: unknown, { min = 0, max = 1e12, whole = false }: Bounds): NumberProblem | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'notANumber';
  if (value < min) return min === 0 ? 'negative' : 'tooLow';
  if (value > max) return max === 1 ? 'aboveWhole' : 'tooHigh';
  return whole && !Number.isInteger(value) ? 'notWhole' : undefined;
}

function estimateProblem(answer: EstimateDraft, missing: string, bounds: Bounds): string | undefined {
  if (answer.kind === undefined) return missing;
  if (answer.kind === 'unknown') return undefined;
  if (answer.kind === 'known') return isBlank(answer.value) ? missing : numberProblem(answer.value, bounds);
  const { low, typical, high } = answer;
  if ([low, typical, high].some(isBlank)) return 'rangeIncomplete';
  const wrong = [low, typical, high].map((value) => numberProblem(value, bounds)).find(Boolean);
  return wrong ?? (Number(low) <= Number(typical) && Number(typical) <= Number(high) ? undefined : 'rangeOrder');
}

/** A schema whose only issue is the problem found, with the problem's id as its message. */
const checked = <T>(problemOf: (value: unknown) => string | undefined) =>
  z.custom<T>().check(
    z.superRefine((value, context) => {
      const problem = problemOf(value);
      if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
    }),
  );

const numberOrMissing = (missing: string, bounds: Bounds) =>
  checked<number>((value) => (isBlank(value) ? missing : numberProblem(value, bounds)));

const factOrMissing = (missing: string, bounds: Bounds) =>
  checked<number | Unknown>((value) =>
    value === unknown ? undefined : isBlank(value) ? missing : numberProblem(value, bounds),
  );

const optionally = <T>(problemOf: (value: unknown) => string | undefined) =>
  z.optional(checked<T | undefined>((value) => (isBlank(value) ? undefined : problemOf(value))));

const estimateOrMissing = (missing: string, bounds: Bounds) =>
  checked<EstimateAnswer>((value) => estimateProblem((value ?? {}) as EstimateDraft, missing, bounds)); // drafts were checked on opening

/** Complete: what a stage needs to count as complete. The message of every issue is the id of a problem. */
export const complete = {
  /** A text that must be there. */
  text: (missing: string) => z.string(missing).check(z.trim(), z.minLength(1, missing), z.maxLength(textLengthMax)),
  /** A text that may be left out. */
  anyText: z.optional(z.string().check(z.maxLength(textLengthMax))),
  choice: <const T extends readonly string[]>(options: T, missing: string) => z.enum(options, missing),
  anyChoice: <const T extends readonly string[]>(options: T) => z.optional(z.enum(options)),
  /** A decision: not knowing it is no answer. */
  number: numberOrMissing,
  anyNumber: (bounds: Bounds = {}) => optionally<number>((value) => numberProblem(value, bounds)),
  /** A fact: "I don't know yet" is an answer. */
  fact: factOrMissing,
  anyFact: (bounds: Bounds = {}) =>
    optionally<number | Unknown>((value) => (value === unknown ? undefined : numberProblem(value, bounds))),
  estimate: estimateOrMissing,
  anyEstimate: (bounds: Bounds = {}) =>
    z.optional(
      checked<EstimateAnswer | undefined>((value) =>
        (value as EstimateDraft | undefined)?.kind === undefined // drafts were checked on opening
          ? undefined
          : estimateProblem(value as EstimateDraft, 'estimateMissing', bounds),
      ),
    ),
  month: (missing: string) => z.string(missing).check(z.refine((value) => isMonth(value), missing)),
  /** Plan months, each 1…12. */
  months: (missing: string) =>
    z.array(numberOrMissing(missing, { min: 1, max: 12, whole: true }), missing).check(z.minLength(1, missing)),
};

/** Bounds used by several stages. */
export const bounds = {
  share: { max: 1 },
  money: { max: 1e13 },
  count: { max: 1e9, whole: true },
  people: { max: 8e9, whole: true },
} satisfies Record<string, Bounds>;
