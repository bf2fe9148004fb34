import { type PluralForms, pluralForm } from '#i18n/plural.ts';

const sources: PluralForms = { one: 'source', other: 'sources' };

export const en = {
  numbers: 'The numbers as a table',
  nothing: 'There is nothing to draw yet.',
  save: {
    picture: 'Save the picture:',
    svg: 'SVG',
    png: 'PNG',
    as: (kind: string, title: string) => `Save as ${kind}: ${title}`,
    saved: (fileName: string) => `Saved as ${fileName}.`,
    failed: (reason: string) => `The picture could not be saved: ${reason}`,
  },
  reader: {
    months: 'Values by month',
    bars: 'Values by bar',
    problems: 'Problems on the map',
    rows: 'Rows of the grid',
    monthHint: 'Point at a month, or step through with the arrow keys, to read what is done in it.',
    hint: 'Point at a mark, or step through with the arrow keys, to read its values.',
  },
  month: 'Month',
  low: 'low (P10)',
  middle: 'middle (P50)',
  high: 'high (P90)',
  spread: (middle: string, low: string, high: string) => `${middle} (${low} to ${high})`,
  fanNote: 'The line is the middle: half of the simulated years lie above it. Four years in five stay within the band.',
  timeline: { works: 'at work', rests: 'not in this month', milestones: 'Milestones' },
  money: {
    spend: 'Spend by month',
    total: 'Spend, total',
    result: 'Result added up since the start',
    above: (month: string) => `above zero: ${month}`,
    below: (month: string) => `below zero: ${month}`,
  },
  map: {
    problem: 'Problem',
    evidence: 'Evidence',
    guess: 'a guess',
    evidenceCount: (count: number) => `heard from ${count} ${pluralForm('en', count, sources)}`,
    key: 'The larger the circle, the more kinds of sources name the problem. A hollow one is a guess.',
  },
  tornado: {
    estimate: 'Estimate',
    lowInput: 'Its low value',
    highInput: 'Its high value',
    atLow: 'Result at the low value',
    atHigh: 'Result at the high value',
    now: 'Result now',
    nowIs: (value: string) => `now ${value}`,
    reading: (low: string, lowText: string, high: string, highText: string) =>
      `${low} at ${lowText}, ${high} at ${highText}`,
    key: 'Hatched: the estimate at its low value. Solid: at its high value.',
  },
  score: { item: 'Offer', total: 'Score' },
  grid: { community: 'Community', pillar: 'Pillar', total: 'Total' },
  thread: {
    column: 'Step',
    node: 'What',
    from: 'Comes from',
    to: 'Leads to',
    orphan: 'not linked',
    nothing: 'nothing',
    linked: (names: string) => `Linked to: ${names}`,
    hint: 'Point at a box, or step through with Tab, to see all that hangs together with it.',
  },
};
