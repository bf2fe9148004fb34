/** Networks a community can live in, in the order they are offered. */
export const networks = [
  'vk',
  'telegram',
  'instagram',
  'facebook',
  'tiktok',
  'youtube',
  'linkedin',
  'x',
  'max',
  'ok',
  'dzen',
  'rutube',
  'threads',
  'pinterest',
] as const;
export type Network = (typeof networks)[number];

/** Places where visits and leads can be bought: the networks and the search engines. */
export const adNetworks = [...networks, 'search'] as const;
export type AdNetwork = (typeof adNetworks)[number];

/** Names the networks are known by; alike in every language. */
export const networkNames: Readonly<Record<Network, string>> = {
  vk: 'VK',
  telegram: 'Telegram',
  instagram: 'Instagram',
  facebook: 'Facebook',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  x: 'X',
  max: 'MAX',
  ok: 'OK',
  dzen: 'Дзен (Dzen)',
  rutube: 'RUTUBE',
  threads: 'Threads',
  pinterest: 'Pinterest',
};
