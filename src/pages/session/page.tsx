import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { WithSession } from '#facilitation/with-session.tsx';
import type { EditingPageProps } from '#frame/page-card.ts';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import type { SessionContext } from '#state/workshop/own-record.ts';
import { titleOf } from '#storage/record.ts';
import { Button } from '#ui/button.tsx';
import { Stack } from '#ui/layout.tsx';
import { begun } from '#workshop/clock.ts';
import { Running } from './running.tsx';

/** The facilitator's window: the question, the clock, the prompts, and what is written down. */
export default function SessionPage(props: EditingPageProps) {
  const words = useWorkshopWords().run;
  return (
    <StrategyPage wide of={titleOf(props.strategy)} lead={words.lead} unprinted>
      <WithSession strategy={props.strategy} edit={props.edit}>
        {(session, context) =>
          session.clock === undefined ? (
            <NotBegun context={context} />
          ) : (
            <Running {...props} session={session} context={context} />
          )
        }
      </WithSession>
    </StrategyPage>
  );
}

function NotBegun({ context }: { readonly context: SessionContext }) {
  const words = useWorkshopWords().run;
  return (
    <Stack>
      <p>{words.notBegun}</p>
      <div>
        <Button kind="primary" onClick={() => context.move(begun)}>
          {words.begin}
        </Button>
      </div>
    </Stack>
  );
}
