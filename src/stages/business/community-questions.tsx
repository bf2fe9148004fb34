import { useLanguage } from '#i18n/use-language.tsx';
import { Details } from '#ui/details.tsx';
import { useFrame } from '../question-frame.tsx';
import { questionsFor } from '../questions.tsx';
import { type BusinessDraft, measuredMetrics } from './answers.ts';
import { NetworkQuestion } from './network-question.tsx';
import { ReachHint } from './reach-questions.tsx';
import { words as allWords } from './words.ts';

const ask = questionsFor<BusinessDraft>();

export type CommunityDraft = NonNullable<BusinessDraft['communities']>[number];

const countedToday = ['postsPerWeekToday', 'reactionsOfTenPosts', 'viewsOfTenPosts', 'monthsWorked'] as const;
const measured = [
  'engagementRateShare',
  'reachPerPostShare',
  'churnShare',
  'netGrowthShare',
  'clickShare',
  'activeShare',
] as const;

interface CommunityProps {
  readonly path: string;
  readonly community: CommunityDraft;
}

/** A community as it stands on the baseline day; what is not counted is left to benchmarks. */
export function Community({ path, community: { network } }: CommunityProps) {
  const words = allWords[useLanguage()];
  const { questions: q } = words;
  const { benchmark } = useFrame().context;
  return (
    <>
      <NetworkQuestion path={path} words={q.network} />
      <ask.Text name={`${path}.name`} words={q.communityName} optional />
      <ask.Number name={`${path}.membersNow`} kind="count" words={q.membersNow} allowUnknown />
      <ask.Number
        name={`${path}.membersThreeMonthsAgo`}
        kind="count"
        words={q.membersThreeMonthsAgo}
        optional
        allowUnknown
      />
      <ask.Number name={`${path}.reachablePeople`} kind="count" words={q.reachablePeople} allowUnknown />
      <ReachHint network={network} />
      {countedToday.map((key) => (
        <ask.Number
          key={key}
          name={`${path}.${key}`}
          kind={key === 'postsPerWeekToday' ? 'decimal' : 'count'}
          words={q[key]}
          optional
          allowUnknown={key !== 'monthsWorked'}
        />
      ))}
      <Details summary={words.groups.moreCommunity}>
        <ask.Text name={`${path}.url`} words={q.communityUrl} optional />
        {measured.map((metric) => (
          <ask.Estimate
            key={metric}
            name={`${path}.${metric}`}
            kind="share"
            words={q[metric]}
            optional
            benchmark={network && benchmark(measuredMetrics[metric], { network })}
          />
        ))}
      </Details>
    </>
  );
}
