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

const byHours = (one: UsualFormat, other: UsualFormat): number => usualHoursPerPiece[one] - usualHoursPerPiece[other];

/** The formats of a network that the least hours are counted with. */
export const quickestOf = (formats: readonly UsualFormat[]): readonly UsualFormat[] =>
  formats
    .filter((format) => format !== 'story')
    .toSorted(byHours)
    .slice(0, formatsOfPillar);

/** What is quickly made and shown everywhere, or else at least in the first network: that one is served first. */
function plainOf(everywhere: readonly UsualFormat[], first: readonly UsualFormat[]): readonly UsualFormat[] {
  const quick = [everywhere, first]
    .map((formats) => formats.filter((format) => usualHoursPerPiece[format] <= plainHours))
    .find((formats) => formats.some((format) => format !== 'story'));
  return quick ?? quickestOf(first);
}

/** Formats for a pillar that every network it appears in shows; `plain` leaves out what takes long. */
export function formatsFor({ context, industry }: Situation, kind: PillarKind, plain: boolean): readonly UsualFormat[] {
  const shown = context.communities.map(({ network }) => networkFormats[network]);
  const [first = networkFormats.instagram, ...others] = shown;
  const everywhere = first.filter((format) => others.every((formats) => formats.includes(format)));
  const formats = plain ? plainOf(everywhere, first) : everywhere.length > 0 ? everywhere : first;
  const placeIn = (list: readonly UsualFormat[], format: UsualFormat, missing: number) =>
    list.includes(format) ? list.indexOf(format) : missing;
  const rank = (format: UsualFormat): number =>
    placeIn(suiting[kind], format, unsuited) + placeIn(tradeHabits[industry].formats, format, unsuited) / 2;
  return formats.toSorted((one, other) => rank(one) - rank(other)).slice(0, formatsOfPillar);
}
