import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { forecast } from '#domain/forecast.ts';
import type { BudgetPoint } from '#drafting/split/budget-curve.ts';
import { exampleStrategy } from '#examples/index.ts';
import type { World } from '#state/app-state.ts';
import { address, pageTitle, show } from '../frame/show.tsx';
import { fakeWorld, tab } from '../world.ts';

/** A world that computes, with fewer simulated years than the real one. */
const computingTab = () => tab({ world: fakeWorld(async (input) => forecast(input, { draws: 200 })) });

async function withShop() {
  const here = computingTab();
  const id = await here.act().adopt(await exampleStrategy('running-shoes', 'en'));
  return { here, id };
}

describe('the plan page', () => {
  test('opens with the answer, its picture, six figures, what is decided next and what moves it most', async () => {
    const { here, id } = await withShop();
    show({ at: `/s/${id}/plan`, here });
    await pageTitle(/The plan: /);
    expect(await screen.findByText('What moves it most')).toBeTruthy();
    expect(screen.getByText(/^The first sale comes in /, { selector: 'figcaption' })).toBeTruthy();
    expect(document.querySelectorAll('main figure').length).toBe(1);
    expect(document.querySelectorAll('main dl > div').length).toBe(6);
    expect(screen.getByText('What is decided next')).toBeTruthy();
    expect(screen.queryByText('KPI targets by stage', { selector: 'h2' })).toBeNull();
  });

  test('each chapter is a page of its own, one key away from the contents', async () => {
    const { here, id } = await withShop();
    const { user } = show({ at: `/s/${id}/plan`, here });
    await screen.findByText('What moves it most');
    screen.getByText('The answer', { selector: 'nav a' }).focus();
    await user.keyboard('2');
    await pageTitle('The year and its KPIs');
    expect(address()).toBe(`#/s/${id}/plan/year`);
    expect(await screen.findByText('KPI targets by stage', { selector: 'h2' })).toBeTruthy();
    expect(document.title).toMatch(/^The year and its KPIs · The plan: /);
  });

  test('the way to a section of an open chapter leads to its title', async () => {
    const { here, id } = await withShop();
    const { user } = show({ at: `/s/${id}/plan/year`, here });
    await user.click(await screen.findByText('KPI targets by stage', { selector: 'nav a' }));
    expect(document.activeElement).toBe(screen.getByText('KPI targets by stage', { selector: 'h2' }));
  });

  test.each([
    ['section-kpis', 'The year and its KPIs', 'section-kpis'],
    ['why-members', 'Where the figures come from', 'why-members'],
  ])(
    'an address of the one long page, plan?field=%s, opens the chapter that holds it',
    async (place, title, focused) => {
      const { here, id } = await withShop();
      show({ at: `/s/${id}/plan?field=${place}`, here });
      await pageTitle(title);
      await waitFor(() => expect(document.activeElement?.id).toBe(focused));
    },
  );

  test('what a budget buys stands in the chapter on money, in its contents too', async () => {
    const points = Array.from({ length: 13 }, (_, quarter): BudgetPoint => {
      const adMinor = quarter * 10_000;
      const spread = { p20: quarter, p50: quarter + 1, p80: quarter + 2 };
      const money = { adMinor, totalMinor: adMinor + 5000, spentMinor: adMinor };
      return { ...money, sales: spread, leads: spread, outcome: quarter, evenBy24: quarter / 12 };
    });
    const [nothing] = points as [BudgetPoint];
    const curve = { points, smallestEven: points[6], enough: points[9] ?? nothing };
    const analyse = (async () => curve) as unknown as World['analyse']; // only budgets are asked for here
    const here = tab({ world: fakeWorld(async (input) => forecast(input, { draws: 20 }), analyse) });
    const id = await here.act().adopt(await exampleStrategy('running-shoes', 'en'));
    show({ at: `/s/${id}/plan/acquisition`, here });
    const title = await screen.findByText('What a budget buys', { selector: 'h2' });
    const section = title.closest('section') as HTMLElement; // a title stands in its section
    await waitFor(() => expect(within(section).getByRole('figure')).toBeTruthy());
    expect(section.textContent).toMatch(/even by month 24/);
    expect(screen.getByText('What a budget buys', { selector: 'nav a' })).toBeTruthy();
  });

  test('is shown on a projector a screen at a time, by the keys of a clicker; Escape leaves', async () => {
    const { here, id } = await withShop();
    const { user } = show({ at: `/s/${id}/plan/present`, here });
    const shown = within(await screen.findByRole('dialog'));
    expect(shown.getByText('1 of 8')).toBeTruthy();
    await user.keyboard('{PageDown}{PageDown}');
    expect(shown.getByText('The year in six figures')).toBeTruthy();
    await user.keyboard('{PageUp}');
    expect(shown.getByText('2 of 8')).toBeTruthy();
    shown.getByRole('button', { name: 'Previous' }).focus();
    await user.keyboard(' ');
    expect(shown.getByText('1 of 8')).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(address()).toBe(`#/s/${id}/plan`));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('a section leads to how its figures came about, and that to the fields they start from', async () => {
    const { here, id } = await withShop();
    const { user } = show({ at: `/s/${id}/plan`, here });
    await user.click((await screen.findAllByText('First sale', { selector: 'main a' }))[0] as HTMLElement); // found above
    await pageTitle('Where the figures come from');
    const why = await screen.findByText(/Formula: the first month by which the sales so far add up to one/);
    const fold = why.closest('details') as HTMLDetailsElement; // a derivation is folded
    expect(fold.open).toBe(true);
    expect(document.activeElement?.id).toBe('why-firstSale');
    expect(within(fold).getByText('Share of leads that become sales', { selector: 'a' })).toBeTruthy();
  });

  test('without a community it says what is missing, with the way to the field', async () => {
    const here = computingTab();
    const id = await here.act().create('en');
    const { user } = show({ at: `/s/${id}/plan`, here });
    expect(await screen.findByText('There is no plan yet')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: /What is the business called/ }));
    await waitFor(() => expect(document.activeElement?.id).toBe('name'));
  });

  test('a forecast that failed can be computed again', async () => {
    let fails = true;
    const here = tab({
      world: fakeWorld(async (input) => {
        if (fails) throw new Error('the worker stopped');
        return forecast(input, { draws: 200 });
      }),
    });
    const id = await here.act().adopt(await exampleStrategy('running-shoes', 'en'));
    const { user } = show({ at: `/s/${id}/plan`, here });
    const again = await screen.findByRole('button', { name: 'Compute again' });
    fails = false;
    await user.click(again);
    expect(await screen.findByText('What moves it most')).toBeTruthy();
  });
});

