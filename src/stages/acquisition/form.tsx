import { networksInOrder } from '#catalogue/usual-networks.ts';
import { networkNames } from '#domain/network.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { ChoiceField } from '#ui/choice-field.tsx';
import { Section } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import type { StageFormProps } from '../card.ts';
import { inTradeWords } from '../outcome.ts';
import { PlatformNotice } from '../platform-notice.tsx';
import { useAnswer, useFrame, useQuestion } from '../question-frame.tsx';
import { optionsOf } from '../question-words.ts';
import { ask } from '../questions.tsx';
import {
  type AcquisitionDraft,
  boughtKinds,
  isPaid,
  networkOf,
  priceMetric,
  tellingWays,
  toolHabits,
  toolKinds,
} from './answers.ts';
import { words as allWords } from './words.ts';

const useWords = () => allWords[useLanguage()];

type ToolDraft = NonNullable<AcquisitionDraft['tools']>[number];

const monthsFromThird = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export default function AcquisitionForm(props: StageFormProps) {
  const words = useWords();
  const { questions: q, groups } = words;
  return (
    <ask.Form {...props} problemWords={words.problems}>
      <Section id="group-tools" title={groups.tools}>
        <ask.List
          name="tools"
          words={words.toolList}
          blank={(id): ToolDraft => ({ id, months: monthsFromThird })}
          titleOf={({ kind }) => kind && words.tools[kind].label}
          lineOf={(textAt) => [textAt('buys'), words.monthly(textAt('moneyMinorPerMonth')), textAt('months')]}
        >
          {(path, tool) => <ToolQuestions path={path} tool={tool} />}
        </ask.List>
      </Section>
      <Section id="group-reserve" title={groups.reserve}>
        <ask.Number name="testReserveShare" kind="share" words={q.testReserveShare} optional />
      </Section>
    </ask.Form>
  );
}

/** Choosing a tool brings its usual habits along; each can be changed afterwards. */
function ToolKindQuestion({ path, tool }: { readonly path: string; readonly tool: ToolDraft }) {
  const words = useWords();
  const language = useLanguage();
  const { context } = useFrame();
  const [, change] = useAnswer<ToolDraft>(path);
  const pick = (value: string | undefined) => {
    const kind = toolKinds.find((each) => each === value);
    const habits = kind && toolHabits[kind];
    const network = kind === 'contextualAds' ? 'search' : tool.network === 'search' ? undefined : tool.network;
    change({ ...tool, kind, network, buys: habits?.buys, paid: habits?.paid });
  };
  const question = useQuestion(`${path}.kind`, words.questions.kind);
  const options = toolKinds.map((kind) => ({
    value: kind,
    label: words.tools[kind].label,
    hint: context.sellsNothing ? words.notForUnsold : inTradeWords(words.tools[kind].notFor, context.outcome, language),
  }));
  return <ChoiceField {...question} options={options} value={tool.kind} onChange={pick} />;
}

function ToolQuestions({ path, tool }: { readonly path: string; readonly tool: ToolDraft }) {
  const words = useWords();
  const { questions: q } = words;
  const { communities, country } = useFrame().context;
  const places = [...networksInOrder(country), 'search' as const].map((value) => ({
    value,
    label: value === 'search' ? words.search : networkNames[value],
  }));
  return (
    <>
      <ToolKindQuestion path={path} tool={tool} />
      {tool.kind !== 'ownCustomers' && (
        <ask.Choice name={`${path}.buys`} words={q.buys} options={optionsOf(boughtKinds, words.bought)} />
      )}
      {tool.buys === 'members' && communities.length === 0 && <Notice kind="info">{words.noCommunities}</Notice>}
      {tool.buys === 'members' && communities.length > 1 && (
        <ask.Select
          name={`${path}.communityId`}
          words={q.communityId}
          options={communities.map(({ id, label }) => ({ value: id, label }))}
        />
      )}
      {(tool.buys === 'visits' || tool.buys === 'leads') && (
        <ask.Select name={`${path}.network`} words={q.network} options={places} optional />
      )}
      {isPaid(tool) === true && (
        <PlatformNotice country={country} network={networkOf(tool, communities)} concern="advertising" />
      )}
      <ask.Months name={`${path}.months`} words={q.months} />
      {tool.kind !== 'ownCustomers' && <PaidQuestion path={path} tool={tool} />}
      {tool.kind !== 'ownCustomers' && isPaid(tool) === true && <PaidQuestions path={path} tool={tool} />}
      {tool.kind === 'ownCustomers' && <OwnCustomersQuestions path={path} />}
      {tool.kind !== 'ownCustomers' && isPaid(tool) === false && <FreeQuestions path={path} />}
      <ask.LongText name={`${path}.targeting`} words={q.targeting} optional />
    </>
  );
}

function PaidQuestion({ path, tool }: { readonly path: string; readonly tool: ToolDraft }) {
  const words = useWords();
  const name = `${path}.paid`;
  const [, change] = useAnswer<boolean>(name);
  const paid = isPaid(tool);
  const question = useQuestion(name, words.questions.paid);
  return (
    <ChoiceField
      {...question}
      options={optionsOf(['yes', 'no'], words.paidOptions)}
      value={paid === undefined ? undefined : paid ? 'yes' : 'no'}
      onChange={(value) => change(value === 'yes')}
    />
  );
}

function PaidQuestions({ path, tool }: { readonly path: string; readonly tool: ToolDraft }) {
  const { questions: q } = useWords();
  const { communities, benchmark } = useFrame().context;
  const usual = tool.buys && benchmark(priceMetric[tool.buys], { network: networkOf(tool, communities) });
  return (
    <>
      <ask.Number name={`${path}.moneyMinorPerMonth`} kind="money" words={q.moneyMinorPerMonth} />
      <ask.Estimate
        name={`${path}.costPerResultMinor`}
        kind="money"
        words={q.costPerResultMinor}
        optional
        benchmark={usual}
      />
    </>
  );
}

function FreeQuestions({ path }: { readonly path: string }) {
  const { questions: q } = useWords();
  const { benchmark } = useFrame().context;
  return (
    <ask.Estimate
      name={`${path}.resultsPerMonth`}
      kind="count"
      words={q.resultsPerMonth}
      optional
      benchmark={benchmark('freeResultsPerMonth')}
    />
  );
}

/** Customers of today, told of the community: how many is said with the business, how is said here. */
function OwnCustomersQuestions({ path }: { readonly path: string }) {
  const words = useWords();
  const { questions: q } = words;
  const formats = useFormats();
  const { benchmark, customersToTell } = useFrame().context;
  return (
    <>
      <Notice kind="info">
        {customersToTell === undefined
          ? words.customersUnknown
          : words.customersToTell(formats.number(customersToTell))}
      </Notice>
      <ask.Choices
        name={`${path}.toldBy`}
        words={q.toldBy}
        options={optionsOf(tellingWays, words.tellingWays)}
        optional
      />
      <ask.Estimate
        name={`${path}.joinShare`}
        kind="share"
        words={q.joinShare}
        optional
        benchmark={benchmark('ownCustomerJoinShare')}
      />
    </>
  );
}
