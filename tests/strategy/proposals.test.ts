import { describe, expect, test } from 'vitest';
import { edited, emptyHistory, undone } from '#state/history.ts';
import { fileOf } from '#storage/file.ts';
import { openFile } from '#storage/open-file.ts';
import { unpack } from '#storage/packing.ts';
import { packedStrategy } from '#storage/sharing.ts';
import { copied } from '#strategy/copied.ts';
import { mergedStrategies } from '#strategy/merge.ts';
import { answerAt, isProposed, keep, keepAll, unconfirmedIn, withProposed } from '#strategy/proposals.ts';
import { checksumOf, isAsSigned, saidOf, signedVersion } from '#strategy/signing.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { keeping, withSecond, workingOn } from '#strategy/variants.ts';
import { shopWith } from './shop.ts';

const pillar = { id: 'n1', name: 'Run without pain', kind: 'teaches', shareOfPosts: 0.4 };
const fromHours = { rule: 'cadenceToHours', from: ['business.ownHoursPerWeek'] };

const shop = shopWith({ content: {} });
const drafted = withProposed({ ...shop, idsGiven: 9 }, [
  { at: 'content.pillars.n1', value: pillar, rule: 'pillarByTheme', from: ['audience.problems.p1.severity'] },
  { at: 'content.postsPerWeek.c1', value: 3, ...fromHours },
  { at: 'conversion.path.post', value: 'Shows one runner', rule: 'pathOfTrade', from: [] },
]);
const places = (strategy: Strategy) => unconfirmedIn(strategy).map(({ at }) => at);
const all = ['content.pillars.n1', 'content.postsPerWeek.c1', 'conversion.path.post'];

const withPosts = (strategy: Strategy, posts: number): Strategy => ({
  ...strategy,
  answers: { ...strategy.answers, content: { ...strategy.answers.content, postsPerWeek: { c1: posts } } },
});

describe('a proposed answer', () => {
  test('stands in its place and is marked', () => {
    expect(answerAt(drafted, 'content.pillars.n1')).toEqual(pillar);
    expect(answerAt(drafted, 'content.postsPerWeek.c1')).toBe(3);
    expect(places(drafted)).toEqual(all);
  });

  test('is confirmed by editing it, and proposed again when the edit is undone', () => {
    const changed = withPosts(drafted, 4);
    expect(isProposed(changed, 'content.postsPerWeek.c1')).toBe(false);
    expect(isProposed(withPosts(changed, 3), 'content.postsPerWeek.c1')).toBe(true);
    const back = undone(edited(emptyHistory, drafted, changed, 0), changed);
    expect(back && places(back.strategy)).toEqual(all);
  });

  test('is confirmed by keeping it, or by keeping all of its stage', () => {
    expect(places(keep(drafted, 'content.pillars.n1'))).toEqual(all.slice(1));
    expect(places(keepAll(drafted, 'content'))).toEqual(['conversion.path.post']);
    expect(keepAll(keepAll(drafted, 'content'), 'conversion')).not.toHaveProperty('proposed');
  });

  test('is stale once an answer it was made from has changed', () => {
    const more: Strategy = {
      ...drafted,
      answers: { ...drafted.answers, business: { ...drafted.answers.business, ownHoursPerWeek: 20 } },
    };
    expect(unconfirmedIn(drafted).map(({ isStale }) => isStale)).toEqual([false, false, false]);
    expect(unconfirmedIn(more).map(({ isStale }) => isStale)).toEqual([false, true, false]);
  });

  test('is no proposal any more where it was deleted', () => {
    const gone = { ...drafted, answers: { ...drafted.answers, content: {} } };
    expect(places(gone)).toEqual(['conversion.path.post']);
  });

  test('keeps its mark in a copy, a file, a link and a signed version', async () => {
    expect(places(copied(drafted, 'copy'))).toEqual(all);
    const opened = openFile(fileOf(drafted));
    expect(opened.kind === 'opened' && places(opened.strategy)).toEqual(all);
    const linked = await unpack(await packedStrategy(drafted));
    const arrived = linked.kind === 'unpacked' ? openFile(linked.text) : undefined;
    expect(arrived?.kind === 'opened' && places(arrived.strategy)).toEqual(all);
    const signed = signedVersion(drafted, 'First', '2027-01-01');
    expect(signed.said.proposed).toEqual(drafted.proposed);
    expect(isAsSigned(signed)).toBe(true);
    expect(checksumOf(saidOf(keepAll(drafted, 'content')))).not.toBe(signed.checksum);
  });

  test('keeps its mark in the variant where it still stands', () => {
    const second = withPosts(withSecond(drafted), 5);
    expect(places(second)).toEqual(['content.pillars.n1', 'conversion.path.post']);
    expect(places(workingOn(second, 'first'))).toEqual(all);
    const anew = withProposed(second, [{ at: 'content.postsPerWeek.c1', value: 2, ...fromHours }]);
    expect(isProposed(anew, 'content.postsPerWeek.c1')).toBe(true);
    expect(places(keeping(anew, 'first'))).toEqual(all);
  });

  test('keeps its mark when two tabs are merged, and nobody is asked about a mark', () => {
    const mine = keep(drafted, 'content.pillars.n1');
    const theirs = keep(withPosts(drafted, 4), 'conversion.path.post');
    const { tree, conflicts } = mergedStrategies(drafted, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(places(tree)).toEqual([]);
    const { tree: untouched } = mergedStrategies(shop, drafted, shop);
    expect(places(untouched)).toEqual(all);
  });

  test('keeps its mark when its entry must take another id in a merge', () => {
    const other = { ...pillar, name: 'Fuel' };
    const theirs = withProposed({ ...shop, idsGiven: 9 }, [
      { at: 'content.pillars.n1', value: other, rule: 'pillarByTheme', from: [] },
    ]);
    const { tree } = mergedStrategies(shop, drafted, theirs);
    expect(tree.answers.content?.pillars?.map(({ name }) => name).toSorted()).toEqual(['Fuel', 'Run without pain']);
    expect(places(tree).filter((at) => at.startsWith('content.pillars'))).toHaveLength(2);
  });
});
