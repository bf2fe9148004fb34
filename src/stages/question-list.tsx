import { type ReactNode, useState } from 'react';
import { ItemList } from '#ui/item-list.tsx';
import { useAnswer, useFrame, useQuestion } from './question-frame.tsx';
import type { ListWords } from './question-words.ts';

interface Entry {
  readonly id: string;
}

export interface QuestionListProps<Item extends Entry> {
  readonly name: string;
  readonly words: ListWords;
  readonly blank: (id: string) => Item;
  /** What an entry is called; nothing while nothing was said. */
  readonly titleOf: (item: Item, index: number) => string | undefined;
  readonly children: (path: string, item: Item, index: number) => ReactNode;
}

const moved = <T,>(items: readonly T[], from: number, to: number): T[] => {
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...items.slice(from, from + 1));
};

/** A list of entries, each with questions of its own; an entry removed can be brought back. */
export function QuestionList<Item extends Entry>({ name, words, blank, titleOf, children }: QuestionListProps<Item>) {
  const { newId, problems } = useFrame();
  const [answered, change] = useAnswer<readonly Item[]>(name);
  const [removed, setRemoved] = useState<{ readonly item: Item; readonly index: number } | undefined>(undefined);
  const { problem } = useQuestion(name, { label: words.title, why: '', example: '' });
  const items = answered ?? [];
  const title = (item: Item, index: number) => titleOf(item, index) ?? '';

  const remove = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    setRemoved({ item, index });
    change(items.toSpliced(index, 1));
  };
  const undo = () => {
    if (removed === undefined) return;
    change(items.toSpliced(removed.index, 0, removed.item));
    setRemoved(undefined);
  };

  return (
    <ItemList
      id={name}
      title={words.title}
      hint={words.hint}
      addLabel={words.add}
      emptyText={words.empty}
      problem={problem}
      items={items.map((item, index) => ({
        id: item.id,
        title: title(item, index),
        hasProblem: problems.some(({ path }) => path.startsWith(`${name}.${index}.`)),
      }))}
      onAdd={() => change([...items, blank(newId())])}
      onMove={(from, to) => change(moved(items, from, to))}
      onRemove={remove}
      removed={removed && (title(removed.item, removed.index) || words.title)}
      onUndoRemove={undo}
      renderItem={(index) => {
        const item = items[index];
        return item === undefined ? null : children(`${name}.${index}`, item, index);
      }}
    />
  );
}
