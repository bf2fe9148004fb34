import { acquisition } from './acquisition/index.ts';
import { audience } from './audience/index.ts';
import { business } from './business/index.ts';
import type { StageId } from './card.ts';
import { content } from './content/index.ts';
import { conversion } from './conversion/index.ts';
import { engagement } from './engagement/index.ts';

/** Every stage, in the order asked. Routes, task list and progress follow from this list. */
export const stages = [business, audience, content, acquisition, engagement, conversion] as const;

export const stageById = { business, audience, content, acquisition, engagement, conversion } as const satisfies Record<
  StageId,
  (typeof stages)[number]
>;
