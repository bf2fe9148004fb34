import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { StartOver } from '#stages/business/start-over.tsx';
import type { StageContext } from '#stages/card.ts';
import { QuestionForm } from '#stages/question-frame.tsx';
import { StageAnswers } from '#stages/stage-answers.tsx';
import { show } from '../ui/show.tsx';

test.each([
  ['2024-01', 'en', 'Start next month', '2026-12'],
  ['2026-10', 'ru', 'Начать со следующего месяца', '2026-12'],
] as const)(
  'a start in %s is said to be over, and one press starts next month (%s)',
  async (startMonth, language, name, next) => {
    let kept: unknown;
    show(
      <StageAnswers
        draft={{ startMonth }}
        onChange={(draft: { startMonth: string }) => {
          kept = draft.startMonth;
        }}
      >
        <QuestionForm
          context={{} as StageContext} // the notice asks nothing of it
          problems={[]}
          problemWords={{}}
          newId={() => 'n1'}
          today="2026-11-23"
          changeCurrency={() => undefined}
          markAt={() => undefined}
        >
          <StartOver />
        </QuestionForm>
      </StageAnswers>,
      language,
    );
    await userEvent.click(screen.getByRole('button', { name }));
    expect(kept).toBe(next);
  },
);
