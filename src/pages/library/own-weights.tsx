import { useLanguage } from '#i18n/use-language.tsx';
import { severityName } from '#report/health-text.ts';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import { withoutEntry } from '#workshop/library/library.ts';
import styles from './library.module.css';
import type { LibraryPartProps } from './part-props.ts';
import { useLibraryWords } from './use-library-words.ts';

/** Rules of the health check that weigh otherwise than usual; a weight is given on the review of a plan. */
export function OwnWeights({ library: { weights = [] }, context }: LibraryPartProps) {
  const { weights: words, about, remove } = useLibraryWords();
  const language = useLanguage();
  return (
    <Section title={words.title} intro={words.lead}>
      <Stack>
        {weights.length === 0 && <p>{words.none}</p>}
        <ul className={styles.lines}>
          {weights.map(({ id, weight, text }) => (
            <li key={id} className={styles.line}>
              <span className={styles.grows}>
                {text} <span className={styles.soft}>{severityName(weight, language)}</span>
              </span>
              <Button kind="quiet" onClick={() => context.change((before) => withoutEntry(before, 'weights', id))}>
                {remove}
                <HiddenText>{about(text)}</HiddenText>
              </Button>
            </li>
          ))}
        </ul>
      </Stack>
    </Section>
  );
}
