import { lazy } from 'react';
import { withWords } from './words.ts';

/** A component that is fetched when it is first shown, and whose words are there by then. */
export const lazyPart: typeof lazy = (part) => lazy(withWords(part));
