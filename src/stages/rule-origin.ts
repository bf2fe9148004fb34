import type { PlatformRule } from '#catalogue/platform-rules.ts';
import type { Formats } from '#i18n/format.ts';
import { ruleWords as allWords } from './rule-words.ts';

/** When a rule was read, where, and how sure it is. */
export function ruleOrigin({ asOf, sources, grade }: PlatformRule, formats: Formats): string {
  const words = allWords[formats.language];
  const day = formats.day(asOf);
  const names = sources.map(({ name }) => name).join('; ');
  return sources.length === 0 ? words.judgement(day, grade) : words.read(day, names, grade);
}
