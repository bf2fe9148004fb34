import { useState } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Basis } from '#plan/basis.ts';
import { readingsIn } from '#plan/promises/readings.ts';
import type { StageContext } from '#stages/card.ts';
import { type ContractorPromise, promisesMax, wordsOf } from '#strategy/promise.ts';
import { ItemActions } from '#ui/lists/item-actions.tsx';
import { useItemFocus } from '#ui/lists/use-item-focus.ts';
import { RemovedNotice } from '#ui/removed-notice.tsx';
import { PromiseCard } from './promise-card.tsx';
import styles from './promises.module.css';
import { usePromiseWords } from './use-promise-words.ts';

interface PromiseListProps {
  readonly promises: readonly ContractorPromise[];
  readonly basis: Basis;
  readonly context: StageContext;
  readonly newId: () => string;
  readonly onKeep: (promises: ContractorPromise[]) => void;
  /** Of the headings of the promises. */
  readonly level?: 3 | 5;
}

/** Promises beside each other, each with its verdict in view. */
export function PromiseList({ promises, basis, context, newId, onKeep, level = 3 }: PromiseListProps) {
  const words = usePromiseWords();
  const language = useLanguage();
  const Title = `h${level}` as const;
  const focus = useItemFocus(promises);
  const [removed, setRemoved] = useState<{ readonly promise: ContractorPromise; readonly index: number }>();
  const titleOf = (promise: ContractorPromise) => wordsOf(promise) || words.nameless;

  const remove = (promise: ContractorPromise, index: number) => {
    focus.expectNotice(index);
    setRemoved({ promise, index });
    onKeep(promises.toSpliced(index, 1));
  };
  /** All promises of one line stand for its one reading. */
  const readAnew = (said: string) => {
    const { startMonth, currency } = context;
    const { promises: readings } = readingsIn(said, { startMonth, currency, language });
    const fresh = (readings.length === 0 ? [{ said }] : readings).map((each) => ({ ...each, id: newId() }));
    const place = promises.findIndex((each) => each.said === said);
    const others = promises.filter((each) => each.said !== said);
    if (others.length + fresh.length <= promisesMax) onKeep(others.toSpliced(place, 0, ...fresh));
  };
  const bringBack = () => {
    if (removed === undefined) return;
    onKeep(promises.toSpliced(removed.index, 0, removed.promise));
    setRemoved(undefined);
  };
  const move = (promise: ContractorPromise, from: number, step: 1 | -1) =>
    onKeep(promises.toSpliced(from, 1).toSpliced(from + step, 0, promise));

  return (
    <>
      {removed && <RemovedNotice title={titleOf(removed.promise)} onUndo={bringBack} focusRef={focus.noticeRef} />}
      {promises.length === 0 && !removed && <p>{words.none}</p>}
      <ol className={styles.promises}>
        {promises.map((promise, index) => (
          <li key={promise.id} className={styles.promise}>
            <ItemActions
              name={titleOf(promise)}
              place={index + 1}
              count={promises.length}
              onMove={(step) => move(promise, index, step)}
              onRemove={() => remove(promise, index)}
            />
            <Title className={styles.title}>{titleOf(promise)}</Title>
            <PromiseCard
              promise={promise}
              basis={basis}
              context={context}
              onChange={(changed) => onKeep(promises.with(index, changed))}
              onReadAnew={promise.said === undefined ? undefined : () => readAnew(promise.said ?? '')}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
