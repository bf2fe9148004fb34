import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { manyPlansId } from '#frame/addresses.ts';
import { dayOf } from '#frame/browser.ts';
import { goToPlace } from '#frame/reading/go-to-place.ts';
import { useWords } from '#frame/use-words.ts';
import { dayText } from '#i18n/day-text.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import type { StrategyEntry } from '#state/app-state.ts';
import { useActions, useApp } from '#state/use-app.tsx';
import { Button } from '#ui/button.tsx';
import { ChoicesField } from '#ui/choice-field.tsx';
import { FoldedSection } from '#ui/folded-section.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import styles from './document.module.css';
import type { ManyChoices } from './many-files.ts';
import { useExportWords } from './use-export-words.ts';
import type { ManyFiles } from './use-many-files.ts';

interface ManyPlansProps {
  /** Of the plan on the page, chosen at first. */
  readonly strategyId: string;
  readonly choices: ManyChoices;
  /** The page still asks the same worker. */
  readonly isWaiting: boolean;
  readonly making: ManyFiles;
}

/** The same files of several plans in one archive; nothing where there is one plan only. */
export function ManyPlans(props: ManyPlansProps) {
  const { list } = useActions();
  const entries = useApp((app) => app.entries).filter(({ condition }) => condition === 'readable');
  useEffect(() => void list(), [list]);
  return entries.length > 1 && <PlansToChoose {...props} entries={entries} />;
}

interface PlansToChooseProps extends ManyPlansProps {
  readonly entries: readonly StrategyEntry[];
}

function PlansToChoose({ strategyId, choices, isWaiting, making, entries }: PlansToChooseProps) {
  const words = useExportWords().many;
  const { untitled } = useWords().list;
  const language = useLanguage();
  const [search] = useSearchParams();
  const isAskedFor = search.get('field') === manyPlansId;
  // The list of plans may come after the page.
  useEffect(() => {
    if (isAskedFor) goToPlace(manyPlansId);
  }, [isAskedFor]);
  const [ids, setIds] = useState<readonly string[]>([strategyId]);
  const download = useRef<HTMLButtonElement>(null);
  const chosen = entries.filter(({ id }) => ids.includes(id));
  const nameOf = ({ title }: StrategyEntry) => title || untitled;
  const { progress, outcome } = making;
  const areAll = chosen.length === entries.length;
  const cannot = isWaiting || progress !== undefined || chosen.length === 0 || choices.formatIds.length === 0;
  const stop = () => {
    making.stop();
    download.current?.focus();
  };
  return (
    <FoldedSection id={manyPlansId} title={words.title} line={words.line} hasProblem={false}>
      <Stack>
        <div inert={progress !== undefined}>
          <ChoicesField
            id="plans"
            label={words.label}
            options={entries.map((entry) => ({
              value: entry.id,
              label: nameOf(entry),
              hint: entry.savedAt > 0 ? words.savedOn(dayText(language, dayOf(entry.savedAt))) : undefined,
            }))}
            value={chosen.map(({ id }) => id)}
            onChange={setIds}
          />
          <Button kind="quiet" onClick={() => setIds(areAll ? [] : entries.map(({ id }) => id))}>
            {areAll ? words.none : words.all(entries.length)}
          </Button>
        </div>
        <Row>
          <Button ref={download} aria-disabled={cannot} onClick={() => cannot || making.start(chosen, choices)}>
            {words.download(chosen.length)}
          </Button>
          {progress && <Button onClick={stop}>{words.stop}</Button>}
        </Row>
        {progress && (
          <progress aria-label={words.progress} max={progress.of} value={progress.done} className={styles.progress} />
        )}
        <p role="status">
          {progress && words.writing(nameOf(progress.entry), progress.done + 1, progress.of)}
          {outcome === 'stopped' && words.stopped}
          {outcome && outcome !== 'stopped' && words.made(outcome.name, outcome.plans, outcome.leftOut.map(nameOf))}
        </p>
      </Stack>
    </FoldedSection>
  );
}
