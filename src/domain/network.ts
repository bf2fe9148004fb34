/** Networks a community can live in, in the order they are offered. */
export const networks = ['vk', 'telegram', 'instagram', 'facebook', 'tiktok', 'youtube', 'linkedin', 'x'] as const;
export type Network = (typeof networks)[number];

/** Places where visits and leads can be bought: the networks and the search engines. */
export const adNetworks = [...networks, 'search'] as const;
export type AdNetwork = (typeof adNetworks)[number];
