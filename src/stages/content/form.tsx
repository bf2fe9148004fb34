import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { Section } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { BenchmarkLine } from '#ui/numbers/benchmark-line.tsx';
import { benchmarkText } from '../benchmark-text.ts';
import type { StageFormProps } from '../card.ts';
import { useAnswer, useFrame } from '../question-frame.tsx';
import { optionsOf } from '../question-words.ts';
import { ask } from '../questions.tsx';
import { takesOwnHours } from '../work.ts';
import {
  addresses,
  type ContentDraft,
  formats,
  materials,
  pillarKinds,
  shooters,
  usualHoursPerPiece,
} from './answers.ts';
import { words as allWords } from './words.ts';

const useWords = () => allWords[useLanguage()];

type PillarDraft = NonNullable<ContentDraft['pillars']>[number];

export default function ContentForm(props: StageFormProps) {
  const words = useWords();
  const { questions: q, groups } = words;
  return (
    <ask.Form {...props} problemWords={words.problems}>
      <Section id="group-pillars" title={groups.pillars}>
        <ask.List
          name="pillars"
          words={words.pillarList}
          blank={(id): PillarDraft => ({ id })}
          titleOf={({ name }) => name}
          lineOf={(textAt) => [textAt('shareOfPosts'), textAt('kind'), textAt('formats')]}
          ofText={(id, name): PillarDraft => ({ id, name })}
        >
          {(path) => <PillarQuestions path={path} />}
        </ask.List>
        <ShareTotal />
      </Section>
      <Section id="group-rhythm" title={groups.rhythm}>
        <PostsPerWeek />
        <ask.Number name="linkPostShare" kind="share" words={q.linkPostShare} />
      </Section>
      {takesOwnHours(props.context.doers.content) && (
        <Section id="group-work" title={groups.work}>
          <HoursPerPiece />
        </Section>
      )}
      <Look />
    </ask.Form>
  );
}

const looks = ['material', 'shooter', 'voice', 'address', 'brandFile', 'liked', 'disliked'];

/** What a contractor has to make posts from, and how they should sound and look. */
function Look() {
  const language = useLanguage();
  const words = allWords[language];
  const { questions: q } = words;
  return (
    <ask.Group id="group-look" words={words.groups.look} holds={looks}>
      <ask.Choices name="material" words={q.material} options={optionsOf(materials, words.materials)} optional />
      <ask.Choice name="shooter" words={q.shooter} options={optionsOf(shooters, words.shooters)} optional />
      <ask.Text name="voice" words={q.voice} optional />
      {language === 'ru' && (
        <ask.Choice name="address" words={q.address} options={optionsOf(addresses, words.addresses)} optional />
      )}
      <ask.Text name="brandFile" words={q.brandFile} optional />
      <ask.LongText name="liked" words={q.liked} optional />
      <ask.LongText name="disliked" words={q.disliked} optional />
    </ask.Group>
  );
}

function PillarQuestions({ path }: { readonly path: string }) {
  const words = useWords();
  const { questions: q } = words;
  const { problems } = useFrame().context;
  return (
    <>
      <ask.Text name={`${path}.name`} words={q.name} />
      {problems.length === 0 ? (
        <Notice kind="info">{words.noProblems}</Notice>
      ) : (
        <ask.Choices
          name={`${path}.problemIds`}
          words={q.problemIds}
          options={problems.map(({ id, label }) => ({ value: id, label }))}
        />
      )}
      <ask.Choice name={`${path}.kind`} words={q.kind} options={optionsOf(pillarKinds, words.kinds)} />
      <ask.Number name={`${path}.shareOfPosts`} kind="share" words={q.shareOfPosts} />
      <ask.Choices name={`${path}.formats`} words={q.formats} options={optionsOf(formats, words.formats)} optional />
      <ask.LongText name={`${path}.topics`} words={q.topics} optional />
    </>
  );
}

function ShareTotal() {
  const [pillars = []] = useAnswer<readonly PillarDraft[]>('pillars');
  const words = useWords();
  const { share } = useFormats();
  const shares = pillars.map(({ shareOfPosts }) => (typeof shareOfPosts === 'number' ? shareOfPosts : 0));
  return <output aria-live="polite">{words.total(share(shares.reduce((sum, one) => sum + one, 0)))}</output>;
}

function PostsPerWeek() {
  const words = useWords();
  const { postsPerWeek } = words.questions;
  const formats = useFormats();
  const { communities, benchmark, currency } = useFrame().context;
  if (communities.length === 0) return <Notice kind="info">{words.noCommunities}</Notice>;
  return communities.map(({ id, label, network }) => {
    const usual = benchmark('postsPerWeek', { network });
    const hint = usual && { hint: words.usualPosts(formats.number(usual.typical, 1)) };
    const question = { ...postsPerWeek, ...hint, label: `${label} · ${postsPerWeek.label}` };
    return (
      <div key={id}>
        <ask.Number name={`postsPerWeek.${id}`} kind="decimal" words={question} optional />
        {usual && <BenchmarkLine benchmark={benchmarkText(usual, 'decimal', formats, currency)} />}
      </div>
    );
  });
}

/** Hours are asked for the formats that the pillars use. */
function HoursPerPiece() {
  const [pillars = []] = useAnswer<readonly PillarDraft[]>('pillars');
  const words = useWords();
  const { number } = useFormats();
  const used = formats.filter((format) => pillars.some((pillar) => pillar.formats?.includes(format)));
  return used.map((format) => (
    <ask.Number
      key={format}
      name={`hoursPerPiece.${format}`}
      kind="decimal"
      words={{
        ...words.questions.hoursPerPiece,
        label: `${words.formats[format]} · ${words.questions.hoursPerPiece.label}`,
        hint: words.usualHours(number(usualHoursPerPiece[format], 1)),
      }}
      optional
    />
  ));
}
