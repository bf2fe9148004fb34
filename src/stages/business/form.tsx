import { networkNames } from '#domain/network.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { Details } from '#ui/details.tsx';
import { Section } from '#ui/layout.tsx';
import type { StageFormProps } from '../card.ts';
import { useAnswer, useFrame } from '../question-frame.tsx';
import { optionsOf } from '../question-words.ts';
import { questionsFor } from '../questions.tsx';
import { type BusinessDraft, goalKinds } from './answers.ts';
import { NetworkQuestion } from './network-question.tsx';
import { PlaceQuestions } from './place-questions.tsx';
import { ratesAskedIn } from './rates.ts';
import { StartOver } from './start-over.tsx';
import { TradeQuestions } from './trade-questions.tsx';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const ask = questionsFor<BusinessDraft>();
const allWords = { en, ru };
const useWords = () => allWords[useLanguage()];

type CommunityDraft = NonNullable<BusinessDraft['communities']>[number];

export default function BusinessForm(props: StageFormProps<BusinessDraft>) {
  const words = useWords();
  const { questions: q, groups } = words;
  const { benchmark } = props.context;
  return (
    <ask.Form {...props} problemWords={words.problems}>
      <Section title={groups.about}>
        <ask.Text name="name" words={q.name} />
        <ask.LongText name="offering" words={q.offering} />
        <TradeQuestions />
        <PlaceQuestions />
      </Section>
      <Section title={groups.time}>
        <ask.Month name="startMonth" words={q.startMonth} />
        <StartOver />
        <ask.Number name="preparationMonths" kind="count" words={q.preparationMonths} />
        <ask.Choice name="goal.kind" words={q.goalKind} options={optionsOf(goalKinds, words.goals)} />
        <GoalAmount />
      </Section>
      <Section title={groups.communities}>
        <ask.List
          name="communities"
          words={words.communities}
          blank={(id): CommunityDraft => ({ id })}
          titleOf={({ name, network }) => name || (network && networkNames[network])}
        >
          {(path, community) => <Community path={path} community={community} />}
        </ask.List>
      </Section>
      <Section title={groups.money}>
        <ask.Estimate name="averageOrderValueMinor" kind="money" words={q.averageOrderValueMinor} />
        <ask.Estimate
          name="grossMarginShare"
          kind="share"
          words={q.grossMarginShare}
          benchmark={benchmark('grossMarginShare')}
        />
        <ask.Estimate
          name="leadToSaleShare"
          kind="share"
          words={q.leadToSaleShare}
          benchmark={benchmark('leadToSaleShare')}
        />
        <ask.Estimate
          name="salesCycleMonths"
          kind="decimal"
          words={q.salesCycleMonths}
          benchmark={benchmark('salesCycleMonths')}
        />
        <ask.Estimate
          name="furtherOrdersPerYear"
          kind="decimal"
          words={q.furtherOrdersPerYear}
          optional
          benchmark={benchmark('furtherOrdersPerYear')}
        />
      </Section>
      <Section title={groups.team}>
        <ask.Number name="leadsPerMonthMax" kind="count" words={q.leadsPerMonthMax} allowUnknown />
        <ask.Number name="moneyCeilingMinorPerMonth" kind="money" words={q.moneyCeilingMinorPerMonth} allowUnknown />
        <ask.Number name="ownHoursPerWeek" kind="decimal" words={q.ownHoursPerWeek} allowUnknown />
        <ask.Number name="hourCostMinor" kind="money" words={q.hourCostMinor} allowUnknown />
      </Section>
      <Section title={groups.baseline}>
        <ask.Number
          name="baseline.socialVisitsPerMonth"
          kind="count"
          words={q.socialVisitsPerMonth}
          optional
          allowUnknown
        />
        <ask.Number
          name="baseline.brandSearchesPerMonth"
          kind="count"
          words={q.brandSearchesPerMonth}
          optional
          allowUnknown
        />
        <ask.Number name="baseline.mentionsPerMonth" kind="count" words={q.mentionsPerMonth} optional allowUnknown />
        <ask.Estimate
          name="baseline.brandSearchGrowthShare"
          kind="share"
          words={q.brandSearchGrowthShare}
          optional
          benchmark={benchmark('brandSearchGrowth')}
        />
      </Section>
      <Rates />
    </ask.Form>
  );
}

function Rates() {
  const { questions: q, groups } = useWords();
  const [currency] = useAnswer<string>('currency');
  return (
    <Details summary={groups.rates}>
      {ratesAskedIn(currency).map((rate) => (
        <ask.Number key={rate} name={rate} kind="decimal" words={q[rate]} optional />
      ))}
    </Details>
  );
}

/** Revenue is money, sales and enquiries are counted. */
function GoalAmount() {
  const [kind] = useAnswer<string>('goal.kind');
  return (
    <ask.Number
      key={kind === 'revenue' ? 'money' : 'count'}
      name="goal.amount"
      kind={kind === 'revenue' ? 'money' : 'count'}
      words={useWords().questions.goalAmount}
    />
  );
}

function Community({ path, community: { network } }: { readonly path: string; readonly community: CommunityDraft }) {
  const words = useWords();
  const { questions: q } = words;
  const { benchmark } = useFrame().context;
  return (
    <>
      <NetworkQuestion path={path} words={q.network} />
      <ask.Text name={`${path}.name`} words={q.communityName} optional />
      <ask.Number name={`${path}.membersNow`} kind="count" words={q.membersNow} allowUnknown />
      <ask.Number name={`${path}.reachablePeople`} kind="count" words={q.reachablePeople} allowUnknown />
      <ask.Number name={`${path}.monthsWorked`} kind="count" words={q.monthsWorked} optional />
      <ask.Estimate
        name={`${path}.engagementRateShare`}
        kind="share"
        words={q.engagementRateShare}
        optional
        benchmark={network && benchmark('engagementRate', { network })}
      />
      <Details summary={words.groups.moreCommunity}>
        {moreMeasured.map((metric) => (
          <ask.Estimate
            key={metric}
            name={`${path}.${metric}`}
            kind="share"
            words={q[metric]}
            optional
            benchmark={network && benchmark(metric, { network })}
          />
        ))}
      </Details>
    </>
  );
}

const moreMeasured = ['reachPerPostShare', 'churnShare', 'organicGrowthShare', 'clickShare', 'activeShare'] as const;
