import { Suspense, useState } from 'react';
import type { StagePageProps } from '#frame/page-card.ts';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { lazyPart } from '#i18n/lazy-part.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { unconfirmedIn } from '#strategy/proposals.ts';
import { Button } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './stage.module.css';

type ProposedProps = Omit<StagePageProps, 'computed'>;

const AssistantPart = lazyPart(() =>
  import('./assistant/part.tsx').then((module) => ({ default: module.AssistantPart })),
);

/** How much was proposed on this stage and nobody has confirmed, and the way to have the empty places filled. */
export function ProposedPart(props: ProposedProps) {
  const { stage, strategy, edit } = props;
  const words = useOpenedWords().proposed;
  const marks = unconfirmedIn(strategy).filter(({ at }) => at.startsWith(`${stage}.`));
  return (
    <div className={styles.proposed}>
      {marks.length > 0 && (
        <Notice kind="info" title={words.title(marks.length)}>
          <p>{words.lead}</p>
          <Row>
            <Button onClick={() => edit.keepAllProposed(stage)}>{words.keepAll}</Button>
            {marks.some(({ isStale }) => isStale) && <PageLink to="draft">{words.toDraft}</PageLink>}
          </Row>
        </Notice>
      )}
      <ProposeForStage {...props} />
      <Suspense>
        <AssistantPart {...props} />
      </Suspense>
    </div>
  );
}

type PromiseReading = 'nothing' | 'underWay' | 'impossible' | 'failed' | number;

function ProposeForStage({ stage, strategy, edit }: ProposedProps) {
  const words = useOpenedWords().proposed;
  const language = useLanguage();
  const [told, setTold] = useState<PromiseReading>('nothing');
  const propose = async () => {
    setTold('underWay');
    try {
      const { proposalsOf } = await import('./proposals-of.ts');
      const found = await proposalsOf(strategy, stage, language);
      if (found && found.places.length > 0) await edit.takeDraft(found.draft, found.places);
      setTold(found === undefined ? 'impossible' : found.places.length);
    } catch {
      setTold('failed');
    }
  };
  const said = {
    nothing: words.proposeAbout,
    underWay: words.proposing,
    impossible: words.impossible,
    failed: words.failed,
  };
  return (
    <div className={styles.propose}>
      <Button onClick={propose}>{words.propose}</Button>
      <p role="status" className={styles.told}>
        {typeof told === 'number' ? words.proposedNow(told) : said[told]}
      </p>
    </div>
  );
}
