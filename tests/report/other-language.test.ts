import { describe, expect, test } from 'vitest';
import { viewOf } from '#contractor/view-of.ts';
import { forecast } from '#domain/forecast.ts';
import { draftFrom } from '#drafting/draft.ts';
import { take } from '#drafting/take.ts';
import { basisOf } from '#plan/basis.ts';
import { planFrom, planIn } from '#plan/plan.ts';
import { documentFrom } from '#report/document.ts';
import { picturesFrom } from '#report/pictures.ts';
import { asking, dentist, drawn } from '../drafting/asked.ts';

const request = await asking(dentist);
const strategy = take(request.strategy, drawn(draftFrom(request)));
const basis = basisOf(strategy);
const years = forecast(basis.input, { draws: 200 });
const plan = planFrom(strategy, basis, years);

const russian = /[А-Яа-яЁё]/;

describe('a drafted plan in the language it was not drafted in', () => {
  const textIn = () => JSON.stringify(documentFrom(plan, 'en').sections);

  test('tells the catalogue’s texts in its own', () => {
    const text = textIn();
    expect(text).toContain('My hands go cold at the sound of the drill');
    expect(text).toContain('Fewer than one newcomer in ten answers');
    expect(text).not.toContain('От звука бормашины');
  });

  test('keeps what a person typed, and says how much of it there is', () => {
    expect(textIn()).toContain('Стоматология у дома');
    expect(JSON.stringify(documentFrom(plan, 'en').opening)).toContain(
      'Answers left in the language they were typed in',
    );
    expect(JSON.stringify(documentFrom(plan, 'ru').opening)).not.toContain('Ответов, которые');
  });

  test('shows it in its pictures and in the contractor’s papers too', () => {
    const pictures = JSON.stringify(picturesFrom(plan, years, 'en').thread);
    expect(pictures).not.toMatch(russian);
    const { problems, pillars } = viewOf(planIn(plan, 'en'), ['community']);
    expect(JSON.stringify([problems, pillars])).not.toMatch(russian);
  });

  test('is the same plan in the language of its texts', () => {
    expect(planIn(plan, 'ru').answers).toEqual(plan.answers);
  });
});
