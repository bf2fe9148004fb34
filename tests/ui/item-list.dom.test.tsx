import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ItemList } from '#ui/lists/item-list.tsx';
import { TextField } from '#ui/text-field.tsx';
import { show } from './show.tsx';

interface Entry {
  readonly id: string;
  readonly title: string;
}

function Problems({ start }: { readonly start: readonly Entry[] }) {
  const [items, setItems] = useState(start);
  const [removed, setRemoved] = useState<{ at: number; item: Entry }>();
  const moved = (from: number, to: number) => {
    const rest = items.filter((_, index) => index !== from);
    return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
  };
  return (
    <ItemList
      id="problems"
      title="Problems"
      addLabel="Add a problem"
      emptyText="No problem yet."
      items={items}
      onAdd={() => setItems([...items, { id: `new${items.length}`, title: '' }])}
      onMove={(from, to) => setItems(moved(from, to))}
      onRemove={(at) => {
        const item = items[at];
        if (item) setRemoved({ at, item });
        setItems(items.filter((_, index) => index !== at));
      }}
      removed={removed?.item.title}
      pasting={{
        room: 200 - items.length,
        lengthMax: 5000,
        onAdd: (texts) => setItems([...items, ...texts.map((title) => ({ id: title, title }))]),
      }}
      onUndoRemove={() => {
        if (removed) setItems([...items.slice(0, removed.at), removed.item, ...items.slice(removed.at)]);
        setRemoved(undefined);
      }}
      renderItem={(index) => (
        <TextField
          id={`problems.${index}.text`}
          label="In their words"
          value={items[index]?.title ?? ''}
          onChange={() => {}}
        />
      )}
    />
  );
}

const three = [
  { id: 'a', title: 'Sore knees' },
  { id: 'b', title: 'Nobody to run with' },
  { id: 'c', title: 'Rain' },
];
const order = () => screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent);

test('removing an entry offers undo', async () => {
  const person = show(<Problems start={three} />);
  await person.click(screen.getByRole('button', { name: 'Remove “Nobody to run with”' }));
  expect(order()).toEqual(['Sore knees', 'Rain']);
  const notice = screen.getByText('Removed “Nobody to run with”.').parentElement;
  expect(document.activeElement).toBe(notice);
  await person.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(order()).toEqual(['Sore knees', 'Nobody to run with', 'Rain']);
  expect((document.activeElement as HTMLInputElement).value).toBe('Nobody to run with');
});

test('the notice of a removal stands where the entry was', async () => {
  const person = show(<Problems start={three} />);
  await person.click(screen.getByRole('button', { name: 'Remove “Sore knees”' }));
  const [first] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain('Removed “Sore knees”.');
});

test('buttons reorder entries and say what they move', async () => {
  const person = show(<Problems start={three} />);
  await person.click(screen.getByRole('button', { name: 'Move “Rain” up' }));
  expect(order()).toEqual(['Sore knees', 'Rain', 'Nobody to run with']);
  expect(screen.getByText('“Rain” is now 2 of 3.')).toBeTruthy();
});

test('an entry moved with the keyboard keeps the focus, to the end of the list', async () => {
  const person = show(<Problems start={three} />);
  screen.getByRole('button', { name: 'Move “Sore knees” down' }).focus();
  await person.keyboard('{Enter}{Enter}{Enter}');
  expect(order()).toEqual(['Nobody to run with', 'Rain', 'Sore knees']);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move “Sore knees” down' }));
});

test('adding an entry puts the cursor into its first field', async () => {
  const person = show(<Problems start={three} />);
  await person.click(screen.getByRole('button', { name: 'Add a problem' }));
  expect(document.activeElement?.id).toBe('problems.3.text');
});

test('an entry without words is called by its number', () => {
  show(<Problems start={[{ id: 'a', title: ' ' }]} />, 'ru');
  expect(screen.getByRole('button', { name: 'Удалить «№ 1»' })).toBeTruthy();
});

test('a list with nothing in it says so', () => {
  show(<Problems start={[]} />);
  expect(screen.getByText('No problem yet.')).toBeTruthy();
});

test('several lines are looked through before they become entries', async () => {
  const person = show(<Problems start={[{ id: 'a', title: 'Knees hurt' }]} />);
  await person.click(screen.getByRole('button', { name: 'Paste several: Problems' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'One entry a line' }));
  await person.paste('1. Knees hurt!\n2. No time\n3. Too dear');
  expect(screen.getByText(/^2 entries are added\. 1 says nearly the same/)).toBeTruthy();
  expect(screen.getByText('Nearly the same as “Knees hurt”')).toBeTruthy();
  const ticked = screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked);
  expect(ticked).toEqual([false, true, true]);
  await person.click(screen.getByRole('button', { name: 'Add 2 entries' }));
  expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
    'Knees hurt',
    'No time',
    'Too dear',
  ]);
  expect(screen.getByText('2 entries added.')).toBeTruthy();
  expect(document.activeElement?.id).toBe('problems.1.text');
});

test('lines pasted into a field of one line are not glued together', async () => {
  const person = show(<Problems start={[{ id: 'a', title: '' }]} />);
  const field = document.querySelector<HTMLInputElement>('[id="problems.0.text"]');
  if (field) await person.click(field);
  await person.paste('No time\nToo dear');
  expect(screen.getByRole('button', { name: 'Add 2 entries' })).toBeTruthy();
});

test('more entries than a list may hold are counted and not added', async () => {
  const person = show(<Problems start={[]} />);
  await person.click(screen.getByRole('button', { name: 'Paste several: Problems' }));
  await person.paste(Array.from({ length: 201 }, (_, index) => `Problem number ${index}`).join('\n'));
  await person.click(screen.getByRole('button', { name: 'Add 201 entries' }));
  expect(screen.getByText(/at most 200 can be added/)).toBeTruthy();
  expect(screen.queryAllByRole('heading', { level: 4 })).toEqual([]);
});
