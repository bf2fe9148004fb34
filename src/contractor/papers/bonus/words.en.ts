const noneForSales =
  'No bonus is paid for sales: the Contractor does not control prices, availability or how enquiries are handled.';

export const en = {
  title: 'Obligations and bonus scale',
  use: 'Belongs to the annex: what is owed each month, and what earns a bonus.',
  lead: 'Each cell reads commit · target · stretch. The commit is an obligation; target and stretch are no obligation and earn a bonus. A dash means that nothing is owed on this KPI in that month.',
  source:
    'The values come from a simulated plan: the commit is reached in four of five of its years, the target in half, the stretch in one in five. They are rounded in the direction that asks less of the Contractor.',
  month: 'Month',
  acquisition: 'Acquisition',
  community: 'Content and conversation',
  tools: 'Results of the tools over the year',
  toolHead: ['Tool', 'Result', 'Commit', 'Target', 'Stretch'],
  provisional: (kpis: string) =>
    `Provisional, because the Client has no figures of its own yet: ${kpis}. After three months of work both sides replace these values once, in writing, with what has been measured; until then they are owed as they stand.`,
  notOwed: (kpis: string) => `Reported only, not binding on the Contractor: ${kpis}.`,
  leadsOfTools:
    'Leads: those that paid tools bring are owed over the year, as the table of results says. All other leads are reported only.',
  none: 'No values can be named before the plan is computed. Until they are entered here, nothing but the quantities of the annex is owed.',
  missed: 'When a commit is missed',
  missedItems: [
    'One month: the next weekly report names the reason and what is changed by when.',
    'Two months running: the fee for that part of the work is reduced by …………% until the commit is reached.',
    'Three months running: the Client may end the contract for that part on ten working days’ notice, with no termination payment.',
  ],
  excused: 'A commit is waived or reduced for a month in which',
  excusedItems: [
    'the Client spent less on advertising than the annex states: the commits for advertising are then reduced in proportion;',
    'the Client’s approvals were late on more than five working days altogether;',
    'a network was unreachable or closed the community for more than five days, and not because of what the Contractor did;',
    'the Client changed the idea, the audience or the number of posts without the Contractor’s consent.',
  ],
  bonus: 'Bonus scale',
  bonusHead: ['Reached in the month', 'Bonus, of the fee for that part'],
  bonusRows: [
    ['Every commit of the part', 'none: this is what the fee is for'],
    ['Every commit and at least half of the targets', '…………%'],
    ['Every target of the part', '…………%'],
    ['Every target and at least half of the stretch values', '…………%'],
  ],
  noneForSales,
  bonusItems: [
    'Only the highest line reached is paid; lines are not added up.',
    'There is no bonus in a month in which a commit of the same part was missed or a report was not sent.',
    'The bonus falls due after three months: if by then more than half of the growth it rewards is gone, it is not paid.',
    noneForSales,
  ],
};
