/** How the site turns visits into enquiries or orders. */
export const siteKinds = ['site', 'landing', 'shop'] as const;
export type SiteKind = (typeof siteKinds)[number];
