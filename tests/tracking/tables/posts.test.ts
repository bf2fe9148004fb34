import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proofText } from '#contractor/proof/text.ts';
import { contextOf } from '#strategy/context.ts';
import { readDay } from '#tracking/tables/days.ts';
import { readPosts } from '#tracking/tables/posts.ts';
import { shopWith } from '../../strategy/shop.ts';

const context = contextOf(shopWith());

function read(pasted: string, dayFirst?: boolean) {
  const reading = readPosts(pasted, { dayFirst });
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
    ['a month in three letters, as Excel writes it', '13-Nov-26\t1234\t56\t7\t8'],
    ['a month shortened in Russian', '13 нояб. 2026\t1234\t56\t7\t8'],
    ['a day as a network writes it', 'Nov 13, 2026 at 2:30 PM\t1234\t56\t7\t8'],
    ['a day as a network writes it in Russian', '13 ноября 2026 в 14:30\t1234\t56\t7\t8'],
    ['non-breaking spaces for thousands', '13.11.2026\t1\u00a0234\t56\t7\t8'],
    ['narrow spaces for thousands', '13.11.2026\t1\u202f234\t56\t7\t8'],
    ['thin spaces for thousands', '13.11.2026\t1\u2009234\t56\t7\t8'],
    ['apostrophes for thousands', '13.11.2026\t1’234\t56\t7\t8'],
    ['a mark of the order of bytes', '\ufeff13.11.2026;1234;56;7;8'],
    [
      'a line break in a quoted cell',
      'date\tpost\tviews\tlikes\tcomments\tshares\n13.11.2026\t"A run,\nand ""tea"""\t1234\t56\t7\t8',
    ],
    [
      'a separator in a quoted cell',
      'дата;пост;просмотры;лайки;комментарии;репосты\n13.11.2026;"Бег; чай";1234;56;7;8',
    ],
    ['a quote nobody closes', 'date\tpost\tviews\tlikes\tcomments\tshares\n13.11.2026\t"5 km\t1234\t56\t7\t8'],
    [
      'names of columns as VK has them',
      'Дата публикации\tПросмотры\tНравится\tКомментарии\tПоделились\n13.11.2026\t1234\t56\t7\t8',
    ],
    ['empty columns at the end', '13.11.2026;1234;56;7;8;;\n'],
  ])('with %s is understood', (_what, pasted) => {
    expect(read(pasted).posts).toEqual([post]);
    expect(read(pasted).problems).toEqual([]);
  });

  test.each([
    ['1,2K', 1200],
    ['1.2k', 1200],
    ['1,2 тыс.', 1200],
    ['1.2 тыс', 1200],
    ['1,2\u00a0тыс.', 1200],
    ['3 тысячи', 3000],
    ['1.5M', 1_500_000],
    ['2,5 млн', 2_500_000],
    ['1 234,0', 1234],
    ['12 345 678', 12_345_678],
  ])('the count %s is understood', (cell, views) => {
    expect(read(`13.11.2026\t${cell}\t56\t7\t8`).posts[0]?.views).toBe(views);
  });

  test.each(['1,234K', '12,5', '1,2', '3%', '3,2 %', '100 ₽', '$5', 'скрыто', '1 23', '12-15', '1 2 3', '1,23,4'])(
    '%s is no count, and nobody guesses one',
    (cell) => {
      const { posts, problems } = read(`13.11.2026\t${cell}\t56\t7\t8\n14.11.2026\t1\t1\t1\t1`);
      expect(posts.map(({ day }) => day)).toEqual(['2026-11-14']);
      expect(problems).toEqual([{ line: 1, id: 'countUnread', text: cell }]);
    },
  );

  test('an empty cell is not zero', () => {
    expect(read('13.11.2026;1234;56;;-').posts).toEqual([{ ...post, comments: undefined, shares: undefined }]);
    expect(read('13.11.2026;1234;56;0;0').posts).toEqual([{ ...post, comments: 0, shares: 0 }]);
  });

  test('a date that can be read both ways is asked about, with both readings', () => {
    const pasted = '03/04/2026;1;2;3;4\n05/06/2026;1;2;3;4';
    expect(readPosts(pasted)).toMatchObject({
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
    expect(readPosts(pasted)).toMatchObject({ kind: 'asks', question: 'dateOrder' });
    expect(read(pasted, true).problems).toEqual([{ line: 3, id: 'otherOrder', text: '04/26/2026' }]);
  });

  test.each([
    ['separator', 'just a sentence'],
    ['columns', '13.11.2026;1234;56\n14.11.2026;1234;56'],
    ['noDate', 'views;likes;comments\n1;2;3'],
    ['columns', 'date;link\n13.11.2026;t.me/a/1'],
  ])('that leaves the %s open is asked about', (question, pasted) => {
    expect(readPosts(pasted)).toMatchObject({ kind: 'asks', question });
  });

  test('columns that may mean the same are asked about by their names, and what is said of them is kept to', () => {
    const pasted = 'Дата;Просмотры;Просмотры;Лайки\n13.11.2026;900;1234;56';
    expect(readPosts(pasted)).toMatchObject({ kind: 'asks', question: 'columnTwice' });
    expect(JSON.stringify(proofText({ pasted }, context, 'ru').blocks)).toContain('«Просмотры» и «Просмотры»');
    const said = readPosts(pasted, { columns: ['date', 'none', 'views', 'reactions'] });
    expect(said).toMatchObject({ kind: 'read', posts: [{ day: '2026-11-13', views: 1234, reactions: 56 }] });
  });

  test('reach is not views, and two ways of passing a post on add up', () => {
    const pasted = 'Date;Reach;Views;Likes;Shares;Reposts\n13.11.2026;900;1234;56;3;4';
    expect(read(pasted).posts).toEqual([{ ...post, comments: undefined, shares: 7 }]);
    expect(readPosts('Date;Reach\n13.11.2026;900')).toMatchObject({ kind: 'asks', question: 'columns' });
  });

  test('a column is told by the name it had, and one nobody asked for is named', () => {
    const pasted = 'Date;Impressions;Likes;Saves;ER by reach\n13.11.2026;1234;56;9;5.3%';
    expect(read(pasted).columns.map(({ name, column }) => [name, column])).toEqual([
      ['Date', 'date'],
      ['Impressions', 'views'],
      ['Likes', 'reactions'],
      ['Saves', undefined],
      ['ER by reach', undefined],
    ]);
    const text = JSON.stringify(proofText({ pasted }, context, 'en').blocks);
    expect(text).toContain('views (“Impressions”)');
    expect(text).toContain('Not asked for and left out: “Saves” and “ER by reach”.');
  });

  test('a line with fewer cells than the others is left out: nobody can tell which is missing', () => {
    const pasted = 'date;views;likes;comments\n13.11.2026;1234;56;7\n14.11.2026;56;7\n15.11.2026;1;2;3';
    expect(read(pasted).posts.map(({ day }) => day)).toEqual(['2026-11-13', '2026-11-15']);
    expect(read(pasted).problems).toEqual([{ line: 3, id: 'tooFewCells', text: '14.11.2026' }]);
  });

  test('the names may stand below a title, in another order, and decide', () => {
    const { posts, problems } = read(
      ['Публикации за ноябрь;;;;', 'Дата;Лайки;Просмотры;Репосты;Комментарии', '13.11.2026;56;1234;8;7'].join('\n'),
    );
    expect(posts).toEqual([post]);
    expect(problems).toEqual([{ line: 1, id: 'aboveHead', text: 'Публикации за ноябрь' }]);
  });

  test.each([
    ['Итого;12 340;560;70;80', 'Итого'],
    ['ИТОГО:;12 340;560;70;80', 'ИТОГО:'],
    ['Всего за месяц;1;2;3;4', 'Всего за месяц'],
    ['Среднее;1234;56;7;8', 'Среднее'],
    ['Total;12,340;560;70;80', 'Total'],
    ['Grand total;1;2;3;4', 'Grand total'],
    ['Average;1234;56;7;8', 'Average'],
  ])('a line of sums (%s) is no post', (line, text) => {
    const { posts, problems } = read(`13.11.2026;1234;56;7;8\n${line}`);
    expect(posts).toEqual([post]);
    expect(problems).toEqual([{ line: 2, id: 'sum', text }]);
  });

  test('sums without a word are a line without a date', () => {
    expect(read('13.11.2026;1234;56;7;8\n;1234;56;7;8').problems).toEqual([{ line: 2, id: 'dateUnread', text: '' }]);
  });

  test('a line is counted where it begins, though the one above it took three', () => {
    const pasted = 'date;post;views\n13.11.2026;"one\ntwo\nthree";1234\nyesterday;x;5';
    expect(read(pasted).problems).toEqual([{ line: 5, id: 'dateUnread', text: 'yesterday' }]);
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
      '7 sum',
    ]);
  });

  test('a day without a year is not guessed', () => {
    expect(readDay('13.11')).toBeUndefined();
    expect(readDay('13 November')).toBeUndefined();
    expect(readDay('вчера в 14:30')).toBeUndefined();
    expect(readDay('46339')).toBeUndefined();
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
