import { describe, expect, test } from 'vitest';
import { takeAnswer } from '#drafting/assistant/take-answer.ts';
import { draftFrom } from '#drafting/draft.ts';
import { recalled } from '#drafting/recalled.ts';
import { take } from '#drafting/take.ts';
import { edited, emptyHistory, undone } from '#state/history.ts';
import { fileOf } from '#storage/file.ts';
import { openFile } from '#storage/open-file.ts';
import { unpack } from '#storage/packing.ts';
import { packedStrategy } from '#storage/sharing.ts';
import { copied } from '#strategy/copied.ts';
import { mergedStrategies } from '#strategy/merge.ts';
import { answerAt, isProposed, unconfirmedIn } from '#strategy/proposals.ts';
import { type Strategy, strategySchema } from '#strategy/strategy.ts';
import { asking, dentist, drawn } from './asked.ts';

const request = await asking(dentist);
const drafted = take(request.strategy, drawn(draftFrom(request)));
const problems = {
  list: 'problems',
  entries: [{ text: 'Не записаться на вечер' }, { text: 'Страшно за ребёнка' }],
  from: ['business.offering', 'audience.problems'],
} as const;
const asked = takeAnswer(drafted, problems);
const byAssistant = (strategy: Strategy | undefined) =>
  strategy &&
  unconfirmedIn(strategy)
    .filter(({ by }) => by === 'assistant')
    .map(({ at }) => at);
const places = byAssistant(asked) ?? [];

describe('what an assistant answered', () => {
  test('stands behind what was there, marked as its proposal, and is a guess until somebody asks', () => {
    expect(asked.answers.audience?.problems?.slice(-2).map(({ text, evidence }) => [text, evidence])).toEqual([
      ['Не записаться на вечер', ['guess']],
      ['Страшно за ребёнка', ['guess']],
    ]);
    expect(places).toHaveLength(2);
    expect(strategySchema.safeParse(asked).success).toBe(true);
    const back = undone(edited(emptyHistory, drafted, asked, 0), asked);
    expect(back?.strategy.answers).toEqual(drafted.answers);
  });

  test('does not make itself out of date, but is once what it was told has changed', () => {
    expect(unconfirmedIn(asked).filter(({ by, isStale }) => by && isStale)).toEqual([]);
    const business = { ...asked.answers.business, offering: 'Детская стоматология' };
    const changed = { ...asked, answers: { ...asked.answers, business } };
    expect(unconfirmedIn(changed).filter(({ by, isStale }) => by && isStale)).toHaveLength(2);
  });

  test('keeps its mark in a file, a link, a copy and a merge', async () => {
    const opened = openFile(fileOf(asked));
    expect(opened.kind === 'opened' && byAssistant(opened.strategy)).toEqual(places);
    const linked = await unpack(await packedStrategy(asked));
    const arrived = linked.kind === 'unpacked' ? openFile(linked.text) : undefined;
    expect(arrived?.kind === 'opened' && byAssistant(arrived.strategy)).toEqual(places);
    expect(byAssistant(copied(asked, 'copy'))).toEqual(places);
    expect(byAssistant(mergedStrategies(drafted, asked, drafted).tree)).toEqual(places);
  });

  test('is not taken back by a new draft', () => {
    const again = drawn(draftFrom({ ...request, strategy: asked }));
    expect(again.withdrawn.map(({ at }) => at).filter((at) => places.includes(at))).toEqual([]);
    expect(answerAt(take(asked, again), places[0] ?? '')).toEqual(answerAt(asked, places[0] ?? ''));
  });

  test('leaves the reasons of its neighbours as they were', () => {
    const { standing } = recalled({ ...request, strategy: asked }, 'audience');
    const before = drafted.answers.audience?.problems?.map(({ id }) => standing.get(`audience.problems.${id}`)) ?? [];
    expect(before.map((proposal) => [proposal?.reason.rule, proposal?.state])).toEqual(
      before.map(() => ['problemOfTrade', 'same']),
    );
  });

  test('never takes the place of a person’s own idea', () => {
    const audience = { ...drafted.answers.audience, idea: 'Зубы без страха' };
    const own = { ...drafted, answers: { ...drafted.answers, audience } };
    const idea = { list: 'idea', entries: [{ text: 'Другая' }], from: [] } as const;
    expect(takeAnswer(own, idea)).toBe(own);
    expect(takeAnswer(drafted, idea).answers.audience?.idea).toBe('Другая');
  });

  test('adds topics to a pillar, which is no more decided than it was, and a new draft leaves them', () => {
    const [pillar] = drafted.answers.content?.pillars ?? [];
    const at = `content.pillars.${pillar?.id}`;
    const topics = { list: 'topics', entries: [{ text: 'Что болит ночью' }], from: [], pillarId: pillar?.id } as const;
    const with1 = takeAnswer(drafted, topics);
    expect(answerAt(with1, `${at}.topics`)).toMatch(/\nЧто болит ночью$/u);
    expect([isProposed(with1, at), isProposed(with1, `${at}.topics`)]).toEqual([true, true]);
    const again = take(with1, drawn(draftFrom({ ...request, strategy: with1 })));
    expect(answerAt(again, `${at}.topics`)).toMatch(/\nЧто болит ночью$/u);
  });

  test('names the kind of a tactic where it is known, and runs from the fourth month', () => {
    const tactics = { list: 'tactics', entries: [{ text: 'Эфир', kind: 'live' }, { text: 'Иное' }], from: [] } as const;
    const [live, other] = (takeAnswer(drafted, tactics).answers.engagement?.tactics ?? []).slice(-2);
    expect([live?.kind, live?.name, live?.months?.[0], other?.kind]).toEqual(['live', 'Эфир', 4, undefined]);
  });
});
