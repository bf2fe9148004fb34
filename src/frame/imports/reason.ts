import type { Formats } from '#i18n/format.ts';
import { fileBytesMax } from '#storage/packing.ts';
import type { Reason } from './reading.ts';
import type { en } from './words.en.ts';

const megabyte = 1_000_000;

/** Long enough for every path we know; a name somebody made up may be any length. */
const whereLengthMax = 120;

const shortened = (where: string) => (where.length > whereLengthMax ? `${where.slice(0, whereLengthMax)}…` : where);

/** Why a link was not opened. */
export const linkReasonIn = (words: typeof en, formats: Formats, reason: Reason): string =>
  reasonIn({ ...words, reasons: { ...words.reasons, ...words.link } }, formats, reason);

/** Why something was not added, in a sentence that says where. */
export function reasonIn(words: typeof en, { number }: Formats, reason: Reason): string {
  const said = words.reasons;
  switch (reason.kind) {
    case 'tooBig': {
      const most = number(fileBytesMax / megabyte);
      return reason.bytes === undefined
        ? said.unpacksTooBig(most)
        : said.tooBig(number(reason.bytes / megabyte, 1), most);
    }
    case 'notJson':
      return reason.line === undefined ? said.notJson : said.notJsonAt(number(reason.line));
    case 'cut':
      return reason.lettersSent === undefined
        ? said.cut
        : said.cutAt(number(reason.letters), number(reason.lettersSent));
    case 'tooDeep':
    case 'forbiddenName':
      return said[reason.kind](shortened(reason.where));
    case 'wrongAnswer':
      return said[reason.why](shortened(reason.where), number(reason.max));
    default:
      return said[reason.kind];
  }
}
