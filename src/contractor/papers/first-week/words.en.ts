export const en = {
  title: 'First week',
  use: 'What has to be in your name before the first post: done once, together, at one table.',
  lead: 'Everything is set up in the Client’s name, by one of the Client’s staff, with the Contractor present. Nothing is published and no advertising runs until every line is ticked.',
  accounts: 'Day 1: accounts in the owner’s name',
  community: (name: string) =>
    `${name}: the owner is one of the Client’s staff; each of the Contractor’s people has editor access of their own.`,
  accountItems: [
    'One mailbox of the business, not of a person, on the Client’s own domain: all accounts are registered to it.',
    'Two-factor sign-in on the mailbox and on every account; recovery codes are printed and locked away by the Client.',
    'The recovery phone and the recovery contact are the Client’s. No recovery contact of a contractor, past or present, is left.',
    'A list of all accounts, owners and people with access, with dates; former contractors are removed from it.',
  ],
  advertising: 'Day 2: advertising and the site',
  adAccount: (places: string) =>
    `Advertising accounts (${places}): opened by the Client, paid with the Client’s card or invoice, with a daily limit. The Contractor gets the right to run advertisements, not to change payment.`,
  siteItems: (counter: string) => [
    'The domain is registered to the Client and paid for at least a year ahead; the Client holds the access to its registrar.',
    `The site analytics (${counter}) and the advertising pixels belong to the Client; the goal “lead” is set up and fires in a test.`,
    'Consent to cookies and to the processing of personal data on the site is checked by the Client’s legal adviser.',
  ],
  siteItemsUnsold: (counter: string) => [
    'The domain is registered to the Client and paid for at least a year ahead; the Client holds the access to its registrar.',
    `The site analytics (${counter}) and the advertising pixels belong to the Client.`,
    'Consent to cookies and to the processing of personal data on the site is checked by the Client’s legal adviser.',
  ],
  marks: 'Day 3: how results are attributed',
  markItems: [
    'A table of UTM tags: one name for each network, tool and pillar; the Contractor uses no other.',
    'The log of enquiries has a field for the source, and whoever answers asks “how did you hear of us”.',
    'A test enquiry from each source has been seen in the log.',
  ],
  baseline: 'Day 4: the baseline',
  baselineLead: 'Both sides read these on the same day and sign the sheet: without a baseline no growth can be shown.',
  baselineHead: ['KPI', 'Read in', 'Value on the day, or of the last month', 'Read by'],
  membersIn: (label: string) => `Members: ${label}`,
  work: 'Day 5: the work itself',
  approves: (approver: string, standIn: string, inDays: string) =>
    `On the Client’s side ${approver} approves ${inDays}; ${standIn} stands in. It is agreed by what hour and in which chat; nothing is approved by word of mouth.`,
  workItems: [
    'Emergency: whom to call when a community is attacked, blocked or publishes something wrong.',
    'The first weekly report is filled in as a trial.',
  ],
  communityWork: [
    'Content plan for the first four weeks, with pillar and problem for each post.',
    'Tone: three posts as a sample, corrected together until both sides would sign them.',
  ],
  whoAnswers: (topics: string | undefined) =>
    topics === undefined
      ? 'What the Contractor may answer by itself, what it asks first, and what only the Client answers.'
      : `What the Contractor may answer by itself, and what it asks first. Only the Client replies about ${topics}.`,
  box: (text: string) => `☐ ${text}`,
};
