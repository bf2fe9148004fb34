import type { TacticKind } from '#domain/tactic.ts';
import type { ListWords, QuestionWords } from '../question-words.ts';
import type { WorkerKind } from '../work.ts';
import type { OwnerTopic } from './answers.ts';

interface TacticCard {
  readonly label: string;
  readonly what: string;
  readonly takes: string;
  readonly fails: string;
  /** A stop rule to begin with. */
  readonly stop: string;
  /** Hours in a month it runs, a judgement: `6–10`. */
  readonly hours: string;
}

export const en = {
  title: 'Engagement',
  why: 'Even superb content does not make people talk; contests, live sessions and answers do. This is the fight for KPI number one.',
  groups: {
    tactics: 'What makes people talk',
    care: 'Replies and moderation',
    approval: {
      title: 'Who approves, and what only you answer',
      line: 'The name, who stands in, how long it takes, topics kept for you.',
    },
  },
  monthly: (money: string | undefined) => money && `${money} a month`,
  questions: {
    approver: {
      label: 'Who approves posts?',
      why: 'One name. With two, posts wait for the second.',
      example: 'Mary, the owner',
    },
    standIn: {
      label: 'Who stands in?',
      why: 'Holidays should not stop the posts.',
      example: 'Sean, the shop manager',
    },
    approvalDays: {
      label: 'Within how many working days?',
      why: 'The contractor sends material early enough for that, and your own duty is written down as well.',
      example: '2',
      hint: 'If left empty, the papers say two.',
    },
    ownerTopics: {
      label: 'Which topics do only you answer?',
      why: 'A wrong word about these costs more than a slow one.',
      example: 'Prices and complaints',
      hint: 'If left empty, the papers name prices, deadlines, health and law.',
    },
    kind: {
      label: 'Which tactic?',
      why: 'Each brings a different kind of activity, and fails in its own way.',
      example: 'Questions and answers',
    },
    name: {
      label: 'What do you call it?',
      why: 'People look forward to what has a name, and the plan can refer to it.',
      example: 'Ask the physiotherapist',
    },
    months: {
      label: 'In which months?',
      why: 'A month of posts without a tactic usually passes in silence.',
      example: 'Months 4, 6, 8, 10 and 12',
    },
    communityIds: {
      label: 'In which communities?',
      why: 'A live session in one community does nothing for another.',
      example: 'Second Wind · running club',
      hint: 'If left empty, the plan counts all of them.',
    },
    upliftShare: {
      label: 'How much does it add to engagement in the months it runs?',
      why: 'No benchmark is published. After the second time you have your own number.',
      example: 'From 5% to 40%, most likely 15%',
    },
    costMinorPerMonth: {
      label: 'What does it cost in each month it runs?',
      why: 'Prizes, a guest’s fee, a venue, delivery.',
      example: '80',
      unit: 'a month',
      hint: 'If left empty, the plan counts nothing.',
    },
    hoursPerMonth: {
      label: 'How many hours does it take in each month it runs?',
      why: 'A tactic without hours is carried out badly, and counted all the same.',
      example: '6',
      unit: 'hours a month',
    },
    problemId: {
      label: 'Which problem does it address?',
      why: 'A tactic that addresses no problem brings people only for the occasion.',
      example: '“I do not know anybody who runs”',
    },
    stopRule: {
      label: 'What makes you stop it?',
      why: 'Without a rule it ends on a whim, or never.',
      example: 'Fewer than ten questions twice in a row',
    },
    answerTimeHours: {
      label: 'Within how many hours do you answer?',
      why: 'A conversation lives as long as somebody answers quickly.',
      example: '4',
      unit: 'hours',
    },
    moderationHoursPerWeek: {
      label: 'How many hours a week does moderation take?',
      why: 'Comments nobody looks after end in a row or in spam. We ask for hours because your own people reply.',
      example: '3',
      unit: 'hours a week',
    },
  } satisfies Record<string, QuestionWords>,
  tacticList: {
    title: 'Tactics',
    hint: 'Three to five done well over the year are worth more than ten done in passing.',
    add: 'Add a tactic',
    empty: 'No tactic yet. Questions and answers is the cheapest one to start with.',
  } satisfies ListWords,
  cards: {
    contest: {
      label: 'Contest',
      what: 'People do something that shows their own experience, and a jury or a vote picks the best.',
      takes: 'Written rules, a prize close to the subject, a date that is kept.',
      fails: 'A prize anybody would want: prize hunters come, win and leave.',
      stop: 'More than half of those who joined for it left within a month',
      hours: '6–10',
    },
    challenge: {
      label: 'Challenge',
      what: 'Everyone does a small thing every day or week and shows it.',
      takes: 'A ten-minute task, a shared start, somebody who notices each report.',
      fails: 'Too hard a first week: people drop out and are ashamed to come back.',
      stop: 'Fewer than a third are still reporting in the second week',
      hours: '8–15',
    },
    questionsAndAnswers: {
      label: 'Questions and answers',
      what: 'A day on which every question gets an answer.',
      takes: 'Two hours of somebody who knows, and questions gathered beforehand.',
      fails: 'Answers that are advertising.',
      stop: 'Fewer than ten questions twice in a row',
      hours: '3–5',
    },
    live: {
      label: 'Live session',
      what: 'A broadcast with a guest and with questions from the audience.',
      takes: 'An announcement a week ahead, sound that can be heard, a moderator.',
      fails: 'A lecture with the chat switched off.',
      stop: 'Fewer viewers than 2% of members three times in a row',
      hours: '4–8',
    },
    poll: {
      label: 'Poll',
      what: 'A choice people have an opinion on, with the result discussed afterwards.',
      takes: 'A real question, and a post with what follows from it.',
      fails: 'Polls for the sake of polls: people click and do not talk.',
      stop: 'Fewer than 3% of members vote twice in a row',
      hours: '1–2',
    },
    memberStories: {
      label: 'Members’ stories',
      what: 'A member tells how it was; the team helps to tell it well.',
      takes: 'An interview of half an hour, consent, a photograph.',
      fails: 'Stories in which the brand is the hero.',
      stop: 'Nobody agrees to be the next one for six weeks',
      hours: '4–6',
    },
    expertAnswers: {
      label: 'Expert answers',
      what: 'A specialist looks at one member’s case in depth.',
      takes: 'A specialist people trust, and a rule on what is not answered online.',
      fails: 'Advice so careful that it says nothing.',
      stop: 'The expert answers later than agreed twice',
      hours: '3–6',
    },
    ambassadors: {
      label: 'Ambassadors',
      what: 'Active members get a role: they greet, answer, lead a thread.',
      takes: 'Choosing five people, something they value, a chat of their own.',
      fails: 'Treating them as free staff.',
      stop: 'Fewer than half of them were active in a month',
      hours: '6–10',
    },
    meetUp: {
      label: 'Meet-up',
      what: 'People from the community meet in person.',
      takes: 'A place, a reason, a photographer, two organisers.',
      fails: 'A sales event under another name.',
      stop: 'Fewer than eight people come twice in a row',
      hours: '8–16',
    },
    gift: {
      label: 'Gift',
      what: 'A useful thing for taking part: a checklist, a training plan, a sample.',
      takes: 'Something worth having that costs little to give.',
      fails: 'A discount dressed up as a gift.',
      stop: 'Less than a tenth of those who took it come back',
      hours: '2–4',
    },
    welcomeRitual: {
      label: 'Welcome ritual',
      what: 'Each new member is greeted and asked one easy question.',
      takes: 'Ten minutes a day and a question worth answering.',
      fails: 'A bot that greets everybody alike.',
      stop: 'Fewer than one newcomer in ten answers for a month',
      hours: '4–6',
    },
  } satisfies Record<TacticKind, TacticCard>,
  catalogue: 'The eleven tactics: what each takes and what makes it fail',
  card: { takes: 'It takes', fails: 'It fails on', stop: 'When to stop', hours: 'Hours' },
  usualHours: (hours: string) => `Usually ${hours} hours a month, by our judgement.`,
  uncountedHours: (usual: string) => `${usual} If left empty, the plan counts none.`,
  suggestedStop: (rule: string) => `A rule to begin with: ${rule}`,
  noProblems:
    'No audience problem has been written down yet. Add them under “Audience problems”: a tactic should address one.',
  section: {
    approves: (who: string, inDays: string) => `Posts are approved by ${who} ${inDays}.`,
    standIn: (who: string) => `Stand-in: ${who}.`,
    ownerOnly: (topics: string) => `Only we reply to questions about ${topics}.`,
    head: [
      'Tactic',
      'Months',
      'Problem it addresses',
      'Expected uplift',
      'Cost a month',
      'Hours a month',
      'When we stop',
    ],
    answer: (hours: string) => `Questions are answered within ${hours}.`,
    moderation: (hours: string) => `Moderation takes ${hours} a week.`,
    noAnswerTime: 'How fast questions are answered is not decided yet.',
    moderatedBy: {
      own: 'Your own people do the answering and moderation.',
      freelancer: 'A freelancer does the answering and moderation, within the fee.',
      agency: 'An agency does the answering and moderation, within the fee.',
    } satisfies Record<WorkerKind, string>,
    tacticsBy: {
      own: 'Your own people run the tactics.',
      freelancer: 'A freelancer runs the tactics, within the fee.',
      agency: 'An agency runs the tactics, within the fee.',
    } satisfies Record<WorkerKind, string>,
    noModeration: 'No hours for moderation have been set aside yet.',
    noProblem: 'none yet',
    noCost: 'none',
    noRule: 'no rule yet',
    unsaid: 'not said',
    nothing: 'No engagement tactic has been chosen yet: content alone does not make people talk.',
  },
  ownerTopicNames: {
    prices: 'Prices',
    complaints: 'Complaints',
    health: 'Health',
    law: 'Law',
  } satisfies Record<OwnerTopic, string>,
  problems: {
    tacticsMissing: 'Add at least one tactic',
    tacticKindMissing: 'Choose the tactic',
    tacticMonthsMissing: 'Tick the months in which it runs',
    answerTimeMissing: 'Write within how many hours you answer',
  },
};
