import { describe, expect, test } from 'vitest';
import { figuresOf } from '#contractor/proof/figures.ts';
import { type SignId, signsOf } from '#contractor/proof/signs.ts';
import { proofText } from '#contractor/proof/text.ts';
import { languages } from '#i18n/language.ts';
import { contextOf } from '#strategy/context.ts';
import type { Proof } from '#strategy/offers.ts';
import { readPosts } from '#tracking/tables/posts.ts';
import { faultsOf } from '../exports/sound.ts';
import { documentOf, markdownOf, textIn } from '../exports/written.ts';
import { shopWith } from '../strategy/shop.ts';
import { communities } from './communities.ts';

const context = contextOf(shopWith());
const benchmark = context.benchmark('engagementRate', { network: 'instagram' });

function read(pasted: string, dayFirst?: boolean) {
  const reading = readPosts(pasted, { dayFirst });
  if (reading.kind !== 'read') throw new Error(`It was not read: ${JSON.stringify(reading)}`);
  return reading;
}

const signsIn = (pasted: string, members = 10_000): readonly SignId[] =>
  signsOf(figuresOf(read(pasted).posts, members), benchmark);

describe('reference communities are told apart', () => {
  test('a healthy one raises no question', () => {
    expect(signsIn(communities.healthy)).toEqual([]);
  });

  test('a bought one gets the same from every post and hardly a word', () => {
    expect(signsIn(communities.bought)).toEqual(['evenReactions', 'noComments', 'evenViews', 'farAbove']);
  });

  test('one that sleeps has weeks without a post and few who answer', () => {
    expect(signsIn(communities.asleep, 20_000)).toEqual(['farBelow', 'deadWeeks']);
  });

  test('one that lives on contests has spikes', () => {
    expect(signsIn(communities.contest)).toContain('spikes');
    expect(signsIn(communities.contest)).not.toContain('evenReactions');
  });
});

describe('figures of a community', () => {
  test('the middle post speaks for it, not the contest', () => {
    const { byMembers } = figuresOf(read(communities.contest).posts, 10_000);
    expect(byMembers?.middle).toBeCloseTo(0.0034, 4);
    expect(byMembers?.most).toBeCloseTo(0.336, 4);
  });

  test('weeks without a post are counted between posts', () => {
    const figures = figuresOf(read('2026-08-03;1;1;1;1\n2026-08-31;1;1;1;1').posts, 100);
    expect(figures).toMatchObject({ longestGapDays: 28, deadWeeks: 3 });
    expect(figuresOf(read('2026-08-03;1;1;1;1\n2026-08-10;1;1;1;1').posts, 100).deadWeeks).toBe(0);
  });

  test('posts without views count for engagement by members alone', () => {
    const figures = figuresOf(read('2026-08-03;;10;1;1\n2026-08-05;0;10;1;1').posts, 100);
    expect(figures.byViews).toBeUndefined();
    expect(figures.byMembers?.middle).toBeCloseTo(0.12, 9);
  });
});

const textOf = (proof: Proof, language: 'en' | 'ru' = 'en') =>
  textIn(documentOf('', proofText(proof, context, language).blocks, []));

describe('what is said of it', () => {
  test('too few posts are said to be too few, and no sign is drawn from them', () => {
    const few = communities.bought.split('\n').slice(0, 7).join('\n');
    const text = textOf({ pasted: few, network: 'instagram', members: 10_000 });
    expect(text).toContain('Too few posts to say more');
    expect(text).not.toContain('Worth a question');
  });

  test('engagement stands beside the benchmark of the network, with its source', () => {
    const text = textOf({ pasted: communities.healthy, network: 'instagram', members: 10_000 });
    expect(text).toContain('Rival IQ');
    expect(text).toContain('small ones are usually above it');
    expect(text).toContain(
      'By size: on Instagram a post by an account with 10,000 to 100,000 followers was liked by 2.4%',
    );
    const elsewhere = textOf({ pasted: communities.healthy, network: 'vk', members: 10_000 });
    expect(elsewhere).toContain('By size: no figure was found for VK (10,000 members).');
    expect(textOf({ pasted: communities.healthy })).toContain('choose the network');
  });

  test.each(languages)(
    'every sign comes with what it may also mean and a question, and accuses nobody (%s)',
    (language) => {
      for (const pasted of Object.values(communities)) {
        const { blocks } = proofText({ pasted, network: 'instagram', members: 10_000 }, context, language);
        const text = textIn(documentOf('', blocks, []));
        expect(text).not.toMatch(/fraud|fake|cheat|bought|bots?\b|накрут|обман|купл|бот/i);
        const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
        expect(count(/It may also mean|Другое возможное объяснение/g)).toBe(count(/Ask: |Спросите: /g));
        expect(faultsOf(markdownOf(documentOf('A', blocks, [])))).toEqual([]);
      }
    },
  );
});
