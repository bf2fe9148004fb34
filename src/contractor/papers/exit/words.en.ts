const personalData =
  'Personal data of members and leads is deleted by the Contractor and its subcontractors, with confirmation in writing.';

const notCounted =
  'What was not counted over the whole contract: bots, prize hunters, enquiries that did not count as leads.';

export const en = {
  title: 'Exit list',
  use: 'Kept from the first day: what is handed over on the last one, whoever ends the contract.',
  lead: 'Handed over within five working days after the end of the contract, whatever the reason and whoever owes what. Each line is signed by the one who receives it.',
  head: ['What', 'In what form', 'Received by, on'],
  rows: [
    [
      'Source files: photographs, video, layouts, fonts with their licences',
      'the original files in the Client’s folder',
    ],
    ['Rights to all that was made, as the contract says; consents of people shown', 'signed list and copies'],
    ['Register of creators, experts and partners: who, what was agreed, what was paid', 'table'],
    ['All weekly reports with their exports', 'the original files'],
    ['What was learned: what worked, what did not, by pillar and tactic', 'two pages'],
  ],
  communityRows: [
    ['Content plan for the next four weeks, drafts and unpublished material', 'editable files'],
    ['Members to know about: ambassadors, regular contributors, people in dispute', 'table with a note on each'],
    ['Unanswered questions and open promises to members', 'list'],
  ],
  tactic: (tactic: string) => `Tactic “${tactic}”: rules, list of those who take part, prizes not handed out yet`,
  tacticForm: 'files and list',
  tool: (tool: string) => `${tool}: audiences, advertisements, settings, results of tests`,
  toolForm: 'remain in the Client’s account; export as a table',
  access: 'The last day',
  community: (label: string) =>
    `${label}: the Contractor’s people are removed, the list of administrators is read by both sides.`,
  personalData,
  personalDataUnsold:
    'Personal data of members is deleted by the Contractor and its subcontractors, with confirmation in writing.',
  accessItems: [
    'All passwords, keys and tokens are changed: mailbox, domain registrar, site analytics, bots, scheduling tools, connected apps.',
    'Recovery phone and recovery contact are checked: they are the Client’s.',
    'Scheduled posts and running advertisements are read through; what nobody answers for is stopped.',
    'Unspent advertising budget is where it was: in the Client’s accounts.',
    personalData,
    'Members are told by the Client, not by the Contractor. The Contractor does not take members with it or contact them.',
  ],
  last: 'The last report',
  notCounted,
  notCountedUnsold: 'What was not counted over the whole time: bots, prize hunters.',
  lastItems: [
    'The KPIs on the last day, read by both sides, beside the baseline of the first week.',
    notCounted,
    'The last payment falls due when all lines are signed.',
  ],
  box: (text: string) => `☐ ${text}`,
};
