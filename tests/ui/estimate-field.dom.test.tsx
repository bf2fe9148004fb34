import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { EstimateField } from '#ui/numbers/estimate-field.tsx';
import type { EstimateShape } from '#ui/numbers/estimate-shape.ts';
import { Kept, show } from './show.tsx';

const benchmark = {
  text: 'from 2.1% to 6.4%, typically 3.9%',
  sourceText: 'Rival IQ, 2026',
  grade: 'B',
  url: 'https://example.org/report',
};

function showEstimate(start: EstimateShape | undefined) {
  const kept = vi.fn<(value: EstimateShape | undefined) => void>();
  const person = show(
    <Kept<EstimateShape | undefined> start={start} kept={kept}>
      {(value, keep) => (
        <EstimateField
          id="er"
          label="Engagement rate"
          kind="share"
          value={value}
          onChange={keep}
          benchmark={benchmark}
        />
      )}
    </Kept>,
  );
  return { person, kept };
}

test('nothing is answered until one of the three ways is picked', () => {
  showEstimate(undefined);
  expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([
    false,
    false,
    false,
  ]);
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('the benchmark stands beside the question with its source and grade, whatever is answered', async () => {
  const { person } = showEstimate(undefined);
  for (const way of ['I know it', 'I have a range', 'I don’t know']) {
    await person.click(screen.getByRole('radio', { name: way }));
    expect(screen.getByText(benchmark.text)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Rival IQ, 2026' }).getAttribute('rel')).toBe('noreferrer');
    expect(screen.getByText(/grade B: quoted by another page/)).toBeTruthy();
  }
});

test('"I don’t know" is an answer and says what follows from it', async () => {
  const { person, kept } = showEstimate(undefined);
  await person.click(screen.getByRole('radio', { name: 'I don’t know' }));
  expect(kept).toHaveBeenLastCalledWith({ kind: 'unknown' });
  expect(screen.getByText(/uses the benchmark/)).toBeTruthy();
});

test('a range is asked as low, typical and high, each with what it means', async () => {
  const { person, kept } = showEstimate({ kind: 'range' });
  await person.type(screen.getByRole('textbox', { name: 'Low' }), '2%');
  await person.type(screen.getByRole('textbox', { name: 'Typical' }), '3.5');
  await person.type(screen.getByRole('textbox', { name: 'High' }), '8');
  expect(kept).toHaveBeenLastCalledWith({ kind: 'range', low: 0.02, typical: 0.035, high: 0.08 });
  expect(screen.getByText('lower one time in ten')).toBeTruthy();
});

test('changing the way of answering loses no number', async () => {
  const { person } = showEstimate({ kind: 'known', value: 0.04 });
  await person.click(screen.getByRole('radio', { name: 'I have a range' }));
  await person.click(screen.getByRole('radio', { name: 'I know it' }));
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('4');
});

test('a range that holds together is told back as a curve, one that does not is not', async () => {
  const { person } = showEstimate({ kind: 'range', low: 0.02, typical: 0.035, high: 0.08 });
  expect(screen.getByRole('figure').textContent).toContain(
    'Usually near 3.5%; in eight cases out of ten from 2% to 8%.',
  );
  const high = screen.getByRole('textbox', { name: 'High' });
  await person.clear(high);
  await person.type(high, '1');
  expect(screen.queryByRole('figure')).toBeNull();
});

test.each([
  ['2-4 %', { low: 0.02, typical: 0.03, high: 0.04 }],
  ['about 3', { low: 0.024, typical: 0.03, high: 0.0375 }],
])('a range typed where one number was asked is taken with one press: %s', async (typed, range) => {
  const { person, kept } = showEstimate({ kind: 'known' });
  await person.type(screen.getByRole('textbox', { name: 'Value' }), typed);
  await person.click(screen.getByRole('button', { name: 'Take the range' }));
  expect(kept).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'range', ...range }));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Typical' }).value).toBe('3');
});
