import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Language } from '#i18n/language.ts';
import { NumberField } from '#ui/numbers/number-field.tsx';
import type { NumberKind } from '#ui/numbers/number-kinds.ts';
import { Kept, show } from './show.tsx';

type Value = number | string | undefined;

function showNumber(kind: NumberKind, start: Value, language: Language = 'en', unit?: string) {
  const kept = vi.fn<(value: Value) => void>();
  const person = show(
    <Kept<Value> start={start} kept={kept}>
      {(value, keep) => (
        <NumberField
          id="price"
          label="Price"
          unit={unit}
          kind={kind}
          currency={kind === 'money' ? 'RUB' : undefined}
          value={value}
          onChange={keep}
          allowUnknown
        />
      )}
    </Kept>,
    language,
  );
  const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Price' });
  return { person, kept, input };
}

test('an empty number is not zero', async () => {
  const { person, kept, input } = showNumber('count', 12);
  await person.clear(input());
  expect(kept).toHaveBeenLastCalledWith(undefined);
  await person.tab();
  expect(input().value).toBe('');
});

test('a zero that was typed is a zero', async () => {
  const { person, kept, input } = showNumber('count', undefined);
  await person.type(input(), '0');
  expect(kept).toHaveBeenLastCalledWith(0);
});

test('a share typed as 15 % is understood as fifteen hundredths', async () => {
  const { person, kept, input } = showNumber('share', undefined);
  await person.type(input(), '15 %');
  expect(kept).toHaveBeenLastCalledWith(0.15);
  expect(screen.getByText('Understood as 15%')).toBeTruthy();
});

test('money typed in rubles is kept in kopecks and shown with its sign', async () => {
  const { person, kept, input } = showNumber('money', undefined, 'ru');
  await person.type(input(), '12,5 тыс');
  expect(kept).toHaveBeenLastCalledWith(12_500_00);
  expect(screen.getByText('Понято как 12 500 ₽')).toBeTruthy();
});

test('what is typed stays as it is typed until the field is left, then stands as it is written', async () => {
  const { person, input } = showNumber('decimal', undefined);
  await person.type(input(), '10k');
  expect(input().value).toBe('10k');
  await person.tab();
  expect(input().value).toBe('10,000');
});

test('text that is no number stays, is handed on as it is, and is said not to be understood', async () => {
  const { person, kept, input } = showNumber('count', undefined);
  await person.type(input(), 'about ten');
  expect(kept).toHaveBeenLastCalledWith('about ten');
  await person.tab();
  expect(input().value).toBe('about ten');
  expect(screen.getByText(/could not be read as a number/)).toBeTruthy();
});

test('a negative price is handed on, so that it can be named as impossible', async () => {
  const { person, kept, input } = showNumber('money', undefined);
  await person.type(input(), '-5');
  expect(kept).toHaveBeenLastCalledWith(-500);
});

test('"I don’t know yet" is an answer, and taking it back brings the number back', async () => {
  const { person, kept, input } = showNumber('count', 40);
  const unknown = screen.getByRole('checkbox', { name: /I don’t know yet/ });
  await person.click(unknown);
  expect(kept).toHaveBeenLastCalledWith('unknown');
  expect(input().value).toBe('');
  await person.click(unknown);
  expect(kept).toHaveBeenLastCalledWith(40);
  expect(input().value).toBe('40');
});

test('typing a number takes "I don’t know yet" back', async () => {
  const { person, kept, input } = showNumber('count', 'unknown');
  await person.type(input(), '7');
  expect(kept).toHaveBeenLastCalledWith(7);
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
});

test.each([
  ['en', 'decimal', '60K followers', 'followers', 60_000, 'Understood as 60,000 followers'],
  ['ru', 'money', '60 т.р. в месяц', 'в месяц', 60_000_00, 'Понято как 60 000 ₽ в месяц'],
] as const)(
  'what was understood stands beside the field, tied to it, also once it is left (%s)',
  async (language, kind, typed, unit, meant, told) => {
    const { person, kept, input } = showNumber(kind, undefined, language, unit);
    await person.type(input(), typed);
    await person.tab();
    expect(kept).toHaveBeenLastCalledWith(meant);
    const understood = screen.getByText(told);
    expect(understood.getAttribute('aria-live')).toBe('polite');
    expect(input().getAttribute('aria-describedby')?.split(' ')).toContain(understood.id);
  },
);

test('a number that can be read two ways is asked for, and one press answers', async () => {
  const { person, kept, input } = showNumber('money', undefined, 'ru');
  await person.click(input());
  await person.paste('15,000');
  expect(kept).toHaveBeenLastCalledWith('15,000');
  expect(screen.getByText(/можно прочитать двояко/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /^15\s₽ — дробь$/ })).toBeTruthy();
  await person.click(screen.getByRole('button', { name: /^15\s000\s₽ — тысячи$/ }));
  expect(kept).toHaveBeenLastCalledWith(15_000_00);
  expect(input().value).toBe('15\u00a0000');
  expect(screen.queryByText(/двояко/)).toBeNull();
});

test('a sum in another currency is kept as it was typed, and said to be one', async () => {
  const { person, kept, input } = showNumber('money', undefined, 'ru');
  await person.type(input(), '$25');
  expect(kept).toHaveBeenLastCalledWith('$25');
  expect(screen.getByText(/Это другая валюта/).getAttribute('aria-live')).toBe('polite');
});

test('where one number is asked for, a range is said to be one and kept as it was typed', async () => {
  const { person, kept, input } = showNumber('count', undefined);
  await person.type(input(), '30-50');
  await person.tab();
  expect(kept).toHaveBeenLastCalledWith('30-50');
  expect(input().value).toBe('30-50');
  expect(screen.getByText(/This is a range/)).toBeTruthy();
});

test('a value that becomes another one while its field is typed in is shown at once, one that does not leaves the text alone', async () => {
  const { person, input } = showNumber('decimal', undefined);
  await person.type(input(), '1.50');
  expect(input().value).toBe('1.50');
  await person.click(screen.getByRole('checkbox'));
  expect(input().value).toBe('');
});
