import { useState } from 'react';
import { titleOf } from '#storage/record.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import { addressOf, hrefOf } from '../addresses.ts';
import { useHandOut } from '../use-hand-out.ts';
import { LinkMaker } from './link-maker.tsx';
import { useSharingWords } from './use-sharing-words.ts';

/** The open strategy for somebody else: as a link to read, or as a file. */
export function SendStrategy({ strategy }: { readonly strategy: Strategy }) {
  const words = useSharingWords();
  const handOut = useHandOut();
  const [isSaved, setSaved] = useState(false);
  const save = async () => setSaved(await handOut(strategy.id, titleOf(strategy)));
  return (
    <Details summary={words.title}>
      <Stack>
        <p>{words.lead}</p>
        <LinkMaker strategy={strategy} />
        <Row>
          <Button onClick={save}>{words.file}</Button>
          <LinkButton kind="quiet" href={hrefOf(addressOf.strategy(strategy.id, 'merge'))}>
            {words.merge}
          </LinkButton>
        </Row>
        <p role="status">{isSaved && words.fileSaved}</p>
      </Stack>
    </Details>
  );
}
