/** The typical four weeks. */
export const en = {
  title: 'Pillars and editorial grid',
  grid: 'A typical four weeks',
  gridBefore: 'A typical four weeks before selling starts',
  gridSelling: 'A typical four weeks once selling has started',
  leadBefore: (start: string) =>
    `Selling starts ${start}. Until then pillars that sell publish nothing, and their posts go to the other pillars in proportion.`,
  lead: 'Posts by pillar and week. The totals follow from the posts a week and the shares of the pillars; a share too small for one post in four weeks shows a zero.',
  head: ['Community', 'Pillar', 'Week 1', 'Week 2', 'Week 3', 'Week 4', 'Total'],
  all: 'All pillars',
  differs: (dates: string) => `Months that will differ: ${dates}.`,
  noGrid: 'The grid needs at least one pillar and one community that posts.',
};
