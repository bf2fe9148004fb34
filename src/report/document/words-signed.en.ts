/** The signed version and what changed since. */
export const en = {
  opening: (name: string, day: string, checksum: string) =>
    `Signed version: “${name}” of ${day}, checksum ${checksum}.`,
  openingDamaged: (name: string, day: string, checksum: string) =>
    `Signed version: “${name}” of ${day}. Its answers do not lead to the checksum ${checksum} that was written down: it is not what was signed.`,
  version: {
    asSigned: (name: string, day: string) => `version “${name}”, signed ${day}`,
    changed: (name: string, day: string) => `changed since “${name}”, signed ${day}`,
    none: 'not signed',
  },
  title: (name: string) => `Changed since “${name}”`,
  unchanged: 'Nothing has been changed since it was signed.',
  lead: 'Each answer that differs from the signed version, and the reason that was written down.',
  head: ['Question', 'As signed', 'Now', 'Reason'],
  nothing: 'no answer',
  noReason: 'not written down',
};
