const citations = [
  /\uE200[^\uE201]*\uE201/gu, // ChatGPT's own marks, as they come through the clipboard
  /(?:cite)?(?:turn\d+[a-z]+\d+)+/gu,
  /【[^】]*】/gu,
  /:contentReference\[[^\]]*\]\{[^}]*\}/gu,
  /\(\s*\[[^\]]*\]\([^)]*\)(?:[,;]\s*\[[^\]]*\]\([^)]*\))*\s*\)/gu,
  /\[\^?\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\](?:\([^)]*\))?/gu,
  /\(\s*(?:https?:\/\/|www\.)[^)]*\)/giu,
  /https?:\/\/\S+/giu,
  /[\p{Co}\u200B-\u200D\u2060\uFEFF]/gu,
];

/** Text without the marks of sources that an assistant puts behind its sentences. */
export const withoutCitations = (text: string): string =>
  citations.reduce((rest, citation) => rest.replace(citation, ''), text);

const quoted = /^(?:«([^«»]+)»|“([^“”]+)”|„([^„“]+)“|"([^"]+)")[.!]?$/u;

/** One line of Markdown as plain text: no emphasis, links, sources or quotes around it. */
export function plainInline(line: string): string {
  const text = withoutCitations(line.replace(/<br\s*\/?>/giu, ' '))
    .replace(/!?\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replace(/`([^`]*)`/gu, '$1')
    .replace(/(\*\*|__|~~)(?=\S)(.+?)\1/gu, '$2')
    .replace(/(?<![\p{L}\d*])[*_](?=\S)([^*_]+?)[*_](?![\p{L}\d*])/gu, '$1')
    .replace(/\\([\\.*_#>[\](){}!+~|-])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([.,;:!?])/gu, '$1')
    .trim()
    .replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+\s*/u, '');
  const inside = quoted.exec(text);
  return (inside ? (inside.slice(1).find((each) => each !== undefined) ?? text) : text).trim();
}
