import type { ListWords, QuestionWords } from '../question-words.ts';
import type { Distance, Evidence } from './answers.ts';

export const en = {
  title: 'Audience problems',
  why: 'A strategy starts from what troubles people, not from what you sell; every post and every contest follows from it.',
  groups: {
    segments: 'Who they are',
    problems: 'What troubles them',
    idea: 'The idea',
    others: { title: 'Why you, and who else', line: 'What sets you apart, and who else your audience looks at.' },
  },
  voted: {
    line: (origin: string) => `How often and how severe: ${origin}.`,
    kept: (day: string) => `workshop of ${day}`,
    changed: (day: string) => `workshop of ${day}, changed since`,
  },
  lines: {
    often: (of5: string | undefined) => of5 && `how often: ${of5}`,
    severe: (of5: string | undefined) => of5 && `how severe: ${of5}`,
  },
  questions: {
    difference: {
      label: 'Why should they come to you and not to the others?',
      why: 'One sentence that a rival could not say. A pillar has to prove it, or nobody believes it.',
      example: 'We film every runner on the treadmill and show the frame that settles it',
    },
    rivalName: {
      label: 'Who else are they looking at?',
      why: 'The contractor reads what works there before the first post.',
      example: 'The chain shop in the centre',
    },
    rivalUrl: {
      label: 'Where can they be found online?',
      why: 'A link saves the search.',
      example: 'instagram.com/chainshop',
    },
    segmentName: {
      label: 'Who are they?',
      why: 'Different people have different problems; one word for all of them hides that.',
      example: 'Beginners who started running after thirty',
    },
    whereTheyTalk: {
      label: 'Where do they already talk to each other?',
      why: 'These are the places to listen before the start, and to seed in afterwards.',
      example: 'Comments under marathon reports, the parkrun chat, two Facebook groups',
    },
    text: {
      label: 'What is the problem, in their own words?',
      why: 'In your words it turns into advertising. In theirs it can be answered.',
      example: '“My knees hurt after the third kilometre and I am afraid I will have to give up”',
    },
    segmentId: {
      label: 'Whose problem is it?',
      why: 'A problem without an owner is hard to check and hard to target.',
      example: 'Beginners who started running after thirty',
    },
    frequency: {
      label: 'How often does it come up?',
      why: 'Frequent and painful problems deserve the most posts.',
      example: '4: half of all beginners mention it',
    },
    severity: {
      label: 'How much does it hurt?',
      why: 'People follow whoever helps with what hurts, not with what merely interests.',
      example: '5: people stop running',
    },
    distance: {
      label: 'How far is it from the product?',
      why: 'What people talk about with each other is life around the product.',
      example: 'Using it: how to land softly',
    },
    evidence: {
      label: 'Where did you hear it?',
      why: 'A guess is allowed, and it is marked as one until somebody confirms it.',
      example: 'Interviews and reviews',
    },
    workaround: {
      label: 'What do they do about it today?',
      why: 'This is what you compete with: it is rarely another shop.',
      example: 'Watch a surgeon on YouTube, buy ointment, skip a week',
    },
    idea: {
      label: 'What is the idea in one sentence?',
      why: 'An idea joins what the business wants with what the audience wants. Without it there is only a posting schedule.',
      example: 'The place where adults learn to run without pain, together, and choose shoes for that',
    },
    refusals: {
      label: 'What will you not do?',
      why: 'It is easier to keep to a strategy when everyone knows what it excludes.',
      example: 'No kittens, no bare product links, no prize draws for a repost',
      hint: 'Also what is not to be pushed: a line that runs out, work you would rather not take.',
    },
  } satisfies Record<string, QuestionWords>,
  segments: {
    title: 'Segments',
    add: 'Add a segment',
    empty: 'No segment yet. One is enough to start with.',
  } satisfies ListWords,
  problemList: {
    title: 'Problems',
    hint: 'Five to eight are a good number. Ask five people before you trust your own list.',
    add: 'Add a problem',
    empty: 'No problem yet. Write down the first one you have heard.',
  } satisfies ListWords,
  rivalList: {
    title: 'Others they look at',
    hint: 'Up to three.',
    add: 'Add another one',
    empty: 'Nobody named yet.',
  } satisfies ListWords,
  scale: {
    seldom: 'seldom',
    often: 'all the time',
    nuisance: 'a nuisance',
    severe: 'stops them',
  },
  distances: {
    product: { label: 'The product', hint: 'which one to choose, does it fit, is it worth the price' },
    use: { label: 'Using it', hint: 'how to get from it what it was bought for' },
    life: { label: 'Everyday life', hint: 'health, habits, company, time' },
  } satisfies Record<Distance, { label: string; hint: string }>,
  evidenceKinds: {
    interviews: 'Interviews',
    reviews: 'Reviews',
    comments: 'Comments',
    searches: 'Search queries',
    support: 'Questions to support',
    guess: 'A guess',
  } satisfies Record<Evidence, string>,
  noSegments: 'Add a segment above and it can be chosen here.',
  section: {
    idea: 'The idea',
    refusals: 'What we will not do',
    difference: 'Why us',
    rivals: 'Who else they look at',
    segments: 'Who we speak to, and where they already talk',
    problems: 'What troubles them',
    head: ['Problem', 'Who has it', 'Frequency', 'Severity', 'Relates to', 'Evidence', 'What they do today'],
    of5: (value: string) => `${value} of 5`,
    unsaid: 'not said',
    nothing: 'No audience problem has been written down yet. The plan rests on them: start there.',
  },
  problems: {
    segmentsMissing: 'Add at least one segment',
    segmentNameMissing: 'Say who these people are',
    problemsMissing: 'Add at least one problem',
    problemTextMissing: 'Write the problem in the audience’s own words',
    frequencyMissing: 'Choose how often it comes up, 1 to 5',
    severityMissing: 'Choose how much it hurts, 1 to 5',
    distanceMissing: 'Choose how far the problem is from the product',
    evidenceMissing: 'Tick where you heard it; a guess is an answer too',
    ideaMissing: 'Write the idea in one sentence',
  },
};
