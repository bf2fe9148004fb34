const longest = 70;

/** People’s own words as a title can quote them: without their quotation marks, and cut between two words. */
export function quoted(text: string): string {
  const bare = text.trim().replace(/^[«“"]|[»”"]$/gu, '');
  if (bare.length <= longest) return bare;
  const cut = bare.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s,.;:—–-]+$/u, '')}…`;
}
