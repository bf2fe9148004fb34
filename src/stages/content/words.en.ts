import { pluralForm } from '#i18n/plural.ts';
import type { ListWords, OptionWords, QuestionWords } from '../question-words.ts';
import type { WorkerKind } from '../work.ts';
import type { Address, ContentFormat, Material, PillarKind, Shooter } from './answers.ts';

const postsAWeek = (text: string, count: number) =>
  `${text} ${pluralForm('en', count, { one: 'post', other: 'posts' })} a week`;

export const en = {
  title: 'Content',
  why: 'Nobody should be invited before there is something to stay for: each pillar answers problems from the stage before.',
  groups: {
    pillars: 'Content pillars',
    rhythm: 'How often',
    work: 'Who makes it',
    look: { title: 'Material, voice and look', line: 'What there is to make posts from, and how they should sound.' },
  },
  questions: {
    material: {
      label: 'What is there to make posts from?',
      why: 'Video that nobody can shoot is the first thing a plan gives up.',
      example: 'Photos, and somebody who can shoot every week',
    },
    shooter: {
      label: 'Who takes the pictures and the video?',
      why: 'It is a duty of one side or the other, with a price. If left open, it is agreed in the contract.',
      example: 'Our own people',
    },
    voice: {
      label: 'How should posts sound?',
      why: 'Three adjectives are enough for a first sample.',
      example: 'Calm, dry, on the runner’s side',
    },
    address: {
      label: 'Do posts address the reader as ты or вы?',
      why: 'For texts in Russian only; readers notice if it changes halfway through the year.',
      example: 'вы',
    },
    brandFile: {
      label: 'Where are the logo, the fonts and the rules for them?',
      why: 'A brand book, or “none yet”: then the first month includes one page of it.',
      example: 'None yet',
    },
    liked: {
      label: 'Whose accounts do you like?',
      why: 'References say more about taste than a page of adjectives.',
      example: 'tracksmith, the parkrun page',
    },
    disliked: {
      label: 'Which ones do you dislike, and why?',
      why: 'It saves a round of corrections.',
      example: 'Chain shops: every post is a price',
    },
    name: {
      label: 'What is the pillar called?',
      why: 'A pillar is a regular column that readers know and wait for.',
      example: 'Run without pain',
    },
    problemIds: {
      label: 'Which problems does it answer?',
      why: 'A pillar that answers no problem is a pillar nobody asked for.',
      example: '“My knees hurt after the third kilometre”',
    },
    kind: {
      label: 'What does it do for the reader?',
      why: 'A community needs several of these; people leave one that only sells.',
      example: 'Teaches',
    },
    shareOfPosts: {
      label: 'What share of all posts does it take?',
      why: 'The editorial grid is made from these shares.',
      example: '30%',
    },
    formats: {
      label: 'In which formats?',
      why: 'Formats decide how many hours the plan takes.',
      example: 'Short video and post',
    },
    topics: {
      label: 'Which topics come first?',
      why: 'If ten topics do not come to mind, the pillar is too narrow.',
      example: 'Five exercises for weak ankles; what a physiotherapist looks at; cadence and a metronome',
    },
    postsPerWeek: {
      label: 'How many posts a week?',
      why: 'Fewer posts than usual slow growth down; many more cost time and add little.',
      example: '4',
      unit: 'posts a week',
    },
    hoursPerPiece: {
      label: 'How many hours does one piece take?',
      why: 'Idea, text, shooting, editing, approval. Most plans count only the shooting.',
      example: '4',
      unit: 'hours',
    },
    linkPostShare: {
      label: 'What share of posts carries a link to the site?',
      why: 'Visits from the community come from these posts alone.',
      example: '25%',
    },
  } satisfies Record<string, QuestionWords>,
  pillarList: {
    title: 'Pillars',
    hint: 'Four to six pillars are usual. Together their shares add up to 100%.',
    add: 'Add a pillar',
    empty: 'No pillar yet. Start from the worst problem.',
  } satisfies ListWords,
  kinds: {
    teaches: { label: 'Teaches', hint: 'shows readers how to do something themselves' },
    inspires: { label: 'Inspires', hint: 'people like the reader who managed it' },
    bringsTogether: { label: 'Brings together', hint: 'gives people a reason to talk to each other' },
    proves: { label: 'Proves', hint: 'shows that you know your trade: cases, reviews, behind the scenes' },
    sells: { label: 'Sells', hint: 'makes an offer; each of its posts counts as a selling post' },
  } satisfies Record<PillarKind, OptionWords>,
  formats: {
    post: 'Post with a picture',
    longRead: 'Long read',
    carousel: 'Carousel',
    shortVideo: 'Short video',
    longVideo: 'Long video',
    story: 'Story',
    live: 'Live session',
    poll: 'Poll',
    podcast: 'Podcast',
  } satisfies Record<ContentFormat, string>,
  total: (total: string) => `All pillars together: ${total} of 100%`,
  noProblems: 'No audience problem has been written down yet. Add them in the stage before.',
  noCommunities: 'No community has been named yet. Add one under “The business”.',
  usualPosts: (count: string) => `Usual on this network: ${count} a week. If left empty, the plan uses that.`,
  usualHours: (hours: string) => `If left empty, the plan counts ${hours} h: a judgement without a source.`,
  section: {
    look: 'Material, voice and look',
    shooter: { own: 'Our own people shoot.', contractor: 'The contractor shoots.' } satisfies Record<Shooter, string>,
    unlike: 'Accounts disliked',
    like: 'Accounts liked',
    voice: 'Voice',
    addressed: { informal: 'Readers are addressed as ты', formal: 'Readers are addressed as вы' } satisfies Record<
      Address,
      string
    >,
    brandFile: 'Logo and brand book',
    material: 'Material',
    head: ['Pillar', 'What it does', 'Answers', 'Share', 'Formats'],
    topics: 'First topics',
    rhythm: 'How often',
    posts: (community: string, text: string, count: number) => `${community}: ${postsAWeek(text, count)}`,
    twoShares: (before: string, after: string, inMonth: string) => `${before}, ${after} once selling starts ${inMonth}`,
    usualPosts: (community: string, text: string, count: number) =>
      `${community}: ${postsAWeek(text, count)}, as is usual on the network; not decided yet`,
    work: 'Who makes it',
    makers: {
      own: 'The content is made by your own people.',
      freelancer: 'The content is made by a freelancer.',
      agency: 'The content is made by an agency.',
    } satisfies Record<WorkerKind, string>,
    noMaker: 'Who makes the content is not decided yet.',
    hours: (format: string, hours: string) => `${format}: ${hours} a piece`,
    usualHours: (format: string, hours: string) =>
      `${format}: ${hours} a piece, a judgement until somebody has counted`,
    links: (share: string) => `${share} of all posts carry a link to the site.`,
    noProblem: 'no problem yet',
    unsaid: 'not said',
    nothing: 'No content pillar has been named yet.',
  },
  materials: {
    photos: 'Photos that may be used',
    filming: 'Somebody who can shoot every week',
    faces: 'People willing to be shown',
    nothing: 'Nothing yet',
  } satisfies Record<Material, string>,
  shooters: { own: 'Our own people', contractor: 'The contractor' } satisfies Record<Shooter, string>,
  addresses: { informal: 'ты', formal: 'вы' } satisfies Record<Address, string>,
  problems: {
    pillarsMissing: 'Add at least one pillar',
    pillarNameMissing: 'Say what the pillar is called',
    pillarKindMissing: 'Choose what the pillar does for the reader',
    pillarShareMissing: 'Write its share of all posts',
    sharesNotWhole: 'Change the shares so that all pillars together add up to 100%',
    linkPostShareMissing: 'Write the share of posts with a link; 0 is an answer',
  },
};
