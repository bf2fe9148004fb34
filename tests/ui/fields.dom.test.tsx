import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ChoiceField, ChoicesField } from '#ui/choice-field.tsx';
import { MonthField } from '#ui/month-field.tsx';
import { MonthsField } from '#ui/months-field.tsx';
import { ScaleField } from '#ui/scale-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Kept, show } from './show.tsx';

const kinds = [
  { value: 'teaches', label: 'Teaches' },
  { value: 'inspires', label: 'Inspires' },
  { value: 'sells', label: 'Sells', hint: 'with care' },
];

const described = (control: HTMLElement): string =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

test('hint and problem are read with the field they belong to', () => {
  show(
    <TextField
      id="business.name"
      label="What do you sell?"
      hint="One sentence."
      problem="Say what you sell"
      value=""
      onChange={() => {}}
    />,
  );
  const field = screen.getByRole('textbox', { name: 'What do you sell?' });
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(described(field)).toContain('One sentence.');
  expect(described(field)).toContain('To fix: Say what you sell');
});

test('a field without a problem is not called wrong', () => {
  show(<TextField id="name" label="Name" value="" onChange={() => {}} />);
  const field = screen.getByRole('textbox');
  expect(field.hasAttribute('aria-invalid')).toBe(false);
  expect(field.hasAttribute('aria-describedby')).toBe(false);
});

test('optional is said in words', () => {
  show(<TextField id="name" label="Имя" optional value="" onChange={() => {}} />, 'ru');
  expect(screen.getByRole('textbox', { name: 'Имя (необязательно)' })).toBeTruthy();
});

test('why we ask and an example wait behind a line that says which question it is about', () => {
  show(<TextField id="name" label="Name" why="It heads the plan." example="Stride" value="" onChange={() => {}} />);
  expect(screen.getByText(/Why we ask/).textContent).toBe('Why we ask: Name');
  expect(screen.getByText('For example: Stride')).toBeTruthy();
});

test('a choice is a group with a name, and an optional one can be taken back', async () => {
  const kept = vi.fn();
  const person = show(
    <Kept<string | undefined> start={undefined} kept={kept}>
      {(value, keep) => <ChoiceField id="kind" label="Kind" optional options={kinds} value={value} onChange={keep} />}
    </Kept>,
  );
  const group = screen.getByRole('radiogroup', { name: /Kind/ });
  await person.click(within(group).getByRole('radio', { name: /Sells/ }));
  expect(kept).toHaveBeenLastCalledWith('sells');
  await person.click(screen.getByRole('button', { name: 'Clear the answer: Kind' }));
  expect(kept).toHaveBeenLastCalledWith(undefined);
});

test('several choices keep the order they are offered in', async () => {
  const kept = vi.fn();
  const person = show(
    <Kept<readonly string[]> start={['sells']} kept={kept}>
      {(value, keep) => <ChoicesField id="kinds" label="Kinds" options={kinds} value={value} onChange={keep} />}
    </Kept>,
  );
  await person.click(screen.getByRole('checkbox', { name: 'Teaches' }));
  expect(kept).toHaveBeenLastCalledWith(['teaches', 'sells']);
});

test('a list with nothing chosen hands on nothing', async () => {
  const kept = vi.fn();
  const person = show(
    <Kept<string | undefined> start="sells" kept={kept}>
      {(value, keep) => <SelectField id="kind" label="Kind" options={kinds} value={value} onChange={keep} />}
    </Kept>,
  );
  await person.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Choose');
  expect(kept).toHaveBeenLastCalledWith(undefined);
});

test('a step on a scale is one choice of a group, and its ends are named', async () => {
  const kept = vi.fn();
  const person = show(
    <Kept<number | undefined> start={undefined} kept={kept}>
      {(value, keep) => (
        <ScaleField
          id="severity"
          label="Severity"
          from={1}
          to={5}
          fromLabel="a trifle"
          toLabel="unbearable"
          value={value}
          onChange={keep}
        />
      )}
    </Kept>,
  );
  const group = within(screen.getByRole('radiogroup', { name: 'Severity' }));
  await person.click(group.getByRole('radio', { name: '1: a trifle' }));
  await person.click(group.getByRole('radio', { name: '3' }));
  expect(kept).toHaveBeenLastCalledWith(3);
  expect(group.getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked)).toHaveLength(1);
  expect(screen.getByRole('radio', { name: '5: unbearable' })).toBeTruthy();
});

test('a month half chosen is kept half', async () => {
  const kept = vi.fn();
  const person = show(
    <Kept<string> start="" kept={kept}>
      {(value, keep) => <MonthField id="start" label="Start" value={value} onChange={keep} />}
    </Kept>,
    'ru',
  );
  await person.selectOptions(screen.getByRole('combobox', { name: 'Месяц' }), 'август');
  expect(kept).toHaveBeenLastCalledWith('-08');
  await person.selectOptions(screen.getByRole('combobox', { name: 'Год' }), '2027');
  expect(kept).toHaveBeenLastCalledWith('2027-08');
});

test('the months of a plan can be picked one by one, all at once, or none', async () => {
  const kept = vi.fn();
  const months = Array.from({ length: 12 }, (_, index) => ({ number: index + 1, label: `m${index + 1}` }));
  const person = show(
    <Kept<readonly number[]> start={[3]} kept={kept}>
      {(value, keep) => <MonthsField id="months" label="Months" months={months} value={value} onChange={keep} />}
    </Kept>,
  );
  await person.click(screen.getByRole('checkbox', { name: /m1$/ }));
  expect(kept).toHaveBeenLastCalledWith([1, 3]);
  await person.click(screen.getByRole('button', { name: 'All months: Months' }));
  expect(kept.mock.lastCall?.[0]).toHaveLength(12);
  await person.click(screen.getByRole('button', { name: 'None: Months' }));
  expect(kept).toHaveBeenLastCalledWith([]);
});
