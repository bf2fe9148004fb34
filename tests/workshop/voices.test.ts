import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type StageId, stageIds } from '#stages/card.ts';
import type { Drafts } from '#strategy/strategy.ts';
import { questionsOf } from '#workshop/asking/questions.ts';
import type { Said } from '#workshop/asking/said.ts';
import { isThere, type Taking, taken } from '#workshop/asking/taking.ts';
import { peopleAt, talliesAt } from '#workshop/asking/tallies.ts';
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

/** A file is read alike whenever it is read, so that orders are tried with each file read once. */
const voicesIn = (texts: readonly string[]): readonly Voice[] =>
  texts.flatMap((text) => {
    const read = readVoice(text, 's1');
    return read.kind === 'read' ? [read.voice] : [];
  });
const mergedVoices = (voices: readonly Voice[]) => voices.reduce(withVoice, start);
const merged = (texts: readonly string[]) => mergedVoices(voicesIn(texts));

const strategyOf = (session: typeof start) => {
  let given = 0;
  return problemsWritten(session, {}, ['w1', 'w2', 'w3'], '2027-03-05', () => `n${++given}`).audience;
};

test('fifty participants’ files in 200 random orders give the same session and the same problems', () => {
  const once = withAllCounted(merged(files));
  expect(talliesOf(once).map(({ voters }) => voters)).toEqual([50, 50, 50]);
  fc.assert(
    fc.property(fc.shuffledSubarray([...voicesIn(files)], { minLength: 50 }), (order) => {
      const again = withAllCounted(mergedVoices(order));
      expect(again).toEqual(once);
      expect(strategyOf(again)).toEqual(strategyOf(once));
    }),
    { numRuns: 200 },
  );
});

const stageVoice = (place: number): Voice => ({
  id: `s${place}`,
  ...(place % 4 === 0 && { name: `Guest ${place}` }),
  problems: [],
  dots: [],
  severities: {},
  stage: stageIds[place % stageIds.length] ?? 'business',
  said: saidBy(place),
  ...(place % 5 === 0 && { remark: `Remark ${place}` }),
});

function saidBy(place: number): Said {
  const [low, high] = [place % 3, place % 2];
  const said: Readonly<Record<StageId, Said>> = {
    business: {
      offering: high === 0 ? 'Running shoes' : 'running shoes ',
      goal: low === 0 ? 'sales' : 'leads',
      orderValue: 9000 + 1000 * low,
      margin: 0.2 + low / 10,
      budget: 100_000 * (1 + low),
    },
    audience: { segments: ['Beginners', `Club ${low}`], idea: `Idea ${low}`, rivals: ['Chain shop'] },
    content: {
      pillars: [`Pillar ${low}`, 'Run without pain'],
      'postsPerWeek.c1': 2 + low,
      material: ['photos', 'faces'],
    },
    acquisition: { tools: low === 0 ? ['partners'] : ['partners', 'communityAds'] },
    engagement: { tactics: ['live', 'poll'], answerTime: 4 * (1 + low), ownerTopics: ['prices'] },
    conversion: { firstMonth: 7 + low, offers: [`Offer ${low}`], sellingShare: 0.2, whenCrossed: 'Stop' },
  };
  return said[stageIds[place % stageIds.length] ?? 'business'];
}
const stageFiles = Array.from({ length: 50 }, (_, place) => JSON.stringify(voiceFile('s1', stageVoice(place))));

/** The drafts with all that was said, the least said first: what most say is what stays. */
function draftsOf(session: typeof start) {
  let given = 0;
  const newId = () => `n${++given}`;
  return stageIds.map((stage) =>
    talliesAt(session, stage).reduce<NonNullable<Drafts[typeof stage]>>((before, tally) => {
      const takings: readonly Taking[] = [
        ...tally.answers.map(({ value }) => value).toReversed(),
        ...(tally.question.how === 'number' && tally.question.isEstimate ? (['range'] as const) : []),
      ];
      return takings.reduce((draft, taking) => taken(stage, draft, tally, taking, newId), before);
    }, {}),
  );
}

