import { describe, expect, test } from 'vitest';
import type { StageContext } from '#stages/card.ts';
import { type ContentAnswers, contentComplete } from '#stages/content/answers.ts';
import { answerTexts, section } from '#stages/content/section.ts';
import { contextIn, nobodyYet, readOut, twoClubs } from './two-clubs.ts';

const filled = {
  pillars: [
    {
      id: 'k1',
      name: 'Run without pain',
      problemIds: ['p1'],
      kind: 'teaches',
      shareOfPosts: 0.7,
      formats: ['shortVideo', 'post'],
      topics: 'Weak ankles\nReading a worn sole',
    },
    { id: 'k2', name: 'Tuesday Six', problemIds: [], kind: 'bringsTogether', shareOfPosts: 0.3, formats: ['poll'] },
  ],
  postsPerWeek: { c1: 1 },
  hoursPerPiece: { shortVideo: 0.75 },
  linkPostShare: 0.25,
} satisfies ContentAnswers;

const valuesOf = (answers: ContentAnswers, language: 'en' | 'ru', context?: StageContext) =>
  Object.fromEntries(answerTexts(answers, contextIn(language, context)).map(({ path, value }) => [path, value]));

describe('the content in the document', () => {
  test('puts every pillar beside the problems it answers, its share and its formats', () => {
    const text = readOut(section(filled, contextIn('en')));
    expect(text).toContain(
      '| Run without pain | Teaches | My knees hurt | 70% | Short video and post with a picture |',
    );
    expect(text).toContain('| Tuesday Six | Brings together | no problem yet | 30% | Poll |');
  });

  test('lists the first topics of a pillar on one line, however they were typed', () => {
    expect(readOut(section(filled, contextIn('en')))).toContain(
      '**Run without pain.** Weak ankles; Reading a worn sole\n',
    );
  });

  test('says what is posted where, and what is usual where nothing was decided', () => {
    const english = readOut(section(filled, contextIn('en')));
    expect(english).toContain('Second Wind, VK: 1 post a week\n');
    expect(english).toMatch(/After work, Telegram: \d+(\.\d)? posts a week, as is usual on the network/);
    const russian = readOut(section({ ...filled, postsPerWeek: { c1: 4, c2: 2.5 } }, contextIn('ru')));
    expect(russian).toContain('Second Wind, VK: 4 публикации в неделю\n');
    expect(russian).toContain('After work, Telegram: 2,5 публикации в неделю\n');
  });

  test('counts hours where the team makes it, marking those nobody measured', () => {
    const text = readOut(section(filled, contextIn('en')));
    expect(text).toContain('The content is made by your own people.');
    expect(text).toContain('Short video: 0.75 h a piece\n');
    expect(text).toContain('Post with a picture: 2 h a piece, a judgement');
    expect(text).not.toContain('Podcast');
  });

  test('counts no hours where somebody else makes it', () => {
    const hired = { ...twoClubs('RUB'), doers: { ...twoClubs('RUB').doers, content: 'agency' as const } };
    const russian = readOut(section(filled, contextIn('ru', hired)));
    expect(russian).toContain('Контент делает агентство.');
    expect(russian).not.toContain('на публикацию');
    expect(Object.keys(valuesOf(filled, 'ru', hired))).not.toContain('hoursPerPiece.shortVideo');
  });

  test('says that there are no pillars rather than showing an empty table', () => {
    const text = readOut(section({}, contextIn('en', nobodyYet)));
    expect(text).toContain('No content pillar has been named yet.');
    expect(text).not.toContain('|');
  });
});

describe('the content told back', () => {
  test('repeats every answer at its path', () => {
    expect(valuesOf(filled, 'en')).toMatchObject({
      'pillars.0.name': 'Run without pain',
      'pillars.0.problemIds': 'My knees hurt',
      'pillars.0.kind': 'Teaches',
      'pillars.0.shareOfPosts': '70%',
      'pillars.0.formats': 'Short video and post with a picture',
      'pillars.0.topics': 'Weak ankles\nReading a worn sole',
      'pillars.1.problemIds': undefined,
      'postsPerWeek.c1': '1',
      'postsPerWeek.c2': undefined,
      linkPostShare: '25%',
      'hoursPerPiece.shortVideo': '0.75 h',
      'hoursPerPiece.post': undefined,
    });
    expect(valuesOf(filled, 'ru')).toMatchObject({
      'pillars.1.kind': 'Сближает',
      'pillars.1.formats': 'Опрос',
    });
  });

  test('asks for hours of the formats in use only', () => {
    expect(valuesOf(filled, 'en')).not.toHaveProperty(['hoursPerPiece.podcast']);
  });
});

describe('the shares of the pillars', () => {
  const problemsWith = (...shares: readonly number[]) => {
    const pillars = shares.map((shareOfPosts, index) => ({
      id: `k${index}`,
      name: 'A',
      kind: 'teaches',
      shareOfPosts,
    }));
    const checked = contentComplete.safeParse({ pillars, linkPostShare: 0 });
    return checked.success ? [] : checked.error.issues.map(({ message }) => message);
  };

  test('make one whole', () => expect(problemsWith(0.3333, 0.3333, 0.3334)).toEqual([]));
  test('may not leave a tenth of the posts to nobody', () =>
    expect(problemsWith(0.5, 0.4)).toEqual(['sharesNotWhole']));
});
