interface Term {
  readonly word: string;
  readonly meaning: string;
}

export const en = {
  all: 'All terms',
  title: 'Glossary',
  lead: 'What the terms in this planner mean, in plain words.',
  terms: {
    problem: {
      word: 'Audience problem',
      meaning:
        'What troubles the people you want to reach, in their own words. It need not be about your product; the best ones are about the life around it. Briefs call it a pain point.',
    },
    pillar: {
      word: 'Content pillar',
      meaning: 'A regular theme that answers one or more audience problems and takes a fixed share of the posts.',
    },
    grid: {
      word: 'Editorial grid, content calendar',
      meaning: 'How often each pillar appears in a typical four weeks. A content calendar adds days and topics.',
    },
    difference: {
      word: 'Positioning, USP',
      meaning:
        'Why people come to you and not to the others, in one sentence. It is asked beside the idea, and a pillar has to prove it.',
    },
    voice: {
      word: 'Tone of voice, references, brand book',
      meaning: 'How posts sound and look. Asked on the content stage; the brief hands it on.',
    },
    community: {
      word: 'Community',
      meaning: 'A page, group or channel in one network together with the people in it.',
    },
    member: {
      word: 'Member, follower',
      meaning: 'Somebody who joined the community. A member is not a lead.',
    },
    reach: { word: 'Reach', meaning: 'How many different people saw at least one post in a month.' },
    engagementRate: {
      word: 'Engagement rate (ER)',
      meaning:
        'Reactions of all kinds to a post, divided by the number of followers. Some divide by reach or views and get a figure several times higher; the two must not be mixed.',
    },
    active: {
      word: 'Active members',
      meaning: 'Members who did anything at all in a month: reacted, commented, voted, wrote.',
    },
    tactic: {
      word: 'Engagement tactic',
      meaning: 'Something done to make people talk: a contest, a live session, a challenge.',
    },
    uplift: { word: 'Uplift', meaning: 'By how much a tactic raises engagement in the months it runs.' },
    acquisition: { word: 'Acquisition', meaning: 'Bringing new people into the community, with money or without.' },
    organic: {
      word: 'Organic growth',
      meaning: 'People who joined of their own accord, not through any tool of the plan.',
    },
    communityAds: {
      word: 'Community ads',
      meaning:
        'Advertising inside a network, shown to people you describe. Its cost is the ad spend, apart from any fee.',
    },
    contextual: {
      word: 'Search ads',
      meaning: 'Advertising beside search results. It is accountable for visits to the page, not for sales.',
    },
    seeding: { word: 'Paid creator posts', meaning: 'Paying creators to tell their followers about you.' },
    utm: {
      word: 'UTM tags',
      meaning: 'Tags at the end of a link that tell your site’s analytics where a visitor came from.',
    },
    lead: { word: 'Lead', meaning: 'An enquiry: somebody left a contact or wrote to you. A lead is not a sale.' },
    conversion: {
      word: 'Conversion',
      meaning: 'The step from one stage to the next: from a visit to a lead, from a lead to a sale.',
    },
    margin: { word: 'Gross margin', meaning: 'The part of the price left once the goods or the work are paid for.' },
    gate: {
      word: 'Gate',
      meaning: 'The values of engagement and active members that must be reached before selling starts.',
    },
    guardrail: {
      word: 'Guardrail',
      meaning: 'A limit at which selling stops, for instance a share of members leaving.',
    },
    unfollow: { word: 'Unfollow rate', meaning: 'The share of members who leave in a month.' },
    targets: {
      word: 'Commit, target, stretch',
      meaning:
        'What is reached in 4 of 5 simulated years, in half of them, and in one in five. A commit can go into a contract; a stretch cannot.',
    },
    redLine: {
      word: 'Red line',
      meaning: 'A value that nine in ten simulated years keep clear of; beyond it something is done.',
    },
    breakEven: {
      word: 'Break-even',
      meaning:
        'The first month in which gross profit has paid back all that was spent. A quiet month may spend it again.',
    },
    brandLift: {
      word: 'Brand Lift',
      meaning: 'A survey by a network that compares people who saw your advertising with people who did not.',
    },
    brief: {
      word: 'Brief',
      meaning:
        'What is to be done, for whom and with what result; the same for every bidder. A bidder answers with a proposal.',
    },
    annex: {
      word: 'Annex of obligations, scope of work',
      meaning:
        'Belongs to the contract and lists the deliverables: how much of each, rounds of revisions, when it is accepted, and what silence means. A contractor’s own form often says “deemed approved” there.',
    },
    contractor: {
      word: 'Contractor',
      meaning: 'The freelancer or agency you give work to; a bidder until one is chosen.',
    },
    fee: {
      word: 'Fee, retainer',
      meaning:
        'What a contractor is paid a month for the work. Advertising money is another sum and goes to the networks.',
    },
    benchmark: {
      word: 'Benchmark, grade',
      meaning:
        'A published figure that stands in for a number you do not know yet. Its grade says how sure it is, from A (the publisher’s own page was read) to D (a judgement).',
    },
  } satisfies Record<string, Term>,
};
