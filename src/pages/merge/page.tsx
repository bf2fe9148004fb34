import { type ReactNode, useMemo, useState } from 'react';
import { FileButton } from '#frame/imports/file-button.tsx';
import { type Refused, readFiles } from '#frame/imports/reading.ts';
import { RefusedList } from '#frame/imports/refused-list.tsx';
import type { EditingPageProps } from '#frame/page-card.ts';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { useFormats } from '#i18n/use-formats.tsx';
import type { Editing } from '#state/app-state.ts';
import { titleOf } from '#storage/record.ts';
import { haveCommonOrigin, withChosen } from '#strategy/choosing.ts';
import { type Difference, differencesBetween } from '#strategy/differences.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Row, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { ChoosingForm } from './choosing-form.tsx';
import { confirmationsIn } from './confirmations.ts';
import styles from './merge.module.css';
import { useMergeWords } from './use-merge-words.ts';

/** Another version of the open strategy, compared with it and brought in line by line. */
export default function MergePage({ strategy, edit }: EditingPageProps) {
  const words = useMergeWords();
  const [others, setOthers] = useState<readonly Strategy[]>([]);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const take = async (files: readonly File[]) => {
    const read = await readFiles(files);
    setOthers(read.strategies);
    setRefused(read.refused);
  };
  const [other] = others;
  return (
    <StrategyPage of={titleOf(strategy)} lead={words.lead}>
      <Stack>
        <div>
          <FileButton label={words.choose} onChoose={take} />
          <p className={styles.hint}>{words.fileHint}</p>
        </div>
        <RefusedList refused={refused} />
        {others.length > 1 && <Notice kind="caution" title={words.several} />}
        {other && <Comparison strategy={strategy} other={other} bringIn={edit.bringIn} />}
        <Row>
          <PageLink to="document" kind="quiet">
            {words.back}
          </PageLink>
        </Row>
      </Stack>
    </StrategyPage>
  );
}

interface ComparisonProps {
  readonly strategy: Strategy;
  readonly other: Strategy;
  readonly bringIn: Editing['bringIn'];
}

function Comparison({ strategy, other, bringIn }: ComparisonProps) {
  const words = useMergeWords();
  const formats = useFormats();
  const [said, setSaid] = useState<ReactNode>();
  const differences = useMemo(
    () => [...differencesBetween(strategy, other, formats), ...confirmationsIn(strategy, other, words)],
    [strategy, other, formats, words],
  );
  const bring = (chosen: readonly Difference[]) => {
    const isIn = bringIn(withChosen(strategy, other, chosen));
    setSaid(<Notice kind={isIn ? 'info' : 'trouble'} title={isIn ? words.brought(chosen.length) : words.tooMuch} />);
  };
  return (
    <>
      {!haveCommonOrigin(strategy, other) && <Notice kind="caution" title={words.stranger} />}
      <div role="status">{said}</div>
      {differences.length > 0 ? (
        <ChoosingForm differences={differences} onBring={bring} />
      ) : (
        <p role="status">{words.none}</p>
      )}
    </>
  );
}
