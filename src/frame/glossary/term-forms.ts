import type { Language } from '#i18n/language.ts';
import type { en } from './words.en.ts';

export type TermId = keyof (typeof en)['terms'];
type Forms = { readonly [Id in TermId]?: RegExp };

/** How a term stands in a sentence. Words that are also plain words, such as “to reach”, are taken only as terms. */
const forms: Readonly<Record<Language, Forms>> = {
  en: {
    pillar: /\b(?:content )?pillars?\b/i,
    reach: /\bReach\b|\breach(?=,| and| per)/,
    engagementRate: /\bengagement rates?(?: \(ER\))?/i,
    active: /\bactive members\b/i,
    tactic: /\b(?:engagement )?tactics?\b/i,
    uplift: /\buplift\b/i,
    organic: /\borganic growth\b/i,
    contextual: /\bsearch ads\b/i,
    seeding: /\b(?:paid )?creator posts\b/i,
    utm: /\bUTM(?: tags)?\b/,
    lead: /(?<!\b[Ww]ho(?:ever)? )\b(?:A lead|a lead|cost per lead|Leads|leads)\b(?! to)/,
    margin: /\bgross (?:margin|profit)\b/i,
    gate: /\bgate\b/i,
    guardrail: /\bguardrails?\b/i,
    unfollow: /\bunfollow(?:s| rate)\b/i,
    targets: /\bcommits?\b/i,
    redLine: /\bred line\b/i,
    breakEven: /\bbreak(?:[- ]?even|ing even)\b/i,
    brandLift: /\bBrand Lift\b/,
    benchmark: /\bbenchmarks?\b/i,
  },
  ru: {
    pillar: /(?<!\p{L})(?:контентн\p{L}+ )?рубрик(?:а|и|у|ой|ах|ами)?(?!\p{L})/iu,
    reach: /(?<!\p{L})охват(?:а|у|ом|е)?(?!\p{L})/iu,
    engagementRate: /(?<!\p{L})вовлечённост(?:ь|и|ью)(?: \(ER\))?/iu,
    active: /(?<!\p{L})активны(?:е|х|м|ми) участник(?:и|ов|ам|ами)(?!\p{L})/iu,
    tactic: /(?<!\p{L})механик(?:а|и|у|ой|ам|ами)?(?: вовлечения)?(?!\p{L})/iu,
    organic: /(?<!\p{L})естественн\p{L}+ прирост\p{L}*/iu,
    contextual: /(?<!\p{L})контекстн\p{L}+ реклам\p{L}+/iu,
    seeding: /(?<!\p{L})посев(?:а|у|ом|ы|ов)?(?!\p{L})/iu,
    utm: /(?:метк\p{L}+ )?UTM(?!\p{L})/u,
    lead: /(?<!\p{L})лид(?:а|ы|ов|у|ом)?(?![\p{L}-])/iu,
    margin: /(?<!\p{L})валов\p{L}+ (?:марж|прибыл)\p{L}+/iu,
    gate: /(?<!\p{L})контрольн(?:ая|ой|ую) точк(?:а|и|у|ой)(?!\p{L})/iu,
    guardrail: /(?<!\p{L})ограничител(?:ь|и|ей|я)(?!\p{L})/iu,
    unfollow: /(?<!\p{L})дол[яиюе]й? отписок/iu,
    targets: /(?<!\p{L})надёжн(?:о|ое|ые|ых)(?!\p{L})/iu,
    redLine: /(?<!\p{L})красн\p{L}+ черт\p{L}+/iu,
    breakEven: /(?<!\p{L})окупаемост\p{L}+/iu,
    brandLift: /(?<!\p{L})Brand Lift(?!\p{L})/u,
    benchmark: /(?<!\p{L})ориентир(?:а|у|ом|ы|ов|ам|ами)?(?!\p{L})/iu,
  },
};

export interface Piece {
  readonly text: string;
  /** Given where the piece is a term. */
  readonly term?: TermId | undefined;
}

interface Place {
  readonly term: TermId;
  readonly from: number;
  readonly to: number;
}

/** Where each term stands for the first time in a text; of two that overlap, the one that begins first. */
function firstPlaces(text: string, language: Language): readonly Place[] {
  const ids = Object.keys(forms[language]) as TermId[]; // the object's keys are the type's keys
  const found = ids.flatMap((term): readonly Place[] => {
    const match = forms[language][term]?.exec(text);
    return match ? [{ term, from: match.index, to: match.index + match[0].length }] : [];
  });
  const ordered = found.toSorted((one, other) => one.from - other.from || other.to - one.to);
  return ordered.filter(({ from }, index) => ordered.slice(0, index).every((before) => before.to <= from));
}

/** A text in pieces, each term of the trade at its first place in a piece of its own. */
export function piecesOf(text: string, language: Language): readonly Piece[] {
  const places = firstPlaces(text, language);
  const ends = [0, ...places.map(({ to }) => to)];
  const pieces = places.flatMap(({ term, from, to }, index): readonly Piece[] => [
    { text: text.slice(ends[index], from) },
    { text: text.slice(from, to), term },
  ]);
  return [...pieces, { text: text.slice(ends.at(-1)) }].filter((piece) => piece.text !== '');
}
