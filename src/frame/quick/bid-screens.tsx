import { useEffect, useState } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import { openIn } from '#plan/promises/open.ts';
import { readingsIn } from '#plan/promises/readings.ts';
import { readingText } from '#report/promises/reading-text.ts';
import type { Offer } from '#strategy/offers.ts';
import { type ContractorPromise, promisesMax, promiseTextMax, wordsOf } from '#strategy/promise.ts';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Row } from '#ui/layout.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { PromiseQuestions } from '../promises/promise-questions.tsx';
import styles from './quick.module.css';
import { useQuick } from './quick.tsx';
import { useQuickWords } from './use-quick-words.ts';

/** The first offer on the table, and how it is changed; it begins with what is first said of it. */
function useOffer() {
  const { strategy, edit } = useQuick();
  const [offer, ...others] = strategy.offers?.list ?? [];
  const change = (part: Partial<Offer>) =>
    edit.keepOffers({ ...strategy.offers, list: [{ ...(offer ?? { id: edit.newId() }), ...part }, ...others] });
  return { offer, promises: offer?.promises ?? [], change };
}

const isAdMoney = ({ figure, counting }: ContractorPromise): boolean =>
  figure === 'adMoney' && counting === 'eachMonth';

/** What the bidder wants a month: the fee, and advertising money on top of it. */
export function WantedScreen() {
  const words = useQuickWords().wanted;
  const { context, edit } = useQuick();
  const { offer, promises, change } = useOffer();
  const adMoney = promises.find(isAdMoney);
  const changeAds = (amount: number | string | undefined) => {
    const others = promises.filter((one) => one !== adMoney);
    const said = { ...adMoney, id: adMoney?.id ?? edit.newId(), figure: 'adMoney' as const, amount };
    change({
      adsIncluded: amount === 0 ? true : amount === undefined || amount === 'unknown' ? undefined : false,
      promises: amount === undefined ? others : [...others, { ...said, counting: 'eachMonth' as const }],
    });
  };
  return (
    <>
      <NumberField
        id="offer.fee"
        {...words.fee}
        kind="money"
        currency={context.currency}
        value={offer?.feeMinorPerMonth}
        onChange={(feeMinorPerMonth) => change({ feeMinorPerMonth })}
      />
      <NumberField
        id="offer.adMoney"
        {...words.adMoney}
        kind="money"
        currency={context.currency}
        allowUnknown
        value={adMoney?.amount}
        onChange={changeAds}
      />
    </>
  );
}

/** What the bidder promises, a line each, read at a press or on going on; what the words leave open is asked at once. */
export function PromisedScreen() {
  const words = useQuickWords().promised;
  const language = useLanguage();
  const { context, edit, beforeGoingOn } = useQuick();
  const { promises, change } = useOffer();
  const [lines, setLines] = useState('');
  const shown = promises.filter((one) => !isAdMoney(one) || one.said !== undefined);

  /** Whether what was read leaves nothing open. */
  const read = (): boolean => {
    const readings = lines
      .split('\n')
      .map((line) => line.trim().slice(0, promiseTextMax))
      .filter((line) => line !== '')
      .flatMap((line) => {
        const { promises: found } = readingsIn(line, { ...context, language });
        return found.length === 0 ? [{ said: line }] : found;
      });
    const room = promisesMax - promises.length;
    const added = readings.slice(0, room).map((one) => ({ ...one, id: edit.newId() }));
    if (added.length > 0) change({ promises: [...promises, ...added] });
    setLines('');
    return added.every((one) => one.figure === undefined || openIn(one).length === 0);
  };
  useEffect(() => {
    beforeGoingOn.current = read;
    return () => {
      beforeGoingOn.current = undefined;
    };
  });
  const answer = (id: string, reading: Omit<ContractorPromise, 'id'>) =>
    change({ promises: promises.map((one) => (one.id === id ? { ...reading, id } : one)) });

  return (
    <>
      <TextField id="offer.promises" {...words.lines} multiline isUnsaved value={lines} onChange={setLines} />
      <Button onClick={read}>{words.read}</Button>
      <ul className={styles.promised} aria-live="polite">
        {shown.map((promise) => {
          const sentence = readingText(promise, context, language);
          const said = wordsOf(promise);
          return (
            <li key={promise.id}>
              <p>{said === '' ? sentence : words.quoted(said)}</p>
              {said !== '' && (
                <p className={styles.note}>{sentence === '' ? words.notRead : words.understood(sentence)}</p>
              )}
              {promise.figure !== undefined && (
                <PromiseQuestions
                  id={promise.id}
                  promise={promise}
                  context={context}
                  onAnswer={(reading) => answer(promise.id, reading)}
                />
              )}
              <Row>
                <Button
                  kind="quiet"
                  onClick={() => change({ promises: promises.filter(({ id }) => id !== promise.id) })}
                >
                  {words.remove}
                  <HiddenText>{words.about(said || sentence)}</HiddenText>
                </Button>
              </Row>
            </li>
          );
        })}
      </ul>
    </>
  );
}
