import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '#contractor/proof/days.ts';
import { figuresOf } from '#contractor/proof/figures.ts';
import { readProof } from '#contractor/proof/reading.ts';
import { type SignId, signsOf } from '#contractor/proof/signs.ts';
import { proofText } from '#contractor/proof/text.ts';
import { documentRoot } from '#document/blocks.ts';
import { exporters } from '#exports/index.ts';
import { languages } from '#i18n/language.ts';
import { contextOf } from '#strategy/context.ts';
import type { Proof } from '#strategy/offers.ts';
import { plainText } from '../exports/reparse.ts';
import { faultsOf } from '../exports/sound.ts';
import { shopWith } from '../strategy/shop.ts';
import { communities } from './communities.ts';

const context = contextOf(shopWith());
const benchmark = context.benchmark('engagementRate', { network: 'instagram' });
const [markdown] = exporters;

function read(pasted: string, dayFirst?: boolean) {
  const reading = readProof(pasted, dayFirst);
  if (reading.kind !== 'read') throw new Error(`It was not read: ${JSON.stringify(reading)}`);
  return reading;
}

const post = { day: '2026-11-13', views: 1234, reactions: 56, comments: 7, shares: 8 };

describe('a pasted table', () => {
  test.each([
    ['tabs', '13.11.2026\t1234\t56\t7\t8'],
    ['semicolons', '13.11.2026;1234;56;7;8'],
    ['commas', '13.11.2026,1234,56,7,8'],
    ['tabs with spaces for thousands', '13.11.2026\t1 234\t56\t7\t8'],
    ['semicolons with commas for thousands', '13.11.2026;1,234;56;7;8'],
    ['tabs with points for thousands', '13.11.2026\t1.234\t56\t7\t8'],
    ['commas with quoted thousands', '13.11.2026,"1,234",56,7,8'],
    ['an ISO day', '2026-11-13\t1234\t56\t7\t8'],
    ['a time behind the day', '13.11.2026 14:30\t1234\t56\t7\t8'],
    ['a month in English', 'Nov 13, 2026\t1234\t56\t7\t8'],
    ['a month in Russian', '13 ноября 2026 г.\t1234\t56\t7\t8'],
    ['an English first line', 'Date;Views;Likes;Comments;Shares\n13.11.2026;1234;56;7;8'],
    [
      'a Russian first line in another order',
      'Лайки\tКомментарии\tРепосты\tПросмотры\tДата\n56\t7\t8\t1234\t13.11.2026',
    ],
    ['columns nobody asked for', 'date;link;views;likes;comments;shares\n13.11.2026;t.me/a/1;1234;56;7;8'],
    ['empty lines between', '\n\n13.11.2026;1234;56;7;8\r\n\r\n'],
    ['slashes that can be read in one way only', '11/13/2026;1234;56;7;8'],
  ])('with %s is understood', (_what, pasted) => {
    expect(read(pasted).posts).toEqual([post]);
    expect(read(pasted).problems).toEqual([]);
  });

  test('thousands in words are counted', () => {
    expect(read('13.11.2026;1,2 тыс;56;7;8').posts[0]?.views).toBe(1200);
    expect(read('13.11.2026;1.2k;56;7;8').posts[0]?.views).toBe(1200);
  });

  test('an empty cell is not nought', () => {
    expect(read('13.11.2026;1234;56;;-').posts).toEqual([{ ...post, comments: undefined, shares: undefined }]);
    expect(read('13.11.2026;1234;56;0;0').posts).toEqual([{ ...post, comments: 0, shares: 0 }]);
  });

  test('a date that can be read both ways is asked about, with both readings', () => {
    const pasted = '03/04/2026;1;2;3;4\n05/06/2026;1;2;3;4';
    expect(readProof(pasted, undefined)).toEqual({
      kind: 'asks',
      question: 'dateOrder',
      example: { text: '03/04/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' },
    });
    expect(read(pasted, true).posts[0]?.day).toBe('2026-04-03');
    expect(read(pasted, false).posts[0]?.day).toBe('2026-03-04');
  });

  test('one date that can be read in one way only tells the order of all', () => {
    expect(read('03/04/2026;1;2;3;4\n25/04/2026;1;2;3;4').posts.map(({ day }) => day)).toEqual([
      '2026-04-03',
      '2026-04-25',
    ]);
    expect(read('03/04/2026;1;2;3;4\n04/25/2026;1;2;3;4').posts[0]?.day).toBe('2026-03-04');
  });

  test('dates in both orders in one table are asked about, and those that do not fit are left out by name', () => {
    const pasted = '03/04/2026;1;2;3;4\n25/04/2026;1;2;3;4\n04/26/2026;1;2;3;4';
    expect(readProof(pasted, undefined)).toMatchObject({ kind: 'asks', question: 'dateOrder' });
    expect(read(pasted, true).problems).toEqual([{ line: 3, id: 'otherOrder', text: '04/26/2026' }]);
  });

  test.each([
    ['separator', 'just a sentence'],
    ['columns', '13.11.2026;1234;56\n14.11.2026;1234;56'],
    ['noDate', 'views;likes;comments\n1;2;3'],
    ['columnTwice', 'date;likes;reactions\n13.11.2026;2;3'],
  ])('that leaves the %s open is asked about', (question, pasted) => {
    expect(readProof(pasted, undefined)).toEqual({ kind: 'asks', question });
  });

  test('a line that cannot be read is named and left out', () => {
    const lines = [
      '13.11.2026;1234;56;7;8',
      'yesterday;1;2;3;4',
      '14.11.2026;many;2;3;4',
      '31.02.2026;1;2;3;4',
      '15.11.2026;1;2;3;4;5',
      '16.11.2026;-5;2;3;4',
      'Total;1;2;3;4',
    ];
    const { posts, problems } = read(lines.join('\n'));
    expect(posts).toEqual([post]);
    expect(problems.map(({ line, id }) => `${line} ${id}`)).toEqual([
      '2 dateUnread',
      '3 countUnread',
      '4 dateUnread',
      '5 tooManyCells',
      '6 countUnread',
      '7 dateUnread',
    ]);
  });

  test('a day without a year is not guessed', () => {
    expect(readDay('13.11')).toBeUndefined();
    expect(readDay('13 November')).toBeUndefined();
  });

  test('any text is read, asked about or left out, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.option(fc.boolean()), (pasted, dayFirst) => {
        const { blocks } = proofText({ pasted, dayFirst: dayFirst ?? undefined, network: 'vk' }, context, 'en');
        expect(JSON.stringify(blocks)).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 300, seed: 20261124 },
    );
  });
});

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
  plainText(documentRoot('', proofText(proof, context, language).blocks, []));