test('fifty participants’ answers to stages in 200 random orders give the same strategy, and a file twice counts once', () => {
  const once = merged(stageFiles);
  const drafts = draftsOf(once);
  expect(stageIds.map((stage) => peopleAt(once, stage))).toEqual([9, 9, 8, 8, 8, 8]);
  expect(merged([...stageFiles, ...stageFiles])).toEqual(once);
  fc.assert(
    fc.property(fc.shuffledSubarray([...voicesIn(stageFiles)], { minLength: 50 }), (order) => {
      expect(draftsOf(mergedVoices(order))).toEqual(drafts);
    }),
    { numRuns: 200 },
  );
  const [business, audience, content, acquisition, engagement, conversion] = drafts;
  expect(business).toMatchObject({
    offering: 'Running shoes',
    goal: { kind: 'sales' },
    averageOrderValueMinor: { kind: 'range', low: 9000, typical: 9000, high: 9000 },
  });
  expect(audience).toMatchObject({ segments: [{ name: expect.any(String) }, { name: 'Beginners' }] });
  expect(content).toMatchObject({ postsPerWeek: { c1: 4 }, material: ['photos', 'faces'] });
  expect(acquisition).toMatchObject({ tools: [{ kind: 'partners' }] });
  expect(engagement).toMatchObject({ ownerTopics: ['prices'] });
  expect(conversion).toMatchObject({ guardrails: { response: 'Stop' } });
});

test('agreement, spread and disagreement are told of each answer', () => {
  const answered = (said: Said, place: number): string =>
    JSON.stringify(voiceFile('s1', { ...stageVoice(0), id: `b${place}`, said }));
  const session = merged(
    [
      { offering: 'Shoes', goal: 'sales', orderValue: 8000, budget: 100 },
      { offering: 'shoes.', goal: 'leads', orderValue: 9000, budget: 150 },
      { goal: 'revenue', orderValue: 20_000, budget: 160 },
    ].map(answered),
  );
  const tallies = talliesAt(session, 'business');
  expect(tallies.map(({ key, people, most, isDisputed }) => [key, people, most, isDisputed])).toEqual([
    ['offering', 2, 2, false],
    ['goal', 3, 1, true],
    ['orderValue', 3, 1, true],
    ['budget', 3, 1, false],
  ]);
  expect(tallies[2]?.spread).toEqual({ low: 8000, middle: 9000, high: 20_000 });
});

test('an answer goes into the plan by choice, leaves the rest as it is, and is told to be there', () => {
  const session = merged(stageFiles);
  const [pillars] = talliesAt(session, 'content');
  if (pillars === undefined) throw new Error('Somebody answered');
  const before = { pillars: [{ id: 'p1', name: 'Own' }], voice: 'Calm' };
  const after = taken('content', before, pillars, 'Pillar 1', () => 'n1');
  expect(after).toEqual({ ...before, pillars: [...before.pillars, { id: 'n1', name: 'Pillar 1' }] });
  expect([isThere(before, pillars, 'Pillar 1'), isThere(after, pillars, 'pillar 1')]).toEqual([false, true]);
  expect(taken('content', after, pillars, 'Pillar 1', () => 'n2')).toBe(after);
});

test('a file holds answers to the stage that was asked and to no other', () => {
  const said = (stage: StageId, answers: unknown) =>
    readVoice(
      JSON.stringify({ stageZeroVoice: 2, session: 's1', voice: { ...stageVoice(0), stage, said: answers } }),
      's1',
    ).kind;
  expect(said('business', { offering: 'Shoes' })).toBe('read');
  for (const hostile of [
    { pillars: ['Shoes'] },
    { offering: '' },
    { offering: ['Shoes'] },
    { goal: 'everything' },
    { margin: 2 },
    { budget: -1 },
    { 'offering.c1': 'Shoes' },
    { name: 'Somebody' },
    { offering: 'x'.repeat(2000) },
    [],
    'x',
  ])
    expect(said('business', hostile)).toBe('unreadable');
  expect(said('content', { postsPerWeek: 3 })).toBe('unreadable');
  expect(said('acquisition', { tools: ['partners', 'partners'] })).toBe('unreadable');
  expect(said('audience', { problems: ['Cards travel as cards'] })).toBe('unreadable');
  expect(said('business', JSON.parse('{"__proto__":{"x":1},"goal":"sales"}'))).toMatch(/read/);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
  const stageless = { ...stageVoice(0), stage: undefined };
  expect(readVoice(JSON.stringify(voiceFile('s1', stageless)), 's1').kind).toBe('unreadable');
});

test('every question that is asked of a participant can be taken into its stage', () => {
  for (const stage of stageIds)
    for (const question of questionsOf[stage].filter(({ how }) => how !== 'cards')) {
      const value =
        question.how === 'number' ? question.min + 0.5 : 'of' in question ? (question.of[0] ?? '') : 'Something said';
      const place = { question, communityId: undefined, spread: undefined };
      const at = question.how === 'number' && question.isByCommunity ? { ...place, communityId: 'c1' } : place;
      const draft = taken(stage, {}, at, value, () => 'n1');
      expect([question.id, isThere(draft as Readonly<Record<string, unknown>>, at, value)]).toEqual([
        question.id,
        true,
      ]);
    }
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
  const all = withAllCounted(merged([...files, ...stageFiles]));
  expect(JSON.stringify(all)).toContain('Guest');
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
    '{"stageZeroVoice":3,"session":"s1"}',
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
