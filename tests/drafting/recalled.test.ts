import { describe, expect, test } from 'vitest';
import { draftFrom } from '#drafting/draft.ts';
import type { Proposal } from '#drafting/proposal.ts';
import { recalled } from '#drafting/recalled.ts';
import { take } from '#drafting/take.ts';
import { answerAt, keep, unconfirmedIn } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { isGroup } from '#strategy/tree.ts';
import { asking, dentist, drawn } from './asked.ts';

const request = await asking(dentist);
const split = {
  moneyMinor: { communityAds: 1_000_000, leadAds: 2_000_000 },
  firstSellingMonth: 9,
  postFactor: 1,
};
const draft = drawn(draftFrom({ ...request, split }));
const taken = take(request.strategy, draft);
const of = (strategy: Strategy) => recalled({ ...request, strategy }, 'content');

describe('an unconfirmed proposal', () => {
  test('tells its reason as long as it stands, also with the money that the forecast chose', () => {
    const { standing } = of(taken);
    for (const { at, value } of draft.proposals) expect([at, standing.get(at)?.value]).toEqual([at, value]);
    const tool = draft.proposals.find(({ reason }) => reason.rule === 'toolMembers');
    expect(standing.get(tool?.at ?? '')?.reason.figures).toMatchObject({
      moneyMinor: 1_000_000,
      isFromForecast: true,
    });
  });

  test('tells its reason also where a neighbour in its list was kept', () => {
    const [kept, ...others] = draft.proposals.filter(({ at }) => at.startsWith('content.pillars.'));
    const { standing } = of(keep(taken, kept?.at ?? ''));
    expect(others.length).toBeGreaterThan(1);
    for (const { at } of others) expect([at, standing.get(at)?.reason.rule]).toEqual([at, 'pillarByTheme']);
  });

  test('that is stale stays in its place, and what would be proposed now stands beside it', () => {
    const business = { ...taken.answers.business, ownHoursPerWeek: 3 };
    const strategy: Strategy = { ...taken, answers: { ...taken.answers, business } };
    const at = 'content.postsPerWeek.c1';
    expect(unconfirmedIn(strategy).find((mark) => mark.at === at)?.isStale).toBe(true);
    const { now } = of(strategy);
    const anew = now?.proposals.find((proposal) => proposal.at === at);
    expect(anew?.state).toBe('changed');
    expect(answerAt(strategy, at)).toBe(anew?.was);
    expect(answerAt(take(strategy, drawn(draftFrom({ ...request, strategy })), [at]), at)).toBe(anew?.value);
  });
  test('for a tool whose budget has changed is the new money in the shares the forecast chose', () => {
    const ceiling = Number(taken.answers.business?.moneyCeilingMinorPerMonth);
    const business = { ...taken.answers.business, moneyCeilingMinorPerMonth: ceiling * 2 };
    const strategy: Strategy = { ...taken, answers: { ...taken.answers, business } };
    const moneyIn = (proposals: readonly Proposal[], kind: string) =>
      proposals.flatMap(({ value }) =>
        isGroup(value) && value.kind === kind ? [Number(value.moneyMinorPerMonth)] : [],
      );
    const { now } = recalled({ ...request, strategy }, 'acquisition');
    const [members = 0] = moneyIn(now?.proposals ?? [], 'communityAds');
    const [leads = 0] = moneyIn(now?.proposals ?? [], 'leadAds');
    expect(members).toBeGreaterThan(1_000_000);
    expect(leads / members).toBeCloseTo(2, 1);
  });
});
