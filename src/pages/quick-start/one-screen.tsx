import { type SubmitEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import { focusDrawn } from '#frame/focus-drawn.ts';
import type { EditingPageProps } from '#frame/page-card.ts';
import styles from '#frame/quick/quick.module.css';
import { impossibleIn, QuickProvider } from '#frame/quick/quick.tsx';
import { screenText } from '#frame/quick/screen-text.ts';
import { useQuickWords } from '#frame/quick/use-quick-words.ts';
import { LiveBar, LivePanel, useLiveFigures } from '#frame/strategy/live-panel.tsx';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { titleOf } from '#storage/record.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import { hasFigures, isAsked, isBid, screensFor } from './screens.ts';

interface OneScreenProps extends EditingPageProps {
  /** 1 to 12, or to 14 where an offer is on the table. */
  readonly place: number;
}

/** One question or two, the way on and the way back. Enter goes on; only what cannot be used holds it up, once. */
export function OneScreen({ place, strategy, computed, edit }: OneScreenProps) {
  const words = useQuickWords();
  const live = useOpenedWords().live;
  const language = useLanguage();
  const navigate = useNavigate();
  const [hasWarned, setWarned] = useState(false);
  const figures = useLiveFigures(computed);
  const beforeGoingOn = useRef<() => boolean>(undefined);
  const showsFigures = hasFigures(place);
  const screens = screensFor(strategy, place);
  const screen = screens[place - 1];
  if (screen === undefined) return undefined;
  const { id, Body, paths, knowsUnknown } = screen;
  const { title, why } = screenText(id, words, strategy, language);
  const isLast = place === screens.length;
  const ends = isBid(id) ? 'should-i-hire' : 'draft';
  const nextPlace = (step: 1 | -1): number => {
    let to = place + step;
    while (!isAsked(strategy, screens[to - 1]?.id)) to += step;
    return to;
  };
  const before = place === 1 ? addressOf.start : addressOf.part(strategy.id, 'quick-start', String(nextPlace(-1)));

  const goOn = () => {
    const wrong = impossibleIn(strategy).find(({ path }) => paths.some((begin) => path.startsWith(begin)));
    if (wrong && !hasWarned) {
      setWarned(true);
      return focusDrawn(wrong.path);
    }
    if (beforeGoingOn.current?.() === false) return;
    void navigate(
      isLast ? addressOf.strategy(strategy.id, ends) : addressOf.part(strategy.id, 'quick-start', String(nextPlace(1))),
    );
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    goOn();
  };

  return (
    <StrategyPage
      title={title}
      of={titleOf(strategy)}
      above={words.place(place, screens.length)}
      lead={why}
      panel={showsFigures ? <LivePanel figures={figures} isComputing={computed.state === 'computing'} /> : undefined}
      panelLabel={live.title}
      bar={showsFigures && figures && <LiveBar figures={figures} />}
    >
      <QuickProvider strategy={strategy} edit={edit} showsProblems={hasWarned} beforeGoingOn={beforeGoingOn}>
        <form noValidate onSubmit={submit} className={styles.screen}>
          <Body />
          <div className={styles.foot}>
            <Row>
              <Button kind="primary" type="submit">
                {isLast ? (isBid(id) ? words.toAnswer : words.toDraft) : words.continue}
              </Button>
              {!knowsUnknown && <Button onClick={goOn}>{words.dontKnow}</Button>}
            </Row>
            <Row>
              <LinkButton kind="quiet" className={styles.thumb} href={hrefOf(before)}>
                {words.back}
              </LinkButton>
              <LinkButton
                kind="quiet"
                className={styles.thumb}
                href={hrefOf(addressOf.part(strategy.id, 'quick-start', 'all'))}
              >
                {words.allAtOnce}
              </LinkButton>
            </Row>
          </div>
        </form>
      </QuickProvider>
    </StrategyPage>
  );
}
