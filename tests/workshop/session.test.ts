import { describe, expect, test } from 'vitest';
import { agendaOf, clockTime, minutesOf, sessionLengths } from '#workshop/agenda.ts';
import { alike, inSegment, liveCards, merged, unmerged, withCard, withoutCard } from '#workshop/cards.ts';
import { atStep, begun, pausedOrNot, standingOf, stepped, timeLeft, withMinutes } from '#workshop/clock.ts';
import { newSession, type Session, sessionSchema } from '#workshop/session.ts';
import { problemsWritten, worthTaking } from '#workshop/to-strategy.ts';
import {
  areVotesShown,
  disagreementsIn,
  dotsEach,
  frequencyOf,
  scoresIn,
  severityOf,
  talliesOf,
  toScore,
  withDots,
  withScores,
} from '#workshop/votes.ts';

const minute = 60_000;
const session = (...texts: readonly string[]): Session =>
  texts.reduce((before, text) => withCard(before, text), newSession('s1'));

describe('an agenda', () => {
  test.each([
    ['sixty', [60]],
    ['ninety', [90]],
    ['halfDay', [240]],
    ['twoSittings', [90, 90]],
  ] as const)('of %s fills its time to the minute', (length, minutes) => {
    const steps = agendaOf(length);
    expect(minutes.map((_, place) => minutesOf(steps.filter(({ sitting }) => sitting === place + 1)))).toEqual(minutes);
  });

  test('of every length collects problems, votes, drafts and closes', () => {
    for (const length of sessionLengths)
      expect(agendaOf(length).map(({ id }) => id)).toEqual(
        expect.arrayContaining(['opening', 'business', 'problems', 'votes', 'idea', 'draft', 'closing']),
      );
  });

  test('gives a step the minutes somebody set, and the clock and the agenda keep to them', () => {
    const longer: Session = { ...newSession('s1'), boxes: { opening: 12, content: 20 } };
    expect(minutesOf(agendaOf('ninety', longer.boxes))).toBe(90 + 7 + 15);
    expect(standingOf(begun(longer, 0), 2 * minute)).toMatchObject({ remainingMs: 10 * minute, shiftMinutes: 0 });
    expect(sessionSchema.parse(longer)).toEqual(longer);
    expect(sessionSchema.safeParse({ ...longer, boxes: { opening: 0 } }).success).toBe(false);
  });

  test('tells times of day, also past midnight', () => {
    expect(clockTime('10:00', 75)).toBe('11:15');
    expect(clockTime('23:30', 45)).toBe('00:15');
  });
});

describe('the clock', () => {
  const start = 1_000_000;
  const running = begun(newSession('s1'), start);

  test('counts from a moment, so that a page loaded anew finds it where it would be', () => {
    expect(standingOf(running, start + 2 * minute)?.remainingMs).toBe(3 * minute);
    expect(standingOf(running, start + 6 * minute)?.remainingMs).toBe(-minute);
  });

  test('stands still while paused, and says how much later the end will be', () => {
    const paused = pausedOrNot(running, start + minute);
    expect(standingOf(paused, start + 4 * minute)).toMatchObject({ remainingMs: 4 * minute, shiftMinutes: 3 });
    const on = pausedOrNot(paused, start + 4 * minute);
    expect(standingOf(on, start + 5 * minute)).toMatchObject({ remainingMs: 3 * minute, shiftMinutes: 3 });
  });

  test('minutes added move the end, a step left early brings it back', () => {
    const longer = withMinutes(running, 2);
    expect(standingOf(longer, start)).toMatchObject({ remainingMs: 7 * minute, shiftMinutes: 2 });
    const early = atStep(running, 1, start + 3 * minute);
    expect(standingOf(early, start + 3 * minute)).toMatchObject({ shiftMinutes: -2, place: 1 });
  });

  test('Next goes through the questions and then to the next step, Back to the last question of the one before', () => {
    const two = () => 2;
    const question = ({ clock }: Session) => [clock?.step, clock?.question];
    const second = stepped(running, 1, two, start);
    expect(question(second)).toEqual(['opening', 1]);
    const third = stepped(second, 1, two, start);
    expect(question(third)).toEqual(['business', 0]);
    expect(question(stepped(third, -1, two, start))).toEqual(['opening', 1]);
    expect(stepped(running, -1, two, start)).toBe(running);
  });

  test('a laptop that slept through a step finds it over, by as much as it slept, and the end as much later', () => {
    const asleep = start + 40 * minute;
    const saved = sessionSchema.parse(JSON.parse(JSON.stringify(running)));
    expect(standingOf(saved, asleep)).toMatchObject({ remainingMs: -35 * minute, shiftMinutes: 35 });
    const on = atStep(saved, 1, asleep);
    expect(standingOf(on, asleep)).toMatchObject({ remainingMs: 10 * minute, shiftMinutes: 35 });
  });

  test('a second sitting has an end of its own', () => {
    const long = begun({ ...newSession('s1'), length: 'twoSittings' }, start);
    const resuming = agendaOf('twoSittings').findIndex(({ id }) => id === 'resuming');
    const nextWeek = start + 7 * 24 * 60 * minute;
    expect(standingOf(atStep(long, resuming, nextWeek), nextWeek)?.shiftMinutes).toBe(0);
  });

  test('is read as minutes and seconds', () => {
    expect([timeLeft(754_000), timeLeft(200), timeLeft(-65_000)]).toEqual(['12:34', '0:01', '−1:04']);
  });
});

