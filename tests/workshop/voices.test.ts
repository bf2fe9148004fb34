import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withCard } from '#workshop/cards.ts';
import { newSession, type Voice } from '#workshop/session.ts';
import { problemsWritten } from '#workshop/to-strategy.ts';
import {
  readVoice,
  suggestionsIn,
  voiceFile,
  waitingIn,
  withAllCounted,
  withCounted,
  withoutNames,
  withVoice,
} from '#workshop/voices.ts';
import { talliesOf } from '#workshop/votes.ts';

const start = ['Sizes differ', 'It rubs', 'No time to train'].reduce(
  (before, text) => withCard(before, text),
  newSession('s1'),
);

const voice = (place: number): Voice => ({
  id: `v${place}`,
  ...(place % 3 === 0 && { name: `Guest ${place}` }),
  problems: [`Own problem ${place % 7}`, 'It rubs'],
  dots: [`w${1 + (place % 3)}`],
  severities: { w1: 1 + (place % 5), w2: 3 },
});
const files = Array.from({ length: 50 }, (_, place) => JSON.stringify(voiceFile('s1', voice(place))));

function merged(texts: readonly string[]) {
  return texts.reduce((before, text) => {
    const read = readVoice(text, 's1');
    return read.kind === 'read' ? withVoice(before, read.voice) : before;
  }, start);
}

const strategyOf = (session: typeof start) => {
  let given = 0;
  return problemsWritten(session, {}, ['w1', 'w2', 'w3'], '2027-03-05', () => `n${++given}`).audience;
};

test('fifty participants’ files in 200 random orders give the same session and the same problems', () => {
  const once = withAllCounted(merged(files));
  expect(talliesOf(once).map(({ voters }) => voters)).toEqual([50, 50, 50]);
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: 50 }), (order) => {
      const again = withAllCounted(merged(order));
      expect(again).toEqual(once);
      expect(strategyOf(again)).toEqual(strategyOf(once));
    }),
    { numRuns: 200 },
  );
});

test('a file that comes twice counts once, also when it was answered anew', () => {
  expect(merged([...files, ...files])).toEqual(merged(files));
  const anew = JSON.stringify(voiceFile('s1', { ...voice(4), dots: ['w3', 'w1'] }));
  expect(merged([...files, anew])).toEqual(merged([anew, ...files]));
  expect(merged([...files, anew]).voices).toHaveLength(50);
});

test('problems from other devices are suggested, the most said first, and come in by choice alone', () => {
  const session = merged(files);
  expect(session.cards).toEqual(start.cards);
  expect(suggestionsIn(session)[0]).toEqual({ text: 'Own problem 0', saidBy: 8 });
  expect(suggestionsIn(session).map(({ text }) => text)).not.toContain('It rubs');
});

test('votes from other devices count by choice, each vote of each person, and count no more when that is taken back', () => {
  const asked = merged(files.slice(0, 2));
  expect(waitingIn(asked)).toBe(2);
  expect(talliesOf(asked).map(({ voters, frequency }) => [voters, frequency])).toEqual(Array(3).fill([0, undefined]));
  const dotted = withCounted(asked, 'v1', 'dots', true);
  expect(talliesOf(dotted).map(({ dots, voters, severity }) => [dots, voters, severity])).toEqual([
    [0, 1, undefined],
    [1, 1, undefined],
    [0, 1, undefined],
  ]);
  const scored = withCounted(dotted, 'v0', 'severities', true);
  expect(talliesOf(scored).map(({ voters, severity }) => [voters, severity])).toEqual([
    [1, 1],
    [1, 3],
    [1, undefined],
  ]);
  expect(withCounted(withCounted(scored, 'v0', 'severities', false), 'v1', 'dots', false)).toEqual(asked);
});

test('no file says of itself that it counts, and one that comes again leaves the choice as it is', () => {
  const pushing = JSON.stringify(voiceFile('s1', { ...voice(1), waiting: [] }));
  const session = merged([pushing]);
  expect(waitingIn(session)).toBe(1);
  const chosen = withAllCounted(session);
  const read = readVoice(pushing, 's1');
  expect(read.kind === 'read' && withVoice(chosen, read.voice)).toBe(chosen);
});

test('names can be taken away in one step, and what was said stays', () => {
  const all = withAllCounted(merged(files));
  const nameless = withoutNames(all);
  expect(JSON.stringify(nameless)).not.toContain('Guest');
  expect(talliesOf(nameless)).toEqual(talliesOf(all));
});

test('a hostile file harms nothing', () => {
  const hostile = [
    '',
    '{',
    'null',
    '[]',
    '{"__proto__":{"polluted":1}}',
    '{"stageZeroVoice":2,"session":"s1"}',
    JSON.stringify({ ...voiceFile('other', voice(1)) }),
    JSON.stringify(voiceFile('s1', { ...voice(1), id: '../../x' })),
    JSON.stringify(voiceFile('s1', { ...voice(1), severities: { w1: 500 } })),
    JSON.stringify(voiceFile('s1', { ...voice(1), problems: ['x'.repeat(400)] })),
    JSON.stringify({ stageZeroVoice: 1, session: 's1', voice: { ...voice(1), problems: Array(5000).fill('x') } }),
    'x'.repeat(300_000),
    JSON.stringify(voiceFile('s1', voice(1))).replace('"severities":{', '"severities":{"__proto__":5,'),
  ];
  expect(merged(hostile).voices.length).toBeLessThanOrEqual(1);
  expect(hostile.map((text) => readVoice(text, 's1').kind)).toEqual([
    'unreadable',
    'unreadable',
    'unreadable',
    'unreadable',
    'unreadable',
    'newer',
    'otherSession',
    'unreadable',
    'unreadable',
    'unreadable',
    'unreadable',
    'unreadable',
    expect.stringMatching(/read/),
  ]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  fc.assert(fc.property(fc.string(), (text) => readVoice(text, 's1').kind !== 'read'));
});
