import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type AcquisitionDraft, acquisitionComplete } from '#stages/acquisition/answers.ts';
import AcquisitionForm from '#stages/acquisition/form.tsx';
import { ask, fieldAt } from './keyboard.tsx';
import { nobodyYet, twoClubs } from './two-clubs.ts';

const context = twoClubs('USD');
const start: AcquisitionDraft = { testReserveShare: 0.1 };

describe('the form of acquisition', () => {
  test('can be filled by keyboard alone until the stage is complete', async () => {
    const { press, write, tick, pick, choose, draft } = ask({ form: AcquisitionForm, draft: start, context });
    await press('Add a tool');
    await pick('tools.0.kind', 'communityAds');
    await choose('tools.0.communityId', 'c1');
    await tick('tools.0.months', '12Dec');
    await write('tools.0.moneyMinorPerMonth', '400');
    await pick('tools.0.costPerResultMinor--kind', 'range');
    await write('tools.0.costPerResultMinor.low', '0.5');
    await write('tools.0.costPerResultMinor.typical', '0.9');
    await write('tools.0.costPerResultMinor.high', '1.8');
    await write('tools.0.targeting', 'Dublin, 28–45');
    expect(draft()).toEqual({
      tools: [
        {
          id: 'n1',
          kind: 'communityAds',
          buys: 'members',
          communityId: 'c1',
          months: [3, 4, 5, 6, 7, 8, 9, 10, 11],
          paid: true,
          moneyMinorPerMonth: 40_000,
          costPerResultMinor: { kind: 'range', low: 50, typical: 90, high: 180 },
          targeting: 'Dublin, 28–45',
        },
      ],
      testReserveShare: 0.1,
    });
    expect(acquisitionComplete.safeParse(draft()).success).toBe(true);
  }, 30_000);

  test.each([
    ['communityAds', 'members', true, undefined],
    ['contextualAds', 'visits', true, 'search'],
    ['leadAds', 'leads', true, undefined],
    ['referral', 'members', false, undefined],
  ] as const)('choosing %s brings along that it buys %s', async (kind, buys, paid, network) => {
    const { pick, draft } = ask({ form: AcquisitionForm, draft: { tools: [{ id: 't1' }] }, context });
    await pick('tools.0.kind', kind);
    const [tool] = draft().tools ?? [];
    expect(tool).toMatchObject({ kind, buys, paid });
    expect(tool?.network).toBe(network);
  });

  test('a habit can be changed, and only a tool that is paid is asked for money', async () => {
    const tools: AcquisitionDraft['tools'] = [{ id: 't1', kind: 'partners', buys: 'members', paid: false }];
    const { pick, draft } = ask({ form: AcquisitionForm, draft: { tools }, context });
    expect(fieldAt('tools.0.moneyMinorPerMonth')).toBe(null);
    expect(fieldAt('tools.0.resultsPerMonth')).not.toBe(null);
    await pick('tools.0.paid', 'yes');
    expect(draft().tools?.[0]?.paid).toBe(true);
    expect(fieldAt('tools.0.moneyMinorPerMonth')).not.toBe(null);
    expect(fieldAt('tools.0.resultsPerMonth')).toBe(null);
  });

  test('another kind keeps what was said of months and targeting, but not the search engines', async () => {
    const tools: AcquisitionDraft['tools'] = [
      {
        id: 't1',
        kind: 'contextualAds',
        buys: 'visits',
        paid: true,
        network: 'search',
        months: [7],
        targeting: 'knees',
      },
    ];
    const { pick, draft } = ask({ form: AcquisitionForm, draft: { tools }, context });
    await pick('tools.0.kind', 'leadAds');
    expect(draft().tools?.[0]).toMatchObject({ kind: 'leadAds', buys: 'leads', months: [7], targeting: 'knees' });
    expect(draft().tools?.[0]?.network).toBe(undefined);
  });

  test('the price beside the question is the one of what is bought and where', () => {
    const tools: AcquisitionDraft['tools'] = [
      { id: 't1', kind: 'communityAds', buys: 'members', communityId: 'c2', paid: true },
      { id: 't2', kind: 'contextualAds', buys: 'visits', paid: true },
    ];
    ask({ form: AcquisitionForm, draft: { tools }, context });
    const usual = (value = 0) => `$${(value / 100).toFixed(2).replace(/\.00$/, '')}`;
    const member = context.benchmark('costPerMember', { network: 'telegram' })?.typical;
    const visit = context.benchmark('costPerVisit', { network: 'search' })?.typical;
    expect(fieldAt('tools.0.costPerResultMinor')?.textContent).toContain(usual(member));
    expect(fieldAt('tools.1.costPerResultMinor')?.textContent).toContain(usual(visit));
  });

  test('the one community there is needs no question', () => {
    const tools: AcquisitionDraft['tools'] = [{ id: 't1', kind: 'seeding', buys: 'members', paid: true }];
    const one = { ...context, communities: context.communities.slice(0, 1) };
    ask({ form: AcquisitionForm, draft: { tools }, context: one });
    expect(fieldAt('tools.0.communityId')).toBe(null);
  });

  test('own customers are asked for by how they are told, not by money', async () => {
    const told = { ...context, customersToTell: 1300 };
    const { pick, tick, draft } = ask({ form: AcquisitionForm, draft: { tools: [{ id: 't1' }] }, context: told });
    await pick('tools.0.kind', 'ownCustomers');
    expect(screen.getByText(/1,300 people who can be told/)).toBeTruthy();
    expect(fieldAt('tools.0.paid')).toBe(null);
    await tick('tools.0.toldBy', 'By phone');
    expect(draft().tools?.[0]).toMatchObject({ buys: 'members', toldBy: ['phone'] });
  });

  test('says where communities are added while there are none', () => {
    const tools: AcquisitionDraft['tools'] = [{ id: 't1', kind: 'seeding', buys: 'members', paid: true }];
    ask({ form: AcquisitionForm, draft: { tools }, context: nobodyYet, language: 'ru' });
    expect(screen.getByText(/Добавьте их в разделе «Бизнес»/)).toBeTruthy();
    expect(fieldAt('tools.0.communityId')).toBe(null);
  });
});
