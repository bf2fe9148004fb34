import { type Drafts, draftOf, type Strategy } from '#strategy/strategy.ts';
import { basisOf } from './basis.ts';

const times = (value: unknown, factor: number): unknown =>
  typeof value === 'number' ? Math.round(value * factor) : value;

/** The drafts with every tool's money so many times what it is; what was typed and not understood stays. */
export function draftsWithAdMoney(strategy: Strategy, factor: number): Partial<Drafts> {
  const acquisition = draftOf(strategy, 'acquisition');
  const tools = acquisition.tools?.map((tool) => ({
    ...tool,
    moneyMinorPerMonth: times(tool.moneyMinorPerMonth, factor) as typeof tool.moneyMinorPerMonth, // a number stays one
  }));
  return { acquisition: { ...acquisition, tools } };
}

/** The drafts with every community posting so many times as often, in tenths of a post a week. */
export function draftsWithPosts(strategy: Strategy, factor: number): Partial<Drafts> {
  const { communities } = basisOf(strategy).input;
  const postsPerWeek = Object.fromEntries(
    communities.map(({ id, postsPerWeek }) => [id, Math.ceil(postsPerWeek * factor * 10 - 1e-9) / 10]),
  );
  return { content: { ...draftOf(strategy, 'content'), postsPerWeek } };
}
