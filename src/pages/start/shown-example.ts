import { createContext } from 'react';
import type { ExampleId } from '#examples/index.ts';

/** The example whose plan the start page shows. */
export const shownExample: ExampleId = 'running-shoes';

/** Its plan as the text of elements, while the page is made; undefined in the program. */
export const ShownExample = createContext<string | undefined>(undefined);
