import { beforeAll } from 'vitest';
import { languages } from '#i18n/language.ts';
import { loadWords } from '#i18n/words.ts';

beforeAll(() => loadWords(...languages));
