import type { ReactNode } from 'react';
import type { RecordContext, RecordState } from '#state/workshop/own-record.ts';
import { Button } from '#ui/button.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import type { en } from './words.en.ts';

interface WithRecordProps<Body> {
  readonly state: RecordState<Body> | undefined;
  readonly context: RecordContext<Body> | undefined;
  readonly words: (typeof en)['reading'];
  readonly readOnly?: boolean;
  readonly children: (body: Body, context: RecordContext<Body>) => ReactNode;
}

/** What is kept beside the strategies once it is read; what cannot be read or saved is said in its place. */
export function WithRecord<Body>({ state, context, words, readOnly = false, children }: WithRecordProps<Body>) {
  if (state === undefined || context === undefined || state.reading === 'loading')
    return <p role="status">{words.loading}</p>;
  if (state.reading === 'failed')
    return (
      <Notice kind="trouble" title={words.failed}>
        <Button onClick={context.again}>{words.again}</Button>
      </Notice>
    );
  if (state.reading !== 'ready') return <Notice kind="trouble" title={words[state.reading]} />;
  return (
    <Stack>
      {!readOnly && <SaveLine state={state} context={context} words={words} />}
      {children(state.body, context)}
    </Stack>
  );
}

interface SaveLineProps {
  readonly state: Pick<RecordState<unknown>, 'save' | 'canUndo'>;
  readonly context: Pick<RecordContext<unknown>, 'again' | 'undo'>;
  readonly words: (typeof en)['reading'];
}

function SaveLine({ state: { save, canUndo }, context, words }: SaveLineProps) {
  if (save === 'changedElsewhere')
    return (
      <Notice kind="trouble" title={words.changedElsewhere}>
        <Button onClick={context.again}>{words.takeTheirs}</Button>
      </Notice>
    );
  return (
    <div data-print="no">
      <Row>
        {save === 'notSaved' ? (
          <Notice kind="trouble" title={words.notSaved} />
        ) : (
          <span role="status">{words[save]}</span>
        )}
        <Button kind="quiet" disabled={!canUndo} onClick={context.undo}>
          {words.undo}
        </Button>
      </Row>
    </div>
  );
}
