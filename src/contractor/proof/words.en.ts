import { pluralForm } from '#i18n/plural.ts';
import type { Column } from '#tracking/tables/columns.ts';
import type { LineProblem, TableQuestion } from '#tracking/tables/posts.ts';
import { postsMin, type SignId } from './signs.ts';

const posts = (text: string, count: number) => `${text} ${pluralForm('en', count, { one: 'post', other: 'posts' })}`;

/** What was seen, what it may also mean, and the question to ask. */
interface SignWords {
  readonly seen: string;
  readonly also: string;
  readonly ask: string;
}

export const en = {
  columns: {
    date: 'date',
    views: 'views',
    reactions: 'reactions',
    comments: 'comments',
    shares: 'shares',
  } satisfies Record<Column, string>,
  notRead: 'not read',
  separators: { tab: 'tabs', semicolon: 'semicolons', comma: 'commas' },
  questions: {
    separator:
      'Nothing separates the columns. Paste from a spreadsheet, or put tabs or semicolons between the figures.',
    namesDiffer:
      'The line of names and most lines below it have different numbers of cells, so no figure can be put under its name. Mend the line of names.',
    columns: 'It is not clear which column is which. Say it below for those you know.',
    noDate: 'Which column holds the dates? Say it below.',
    columnTwice: 'Two columns are taken for the same. Leave one of them out below.',
    isReport:
      'This is a report by weeks or months, not a list of posts. Paste the posts one by one here, and the report where reports are entered.',
    dateOrder: 'Which comes first in these dates, the day or the month?',
  } satisfies Record<TableQuestion, string>,
  namesTwice: (names: string) => `They are ${names}.`,
  example: (text: string, dayFirst: string, monthFirst: string) => `“${text}” can be ${dayFirst} or ${monthFirst}.`,
  dayFirst: 'The day comes first',
  monthFirst: 'The month comes first',
  understood: (count: string, number: number, from: string, to: string) =>
    `Read: ${posts(count, number)} from ${from} to ${to}.`,
  how: (separator: string, columns: string) => `Columns separated by ${separator}: ${columns}.`,
  quoted: (name: string) => `“${name}”`,
  columnNamed: (column: string, name: string) => `${column} (“${name}”)`,
  unread: (names: string) => `Not asked for and left out: ${names}.`,
  problem: (line: string, why: string) => `Line ${line} is left out: ${why}.`,
  problems: {
    aboveHead: (text) => `“${text}” is above the names of the columns`,
    sum: (text) => `“${text}” is a sum or a mean, not a post`,
    dateUnread: (text) => (text === '' ? 'it has no date' : `“${text}” is not a date with a year`),
    countUnread: (text) => `“${text}” is not a whole number, or can be read as two different ones`,
    tooManyCells: (text) =>
      `it has more cells than the others, from “${text}” on; there may be a comma inside a number`,
    tooFewCells: (text) =>
      `it has fewer cells than the others, from “${text}” on, and nobody can tell which is missing`,
    otherOrder: (text) => `“${text}” does not fit the order of day and month`,
  } satisfies Record<LineProblem['id'], (text: string) => string>,
  noPosts: 'No post could be read.',

  head: ['Figure', 'Least', 'Median post', 'Most'],
  benchmarkHead: 'Benchmark',
  rows: {
    byMembers: 'Engagement by members',
    byViews: 'Engagement by views',
  },
  noBenchmark: 'none published',
  noNetwork: 'choose the network',
  benchmark: (low: string, typical: string, high: string) => `${low} · ${typical} · ${high}`,
  benchmarkLead:
    'The benchmark is engagement by members, per post: low · typical · high, of communities of all sizes: small ones are usually above it, large ones below.',
  size: {
    between: (from: string, to: string) => `${from} to ${to}`,
    atLeast: (from: string) => `${from} and more`,
    likes: (followers: string, share: string, source: string, grade: string) =>
      `By size: on Instagram a post by an account with ${followers} followers was liked by ${share} of them (${source}; grade ${grade}). Likes alone, of people’s accounts: it shows how engagement falls with size.`,
    none: (network: string, members: string) => `By size: no figure was found for ${network} (${members} members).`,
  },
  source: (source: string, grade: string) => `${source}. Grade ${grade}.`,
  facts: {
    viewsPerMember: (share: string) => `The middle post was seen by as many as ${share} of the members.`,
    comments: (count: string) => `Comments per hundred reactions: ${count}.`,
    spread: (share: string) => `Reactions differ from post to post by ${share} of their mean.`,
    rhythm: (perWeek: string, gap: string) => `Posts a week: ${perWeek}; the longest pause lasted ${gap} days.`,
    dead: (dead: string, weeks: string) => `Weeks without a post: ${dead} of ${weeks}.`,
    spikes: (count: string) => `Posts with more than three times the engagement of the median one: ${count}.`,
  },
  noMembers: 'Say how many members it has, and engagement by members is computed.',
  tooFew: (count: string) =>
    `Too few posts to say more: warning signs are looked for only from ${postsMin} posts upwards, and there are ${count} here.`,
  calm: 'Nothing in these figures stands out. That proves nothing by itself: look at the comments together, on the bidder’s screen.',
  board: {
    title: 'Proof of engagement, as the bidders have shown it',
    none: 'No bidder has shown posts of a community it ran.',
    lead: 'Read from public figures of a community each bidder ran before. They are no part of the scores.',
    head: ['Offer', 'Community', 'Posts', 'Engagement by members', 'Benchmark by members', 'Engagement by views'],
    rates:
      'The rates are those of the median post: reactions, comments and shares together, divided by members and by views. By members and by views are two different figures; no benchmark is published for the second.',
    notShown: 'nothing shown',
    nothingShown: 'It has shown no posts.',
    unread: 'not read yet',
    unreadYet: 'What it has shown cannot be read yet.',
    noNetwork: 'network not named',
    community: (network: string, members: string, count: number) =>
      `${network}, ${members} ${pluralForm('en', count, { one: 'member', other: 'members' })}`,
    posts: (count: string, from: string, to: string) =>
      from === to ? `${count} (${from})` : `${count} (${from} – ${to})`,
  },
  worthAsking: 'Worth a question',
  noAccusation:
    'None of this proves anything: each pattern can have a harmless explanation. The thresholds are this program’s own judgement, not published limits.',
  also: 'It may also mean',
  ask: 'Ask',
  signs: {
    evenReactions: {
      seen: 'Every post gets nearly the same number of reactions.',
      also: 'a small steady circle that reacts to everything, or figures that were rounded',
      ask: 'May we look together at who reacted to three of these posts?',
    },
    noComments: {
      seen: 'Many reactions and hardly a comment.',
      also: 'comments were closed, or the posts are pictures that ask for none',
      ask: 'Which posts were meant to start a conversation, and what came of it?',
    },
    aboveViews: {
      seen: 'In some posts more than a third of those who saw them did something.',
      also: 'a contest, a poll, or views and reactions taken at different times',
      ask: 'When were the views and the reactions read, and what did these posts ask people to do?',
    },
    evenViews: {
      seen: 'Every post has nearly the same number of views.',
      also: 'a channel whose members open every post, or figures that were rounded',
      ask: 'How do the views of one of these posts grow in the first three days? May we see the curve?',
    },
    farAbove: {
      seen: 'Engagement is more than three times the high end of the benchmark.',
      also: 'a small, close-knit community, or a network where the benchmark is weak',
      ask: 'Where do the active people come from, and how many of them wrote a comment this month?',
    },
    farBelow: {
      seen: 'Engagement is less than a third of the low end of the benchmark.',
      also: 'members won long ago, or a page people read and do not answer',
      ask: 'When and by which tools did most members join, and how many saw a post last week?',
    },
    spikes: {
      seen: 'Some posts got more than three times what the middle one got.',
      also: 'a contest, advertising behind a post, or one topic that hit home',
      ask: 'What were these posts, were they paid for, and how active were the people they brought a month later?',
    },
    deadWeeks: {
      seen: 'There are weeks without a single post.',
      also: 'holidays, a pause the client wanted, or posts left out of the list',
      ask: 'What happened in these weeks, and who decided it?',
    },
  } satisfies Record<SignId, SignWords>,
};
