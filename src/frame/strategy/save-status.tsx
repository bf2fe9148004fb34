import { useNavigate } from 'react-router';
import { useActions, useApp } from '#state/use-app.tsx';
import { titleOf } from '#storage/record.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { SaveSign } from '#ui/save-sign.tsx';
import { addressOf } from '../addresses.ts';
import { useHandOut } from '../use-hand-out.ts';
import { useWords } from '../use-words.ts';
import { useLastPage } from './use-last-page.ts';
import { useOpenedWords } from './use-opened-words.ts';

/** Whether the work is safe, why not, and what to do. */
export function SaveStatus() {
  const words = useOpenedWords().save;
  const save = useApp((app) => app.save);
  const strategy = useApp((app) => app.strategy);
  const { saveNow } = useActions();
  if (save.kind !== 'notSaved' || !strategy) return <SaveSign kind={save.kind === 'saving' ? 'saving' : 'saved'} />;
  const { reason } = save;
  const again = { label: words.again, onPick: () => void saveNow() };
  const reload = { label: words.reload, onPick: () => location.reload() };
  const action = reason === 'diskFailed' ? again : reason === 'newerProgram' ? reload : undefined;
  return (
    <>
      <SaveSign kind="notSaved" reason={words[reason]} action={action} />
      {(reason === 'removedElsewhere' || reason === 'unreadable') && <CopyButton strategy={strategy} />}
      {reason !== 'changedElsewhere' && <DownloadButton strategy={strategy} />}
    </>
  );
}

function CopyButton({ strategy }: { readonly strategy: Strategy }) {
  const words = useOpenedWords().save;
  const { list } = useWords();
  const { adopt } = useActions();
  const navigate = useNavigate();
  const lastPageOf = useLastPage();
  const keepAsCopy = async () => {
    const { business } = strategy.answers;
    const name = list.copyOf(titleOf(strategy) || list.untitled);
    const id = await adopt({ ...strategy, answers: { ...strategy.answers, business: { ...business, name } } });
    await navigate(addressOf.strategy(id, lastPageOf(strategy.id)));
  };
  return (
    <Button kind="quiet" onClick={keepAsCopy}>
      {words.keepAsCopy}
    </Button>
  );
}

function DownloadButton({ strategy }: { readonly strategy: Strategy }) {
  const words = useOpenedWords().save;
  const handOut = useHandOut();
  return (
    <Button kind="quiet" onClick={() => handOut(strategy.id, titleOf(strategy))}>
      {words.download}
    </Button>
  );
}
