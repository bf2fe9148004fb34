import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { tacticKinds } from '#domain/tactic.ts';
import { type EngagementDraft, engagementComplete } from '#stages/engagement/answers.ts';
import EngagementForm from '#stages/engagement/form.tsx';
import { en } from '#stages/engagement/words.en.ts';
import { ask, fieldAt } from './keyboard.tsx';
import { nobodyYet, twoClubs } from './two-clubs.ts';

const context = twoClubs('USD');
const withPoll: EngagementDraft = { tactics: [{ id: 't1', kind: 'poll', months: [4] }] };

const hintOf = (path: string) =>
  (fieldAt(path)?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

describe('the form of engagement', () => {
  test('can be filled by keyboard alone until the stage is complete', async () => {
    const { press, write, choose, pick, tick, draft } = ask<EngagementDraft>({
      form: EngagementForm,
      draft: {},
      context,
    });
    await press('Add a tactic');
    await choose('tactics.0.kind', 'expertAnswers');
    await write('tactics.0.name', 'Ask the physio');
    await choose('tactics.0.problemId', 'p1');
    await tick('tactics.0.months', '4Apr');
    await pick('tactics.0.upliftShare--kind', 'range');
    await write('tactics.0.upliftShare.low', '5');
    await write('tactics.0.upliftShare.typical', '15%');
    await write('tactics.0.upliftShare.high', '40');
    await write('tactics.0.costMinorPerMonth', '80');
    await write('tactics.0.hoursPerMonth', '6');
    await write('tactics.0.stopRule', 'Fewer than ten questions');
    await write('answerTimeHours', '4');
    await write('moderationHoursPerWeek', '1.5');
    expect(draft()).toEqual({
      tactics: [
        {
          id: 'n1',
          kind: 'expertAnswers',
          name: 'Ask the physio',
          problemId: 'p1',
          months: [5, 6, 7, 8, 9, 10, 11, 12],
          upliftShare: { kind: 'range', low: 0.05, typical: 0.15, high: 0.4 },
          costMinorPerMonth: 8_000,
          hoursPerMonth: 6,
          stopRule: 'Fewer than ten questions',
        },
      ],
      answerTimeHours: 4,
      moderationHoursPerWeek: 1.5,
    });
    expect(engagementComplete.safeParse(draft()).success).toBe(true);
  }, 30_000);

  test('offers every card to read before one is chosen', () => {
    ask({ form: EngagementForm, draft: {}, context });
    const catalogue = screen.getByText(en.catalogue).closest('details');
    const names = within(catalogue as HTMLElement).getAllByRole('heading', { hidden: true });
    expect(names.map((name) => name.textContent)).toEqual(tacticKinds.map((kind) => en.cards[kind].label));
  });

  test('lays the chosen card beside the questions, with its hours and a rule to stop by', () => {
    ask({ form: EngagementForm, draft: withPoll, context });
    const list = within(fieldAt('tactics') as HTMLElement);
    expect(list.getByText(en.cards.poll.fails, { exact: false })).toBeTruthy();
    expect(hintOf('tactics.0.stopRule')).toContain(en.cards.poll.stop);
    expect(hintOf('tactics.0.hoursPerMonth')).toContain(`Usually ${en.cards.poll.hours} hours a month`);
  });

  test('shows the benchmark of the uplift only when it is clear which tactic it is', () => {
    const shown = () => within(fieldAt('tactics') as HTMLElement).queryByText(/no published benchmark/);
    ask({ form: EngagementForm, draft: { tactics: [{ id: 't1' }] }, context });
    expect(shown()).toBe(null);
    document.body.replaceChildren();
    ask({ form: EngagementForm, draft: withPoll, context });
    expect(shown()).toBeTruthy();
  });

  test('says where problems are written down while there are none', () => {
    ask({ form: EngagementForm, draft: withPoll, context: nobodyYet, language: 'ru' });
    expect(screen.getByText(/Добавьте их в разделе «Проблемы аудитории»/)).toBeTruthy();
    expect(fieldAt('tactics.0.problemId')).toBe(null);
  });

  test('puts the instruction for a missing tactic beside the list', () => {
    const problems = [{ path: 'tactics', id: 'tacticsMissing', kind: 'missing' as const }];
    ask({ form: EngagementForm, draft: {}, context, problems, language: 'ru' });
    expect(within(fieldAt('tactics') as HTMLElement).getByText(/Добавьте хотя бы одну механику/)).toBeTruthy();
  });
});
