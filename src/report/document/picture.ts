import { type Block, type Chart, chart } from '#document/blocks.ts';
import type { PictureId } from '../pictures/ids.ts';

/** The place of a picture of the plan, and what says the same in words. */
export const picture = (name: PictureId, instead?: readonly Block[]): Chart => chart(name, instead);
