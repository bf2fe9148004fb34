import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type ContentDraft, contentComplete } from '#stages/content/answers.ts';
import ContentForm from '#stages/content/form.tsx';
import { ask, fieldAt } from './keyboard.tsx';
import { nobodyYet, twoClubs } from './two-clubs.ts';

const start: ContentDraft = { linkPostShare: 0.25 };
const context = twoClubs('USD');

describe('the form of the content', () => {
  test('can be filled by keyboard alone until the stage is complete', async () => {
    const { press, write, tick, pick, draft } = ask({ form: ContentForm, draft: start, context });
    await press('Add a pillar');
    await write('pillars.0.name', 'Run without pain');
    await tick('pillars.0.problemIds', 'My knees hurt');
    await pick('pillars.0.kind', 'inspires');
    await write('pillars.0.shareOfPosts', '60');
    await tick('pillars.0.formats', 'Short video');
    await write('pillars.0.topics', 'Weak ankles');
    await press('Add a pillar');
    await write('pillars.1.name', 'Tuesday Six');
    await pick('pillars.1.kind', 'teaches');
    await write('pillars.1.shareOfPosts', '40%');
    await write('postsPerWeek.c1', '4');
    await write('postsPerWeek.c2', '2.5');
    await write('hoursPerPiece.shortVideo', '1.5');
    expect(draft()).toEqual({
      pillars: [
        {
          id: 'n1',
          name: 'Run without pain',
          problemIds: ['p1'],
          kind: 'inspires',
          shareOfPosts: 0.6,
          formats: ['shortVideo'],
          topics: 'Weak ankles',
        },
        { id: 'n2', name: 'Tuesday Six', kind: 'teaches', shareOfPosts: 0.4 },
      ],
      postsPerWeek: { c1: 4, c2: 2.5 },
      hoursPerPiece: { shortVideo: 1.5 },
      linkPostShare: 0.25,
    });
    expect(contentComplete.safeParse(draft()).success).toBe(true);
  }, 30_000);

  test('adds the shares up while they are typed', async () => {
    const pillars = [{ id: 'k1', name: 'A', shareOfPosts: 0.7 }, { id: 'k2' }];
    const { write } = ask({ form: ContentForm, draft: { pillars }, context });
    const total = () => screen.getByText(/All pillars together/).textContent;
    expect(total()).toBe('All pillars together: 70% of 100%');
    await write('pillars.1.shareOfPosts', '3');
    expect(total()).toBe('All pillars together: 73% of 100%');
    await write('pillars.1.shareOfPosts', '0');
    expect(total()).toBe('All pillars together: 100% of 100%');
  });

  test('counts hours for the formats in use, and says what stands in for an empty field', () => {
    ask({ form: ContentForm, draft: { pillars: [{ id: 'k1', formats: ['longVideo'] }] }, context });
    expect(fieldAt('hoursPerPiece.longVideo')).not.toBe(null);
    expect(fieldAt('hoursPerPiece.post')).toBe(null);
    expect(screen.getByText('If left empty, the plan counts 12 h: a judgement without a source.')).toBeTruthy();
  });

  test('shows what is usual on the network beside the posts of a community, and how sure that is', () => {
    ask({ form: ContentForm, draft: start, context });
    const field = screen.getByLabelText(/^Second Wind, VK · How many posts a week/);
    const hint = document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[0] ?? '');
    const usual = context.benchmark('postsPerWeek', { network: 'vk' })?.typical ?? 0;
    expect(hint?.textContent).toContain(`${Math.round(usual * 10) / 10} a week`);
    expect(screen.getAllByText(/grade [A-D]/)).toHaveLength(context.communities.length);
  });

  test('asks for hours only where own people make it', () => {
    const hired = { ...context, doers: { ...context.doers, content: 'freelancer' as const } };
    ask({ form: ContentForm, draft: { pillars: [{ id: 'k1', formats: ['post'] }] }, context: hired });
    expect(fieldAt('hoursPerPiece.post')).toBe(null);
  });

  test('says where problems and communities are added while there are none', () => {
    ask({ form: ContentForm, draft: { pillars: [{ id: 'k1' }] }, context: nobodyYet, language: 'ru' });
    expect(screen.getByText(/Добавьте их на предыдущем этапе/)).toBeTruthy();
    expect(screen.getByText(/Добавьте их в разделе «Бизнес»/)).toBeTruthy();
  });

  test('puts the instruction for shares that are no whole above the pillars', () => {
    const problems = [{ path: 'pillars', id: 'sharesNotWhole', kind: 'impossible' as const }];
    ask({ form: ContentForm, draft: start, context, problems, language: 'ru' });
    const list = fieldAt('pillars');
    expect(within(list as HTMLElement).getByText(/Поправьте доли/)).toBeTruthy();
  });
});
