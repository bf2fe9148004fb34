import type { Network } from '#domain/network.ts';
import type { UsualFormat } from './trade-habits.ts';

/** Formats each network shows to people, the likeliest first: judgements. */
export const networkFormats: Readonly<Record<Network, readonly UsualFormat[]>> = {
  vk: ['post', 'shortVideo', 'poll', 'longRead', 'story', 'live', 'carousel'],
  telegram: ['post', 'poll', 'longRead', 'shortVideo', 'story'],
  instagram: ['carousel', 'shortVideo', 'story', 'post', 'live', 'poll'],
  facebook: ['post', 'shortVideo', 'carousel', 'live', 'poll'],
  tiktok: ['shortVideo', 'carousel', 'live'],
  youtube: ['longVideo', 'shortVideo', 'live', 'poll'],
  linkedin: ['post', 'carousel', 'poll', 'longRead', 'shortVideo'],
  x: ['post', 'poll', 'shortVideo'],
  max: ['post', 'poll', 'shortVideo'],
  ok: ['post', 'poll', 'shortVideo', 'live'],
  dzen: ['longRead', 'post', 'shortVideo'],
  rutube: ['longVideo', 'shortVideo', 'live'],
  threads: ['post', 'poll'],
  pinterest: ['post', 'carousel', 'shortVideo'],
};

/** Networks in which a form for enquiries can be advertised: a judgement. */
export const leadAdNetworks: readonly Network[] = [
  'vk',
  'ok',
  'instagram',
  'facebook',
  'linkedin',
  'tiktok',
  'youtube',
];
