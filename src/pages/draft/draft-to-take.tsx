import { useState } from 'react';
import type { Draft } from '#drafting/proposal.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { answerTextsAt } from '#report/draft/answer-texts-at.ts';
import { draftText } from '#report/draft/draft-text.ts';
import type { Editing } from '#state/app-state.ts';
import type { AnswerKey } from '#strategy/proposals.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { CheckLine } from '#ui/check-line.tsx';
import { Row, Section } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './draft.module.css';
import { DraftLine } from './draft-line.tsx';
import { useDraftWords } from './use-draft-words.ts';

interface DraftToTakeProps {
  readonly strategy: Strategy;
  /** The strategy as it would be with all of it. */
  readonly taken: Strategy;
  readonly draft: Draft;
  readonly edit: Editing;
  /** The money is not split yet: nothing can be taken until it is, or the search is left off. */
  readonly search: { readonly done: number | undefined; stop(): void } | undefined;
  readonly onTaken: () => void;
}

/** Every proposal with its reason, to be taken or left; what stands there as proposed already is not offered again. */
export function DraftToTake({ strategy, taken, draft, edit, search, onTaken }: DraftToTakeProps) {
  const words = useDraftWords();
  const language = useLanguage();
  const formats = useFormats();
  const [dropped, setDropped] = useState<ReadonlySet<AnswerKey>>(new Set());
  const news = draft.proposals.filter(({ state }) => state !== 'same');
  const groups = draftText(taken, { proposals: news }, language);
  const isAnew = (strategy.proposed ?? []).length > 0;
  const places = [...news, ...draft.withdrawn].map(({ at }) => at);
  const ticked = places.filter((at) => !dropped.has(at));
  const items = groups.flatMap((group) => group.items).filter(({ ats }) => ats.every((at) => !dropped.has(at)));

  const tick = (ats: readonly AnswerKey[], isTicked: boolean) => {
    const others = [...dropped].filter((at) => !ats.includes(at));
    setDropped(new Set(isTicked ? others : [...others, ...ats]));
  };
  const takeThese = async (chosen: readonly AnswerKey[] | undefined) => {
    onTaken();
    await edit.takeDraft(draft, chosen);
  };
  const takeButtons = search ? (
    <Row>
      <p role="status">{words.splitting}</p>
      {search.done !== undefined && <p>{words.splittingDone(formats.share(search.done))}</p>}
      <Button kind="quiet" onClick={search.stop}>
        {words.stopSplitting}
      </Button>
    </Row>
  ) : (
    <Row>
      <Button kind="primary" onClick={() => takeThese(undefined)}>
        {words.takeAll}
      </Button>
      {dropped.size > 0 && ticked.length > 0 && (
        <Button onClick={() => takeThese(ticked)}>{words.takeTicked(items.length + draft.withdrawn.length)}</Button>
      )}
      {ticked.length === 0 && <p>{words.nothingTicked}</p>}
    </Row>
  );

  return (
    <>
      {isAnew && (
        <Notice kind="info" title={words.anew.title}>
          <p>{words.anew.lead}</p>
        </Notice>
      )}
      <div className={styles.take}>{takeButtons}</div>
      {groups.map(({ id, title, items: inGroup }) => (
        <Section key={id} title={title}>
          <ul className={styles.lines}>
            {inGroup.map((item) => (
              <DraftLine
                key={item.ats.join(' ')}
                item={item}
                strategy={strategy}
                isTicked={item.ats.every((at) => !dropped.has(at))}
                onTick={(isTicked) => tick(item.ats, isTicked)}
              />
            ))}
          </ul>
        </Section>
      ))}
      {draft.withdrawn.length > 0 && (
        <Section title={words.withdrawn.title} intro={words.withdrawn.lead}>
          {draft.withdrawn.map(({ at }) => (
            <CheckLine
              key={at}
              label={titleAt(strategy, at, language)}
              checked={!dropped.has(at)}
              onChange={(isTicked) => tick([at], isTicked)}
            />
          ))}
        </Section>
      )}
      <div className={styles.take}>{takeButtons}</div>
    </>
  );
}

function titleAt(strategy: Strategy, at: AnswerKey, language: Parameters<typeof answerTextsAt>[2]): string {
  const { title, parts } = answerTextsAt(strategy, [at], language);
  return title ?? parts[0]?.value ?? at;
}
