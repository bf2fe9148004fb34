import { pack, unpack } from '#storage/packing.ts';
import { type Ask, askSchema, readVoice, type VoiceFile, type VoiceRead } from '#workshop/voices.ts';
import { addressOf } from '../addresses.ts';
import { linkTo } from '../browser.ts';

const addressFor = async (ask: Ask): Promise<string> => `${addressOf.voice}?ask=${await pack(JSON.stringify(ask))}`;

/** The link a participant opens: it carries what is asked, and nothing else of the strategy. */
export const linkFor = async (ask: Ask): Promise<string> => linkTo(await addressFor(ask));

const questionFormat = 1;

/** The same as a file, for a participant who has the program as a file. */
export const questionFile = (ask: Ask): string => JSON.stringify({ stageZeroQuestion: questionFormat, ask });

/** Where a question's file is answered; undefined where the text is no such file. */
export async function questionAddress(text: string): Promise<string | undefined> {
  try {
    const { stageZeroQuestion, ask } = JSON.parse(text) as Readonly<Record<string, unknown>>; // what it holds is checked below
    const read = stageZeroQuestion === questionFormat ? askSchema.safeParse(ask).data : undefined;
    return read && (await addressFor(read));
  } catch {
    return undefined;
  }
}

/** What a link asks; undefined where it is cut or none of ours. */
export async function readAsk(packed: string): Promise<Ask | undefined> {
  const unpacked = await unpack(packed);
  if (unpacked.kind !== 'unpacked') return undefined;
  try {
    return askSchema.safeParse(JSON.parse(unpacked.text)).data;
  } catch {
    return undefined;
  }
}

export const packedVoice = (file: VoiceFile): Promise<string> => pack(JSON.stringify(file));

/** A participant's file or pasted code. */
export async function readAnswer(text: string, session: string): Promise<VoiceRead> {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return readVoice(trimmed, session);
  const unpacked = await unpack(trimmed.replace(/\s+/g, ''));
  return unpacked.kind === 'unpacked' ? readVoice(unpacked.text, session) : { kind: 'unreadable' };
}
