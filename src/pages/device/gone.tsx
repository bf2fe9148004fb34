import { addressOf, hrefOf } from '#frame/addresses.ts';
import { Page } from '#frame/page.tsx';
import type { Removal } from '#state/app-state.ts';
import { useActions } from '#state/use-app.tsx';
import { Button } from '#ui/button.tsx';
import { Frame, Layout, Row, Stack } from '#ui/layout.tsx';
import { useDeviceWords } from './use-device-words.ts';

function startAnew() {
  location.hash = hrefOf(addressOf.start);
  location.reload();
}

/** Stands in the place of every page once everything was removed: the others would store something again. */
export function Gone({ removal }: { readonly removal: Removal }) {
  const words = useDeviceWords().gone;
  const { removeAll } = useActions();
  const canTryAgain = removal === 'held' || removal === 'failed';
  return (
    <Frame header={undefined}>
      <Layout>
        <Page title={words.title[removal]}>
          <Stack>
            <p role="status">{words.text[removal]}</p>
            <Row>
              {canTryAgain && <Button onClick={removeAll}>{words.again}</Button>}
              {removal === 'done' && <Button onClick={startAnew}>{words.anew}</Button>}
            </Row>
          </Stack>
        </Page>
      </Layout>
    </Frame>
  );
}