describe('cards', () => {
  test('a line is a card, an empty one is none', () => {
    expect(liveCards(session('Cannot tell the sizes', '  ')).map(({ text }) => text)).toEqual([
      'Cannot tell the sizes',
    ]);
  });

  test('what says the same is offered for merging and can be taken apart again', () => {
    const said = session('Sizes differ', 'It rubs', 'sizes  differ.');
    const [[one, other] = []] = alike(said);
    expect([one?.text, other?.text]).toEqual(['Sizes differ', 'sizes  differ.']);
    const together = merged(said, other?.id ?? '', one?.id ?? '');
    expect(liveCards(together)).toHaveLength(2);
    expect(unmerged(together, other?.id ?? '')).toEqual(said);
  });

  test('two cards never stand for each other, and one taken away frees those it stood for', () => {
    const [a, b] = ['w1', 'w2'];
    const together = merged(session('A', 'B'), b, a);
    expect(merged(together, a, b)).toBe(together);
    expect(liveCards(withoutCard(together, a)).map(({ text }) => text)).toEqual(['B']);
  });
});

describe('votes', () => {
  test('frequency is 1 + 4 × the share of voters, severity the mean, both rounded half up', () => {
    expect([0, 1, 3, 4, 8].map((dots) => frequencyOf(dots, 8))).toEqual([1, 2, 3, 3, 5]);
    expect(frequencyOf(3, 24)).toBe(2); // 1.5
    expect(severityOf([1, 1, 0, 0, 0])).toBe(2); // 1.5
    expect(severityOf([0, 0, 0, 0, 0])).toBeUndefined();
    expect(severityOf([2, 0, 0, 0, 1])).toBe(2); // 2.33
  });

  test('results are hidden until everybody expected has voted', () => {
    let voting: Session = { ...session('A', 'B', 'C'), votersExpected: 2 };
    expect(areVotesShown(voting, 'dots')).toBe(false);
    voting = withDots(voting, ['w1']);
    expect(areVotesShown(voting, 'dots')).toBe(false);
    voting = withDots(voting, ['w1', 'w2']);
    expect(areVotesShown(voting, 'dots')).toBe(true);
    expect(areVotesShown(voting, 'severities')).toBe(false);
    expect(toScore(voting).map(({ text }) => text)).toEqual(['A', 'B']);
  });

  test('nobody has more dots than there are, and none on a card that is not there', () => {
    const many = session('A', 'B', 'C', 'D');
    expect(dotsEach(many)).toBe(3);
    expect(withDots(many, ['w1', 'w1', 'w2', 'w3', 'w4', 'x']).voters[0]?.dots).toEqual(['w1', 'w2', 'w3']);
  });

  test('who dotted two cards that became one counts once', () => {
    const voted = withDots(merged(session('A', 'B'), 'w2', 'w1'), ['w1', 'w2']);
    expect(talliesOf(voted).map(({ dots, frequency }) => [dots, frequency])).toEqual([[1, 5]]);
  });

  test('the three cards people differ on most are named, the widest first', () => {
    const scores = [
      { w1: 3, w2: 1, w3: 2, w4: 4, w5: 3 },
      { w1: 3, w2: 5, w3: 3, w4: 1, w5: 4 },
    ];
    const voted = scores.reduce(withScores, session('Agreed', 'Far', 'Near', 'Wide', 'Close'));
    expect(disagreementsIn(voted).map(({ card }) => card.text)).toEqual(['Far', 'Wide', 'Near']);
  });

  test('votes counted on paper add up with those on the device', () => {
    const voted = withScores(withDots(session('A'), ['w1']), { w1: 5 });
    const both = { ...voted, counted: { voters: 3, cards: { w1: { dots: 1, scores: [0, 0, 3, 0, 0] } } } };
    expect(talliesOf(both)[0]).toMatchObject({
      dots: 2,
      voters: 4,
      frequency: 3,
      severity: 4,
      scores: [0, 0, 3, 0, 1],
    });
    expect(scoresIn('0 1 3 2 2')).toEqual([0, 1, 3, 2, 2]);
    expect(scoresIn('0 1 3')).toBeUndefined();
  });
});

describe('into the plan', () => {
  test('problems come in with their votes, once, and never over what a person wrote', () => {
    const voted = withScores(withDots(inSegment(session('A', 'B', 'C'), 'w1', 'g1'), ['w1', 'w2']), { w1: 4 });
    const segments = [{ id: 'g1', name: 'Beginners' }];
    let given = 0;
    const newId = () => `n${++given}`;
    expect(worthTaking(voted)).toEqual(['w1', 'w2']);
    const first = problemsWritten(voted, { segments }, ['w1', 'w2'], '2027-03-05', newId);
    expect(first.audience.problems).toEqual([
      { id: 'n1', text: 'A', frequency: 5, severity: 4, distance: 'use', evidence: ['guess'], segmentId: 'g1' },
      { id: 'n2', text: 'B', frequency: 5, severity: 3, distance: 'use', evidence: ['guess'] },
    ]);
    expect(first.session.written).toEqual([
      { cardId: 'w1', problemId: 'n1', on: '2027-03-05' },
      { cardId: 'w2', problemId: 'n2', on: '2027-03-05' },
    ]);
    const edited = { ...first.audience, problems: first.audience.problems?.map((each) => ({ ...each, frequency: 1 })) };
    const second = problemsWritten(first.session, edited, ['w1', 'w2', 'w3'], '2027-03-06', newId);
    expect(second.added).toBe(1);
    expect(second.audience.problems?.map(({ text, frequency }) => [text, frequency])).toEqual([
      ['A', 1],
      ['B', 1],
      ['C', 1],
    ]);
  });

  test('whatever was said and voted can be saved', () => {
    const full = withScores(withDots(begun(session('A', 'B'), 5), ['w1']), { w1: 2 });
    expect(sessionSchema.safeParse(full).success).toBe(true);
  });
});
