import { expect, test } from 'vitest';
import { businesses } from './plain/businesses.ts';
import { simulate, typicalRun } from './plain/plain-model.ts';
import type { PlainMonth } from './plain/year.ts';

const runs = Object.entries(businesses).map(([name, input]) => ({ name, input, run: typicalRun(input) }));
const inputs = runs.map(({ input }) => input);
const everyCommunity = inputs.flatMap((input) => input.communities);
const everyTool = inputs.flatMap((input) => input.tools);
const everyMonth = runs.flatMap(({ run }) => run);
const everyCommunityMonth = everyMonth.flatMap((month) => month.communities);

test.each(runs)('no year of the $name has a figure that is none of a figure, infinite or negative', ({ input }) => {
  const figures = Object.keys(typicalRun(input)[0] ?? {}).filter((name) => name !== 'communities');
  const years = simulate(input, { draws: 300, seed: 7, luck: true }, [1, 7, 12, 24]);
  for (const name of figures as Exclude<keyof PlainMonth, 'communities'>[]) // the keys of a month
    for (const t of [1, 7, 12, 24])
      for (const value of years.values(name, t)) {
        if (name === 'engagementRate' || name === 'reactionsPerPost') expect(value).not.toBeLessThan(0);
        else if (name === 'cumulativeResultMinor') expect(value).toSatisfy(Number.isFinite);
        else expect(Number.isFinite(value) && value >= 0, `${name} of month ${t}: ${value}`).toBe(true);
      }
});

test.each([
  [
    'growth is the network’s, a pace and a range of their own',
    new Set(everyCommunity.map(({ growth }) => growth.from)).size === 3,
  ],
  ['a pace falls', everyCommunity.some(({ growth }) => growth.from === 'pace' && growth.netShare.typical < 0)],
  [
    'posts of today are unknown, and are none',
    [undefined, 0].every((posts) => everyCommunity.some((community) => community.postsPerWeekToday === posts)),
  ],
  ['a community begins with nobody', everyCommunity.some(({ membersNow }) => membersNow === 0)],
  [
    'there are more members than people said to be reachable',
    everyCommunity.some(({ membersNow, reachablePeople = Infinity }) => membersNow > reachablePeople),
  ],
  [
    'tools buy members, visits and leads, with money and without',
    new Set(everyTool.map(({ buys, moneyMinorPerMonth }) => `${buys} ${moneyMinorPerMonth > 0}`)).size === 6,
  ],
  [
    'a price does not follow the season',
    everyTool.some(({ costPerResultMinor, followsAdSeason }) => costPerResultMinor && !followsAdSeason),
  ],
  ['own customers are told', everyTool.some(({ ownCustomers }) => ownCustomers)],
  ['people pay once, come back and stay', new Set(inputs.map(({ payment }) => payment.kind)).size === 3],
  [
    'offers and tactics name their communities, or none',
    [inputs.flatMap(({ offers }) => offers), inputs.flatMap(({ tactics }) => tactics)].every(
      (items) => new Set(items.map(({ communityIds }) => communityIds.length > 0)).size === 2,
    ),
  ],
  ['a push is followed by rest', inputs.some(({ restMonths }) => restMonths > 0)],
  [
    'there is no preparation, and there is a long one',
    [0, 3].every((months) => inputs.some(({ preparationMonths }) => preparationMonths === months)),
  ],
  [
    'offers would need more posts than there are',
    runs.some(({ input }) =>
      input.communities.some(
        (community) =>
          input.offers.reduce((sum, { postsPerMonth }) => sum + postsPerMonth, 0) > (52 / 12) * community.postsPerWeek,
      ),
    ),
  ],
  [
    'a selling pillar sells more than the offers',
    runs.some(({ input, run }) =>
      run.some(({ communities }) =>
        communities.some(({ promoShare }) => promoShare === input.sellingPillarShare && promoShare > 0),
      ),
    ),
  ],
  ['more is sold than is borne', everyCommunityMonth.some(({ excess }) => excess > 0)],
  ['tactics lift as far as they may', everyCommunityMonth.some(({ lift, excess }) => lift === 3 * (1 - 0.5 * excess))],
  [
    'trust is spent to nothing, and is full',
    [0, 1].every((trust) => everyCommunityMonth.some((month) => month.trust === trust)),
  ],
  ['people see a post who do not follow', everyCommunityMonth.some(({ views, mean, posts }) => views > mean * posts)],
  [
    'no more are active than there were reactions',
    everyCommunityMonth.some(({ activeMembers, engagements }) => activeMembers > 0 && activeMembers === engagements),
  ],
  ['the team cannot answer all', everyMonth.some(({ leads, leadsAnswered }) => leadsAnswered < leads)],
  ['visits of today are part of the visits', everyMonth.some(({ enquiriesToday }) => enquiriesToday > 0)],
  ['sales come half a year after the question', inputs.some(({ salesCycleMonths }) => salesCycleMonths.typical >= 6)],
])('among the businesses there is one where %s', (_branch, isWalked) => {
  expect(isWalked).toBe(true);
});
