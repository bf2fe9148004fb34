import type { EditingPageProps } from '#frame/page-card.ts';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { useWorkshopWords } from '#frame/workshop/use-workshop-words.ts';
import { WithSession } from '#frame/workshop/with-session.tsx';
import { titleOf } from '#storage/record.ts';
import { Papers } from './papers.tsx';
import { SetUp } from './set-up.tsx';

/** A workshop before it begins: how long, when, who, and what is sent before. */
export default function WorkshopPage({ strategy, edit }: EditingPageProps) {
  const words = useWorkshopWords().setUp;
  return (
    <StrategyPage of={titleOf(strategy)} lead={words.lead}>
      <WithSession strategy={strategy} edit={edit}>
        {(session, context) => (
          <>
            <SetUp session={session} context={context} />
            <Papers strategy={strategy} session={session} />
            <p>{words.keptApart}</p>
          </>
        )}
      </WithSession>
    </StrategyPage>
  );
}