describe('the document page', () => {
  test('copies the same text', async () => {
    const { here, id } = await withShop();
    const { user } = show({ at: `/s/${id}/document`, here });
    await user.click(await screen.findByText('Copy as Markdown'));
    expect(await screen.findByText('The text is on the clipboard.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toMatch(/^# /);
  });
});

describe('an example', () => {
  test('its plan is one click away, and nothing of it is saved', async () => {
    const here = computingTab();
    const { user } = show({ here });
    await user.click(await screen.findByRole('link', { name: /^Example.*A running-shoe shop$/ }));
    await pageTitle(/The plan: /);
    expect(screen.getByText(/Example, not one of your strategies/)).toBeTruthy();
    expect(await here.strategies.list()).toEqual([]);
  });
});

describe('the review page', () => {
  test('names what contradicts itself, leads to the field, and keeps a rule quiet only for a reason', async () => {
    const { here, id } = await withShop();
    here.act().answer('engagement', { moderationHoursPerWeek: 0 });
    const { user, act } = show({ at: `/s/${id}/review`, here });
    const found = (await screen.findByText(/No hours are planned for moderation/, { selector: 'li > p' })).closest(
      'li',
    );
    if (!found) throw new Error('The finding is no entry of the list.');
    const entry = within(found);
    expect(entry.getByRole('link', { name: /Open the question/ }).getAttribute('href')).toMatch(
      /engagement\?field=moderationHoursPerWeek$/,
    );
    await user.click(entry.getByRole('button', { name: /Keep it, with a reason/ }));
    await user.click(entry.getByRole('button', { name: 'Keep it' }));
    expect(entry.getByText(/Write the reason/)).toBeTruthy();
    await user.type(entry.getByRole('textbox'), 'The club does it');
    await user.click(entry.getByRole('button', { name: 'Keep it' }));
    expect(act().strategy?.silenced).toEqual({ noModeration: 'The club does it' });
    expect(await screen.findByText('Kept on purpose: 1')).toBeTruthy();
  });

  test('tells every answer, each with the way to change it', async () => {
    const { here, id } = await withShop();
    show({ at: `/s/${id}/review`, here });
    await pageTitle('Review');
    const change = screen.getByRole('link', { name: 'Change: What is the business called?' });
    expect(change.getAttribute('href')).toBe(`#/s/${id}/business?field=name`);
    expect(screen.getByText('Every question a plan needs has an answer.')).toBeTruthy();
    expect(screen.getByText(here.act().strategy?.answers.business?.name ?? '')).toBeTruthy();
  });

  test('names what is needed and missing once, also where the entry is not there yet', async () => {
    const here = computingTab();
    const id = await here.act().create('en');
    show({ at: `/s/${id}/review`, here });
    await pageTitle('Review');
    expect(screen.getAllByRole('link', { name: /Add at least one community/ }).length).toBe(1);
    expect(document.body.textContent).not.toContain('communities.0');
  });

  test('tells what is not known, and what cannot be used', async () => {
    const here = computingTab();
    const id = await here.act().create('en');
    here.act().answer('business', { leadsPerMonthMax: 'unknown', preparationMonths: 7 });
    show({ at: `/s/${id}/review`, here });
    await pageTitle('Review');
    expect(screen.getAllByRole('link', { name: /enquiries/i }).length).toBeGreaterThan(1);
    expect(screen.getByRole('link', { name: /Write a smaller number/ })).toBeTruthy();
  });
});
