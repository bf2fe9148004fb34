import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { VoicesPart } from '#facilitation/voices-part.tsx';
import { WithSession } from '#facilitation/with-session.tsx';
import type { EditingPageProps } from '#frame/page-card.ts';
import { StrategyPage } from '#frame/strategy/strategy-page.tsx';
import { titleOf } from '#storage/record.ts';
import { Papers } from './papers.tsx';
import { SetUp } from './set-up.tsx';

/** A workshop before it begins: how long, when, who, and what is sent before. */
export default function WorkshopPage(props: EditingPageProps) {
  const { strategy, edit } = props;
  const words = useWorkshopWords().setUp;
  return (
    <StrategyPage of={titleOf(strategy)} lead={words.lead}>
      <WithSession strategy={strategy} edit={edit}>
        {(session, context) => (
          <>
            <SetUp session={session} context={context} />
            <Papers strategy={strategy} session={session} />
            <VoicesPart {...props} session={session} context={context} usual="problems" />
            <p>{words.keptApart}</p>
          </>
        )}
      </WithSession>
    </StrategyPage>
  );
}
