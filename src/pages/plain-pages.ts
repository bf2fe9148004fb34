import type { PlainCards } from '#frame/page-card.ts';
import { bin } from './bin/index.ts';
import { device } from './device/index.ts';
import { glossary } from './glossary/index.ts';
import { library } from './library/index.ts';
import { projector } from './projector/index.ts';
import { start } from './start/index.ts';
import { voice } from './voice/index.ts';

/** Every page of the program itself; its routes follow from this list. */
export const plainPages = { start, glossary, bin, device, library, projector, voice } as const satisfies PlainCards;
