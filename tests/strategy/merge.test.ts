import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied, changesBetween } from '#strategy/changes.ts';
import { merged, mergedStrategies, settled } from '#strategy/merge.ts';
import { type Strategy, strategySchema } from '#strategy/strategy.ts';
import { isEntries, isGroup, same } from '#strategy/tree.ts';
import { keeping, variantOf, variantsOf, withSecond, workingOn } from '#strategy/variants.ts';
import { anyStrategy } from './any-strategy.ts';
import { shopWith } from './shop.ts';

const shop = shopWith();

const entry = fc.record(
  { id: fc.constantFrom('n1', 'n2', 'n3', 'n4'), a: fc.nat(3), b: fc.nat(3) },
  { requiredKeys: ['id'] },
);
/** Whether all of `part` is in `whole`; an entry added on both sides may have more in it. */
function holds(whole: unknown, part: unknown): boolean {
  if (isEntries(whole) && isEntries(part))
    return part.every(({ id, ...rest }) =>
      holds(
        whole.find((entry) => entry.id === id),
        rest,
      ),
    );
  if (isGroup(whole) && isGroup(part) && !('kind' in part))
    return Object.entries(part).every(([name, value]) => holds(whole[name], value));
  return same(whole, part);
}

const at = (tree: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, step) =>
      isEntries(inner) ? inner.find(({ id }) => id === step) : isGroup(inner) ? inner[step] : undefined,
    tree,
  );

