/** The first letter as at the beginning of a sentence. */
export const atStart = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The first letter as in the middle of a sentence; abbreviations stay as they are. */
export const inMiddle = (text: string): string => text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
