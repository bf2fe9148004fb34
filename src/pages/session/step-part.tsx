import { CardsPart } from '#facilitation/cards-part.tsx';
import type { SessionPartProps } from '#facilitation/part-props.ts';
import { TakePart } from '#facilitation/take-part.tsx';
import { useWorkshopWords } from '#facilitation/use-workshop-words.ts';
import { VoicesPart } from '#facilitation/voices-part.tsx';
import { VotesPart } from '#facilitation/votes-part.tsx';
import { PageLink } from '#frame/strategy/page-link.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { liveFigures } from '#report/live.ts';
import type { StageId } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import { isForecasted } from '#state/computing/computed.ts';
import { draftOf } from '#strategy/strategy.ts';
import { FigureRow } from '#ui/figure-row.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { isBreak, type StepId } from '#workshop/agenda.ts';
import type { Standing } from '#workshop/clock.ts';
import { isVoting } from '#workshop/votes.ts';
import { OwnTacticsPart } from './own-tactics-part.tsx';
import styles from './session.module.css';

interface StepPartProps extends SessionPartProps {
  readonly standing: Standing;
}

/** The stage whose answers a step asks for. */
const stageOf: Readonly<Partial<Record<StepId, StageId>>> = {
  business: 'business',
  idea: 'audience',
  content: 'content',
  acquisition: 'acquisition',
  engagement: 'engagement',
  conversion: 'conversion',
};

/** What is written down in a step, and the ways on from it; the draft can be made from any of them. */
export function StepPart(props: StepPartProps) {
  const { session, context, standing, computed, strategy } = props;
  const words = useWorkshopWords().run;
  const language = useLanguage();
  const { id } = standing.step;
  const stage = stageOf[id];
  const { derived } = computed;
  return (
    <Stack>
      {id === 'problems' && <CardsPart {...props} />}
      {!isBreak(id) && <VoicesPart {...props} usual={id === 'votes' ? 'votes' : (stage ?? 'problems')} />}
      {id === 'votes' && (
        <>
          <VotesPart {...props} />
          {!isVoting(session) && <TakePart {...props} />}
        </>
      )}
      {id === 'engagement' && <OwnTacticsPart {...props} />}
      {id === 'idea' && <IdeaFields {...props} />}
      {id === 'draft' && isForecasted(derived) && (
        <FigureRow figures={liveFigures(strategy, derived.forecast, language)} />
      )}
      <TextField
        id={`notes.${id}`}
        label={words.notes}
        multiline
        value={session.notes[id] ?? ''}
        onChange={(note) => context.change((before) => ({ ...before, notes: { ...before.notes, [id]: note } }))}
      />
      <Row>
        {stage && <PageLink to={stage}>{words.toStage(stageById[stage].words[language].title)}</PageLink>}
        <PageLink to="draft">{words.draftNow}</PageLink>
        {id === 'draft' && <PageLink to="whatif">{words.whatIf}</PageLink>}
        {(id === 'draft' || id === 'closing') && <PageLink to="plan">{words.plan}</PageLink>}
      </Row>
      <p className={styles.soft}>{words.draftHint}</p>
    </Stack>
  );
}

function IdeaFields({ strategy, edit }: StepPartProps) {
  const words = useWorkshopWords().run;
  const audience = draftOf(strategy, 'audience');
  return (
    <>
      <TextField
        id="idea"
        label={words.idea}
        multiline
        value={audience.idea ?? ''}
        onChange={(idea) => edit.answer('audience', { ...audience, idea })}
      />
      <TextField
        id="refusals"
        label={words.refusals}
        multiline
        value={audience.refusals ?? ''}
        onChange={(refusals) => edit.answer('audience', { ...audience, refusals })}
      />
    </>
  );
}
