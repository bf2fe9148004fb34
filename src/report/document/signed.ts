import { type Block, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { columns, table } from '#document/table.ts';
import type { Plan } from '#plan/plan.ts';
import { differencesBetween } from '#strategy/differences.ts';
import { isAsSigned } from '#strategy/signing.ts';
import type { Phrases } from './phrases.ts';
import { signedWords as allWords } from './words.ts';

/** Which version was signed, so that two people can see that they speak of the same one. */
export function signedOpening({ signed }: Plan, { language, formats }: Phrases): readonly Block[] {
  if (signed === undefined) return [];
  const { version } = signed;
  const words = allWords[language];
  const phrases = isAsSigned(version) ? words.opening : words.openingDamaged;
  return [paragraph(phrases(version.name, formats.day(version.on), version.checksum))];
}

/** Whether anything differs from what was signed: then the document is a second edition, and opens with it. */
export const isChanged = ({ signed }: Plan, { formats }: Phrases): boolean =>
  signed !== undefined && differencesBetween(signed.was, signed.now, formats).length > 0;

/** Which version it tells, for the foot of its pages. */
export function versionText(plan: Plan, phrases: Phrases): string {
  const { asSigned, changed, none } = allWords[phrases.language].version;
  if (plan.signed === undefined) return none;
  const { name, on } = plan.signed.version;
  return (isChanged(plan, phrases) ? changed : asSigned)(name, phrases.formats.day(on));
}

/** What was changed since, and why. */
export function signedSection({ signed }: Plan, { language, formats }: Phrases): SectionBody | undefined {
  if (signed === undefined) return undefined;
  const words = allWords[language];
  const { version, was, now } = signed;
  const rows = differencesBetween(was, now, formats).map((difference) => [
    difference.label,
    difference.was ?? words.nothing,
    difference.now ?? words.nothing,
    version.reasons?.[difference.key] || words.noReason,
  ]);
  const blocks =
    rows.length === 0
      ? [paragraph(words.unchanged)]
      : [paragraph(words.lead), table('changes', columns(words.head), rows)];
  return { title: words.title(version.name), blocks };
}

/** The same where there is anything to say: what nobody changed takes no room in a short document. */
export const signedInShort = (plan: Plan, phrases: Phrases): SectionBody | undefined =>
  isChanged(plan, phrases) ? signedSection(plan, phrases) : undefined;
