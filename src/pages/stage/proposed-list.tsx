import { focusDrawn } from '#frame/focus-drawn.ts';
import type { StagePageProps } from '#frame/page-card.ts';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { pathOf, toldAt } from '#report/draft/told-at.ts';
import type { Unconfirmed } from '#strategy/proposals.ts';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Row } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './stage.module.css';
import { focusNearest } from './stage-form.tsx';

interface ProposedListProps extends Omit<StagePageProps, 'computed'> {
  readonly marks: readonly Unconfirmed[];
}

const listId = 'proposed';

/** Every unconfirmed proposal of the stage, with the way to its field and *Keep*. */
export function ProposedList({ stage, strategy, edit, marks }: ProposedListProps) {
  const words = useOpenedWords().proposed;
  const language = useLanguage();
  const isStale = marks.some((mark) => mark.isStale);
  const keep = (at: string) => {
    edit.keepProposed(at);
    focusDrawn(listId);
  };
  return (
    <div id={listId} tabIndex={-1}>
      <Notice kind="info" title={words.title(marks.length)}>
        <p>{words.lead}</p>
        <ul className={styles.marks}>
          {marks.map(({ at, isStale: hasChanged }) => {
            const { title, parts } = toldAt(strategy, [at], language);
            const name = title ?? parts[0]?.value ?? at;
            return (
              <li key={at}>
                <Button kind="quiet" onClick={() => focusNearest(pathOf(strategy, at) ?? '')}>
                  {name}
                </Button>
                {hasChanged && <span className={styles.told}> ({words.stale})</span>}{' '}
                <Button onClick={() => keep(at)} className={styles.keep}>
                  {words.keep}
                  <HiddenText>{words.about(name)}</HiddenText>
                </Button>
              </li>
            );
          })}
        </ul>
        <Row>
          <Button onClick={() => edit.keepAllProposed(stage)}>{words.keepAll}</Button>
          {isStale && <PageLink to="draft">{words.toDraft}</PageLink>}
        </Row>
      </Notice>
    </div>
  );
}
