import { type ReactNode, useState } from 'react';
import { ItemList } from '#ui/lists/item-list.tsx';
import { listLengthMax, textLengthMax } from './answer-kinds.ts';
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
  /** What a closed entry says of itself; `told` gives an answer of it in words. */
  readonly lineOf?: (textAt: (key: string) => string | undefined) => readonly (string | undefined)[];
  /** An entry made of one line of text, where several may be pasted at once. */
  readonly ofText?: (id: string, text: string) => Item;
  readonly children: (path: string, item: Item, index: number) => ReactNode;
}

const isAnswered = (value: unknown): boolean => value !== undefined && value !== '';

const moved = <T,>(items: readonly T[], from: number, to: number): T[] => {
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, ...items.slice(from, from + 1));
};

/** A list of entries, each with questions of its own; an entry removed can be brought back. */
export function QuestionList<Item extends Entry>({
  name,
  words,
  blank,
  titleOf,
  lineOf,
  ofText,
  children,
}: QuestionListProps<Item>) {
  const { newId, problems, answerTexts, markAt } = useFrame();
  const [answered, change] = useAnswer<readonly Item[]>(name);
  const [removed, setRemoved] = useState<{ readonly item: Item; readonly index: number } | undefined>(undefined);
  const { problem } = useQuestion(name, { label: words.title, why: '', example: '' });
  const items = answered ?? [];
  const title = (item: Item, index: number) => titleOf(item, index) ?? '';

  /** Its answers in one line, without the one it is called by. */
  const line = (item: Item, index: number) => {
    const textAt = (key: string) => answerTexts.find(({ path }) => path === `${name}.${index}.${key}`)?.value;
    return lineOf?.(textAt)
      .filter((part) => part !== undefined && part !== title(item, index))
      .join(' · ');
  };

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

  /** An entry nobody has answered yet gives way to what is pasted. */
  const addAll = (texts: readonly string[]) => {
    const answered = items.filter((item) => Object.values(item).filter(isAnswered).length > 1);
    change([...answered, ...texts.flatMap((text) => ofText?.(newId(), text) ?? [])]);
  };
  const isGone = removed !== undefined && items.every(({ id }) => id !== removed.item.id);

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
        line: line(item, index),
        hasProblem: problems.some(({ path }) => path.startsWith(`${name}.${index}.`)),
        mark: markAt?.(`${name}.${index}`),
      }))}
      onAdd={() => change([...items, blank(newId())])}
      onMove={(from, to) => change(moved(items, from, to))}
      onRemove={remove}
      removed={isGone ? title(removed.item, removed.index) || words.title : undefined}
      onUndoRemove={undo}
      pasting={ofText && { room: listLengthMax - items.length, lengthMax: textLengthMax, onAdd: addAll }}
      renderItem={(index) => {
        const item = items[index];
        return item === undefined ? null : children(`${name}.${index}`, item, index);
      }}
    />
  );
}