describe('what is said of it', () => {
  test('too few posts are said to be too few, and no sign is drawn from them', () => {
    const few = communities.bought.split('\n').slice(0, 7).join('\n');
    const text = textOf({ pasted: few, network: 'instagram', members: 10_000 });
    expect(text).toContain('Too few to say more');
    expect(text).not.toContain('Worth a question');
  });

  test('engagement stands beside the benchmark of the network, with its source', () => {
    const text = textOf({ pasted: communities.healthy, network: 'instagram', members: 10_000 });
    expect(text).toContain('Rival IQ');
    expect(text).toContain('small communities are usually above it');
    expect(textOf({ pasted: communities.healthy })).toContain('choose the network');
  });

  test.each(languages)(
    'every sign comes with what it may also mean and a question, and accuses nobody (%s)',
    (language) => {
      for (const pasted of Object.values(communities)) {
        const { blocks } = proofText({ pasted, network: 'instagram', members: 10_000 }, context, language);
        const text = plainText(documentRoot('', blocks, []));
        expect(text).not.toMatch(/fraud|fake|cheat|bought|bots?\b|накрут|обман|купл|бот/i);
        const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
        expect(count(/It may also mean|Это может значить и другое/g)).toBe(count(/Ask: |Спросите: /g));
        expect(faultsOf(markdown.write(documentRoot('A', blocks, [])))).toEqual([]);
      }
    },
  );
});
