import { liveCards, standingFor } from './cards.ts';
import type { Card, Round, Session, Voter } from './session.ts';

/** Most cards that are scored for severity: more than these nobody scores with care. */
const scoredMost = 10;
/** How many disagreements are named. */
const disagreementsNamed = 3;

/** Dots each voter has: a third of the cards, three at least and six at most. */
export const dotsEach = (session: Session): number =>
  Math.min(6, Math.max(3, Math.floor((liveCards(session).length + 1) / 3)));

/** What the votes say of one card. */
export interface Tally {
  readonly card: Card;
  readonly dots: number;
  readonly voters: number;
  /** 1 to 5; undefined where nobody voted. */
  readonly frequency: number | undefined;
  /** 1 to 5; undefined where nobody scored it. */
  readonly severity: number | undefined;
  /** How many gave 1, 2, 3, 4 and 5. */
  readonly scores: readonly number[];
  /** Standard deviation of the scores. */
  readonly spread: number;
}

/** 1 + 4 × the share of voters who dotted it, rounded half up to a whole number. */
export const frequencyOf = (dots: number, voters: number): number => Math.floor((3 * voters + 8 * dots) / (2 * voters));

/** The mean of scores from 1 to 5, rounded half up to a whole number; undefined where there is none. */
export function severityOf(scores: readonly number[]): number | undefined {
  const [count, sum] = countAndSum(scores);
  return count === 0 ? undefined : Math.floor((2 * sum + count) / (2 * count));
}

const countAndSum = (scores: readonly number[]): readonly [number, number] => [
  scores.reduce((all, many) => all + many, 0),
  scores.reduce((all, many, place) => all + many * (place + 1), 0),
];

function spreadOf(scores: readonly number[]): number {
  const [count, sum] = countAndSum(scores);
  if (count === 0) return 0;
  const squares = scores.reduce((all, many, place) => all + many * (place + 1) ** 2, 0);
  return Math.sqrt(Math.max(0, squares * count - sum * sum)) / count;
}

/** Dots of one participant that stand for a card; a file from elsewhere may say more than its page allows. */
export const dotsOf = (session: Session, { dots }: Pick<Voter, 'dots'>): readonly string[] =>
  dots.slice(0, dotsEach(session));

/** Whoever has voted in a round: on this device in turn, and from other devices where somebody counts their vote. */
function votersIn(session: Session, round: Round): readonly Voter[] {
  const voices = session.voices.filter(
    ({ dots, severities, waiting = [] }) =>
      !waiting.includes(round) && (dots.length > 0 || Object.keys(severities).length > 0),
  );
  return [...session.voters, ...voices.map((voice) => ({ ...voice, dots: [...dotsOf(session, voice)] }))];
}

/** What the votes say of each card, in the order of the cards. A voter who dotted two merged cards counts once. */
export function talliesOf(session: Session): readonly Tally[] {
  const { cards, counted } = session;
  const [dotters, scorers] = [votersIn(session, 'dots'), votersIn(session, 'severities')];
  return liveCards(session).map((card): Tally => {
    const ids = new Set(cards.filter(({ id }) => standingFor(cards, id) === card.id).map(({ id }) => id));
    const onPaper = counted?.cards[card.id];
    const voters = dotters.length + (counted?.voters ?? 0);
    const dotted = dotters.filter(({ dots }) => dots.some((id) => ids.has(id))).length;
    const dots = Math.min(voters, dotted + (onPaper?.dots ?? 0));
    const given = scorers.flatMap(({ severities }) => {
      const own = [...ids].flatMap((id) => severities[id] ?? []);
      return own.length === 0 ? [] : [Math.max(...own)];
    });
    const scores = [1, 2, 3, 4, 5].map(
      (score) => given.filter((one) => one === score).length + (onPaper?.scores?.[score - 1] ?? 0),
    );
    return {
      card,
      dots,
      voters,
      frequency: voters === 0 ? undefined : frequencyOf(dots, voters),
      severity: severityOf(scores),
      scores,
      spread: spreadOf(scores),
    };
  });
}

/** The most dotted first; those said first come first among equals. */
export const byDots = (session: Session): readonly Tally[] =>
  talliesOf(session).toSorted((one, other) => other.dots - one.dots);

/** The cards the second vote is about: those with dots, ten at most. */
export const toScore = (session: Session): readonly Card[] =>
  byDots(session)
    .filter(({ dots }) => dots > 0)
    .slice(0, scoredMost)
    .map(({ card }) => card);

/** The three cards whose severity people differ on most. */
export const disagreementsIn = (session: Session): readonly Tally[] =>
  talliesOf(session)
    .filter(({ spread }) => spread > 0)
    .toSorted((one, other) => other.spread - one.spread)
    .slice(0, disagreementsNamed);

const hasVoted = (voter: Voter, round: Round): boolean =>
  round === 'dots' ? true : Object.keys(voter.severities).length > 0;

/** How many people have voted on this device in a round. */
export const votedIn = ({ voters }: Session, round: Round): number =>
  voters.filter((voter) => hasVoted(voter, round)).length;

/** Results stay hidden while somebody who is expected has not voted yet. */
export const areVotesShown = (session: Session, round: Round): boolean =>
  votedIn(session, round) >= (session.votersExpected ?? 0) &&
  (votersIn(session, round).length > 0 || (session.counted?.voters ?? 0) > 0);

/** Whether somebody who is expected on this device still has to vote. */
export function isVoting(session: Session): boolean {
  const expected = session.votersExpected ?? 0;
  const isScoring = toScore(session).length > 0 && votedIn(session, 'severities') < expected;
  return expected > 0 && (votedIn(session, 'dots') < expected || isScoring);
}

/** The dots of the next person on this device. */
export function withDots(session: Session, dots: readonly string[]): Session {
  const known = new Set(session.cards.map(({ id }) => id));
  const own = [...new Set(dots)].filter((id) => known.has(id)).slice(0, dotsEach(session));
  const idsGiven = session.idsGiven + 1;
  return { ...session, idsGiven, voters: [...session.voters, { id: `w${idsGiven}`, dots: own, severities: {} }] };
}

/** The scores of the next person on this device. Whose dots they come with says nothing: people vote in any order. */
export function withScores(session: Session, severities: Readonly<Record<string, number>>): Session {
  const next = session.voters.find((voter) => !hasVoted(voter, 'severities'));
  if (next === undefined) {
    const idsGiven = session.idsGiven + 1;
    return { ...session, idsGiven, voters: [...session.voters, { id: `w${idsGiven}`, dots: [], severities }] };
  }
  return {
    ...session,
    voters: session.voters.map((voter) => (voter === next ? { ...voter, severities } : voter)),
  };
}

/** `'0 1 3 2 2'` → five counts; undefined for anything else. */
export function scoresIn(typed: string): readonly number[] | undefined {
  const counts = typed
    .trim()
    .split(/[\s,;/]+/)
    .map(Number);
  return counts.length === 5 && counts.every((each) => Number.isInteger(each) && each >= 0 && each <= 1000)
    ? counts
    : undefined;
}
