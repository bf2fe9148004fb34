import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Details } from '#ui/details.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Menu } from '#ui/menu.tsx';
import { SaveSign } from '#ui/save-sign.tsx';
import { StageNav } from '#ui/stage-nav.tsx';
import { TextField } from '#ui/text-field.tsx';
import { show } from './show.tsx';

const stages = [
  { id: 'business', label: 'Business', href: '#/business', status: 'complete', tone: 'done', current: false },
  { id: 'audience', label: 'Audience', href: '#/audience', status: 'in progress', tone: 'underway', current: true },
  { id: 'plan', label: 'Plan', href: '#/plan', current: false, uncounted: true },
] as const;

test('the stages tell their status in words and which one is open', () => {
  show(<StageNav items={stages} />);
  expect(screen.getByRole('link', { name: /Business.*complete/ })).toBeTruthy();
  expect(screen.getByRole('link', { current: 'page' }).textContent).toContain('Audience');
});

test('on a narrow screen the stages are one line, counted without the plan, that unfolds', async () => {
  const person = show(<StageNav items={stages} />, 'ru');
  const line = screen.getByRole('button', { name: /Этап 2 из 2/ });
  expect(line.getAttribute('aria-expanded')).toBe('false');
  await person.click(line);
  expect(line.getAttribute('aria-expanded')).toBe('true');
});

test('the summary of problems takes the focus and leads to each field, even a folded one', async () => {
  const person = show(
    <>
      <ErrorSummary title="One answer needs mending" items={[{ text: 'Say what you sell', field: 'offering' }]} />
      <Details summary="More">
        <TextField id="offering" label="What do you sell?" value="" onChange={() => {}} />
      </Details>
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole('alert', { name: 'One answer needs mending' }));
  await person.click(screen.getByRole('button', { name: 'Say what you sell' }));
  expect(document.activeElement?.id).toBe('offering');
  expect(document.querySelector('details')?.open).toBe(true);
});

test('only work that was not saved is told unasked, with the reason and a way out', async () => {
  const onPick = vi.fn();
  const person = show(<SaveSign kind="notSaved" reason="the disk refused" action={{ label: 'Save a file', onPick }} />);
  expect(screen.getByRole('status').textContent).toBe('Not saved: the disk refused');
  await person.click(screen.getByRole('button', { name: 'Save a file' }));
  expect(onPick).toHaveBeenCalledOnce();
});

test('work that was saved says so without interrupting', () => {
  show(<SaveSign kind="saved" />, 'ru');
  expect(screen.getByText('Сохранено')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('');
});

test('a menu opens with the keyboard, closes with Escape and gives the focus back', async () => {
  const onSelect = vi.fn();
  const person = show(<Menu label="More" about="Stride" entries={[{ id: 'rename', label: 'Rename', onSelect }]} />);
  const button = screen.getByRole('button', { name: 'More: Stride' });
  await person.tab();
  await person.keyboard('{Enter}{Tab}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rename: Stride' }));
  await person.keyboard('{Escape}');
  expect(document.activeElement).toBe(button);
  expect(screen.queryByRole('button', { name: 'Rename: Stride' })).toBeNull();
  await person.keyboard('{Enter}{Tab}{Enter}');
  expect(onSelect).toHaveBeenCalledOnce();
});
