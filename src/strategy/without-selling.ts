import { type BusinessAnswers, sellingQuestions, sellsNothing } from '#stages/business/answers.ts';
import type { StageId } from '#stages/card.ts';
import type { ConversionAnswers } from '#stages/conversion/answers.ts';
import { draftOf, type Strategy } from './strategy.ts';

interface Answers {
  readonly business: BusinessAnswers;
  readonly conversion: ConversionAnswers;
}

const asked: ReadonlySet<string> = new Set(sellingQuestions);

/** Whether a question is asked also where nothing is sold. */
export const isAskedOfAll = (stage: StageId, path: string): boolean =>
  stage !== 'conversion' &&
  !(stage === 'business' && (asked.has(path.split('.')[0] ?? '') || path === 'baseline.enquiriesPerMonth'));

/** Whether a question is asked of this strategy. */
export const isAsked = (strategy: Strategy, stage: StageId, path: string): boolean =>
  isAskedOfAll(stage, path) || !sellsNothing(draftOf(strategy, 'business'));

/** Enquiries are those of buyers; visits are of whoever is curious. */
function withoutQuestions({ baseline, ...business }: Answers['business']): Answers['business'] {
  const { enquiriesPerMonth: _enquiries, ...visits } = baseline ?? {};
  const rest = Object.fromEntries(Object.entries(business).filter(([key]) => !asked.has(key)));
  return { ...rest, ...(baseline && { baseline: visits }) };
}

const stripped = new WeakMap<object, Answers['business']>();

/** Answers as they count where nothing is sold: what was said of selling before stays in the draft and is not used. */
export function withoutSelling<All extends Answers>(answers: All): All {
  const { business } = answers;
  const before = stripped.get(business);
  const kept = before ?? withoutQuestions(business);
  if (!before) stripped.set(business, kept);
  return { ...answers, business: kept, conversion: noConversion };
}

const noConversion: Answers['conversion'] = {};
