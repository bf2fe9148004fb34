import { networkNames } from '#domain/network.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { Section } from '#ui/layout.tsx';
import type { StageFormProps } from '../card.ts';
import { outcomeWords } from '../outcome.ts';
import { useAnswer } from '../question-frame.tsx';
import { optionsOf } from '../question-words.ts';
import { ask } from '../questions.tsx';
import { goalKinds, sellsNothing } from './answers.ts';
import { ForBidders } from './bidder-questions.tsx';
import { Community, type CommunityDraft, communityLine } from './community-questions.tsx';
import { CustomerWorth } from './customer-questions.tsx';
import { PlaceQuestions } from './place-questions.tsx';
import { ratesAskedIn } from './rates.ts';
import { PlaceSizeQuestions } from './reach-questions.tsx';
import { StartOver } from './start-over.tsx';
import { TradeQuestions } from './trade-questions.tsx';
import { words as allWords } from './words.ts';
import { OwnHours, Workers } from './worker-questions.tsx';

const useWords = () => allWords[useLanguage()];

export default function BusinessForm(props: StageFormProps) {
  const words = useWords();
  const { questions: q, groups } = words;
  const { benchmark, outcome } = props.context;
  return (
    <ask.Form {...props} problemWords={words.problems}>
      <Section id="group-about" title={groups.about}>
        <ask.Text name="name" words={q.name} />
        <ask.LongText name="offering" words={q.offering} />
        <TradeQuestions />
        <PlaceQuestions />
      </Section>
      <Section id="group-time" title={groups.time}>
        <ask.Month name="startMonth" words={q.startMonth} />
        <StartOver />
        <ask.Choice
          name="goal.kind"
          words={q.goalKind}
          options={optionsOf(goalKinds, words.goals(outcomeWords(outcome, useLanguage())))}
        />
        <GoalAmount />
      </Section>
      <Section id="group-communities" title={groups.communities}>
        <ask.List
          name="communities"
          words={words.communities}
          blank={(id): CommunityDraft => ({ id })}
          titleOf={({ name, network }) => name || (network && networkNames[network])}
          lineOf={communityLine(words)}
        >
          {(path, community) => <Community path={path} community={community} />}
        </ask.List>
      </Section>
      <CustomerWorth title={groups.money} />
      <Section id="group-limits" title={groups.limits}>
        <EnquiriesAnswered />
        <ask.Number name="moneyCeilingMinorPerMonth" kind="money" words={q.moneyCeilingMinorPerMonth} allowUnknown />
      </Section>
      <Section id="group-workers" title={groups.workers}>
        <Workers />
        <OwnHours />
      </Section>
      <Place />
      <ask.Group id="group-baseline" words={groups.baseline} holds={['customersToTell', 'baseline']}>
        <ask.Number name="customersToTell" kind="count" words={q.customersToTell} optional allowUnknown />
        <ask.Number
          name="baseline.socialVisitsPerMonth"
          kind="count"
          words={q.socialVisitsPerMonth}
          optional
          allowUnknown
        />
        <EnquiriesToday />
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
      </ask.Group>
      <ForBidders />
    </ask.Form>
  );
}

/** Where customers are, how long one prepares, and rates of other currencies. */
function Place() {
  const { questions: q, groups } = useWords();
  const [currency] = useAnswer<string>('currency');
  const rates = ratesAskedIn(currency);
  return (
    <ask.Group id="group-place" words={groups.place} holds={['place', 'preparationMonths', ...rates]}>
      <PlaceSizeQuestions />
      <ask.Number name="preparationMonths" kind="count" words={q.preparationMonths} />
      {rates.map((rate) => (
        <ask.Number key={rate} name={rate} kind="decimal" words={q[rate]} optional />
      ))}
    </ask.Group>
  );
}

/** Where nothing is sold nobody enquires. */
function EnquiriesAnswered() {
  const words = useWords().questions.leadsPerMonthMax;
  const [kind] = useAnswer<string>('goal.kind');
  return sellsNothing({ goal: { kind } }) ? null : (
    <ask.Number name="leadsPerMonthMax" kind="count" words={words} allowUnknown />
  );
}

function EnquiriesToday() {
  const words = useWords().questions.enquiriesPerMonth;
  const [kind] = useAnswer<string>('goal.kind');
  return sellsNothing({ goal: { kind } }) ? null : (
    <ask.Number name="baseline.enquiriesPerMonth" kind="count" words={words} optional allowUnknown />
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
