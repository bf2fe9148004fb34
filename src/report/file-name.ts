const nameLengthMax = 40;

/** `smm-plan-second-wind-2026-11-23`: letters and digits of any script, the rest becomes hyphens: no system refuses that. */
export function fileNameOf(kind: string, name: string | undefined, createdOn: string): string {
  const words =
    (name ?? '')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const slug = Array.from(words.join('-')).slice(0, nameLengthMax).join('').replace(/-$/, '');
  return [kind, slug, createdOn].filter((part) => part !== '').join('-');
}
