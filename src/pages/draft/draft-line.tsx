import { useLanguage } from '#i18n/use-language.tsx';
import { answerTextsAt } from '#report/draft/answer-texts-at.ts';
import type { DraftItem } from '#report/draft/draft-text.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { CheckLine } from '#ui/check-line.tsx';
import { Details } from '#ui/details.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import styles from './draft.module.css';
import { useDraftWords } from './use-draft-words.ts';

interface DraftLineProps {
  readonly item: DraftItem;
  readonly strategy: Strategy;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** One proposal: what, why, from which answers; where an older one stands, that one as well. */
export function DraftLine({ item, strategy, isTicked, onTick }: DraftLineProps) {
  const words = useDraftWords();
  const language = useLanguage();
  const { ats, title, value, parts, reason, from, state } = item;
  const before = state === 'changed' ? answerTextsAt(strategy, ats, language).parts.map(({ value }) => value) : [];
  return (
    <li className={styles.line}>
      <CheckLine label={title} checked={isTicked} onChange={onTick} />
      <div className={styles.about}>
        {value && <p className={styles.value}>{value}</p>}
        <p>{reason}</p>
        <p className={styles.from}>{from}</p>
        {before.length > 0 && <p className={styles.from}>{words.was(before.join('; '))}</p>}
        {parts.length > 0 && (
          <Details
            quiet
            summary={
              <>
                {words.detail}
                <HiddenText>{words.about(title)}</HiddenText>
              </>
            }
          >
            <dl className={styles.parts}>
              {parts.map(({ path, label, value }) => (
                <div key={path}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </Details>
        )}
      </div>
    </li>
  );
}
