/** Letters on one line: no editor wraps it, and no line of the source is a wall. */
export const lettersPerLine = 88;

/**
 * Packed letters as the last lines of a Markdown file: link reference definitions, which no reader shows.
 * `note` says to whoever opens the source what they are; it stands in double quotes and must have none.
 */
export function embeddingOf(packed: string, note: string): string {
  const count = Math.ceil(packed.length / lettersPerLine);
  const lines = Array.from({ length: count }, (_, line) => {
    const letters = packed.slice(line * lettersPerLine, (line + 1) * lettersPerLine);
    return `[stage-zero-${line + 1}]: #${letters}`;
  });
  return `[stage-zero]: #${count} "${note}"\n${lines.join('\n')}\n`;
}

// Editors indent, quote, wrap and bracket a definition, and none of it changes what it says.
const definition = /^[ \t>]*\[stage-zero(?:-(\d{1,6}))?\]:[\s>]*<?#([\w-]+)>?/gim;

/** The packed letters in a text that has any. Of two documents in one file the first counts, as it does for a reader. */
export function embeddedIn(text: string): string | undefined {
  const lines = new Map<number, string>();
  for (const [, line = '0', letters = ''] of text.matchAll(definition))
    if (!lines.has(Number(line))) lines.set(Number(line), letters);
  if (lines.size === 0) return undefined;
  const count = Number(lines.get(0) ?? Number.POSITIVE_INFINITY);
  const inOrder = [...lines].filter(([line]) => line > 0 && line <= count).toSorted(([one], [other]) => one - other);
  return inOrder.map(([, letters]) => letters).join('');
}
