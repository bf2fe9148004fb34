import type { Language } from './language.ts';
import { onceALanguage } from './once-a-language.ts';

/** The forms a counted noun takes: English needs one and other, Russian all four. */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const rules = onceALanguage((language) => new Intl.PluralRules(language));

/** The form that goes with `count`; the number itself is not included. */
export function pluralForm(language: Language, count: number, forms: PluralForms): string {
  const category = rules(language).select(count);
  if (category === 'one') return forms.one;
  if (category === 'few') return forms.few ?? forms.other;
  if (category === 'many') return forms.many ?? forms.other;
  return forms.other;
}
