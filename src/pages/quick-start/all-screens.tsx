import { type ReactNode, useRef } from 'react';
import { useNavigate } from 'react-router';
import { addressOf, hrefOf } from '#frame/addresses.ts';
import type { EditingPageProps } from '#frame/page-card.ts';
import styles from '#frame/quick/quick.module.css';
import { QuickProvider } from '#frame/quick/quick.tsx';
import { screenText } from '#frame/quick/screen-text.ts';
import { useQuickWords } from '#frame/quick/use-quick-words.ts';
import { LiveBar, LivePanel, useLiveFigures } from '#frame/strategy/live-panel.tsx';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { titleOf } from '#storage/record.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { Row, Section } from '#ui/layout.tsx';
import { isAsked, isBid, screensFor } from './screens.ts';

interface QuickSectionProps {
  readonly id: Parameters<typeof screenText>[0];
  readonly strategy: Strategy;
  readonly children: ReactNode;
}

function QuickSection({ id, strategy, children }: QuickSectionProps) {
  const { title, why } = screenText(id, useQuickWords(), strategy, useLanguage());
  return (
    <Section title={title} intro={why}>
      <div className={styles.screen}>{children}</div>
    </Section>
  );
}

/** The same questions under each other, for who would rather see them all. */
export function AllScreens({ strategy, computed, edit }: EditingPageProps) {
  const words = useQuickWords();
  const live = useOpenedWords().live;
  const figures = useLiveFigures(computed);
  const screens = screensFor(strategy).filter(({ id }) => isAsked(strategy, id));
  const beforeGoingOn = useRef<() => boolean>(undefined);
  const navigate = useNavigate();
  const endsInAnswer = screens.some(({ id }) => isBid(id));
  const goOn = () => {
    if (beforeGoingOn.current?.() === false) return;
    void navigate(addressOf.strategy(strategy.id, endsInAnswer ? 'should-i-hire' : 'draft'));
  };
  return (
    <StrategyPage
      title={words.all.title}
      of={titleOf(strategy)}
      lead={words.all.why}
      panel={<LivePanel figures={figures} isComputing={computed.state === 'computing'} />}
      panelLabel={live.title}
      bar={figures && <LiveBar figures={figures} />}
    >
      <QuickProvider strategy={strategy} edit={edit} showsProblems beforeGoingOn={beforeGoingOn}>
        <LinkButton kind="quiet" href={hrefOf(addressOf.part(strategy.id, 'quick-start', '1'))}>
          {words.oneByOne}
        </LinkButton>
        {screens.map(({ id, Body }) => (
          <QuickSection key={id} id={id} strategy={strategy}>
            <Body />
          </QuickSection>
        ))}
        <div className={styles.foot}>
          <Row>
            <Button kind="primary" onClick={goOn}>
              {endsInAnswer ? words.toAnswer : words.toDraft}
            </Button>
          </Row>
        </div>
      </QuickProvider>
    </StrategyPage>
  );
}
