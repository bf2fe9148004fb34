interface PillarShare {
  readonly kind?: string | undefined;
  readonly shareOfPosts?: number | undefined;
}

/** Shares of posts before selling starts: a selling pillar publishes nothing, its posts go to the others in proportion. */
export function sharesBeforeSelling(pillars: readonly PillarShare[]): readonly (number | undefined)[] {
  const selling = pillars.reduce((sum, { kind, shareOfPosts = 0 }) => sum + (kind === 'sells' ? shareOfPosts : 0), 0);
  return pillars.map(({ kind, shareOfPosts }) => {
    if (shareOfPosts === undefined || selling >= 1) return shareOfPosts;
    return kind === 'sells' ? 0 : shareOfPosts / (1 - selling);
  });
}

/** Whether the shares of both periods differ. */
export const changesWithSelling = (pillars: readonly PillarShare[], firstSellingMonth: number): boolean =>
  firstSellingMonth > 1 && pillars.some(({ kind, shareOfPosts = 0 }) => kind === 'sells' && shareOfPosts > 0);