const anyTree = fc.record(
  {
    name: fc.constantFrom('one', 'two', 'three'),
    sum: fc.oneof(
      fc.record({ kind: fc.constant('known'), value: fc.nat(3) }),
      fc.record({ kind: fc.constant('range'), low: fc.nat(3), high: fc.nat(3) }),
    ),
    marks: fc.array(fc.nat(2), { maxLength: 3 }),
    list: fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 4 }),
    inner: fc.record({ x: fc.nat(2), y: fc.nat(2) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

describe('changes between two versions', () => {
  test('lead from one to the other and back', () => {
    fc.assert(
      fc.property(anyTree, anyTree, (was, now) => {
        const changes = changesBetween(was, now);
        expect(applied(was, changes, 'now')).toEqual(now);
        expect(applied(now, changes, 'was')).toEqual(was);
      }),
      { numRuns: 300 },
    );
  });

  test('of whole strategies too', () => {
    fc.assert(
      fc.property(anyStrategy, anyStrategy, (was, now) => {
        const changes = changesBetween(was, now);
        expect(same(applied(was, changes, 'now'), now)).toBe(true);
        expect(same(applied(now, changes, 'was'), was)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('two versions of one strategy brought together', () => {
  test('what only one side changed is taken from that side', () => {
    fc.assert(
      fc.property(anyTree, anyTree, (base, mine) => {
        expect(merged(base, mine, base)).toEqual({ tree: mine, conflicts: [] });
        expect(merged(base, base, mine)).toEqual({ tree: mine, conflicts: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('nothing vanishes silently: every change is in the merged version or in a conflict', () => {
    fc.assert(
      fc.property(anyTree, anyTree, anyTree, (base, mine, theirs) => {
        const { tree, conflicts } = merged(base, mine, theirs);
        const isAsked = (path: readonly string[]) =>
          conflicts.some((conflict) => {
            const shorter = Math.min(conflict.path.length, path.length);
            return same(conflict.path.slice(0, shorter), path.slice(0, shorter));
          });
        for (const change of [...changesBetween(base, mine), ...changesBetween(base, theirs)]) {
          if (change.kind === 'value' && !isAsked(change.path))
            expect(holds(at(tree, change.path), change.now)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('settled for one side it keeps all that side said', () => {
    fc.assert(
      fc.property(anyTree, anyTree, anyTree, (base, mine, theirs) => {
        const { tree, conflicts } = merged(base, mine, theirs);
        const theirWay = settled(tree, conflicts, () => 'now');
        const again = merged(base, theirWay, theirs);
        expect(again.conflicts.filter(({ kind }) => kind === 'value')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('who deletes an entry the other worked on is asked, and it stays until then', () => {
    const base = { list: [{ id: 'n1', a: 1 }] };
    const { tree, conflicts } = merged<{ list: { id: string; a: number }[] }>(
      base,
      { list: [] },
      { list: [{ id: 'n1', a: 2 }] },
    );
    expect(tree).toEqual({ list: [{ id: 'n1', a: 2 }] });
    expect(conflicts).toEqual([{ kind: 'value', path: ['list', 'n1'], was: undefined, now: { id: 'n1', a: 2 } }]);
    expect(settled(tree, conflicts, () => 'was')).toEqual({ list: [] });
  });

  test('entries begun in two tabs under one id become two, and what points at them follows', () => {
    const problems = shop.answers.audience?.problems ?? [];
    const id = `n${shop.idsGiven + 1}`;
    const told = (text: string) => ({
      ...shop,
      idsGiven: shop.idsGiven + 1,
      answers: {
        ...shop.answers,
        audience: { ...shop.answers.audience, problems: [...problems, { id, text }] },
        engagement: { tactics: [{ id: 'tactic', problemId: id, name: text }] },
      },
    });
    const { tree } = mergedStrategies(
      { ...shop, answers: { ...shop.answers, engagement: {} } },
      told('mine'),
      told('theirs'),
    );
    const added = tree.answers.audience?.problems?.slice(problems.length) ?? [];
    expect(added.map(({ text }) => text).toSorted()).toEqual(['mine', 'theirs']);
    expect(new Set(added.map((problem) => problem.id)).size).toBe(2);
    const mine = added.find(({ text }) => text === 'mine');
    const tactic = tree.answers.engagement?.tactics?.find(({ name }) => name === 'mine');
    expect(tactic?.problemId).toBe(mine?.id);
    expect(tree.idsGiven).toBe(shop.idsGiven + 3);
  });

  test('a tab that works on the second variant meets one that works on the first', () => {
    const base = withSecond(shop);
    const told = (strategy: Strategy, idea: string): Strategy => ({
      ...strategy,
      answers: { ...strategy.answers, audience: { ...strategy.answers.audience, idea } },
    });
    const mine = told(base, 'second of mine');
    const theirs = told(workingOn(base, 'first'), 'first of theirs');
    const { tree, conflicts } = mergedStrategies(base, mine, theirs);
    expect(conflicts).toEqual([]);
    const both = variantsOf(tree);
    expect([both?.first.answers.audience?.idea, both?.second.answers.audience?.idea]).toEqual([
      'first of theirs',
      'second of mine',
    ]);
    expect(variantOf(tree)).toBe('second');
  });

  test('a second variant begun in one tab leaves the edit of the first in another', () => {
    const begun = withSecond(shop);
    const theirs = shopWith({ audience: { ...shop.answers.audience, idea: 'theirs' } });
    const { tree } = mergedStrategies(shop, begun, theirs);
    expect(variantsOf(tree)?.first.answers.audience?.idea).toBe('theirs');
    expect(variantsOf(tree)?.second.answers.audience?.idea).toBe(shop.answers.audience?.idea);
  });

  test('a variant dropped in one tab and worked on in another is asked about, and either answer is a strategy', () => {
    const base = workingOn(withSecond(shop), 'first');
    const second = workingOn(base, 'second');
    const theirs = { ...second, answers: { ...second.answers, audience: { idea: 'worked on' } } };
    const { tree, conflicts } = mergedStrategies(base, keeping(base, 'first'), theirs);
    expect(conflicts).toHaveLength(1);
    for (const side of ['was', 'now'] as const)
      expect(strategySchema.safeParse(settled(tree, conflicts, () => side)).success).toBe(true);
    expect(variantsOf(settled(tree, conflicts, () => 'was'))).toBeUndefined();
  });

  test('a part nobody knows is merged like any other', () => {
    const base = { ...shop, notes: { first: '100', second: '200' } };
    const { tree, conflicts } = mergedStrategies(
      base,
      { ...base, notes: { first: '150', second: '200' } } as typeof base,
      { ...base, notes: { first: '100', second: '250' } } as typeof base,
    );
    expect(conflicts).toEqual([]);
    expect(tree).toMatchObject({ notes: { first: '150', second: '250' } });
  });
});
