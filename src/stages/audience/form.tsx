import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { Section } from '#ui/layout.tsx';
import type { StageFormProps } from '../card.ts';
import { useAnswer, useFrame } from '../question-frame.tsx';
import { optionsOf } from '../question-words.ts';
import { ask } from '../questions.tsx';
import { type AudienceDraft, distances, evidenceKinds } from './answers.ts';
import { votedText } from './section.ts';
import { words as allWords } from './words.ts';

const useWords = () => allWords[useLanguage()];

type SegmentDraft = NonNullable<AudienceDraft['segments']>[number];
type RivalDraft = NonNullable<AudienceDraft['rivals']>[number];
type ProblemDraft = NonNullable<AudienceDraft['problems']>[number];

export default function AudienceForm(props: StageFormProps) {
  const words = useWords();
  const { questions: q, groups } = words;
  return (
    <ask.Form {...props} problemWords={words.problems}>
      <Section id="group-segments" title={groups.segments}>
        <ask.List
          name="segments"
          words={words.segments}
          blank={(id): SegmentDraft => ({ id })}
          titleOf={({ name }) => name}
          lineOf={(textAt) => [textAt('whereTheyTalk')]}
          ofText={(id, name): SegmentDraft => ({ id, name })}
        >
          {(path) => (
            <>
              <ask.Text name={`${path}.name`} words={q.segmentName} />
              <ask.LongText name={`${path}.whereTheyTalk`} words={q.whereTheyTalk} optional />
            </>
          )}
        </ask.List>
      </Section>
      <Section id="group-problems" title={groups.problems}>
        <ask.List
          name="problems"
          words={words.problemList}
          blank={(id): ProblemDraft => ({ id })}
          titleOf={({ text }) => text}
          lineOf={(textAt) => [
            words.lines.often(textAt('frequency')),
            words.lines.severe(textAt('severity')),
            textAt('segmentId'),
          ]}
          ofText={(id, text): ProblemDraft => ({ id, text })}
        >
          {(path) => <ProblemQuestions path={path} />}
        </ask.List>
      </Section>
      <Section id="group-idea" title={groups.idea}>
        <ask.LongText name="idea" words={q.idea} />
        <ask.LongText name="refusals" words={q.refusals} optional />
      </Section>
      <ask.Group id="group-others" words={groups.others} holds={['difference', 'rivals']}>
        <ask.LongText name="difference" words={q.difference} optional />
        <ask.List
          name="rivals"
          words={words.rivalList}
          blank={(id): RivalDraft => ({ id })}
          titleOf={({ name }) => name}
          lineOf={(textAt) => [textAt('url')]}
          ofText={(id, name): RivalDraft => ({ id, name })}
        >
          {(path) => (
            <>
              <ask.Text name={`${path}.name`} words={q.rivalName} optional />
              <ask.Text name={`${path}.url`} words={q.rivalUrl} optional />
            </>
          )}
        </ask.List>
      </ask.Group>
    </ask.Form>
  );
}

function ProblemQuestions({ path }: { readonly path: string }) {
  const words = useWords();
  const { questions: q, scale } = words;
  const [segments = []] = useAnswer<readonly SegmentDraft[]>('segments');
  const named = segments.flatMap(({ id, name }) => (name ? [{ value: id, label: name }] : []));
  const whose = named.length === 0 ? { ...q.segmentId, hint: words.noSegments } : q.segmentId;
  const often = { from: 1, to: 5, fromLabel: scale.seldom, toLabel: scale.often };
  const severe = { from: 1, to: 5, fromLabel: scale.nuisance, toLabel: scale.severe };
  return (
    <>
      <ask.LongText name={`${path}.text`} words={q.text} />
      <ask.Select name={`${path}.segmentId`} words={whose} options={named} optional />
      <ask.Scale name={`${path}.frequency`} words={q.frequency} {...often} />
      <ask.Scale name={`${path}.severity`} words={q.severity} {...severe} />
      <Voted path={path} />
      <ask.Choice name={`${path}.distance`} words={q.distance} options={optionsOf(distances, words.distances)} />
      <ask.Choices
        name={`${path}.evidence`}
        words={q.evidence}
        options={optionsOf(evidenceKinds, words.evidenceKinds)}
      />
      <ask.LongText name={`${path}.workaround`} words={q.workaround} optional />
    </>
  );
}

/** Where frequency and severity come from, if from a workshop. */
function Voted({ path }: { readonly path: string }) {
  const { voted } = useFrame().context;
  const formats = useFormats();
  const [id] = useAnswer<string>(`${path}.id`);
  const [frequency] = useAnswer<number>(`${path}.frequency`);
  const [severity] = useAnswer<number>(`${path}.severity`);
  const words = useWords().voted;
  const text = votedText({ id, frequency, severity }, { formats, voted });
  return text && <p>{words.line(text)}</p>;
}
