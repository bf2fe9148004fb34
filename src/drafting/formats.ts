import { networkFormats } from '#catalogue/network-formats.ts';
import { tradeHabits, type UsualFormat } from '#catalogue/trade-habits.ts';
import { type PillarKind, usualHoursPerPiece } from '#stages/content/answers.ts';
import type { Situation } from './situation.ts';

/** What suits a kind of pillar, the likeliest first: judgements. */
const suiting: Readonly<Record<PillarKind, readonly UsualFormat[]>> = {
  teaches: ['carousel', 'post', 'shortVideo', 'longRead', 'longVideo'],
  inspires: ['shortVideo', 'post', 'story', 'longRead', 'longVideo'],
  bringsTogether: ['poll', 'post', 'live', 'story', 'shortVideo'],
  proves: ['shortVideo', 'post', 'carousel', 'longVideo'],
  sells: ['post', 'story', 'shortVideo'],
};

const formatsOfPillar = 2;
/** Pieces that take no longer can be made by somebody with few hours. */
const plainHours = 2;

/** The place of a format that is not in a list. */
const unsuited = 6;

/** Formats for a pillar that every network it appears in shows; `plain` leaves out what takes long, where anything is left. */
export function formatsFor({ context, industry }: Situation, kind: PillarKind, plain: boolean): readonly UsualFormat[] {
  const shown = context.communities.map(({ network }) => networkFormats[network]);
  const [first = networkFormats.instagram, ...others] = shown;
  const everywhere = first.filter((format) => others.every((formats) => formats.includes(format)));
  const possible = everywhere.length > 0 ? everywhere : first;
  const quick = possible.filter((format) => usualHoursPerPiece[format] <= plainHours);
  const formats = plain && quick.some((format) => format !== 'story') ? quick : possible;
  const placeIn = (list: readonly UsualFormat[], format: UsualFormat, missing: number) =>
    list.includes(format) ? list.indexOf(format) : missing;
  const rank = (format: UsualFormat): number =>
    placeIn(suiting[kind], format, unsuited) + placeIn(tradeHabits[industry].formats, format, unsuited) / 2;
  return formats.toSorted((one, other) => rank(one) - rank(other)).slice(0, formatsOfPillar);
}
