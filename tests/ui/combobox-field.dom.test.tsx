import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { findTrades } from '#catalogue/find-trades.ts';
import { en as synonyms } from '#catalogue/synonyms.en.ts';
import { type Industry, industries } from '#domain/industry.ts';
import { en as business } from '#stages/business/words.en.ts';
import { ComboboxField } from '#ui/combobox-field.tsx';
import { show } from './show.tsx';

const names = business.industries;

function Trades() {
  const [value, change] = useState<string | undefined>(undefined);
  return (
    <>
      <ComboboxField
        id="industry"
        label="Which industry?"
        options={industries.map((id) => ({ value: id, label: names[id] }))}
        value={value}
        onChange={change}
        find={(typed) => findTrades(typed, synonyms, names)}
      />
      <p>Chosen: {value ?? 'none'}</p>
    </>
  );
}

const box = () => screen.getByRole('combobox', { name: 'Which industry?' }) as HTMLInputElement;
const chosen = (industry: Industry | 'none') => expect(screen.getByText(`Chosen: ${industry}`)).toBeTruthy();

describe('one of many, found by typing', () => {
  test('what one calls it finds it, Enter takes it, and the name in the list stands there', async () => {
    const person = show(<Trades />);
    await person.tab();
    await person.keyboard('plumber');
    expect(screen.getAllByRole('option')[0]?.textContent).toBe(names.homeServices);
    expect(box().getAttribute('aria-expanded')).toBe('true');
    await person.keyboard('{Enter}');
    chosen('homeServices');
    expect(box().value).toBe(names.homeServices);
    expect(box().getAttribute('aria-expanded')).toBe('false');
  });

  test('Tab takes what was found, so nobody leaves with a text that means nothing', async () => {
    const person = show(<Trades />);
    await person.tab();
    await person.keyboard('dentist');
    await person.tab();
    chosen('dental');
  });

  test('arrows open the whole list and walk it, the option in front is pointed at', async () => {
    const person = show(<Trades />);
    await person.tab();
    await person.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('option')).toHaveLength(industries.length);
    await person.keyboard('{ArrowDown}');
    const active = screen.getByRole('option', { selected: true });
    expect(active.textContent).toBe(names[industries[1]]);
    expect(box().getAttribute('aria-activedescendant')).toBe(active.id);
    await person.keyboard('{Enter}');
    chosen(industries[1]);
  });

  test('Escape leaves the answer as it was', async () => {
    const person = show(<Trades />);
    await person.tab();
    await person.keyboard('vet{Enter}');
    await person.keyboard('law firm{Escape}');
    chosen('pets');
    expect(box().value).toBe(names.pets);
  });

  test('a pointer picks from the list', async () => {
    const person = show(<Trades />);
    await person.click(box());
    await person.click(screen.getByRole('option', { name: names.cleaning }));
    chosen('cleaning');
  });

  test('what nobody knows says so and changes nothing', async () => {
    const person = show(<Trades />);
    await person.click(box());
    await person.keyboard('qwxz');
    expect(screen.getByRole('status').textContent).toBe('Nothing found. Try another word.');
    await person.tab();
    chosen('none');
    expect(box().value).toBe('');
  });

  test('an emptied field is no answer', async () => {
    const person = show(<Trades />);
    await person.tab();
    await person.keyboard('vet{Enter}');
    await person.clear(box());
    await person.tab();
    chosen('none');
  });
});
