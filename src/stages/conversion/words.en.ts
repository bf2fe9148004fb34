import type { Judgement } from '#domain/judgement.ts';
import type { SiteKind } from '#domain/site.ts';
import type { ListWords, OptionWords, QuestionWords } from '../question-words.ts';
import type { OfferManner } from './answers.ts';

export const en = {
  title: 'Conversion',
  why: 'Selling usually pays seven to twelve months after the start. Sell too early or too hard, and the loyalty you have earned is lost.',
  groups: {
    when: 'When selling starts',
    offers: 'What is offered',
    path: 'The path to a sale',
    attribution: {
      title: 'How you will know a sale came from the community',
      line: 'UTM tags, a promo code, “how did you hear of us?”',
    },
    guardrails: 'Guardrails',
    judgement: {
      title: 'The model’s judgements',
      line: 'Replace them where you have numbers of your own.',
    },
  },
  lines: { posts: (count: string | undefined) => count && `posts a month: ${count}` },
  questions: {
    firstSellingMonth: {
      label: 'In which month do offers start?',
      why: 'Before trust is built an offer earns little and costs members.',
      example: 'Month 7',
    },
    earlyReason: {
      label: 'Why this early?',
      why: 'There are good reasons, such as a community that has been run for years. A written one can be checked later.',
      example: 'The club has met every week for two years; people ask for shoes themselves',
    },
    text: {
      label: 'What is the offer?',
      why: 'People decide on an offer, not on a brand.',
      example: 'Free gait check on the treadmill, booking through the manager',
    },
    manner: {
      label: 'Is it soft or hard?',
      why: 'A soft offer is a small step; a hard one asks for money at once. Both count as selling posts.',
      example: 'Soft',
    },
    communityIds: {
      label: 'In which communities is it made?',
      why: 'Each community tolerates only so many offers, and responds to its own.',
      example: 'Second Wind · running club',
      hint: 'If left empty, the plan counts all of them.',
    },
    postsPerMonth: {
      label: 'How many posts a month carry it?',
      why: 'Beyond what the audience tolerates, more offers sell less.',
      example: '2',
      unit: 'posts a month',
    },
    responseShare: {
      label: 'What share of active members responds to one offer?',
      why: 'Nobody has published this. The first push tells you yours.',
      example: 'From 0.05% to 2%, most likely 0.4%',
    },
    sellingCeilingShare: {
      label: 'What share of posts may sell at most?',
      why: 'This is what an audience with full trust tolerates; with less trust it tolerates less.',
      example: '20%',
    },
    pushMonths: {
      label: 'How many months of offers before a rest?',
      why: 'An audience tolerates offers for a while; then it needs a month of nothing but useful posts.',
      example: '2',
      unit: 'months',
      hint: 'If left empty, one month.',
    },
    restWeeks: {
      label: 'How many weeks of rest after them?',
      why: 'Trust that was spent needs time to come back.',
      example: '4',
      unit: 'weeks',
      hint: 'Four weeks of rest after one month mean offers every other month. The forecast counts whole months: two weeks or less count as none.',
    },
    post: {
      label: 'What does the post do?',
      why: 'Each step has one task. A post that has to do them all does none.',
      example: 'Shows one runner’s gait before and after, invites people to book',
    },
    site: {
      label: 'What does the page do?',
      why: 'Often the page has to interest people and bring them to a person, not to sell.',
      example: 'Explains the gait check, shows free times, asks for a phone number',
    },
    manager: {
      label: 'What does whoever answers the enquiry do?',
      why: 'Here a lead becomes a sale or is lost.',
      example: 'Calls back within two hours, books a time, asks how they heard of us',
    },
    siteKind: {
      label: 'What kind of site is it?',
      why: 'A shop turns visits into orders, an ordinary site into enquiries; the benchmarks differ.',
      example: 'An ordinary site',
    },
    siteLeadShare: {
      label: 'What share of visits ends in an enquiry or an order?',
      why: 'The weakest link of most plans, and one the contractor does not control.',
      example: '1.5%',
    },
    utm: {
      label: 'How are links tagged (UTM)?',
      why: 'Without a tag a visit from the community looks like any other.',
      example: 'utm_source=instagram, utm_campaign=club',
    },
    promoCode: {
      label: 'Which promo code do members use?',
      why: 'It counts those who saw the post and bought in the shop.',
      example: 'CLUB27',
    },
    askedHow: {
      label: 'Who asks “how did you hear of us”, and when?',
      why: 'It catches what no analytics sees.',
      example: 'The manager, at every booking; one field in the CRM',
    },
    unfollowLimitShare: {
      label: 'At what share of unfollows a month do offers stop?',
      why: 'Decided in advance, it is a rule; decided in the heat of the month, it is an argument.',
      example: '3%',
    },
    engagementFloorShare: {
      label: 'At what engagement rate do offers stop?',
      why: 'Engagement falls before people leave.',
      example: '0.2%',
    },
    response: {
      label: 'What will you do when a limit is crossed?',
      why: 'A limit without an action changes nothing.',
      example: 'Two weeks without offers, one live session, a question to members about what was too much',
    },
  } satisfies Record<string, QuestionWords>,
  judgement: {
    liftMax: {
      label: 'The most that tactics can multiply engagement by',
      why: 'Tactics compete for the same people, so their effects do not add up for ever. A judgement.',
      example: '3',
    },
    liftLossShare: {
      label: 'Share of engagement lost at full selling pressure',
      why: 'People who feel sold to stop joining in: ad-heavy Telegram channels reach 3.9% of subscribers, ad-free ones 9.0% (TGScope 2026).',
      example: '50%',
    },
    leaverFactor: {
      label: 'Extra members lost at full selling pressure, as a multiple of the usual loss',
      why: 'At 3, four times as many leave as usual. 46% of people say they unfollow for too many promotional posts (Sprout Social 2016; 35% in 2019).',
      example: '3',
    },
    cadenceMax: {
      label: 'The most that frequent posting can multiply growth by',
      why: 'Beyond a quarter more than is usual, posts crowd each other out. A judgement.',
      example: '1.25',
    },
    trustMonths: {
      label: 'Months of steady work that build full trust',
      why: 'In practice the first sales come 7 to 12 months after the start.',
      example: '6',
    },
    trustSpendMonths: {
      label: 'Months of full selling pressure that use up full trust',
      why: 'Trust is lost faster than it is built. A judgement.',
      example: '3',
    },
    responseExponent: {
      label: 'How steeply response falls with selling pressure',
      why: 'At 2, half the pressure leaves a quarter of the response. A judgement.',
      example: '2',
    },
  } satisfies Record<keyof Judgement, QuestionWords>,
  nothingSold:
    'Nothing is sold here: the goal under “Business” is active members. So nothing is asked on this page, and what was answered before is kept but not counted.',
  asUsual: (value: string) => `${value}, as usual`,
  usualValue: (value: string) => `If left empty, the plan uses ${value}.`,
  offerList: {
    title: 'Offers',
    hint: 'Two or three are enough. Start with a small step.',
    add: 'Add an offer',
    empty: 'No offer yet. Without one nothing is sold to the community.',
  } satisfies ListWords,
  manners: {
    soft: { label: 'Soft', hint: 'a small step: a consultation, a trial, a guide' },
    hard: { label: 'Hard', hint: 'asks for money: a price, a discount, a deadline' },
  } satisfies Record<OfferManner, OptionWords>,
  siteKinds: {
    site: { label: 'An ordinary site', hint: 'visitors enquire' },
    landing: { label: 'A landing page', hint: 'built to collect enquiries' },
    shop: { label: 'An online shop', hint: 'visitors place orders' },
  } satisfies Record<SiteKind, OptionWords>,
  usualStart: (number: number, month: string) =>
    `If left empty, the plan sells from month ${number}, ${month}: the seventh since work on the community began. Earlier needs a reason.`,
  planMonth: (number: number, month: string) => `Month ${number} · ${month}`,
  section: {
    when: (number: string, month: string) => `Offers start in month ${number} of the plan, ${month}.`,
    undecided: (number: string, month: string) =>
      `Offers start in month ${number} of the plan, ${month}: the usual time after work on the community began.`,
    onceOffered: (number: string, month: string) =>
      `Once there is an offer, it starts in month ${number} of the plan, ${month}.`,
    early: (reason: string) => `Why this early: ${reason}`,
    head: ['Offer', 'Kind', 'Posts a month', 'Expected response'],
    ceiling: (share: string) => `At most ${share} of the posts may sell.`,
    rest: (push: string | undefined, weeks: string, months: string | undefined) =>
      months === undefined
        ? `After ${push ?? 'a month'} of offers there is a rest of ${weeks}, too short for the forecast, which counts whole months.`
        : `After ${push ?? 'a month'} of offers there is a rest of ${weeks}, in the forecast ${months}.`,
    noRest: 'No rest is planned between months of offers.',
    way: 'The path to the sale',
    steps: { post: 'Post', site: 'Page', manager: 'Enquiry', sale: 'Sale' },
    sale: 'Paid, with a note of what brought the person',
    notDecided: 'Not decided yet',
    attribution: 'How sales from the community are identified',
    utm: 'Tagged links',
    promoCode: 'Promo code',
    askedHow: '“How did you hear of us?”',
    noAttribution: 'Nothing tells sales from the community apart yet.',
    guardrails: 'Guardrails',
    unfollow: (share: string) => `Selling stops when more than ${share} of members leave in a month.`,
    floor: (share: string) => `Selling stops when the engagement rate falls below ${share}.`,
    response: 'What happens then',
    noGuardrails: 'No limits have been set yet at which selling stops.',
    nothing: 'Nothing is offered yet.',
    unsaid: 'not said',
  },
  problems: {
    earlyReasonMissing: 'Write why selling starts earlier than usual',
    offersMissing: 'Add at least one offer',
    offerTextMissing: 'Say what is offered',
    offerMannerMissing: 'Choose soft or hard',
    offerPostsMissing: 'Write in how many posts a month',
    sellingCeilingMissing: 'Write the share of posts that may sell at most',
  },
};
