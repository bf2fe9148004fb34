import { useLanguage } from '#i18n/use-language.tsx';
import { useFrame } from '../question-frame.tsx';
import { ask } from '../questions.tsx';
import { type BusinessDraft, measuredMetrics } from './answers.ts';
import { NetworkQuestion } from './network-question.tsx';
import { ReachHint } from './reach-questions.tsx';
import type { en } from './words.en.ts';
import { words as allWords } from './words.ts';

export type CommunityDraft = NonNullable<BusinessDraft['communities']>[number];

const countedToday = [
  'membersThreeMonthsAgo',
  'postsPerWeekToday',
  'reactionsOfTenPosts',
  'viewsOfTenPosts',
  'monthsWorked',
] as const;
const measured = [
  'engagementRateShare',
  'reachPerPostShare',
  'churnShare',
  'netGrowthShare',
  'clickShare',
  'activeShare',
] as const;

const within = (path: string, keys: readonly string[]) => keys.map((key) => `${path}.${key}`);

/** The network, and how many are there. */
export const communityLine =
  ({ lines }: Pick<typeof en, 'lines'>) =>
  (textAt: (key: string) => string | undefined) => {
    const members = textAt('membersNow');
    return [textAt('network'), members && lines.members(members)];
  };

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
      <ask.Number name={`${path}.reachablePeople`} kind="count" words={q.reachablePeople} allowUnknown />
      <ReachHint network={network} />
      <ask.Group words={words.groups.countedCommunity} holds={within(path, countedToday)} isInside>
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
      </ask.Group>
      <ask.Group words={words.groups.moreCommunity} holds={within(path, ['url', ...measured])} isInside>
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
      </ask.Group>
    </>
  );
}
