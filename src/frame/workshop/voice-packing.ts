import { pack, unpack } from '#storage/packing.ts';
import { type Ask, askSchema, readVoice, type VoiceFile, type VoiceRead } from '#workshop/voices.ts';
import { addressOf } from '../addresses.ts';
import { linkTo } from '../browser.ts';

/** The link a participant opens: it carries what is asked, and nothing else of the strategy. */
export const linkFor = async (ask: Ask): Promise<string> =>
  linkTo(`${addressOf.voice}?ask=${await pack(JSON.stringify(ask))}`);

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
