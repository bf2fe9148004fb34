/** What the numbers rest on. */
export const en = {
  title: 'Assumptions and sources',
  lead: 'Grades: A, the publisher’s own page was read; B, another page that quotes the publisher; C, weak (one vendor, no method, old); D, a judgement without a source. Check an address before a figure of grade B or C goes into a contract.',
  shared: (rows: string, estimates: string) =>
    `A benchmark that several estimates share takes one row: rows ${rows}, estimates ${estimates}.`,
  benchmarks: 'Benchmarks in place of your own numbers (all provisional)',
  head: ['What', 'Low', 'Typical', 'High', 'Grade', 'Source'],
  noBenchmarks: 'No benchmark stands in for a number of your own.',
  sources: 'Sources by number:',
  proposed: 'Proposed, and not confirmed by anybody yet',
  proposedHead: ['Stage', 'Question', 'Proposed answer'],
  judgements: 'Judgements of the model',
  judgementsLead: 'They are measured nowhere; each can be changed under “Conversion”.',
  judgementHead: ['Judgement', 'Value', 'Why'],
  changed: (value: string) => `${value} (changed by you)`,
  season: (months: string, source: string, grade: string) =>
    `Ad prices by month, as an index to the year: ${months}. ${source}, grade ${grade}.`,
  unitsPerUsd: (amount: string) =>
    `Exchange rate behind prices published in dollars: 1 US dollar = ${amount}. A round figure (grade D), editable under “The business”.`,
  rublesPerUsd: (amount: string) =>
    `Exchange rate behind prices published in roubles: 1 US dollar = ${amount}. A round figure (grade D), editable under “The business”.`,
  evidence: (claim: string, values: string, source: string, grade: string) =>
    `${claim}: ${values}. ${source}, grade ${grade}.`,
  hours:
    'Where nobody has measured the hours for a piece of content, they are a judgement (grade D), editable under “Content”.',
};
