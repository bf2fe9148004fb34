import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { blankConversion, type ConversionDraft, conversionComplete } from '#stages/conversion/answers.ts';
import ConversionForm from '#stages/conversion/form.tsx';
import { ask, fieldAt } from './keyboard.tsx';
import { twoClubs } from './two-clubs.ts';

const context = twoClubs('USD');
const start: ConversionDraft = blankConversion();

const describedBy = (path: string) =>
  (fieldAt(path)?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

describe('the form of conversion', () => {
  test('can be filled by keyboard alone until the stage is complete', async () => {
    const { press, write, choose, pick, draft } = ask({ form: ConversionForm, draft: start, context });
    await choose('firstSellingMonth', '4');
    await write('earlyReason', 'They ask for shoes');
    await press('Add an offer');
    await write('offers.0.text', 'Free gait check');
    await pick('offers.0.manner', 'hard');
    await write('offers.0.postsPerMonth', '2');
    await pick('offers.0.responseShare--kind', 'known');
    await write('offers.0.responseShare.value', '0.4%');
    await write('path.post', 'Shows a gait');
    await write('path.site', 'Free times');
    await write('path.manager', 'Calls back');
    await pick('siteKind', 'shop');
    await pick('siteLeadShare--kind', 'unknown');
    await write('guardrails.unfollowLimitShare', '3');
    await write('guardrails.engagementFloorShare', '0.2%');
    await write('guardrails.response', 'Two weeks off');
    await write('attribution.utm', 'utm_campaign=club');
    await write('attribution.promoCode', 'CLUB27');
    await write('attribution.askedHow', 'At booking');
    expect(draft()).toEqual({
      firstSellingMonth: 4,
      earlyReason: 'They ask for shoes',
      offers: [
        {
          id: 'n1',
          text: 'Free gait check',
          manner: 'hard',
          postsPerMonth: 2,
          responseShare: { kind: 'known', value: 0.004 },
        },
      ],
      sellingCeilingShare: 0.2,
      path: { post: 'Shows a gait', site: 'Free times', manager: 'Calls back' },
      siteKind: 'shop',
      siteLeadShare: { kind: 'unknown' },
      attribution: { utm: 'utm_campaign=club', promoCode: 'CLUB27', askedHow: 'At booking' },
      guardrails: { unfollowLimitShare: 0.03, engagementFloorShare: 0.002, response: 'Two weeks off' },
    });
    expect(conversionComplete.safeParse(draft()).success).toBe(true);
  }, 30_000);

  test('names the calendar month beside the month of the plan, and says from when the plan sells by itself', () => {
    ask({ form: ConversionForm, draft: start, context: { ...context, usualFirstSellingMonth: 5 } });
    const select = fieldAt('firstSellingMonth') as HTMLSelectElement;
    expect(describedBy('firstSellingMonth')).toContain('the plan sells from month 5, in May 2027');
    expect([...select.options].map(({ textContent }) => textContent)).toContain('Month 7 · July 2027');
    expect([...select.options].filter(({ value }) => value !== '')).toHaveLength(12);
  });

  test('selling before the usual month asks for a written reason', async () => {
    const { choose, draft } = ask({ form: ConversionForm, draft: start, context });
    expect(fieldAt('earlyReason')).toBe(null);
    await choose('firstSellingMonth', '6');
    expect(fieldAt('earlyReason')).not.toBe(null);
    await choose('firstSellingMonth', '8');
    expect(fieldAt('earlyReason')).toBe(null);
    expect(draft().firstSellingMonth).toBe(8);
  });

  test('a reason once written is still there when the month goes back', async () => {
    const early = { ...start, firstSellingMonth: 3, earlyReason: 'Two years of meetings' };
    const { choose, draft } = ask({ form: ConversionForm, draft: early, context });
    await choose('firstSellingMonth', '9');
    await choose('firstSellingMonth', '3');
    expect(draft().earlyReason).toBe('Two years of meetings');
    expect((fieldAt('earlyReason') as HTMLTextAreaElement).value).toBe('Two years of meetings');
  });

  test('keeps the judgements folded away, each with what the plan uses and what speaks for it', async () => {
    const { write, draft } = ask({ form: ConversionForm, draft: start, context });
    const folded = fieldAt('judgement.leaverFactor')?.closest('details:not([open])');
    expect(folded?.textContent).toContain('46% of people say they unfollow');
    expect(folded?.textContent).toContain('3.9% of subscribers');
    expect(folded?.querySelectorAll('input')).toHaveLength(7);
    expect(describedBy('judgement.liftLossShare')).toContain('If left empty, the plan uses 50%.');
    await write('judgement.trustMonths', '9');
    expect(draft().judgement).toEqual({ trustMonths: 9 });
  });

  test('shows the benchmark of the chosen kind of site', async () => {
    const { pick } = ask({ form: ConversionForm, draft: start, context });
    const shown = (kind: 'site' | 'shop') => {
      const { typical } = context.benchmark('siteLeadShare', { siteKind: kind }) ?? { typical: 0 };
      return screen.queryAllByText(new RegExp(`· ${Number((typical * 100).toFixed(2))}% ·`)).length;
    };
    expect(shown('site')).toBe(1);
    await pick('siteKind', 'shop');
    expect(shown('shop')).toBe(1);
    expect(shown('site')).toBe(0);
  });

  test('puts the instruction beside the reason that is missing', () => {
    const problems = [{ path: 'earlyReason', id: 'earlyReasonMissing', kind: 'missing' as const }];
    const draft = { ...start, firstSellingMonth: 2 };
    ask({ form: ConversionForm, draft, context, problems, language: 'ru' });
    expect(describedBy('earlyReason')).toContain('Напишите, почему продажи начинаются раньше обычного');
  });
});
