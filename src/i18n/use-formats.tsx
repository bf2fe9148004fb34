import { type Formats, formatsFor } from './format.ts';
import { useLanguage } from './use-language.tsx';

export const useFormats = (): Formats => formatsFor(useLanguage());
