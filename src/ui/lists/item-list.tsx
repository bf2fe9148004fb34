import Plus from 'lucide-react/icons/plus';
import { type ClipboardEvent, Fragment, type ReactNode, useState } from 'react';
import { Button } from '../button.tsx';
import { FieldProblem } from '../field.tsx';
import { HiddenText } from '../hidden-text.tsx';
import { RemovedNotice } from '../removed-notice.tsx';
import { useUiWords } from '../use-ui-words.ts';
import { Item } from './item.tsx';
import styles from './item-list.module.css';
import { PasteLines } from './paste-lines.tsx';
import { useItemFocus } from './use-item-focus.ts';

export interface ListedItem {
  readonly id: string;
  /** What the item is called in buttons and messages; may be empty while nothing is typed. */
  readonly title: string;
  /** Its other answers in one line, shown while it is closed. */
  readonly line?: string | undefined;
  /** A question of the item has an answer missing or impossible. */
  readonly hasProblem?: boolean | undefined;
  /** What is said of it whether it is folded or open. */
  readonly mark?: ReactNode;
}

export interface Pasting {
  readonly room: number;
  readonly lengthMax: number;
  readonly onAdd: (texts: readonly string[]) => void;
}

export interface ItemListProps {
  readonly id: string;
  readonly title: string;
  readonly addLabel: string;
  readonly emptyText: string;
  readonly items: readonly ListedItem[];
  readonly onAdd: () => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (index: number) => void;
  /** The title of the item removed last, as long as it can be brought back. */
  readonly removed?: string | undefined;
  readonly onUndoRemove: () => void;
  /** Given where an entry can be made of one line of text. */
  readonly pasting?: Pasting | undefined;
  readonly renderItem: (index: number) => ReactNode;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

/** Entries that can be added, put in order by buttons, and removed with a way back. */
export function ItemList(props: ItemListProps) {
  const { id, items, problem, pasting } = props;
  const [pasted, setPasted] = useState<string | undefined>(undefined);
  const words = useUiWords();
  const focus = useItemFocus(items);
  const nameOf = (index: number) => items[index]?.title.trim() || words.list.nameless(index + 1);

  const add = () => {
    focus.expectNew();
    props.onAdd();
  };
  const undo = () => {
    focus.expectNew();
    props.onUndoRemove();
  };
  const remove = (index: number) => {
    focus.expectNotice(index);
    props.onRemove(index);
  };
  const move = (from: number, to: number) => {
    if (to < 0 || to >= items.length) return;
    focus.say(words.list.movedTo(nameOf(from), to + 1, items.length));
    props.onMove(from, to);
  };

  const paste = (texts: readonly string[]) => {
    focus.expectNew();
    focus.say(words.paste.added(texts.length));
    pasting?.onAdd(texts);
  };
  /** A field of one line would glue the lines together. */
  const takeLines = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!pasting || !(event.target instanceof HTMLInputElement) || event.target.value !== '') return;
    if (text.trim().split(/[\r\n]+/).length < 2) return;
    event.preventDefault();
    setPasted(text);
  };

  const notice = props.removed !== undefined && (
    <RemovedNotice title={props.removed} onUndo={undo} focusRef={focus.noticeRef} />
  );
  const noticeAt = Math.min(focus.removedAt, items.length);

  return (
    <section id={id} tabIndex={-1} className={styles.list} aria-labelledby={`${id}--title`} onPaste={takeLines}>
      <h3 id={`${id}--title`} className={styles.title}>
        {props.title}
      </h3>
      {props.hint && <p className={styles.hint}>{props.hint}</p>}
      {problem && <FieldProblem id={`${id}--problem`}>{problem}</FieldProblem>}
      {items.length === 0 && props.removed === undefined && <p className={styles.empty}>{props.emptyText}</p>}
      <ol className={styles.items}>
        {items.map((item, index) => (
          <Fragment key={item.id}>
            {noticeAt === index && notice && <li>{notice}</li>}
            <Item
              name={nameOf(index)}
              line={item.line}
              place={index + 1}
              count={items.length}
              hasProblem={item.hasProblem ?? false}
              mark={item.mark}
              onMove={(step) => move(index, index + step)}
              onRemove={() => remove(index)}
              itemRef={(node) => focus.itemRef(item.id, node)}
            >
              {props.renderItem(index)}
            </Item>
          </Fragment>
        ))}
        {noticeAt === items.length && notice && <li>{notice}</li>}
      </ol>
      <p role="status" className={styles.spoken}>
        <HiddenText>{focus.said}</HiddenText>
      </p>
      <Button onClick={add}>
        <Plus aria-hidden />
        {props.addLabel}
      </Button>
      {pasting && (
        <PasteLines
          {...pasting}
          title={props.title}
          existing={items.map((item) => item.title)}
          pasted={pasted}
          onPasted={setPasted}
          onAdd={paste}
        />
      )}
    </section>
  );
}
