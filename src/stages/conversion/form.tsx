import { defaultJudgement, type Judgement } from '#domain/judgement.ts';
import { planMonth } from '#domain/month.ts';
import { siteKinds } from '#domain/site.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { Section } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { quantityText } from '../benchmark-text.ts';
import type { StageFormProps } from '../card.ts';
import { Mark, useAnswer, useFrame, useQuestion } from '../question-frame.tsx';
import { optionsOf } from '../question-words.ts';
import { ask } from '../questions.tsx';
import { type ConversionDraft, offerManners } from './answers.ts';
import { words as allWords } from './words.ts';

const useWords = () => allWords[useLanguage()];

type OfferDraft = NonNullable<ConversionDraft['offers']>[number];

export default function ConversionForm(props: StageFormProps) {
  const words = useWords();
  const { questions: q, groups } = words;
  if (props.context.sellsNothing) return <Notice kind="info">{words.nothingSold}</Notice>;
  return (
    <ask.Form {...props} problemWords={words.problems}>
      <Section id="group-when" title={groups.when}>
        <FirstSellingMonth />
      </Section>
      <Section id="group-offers" title={groups.offers}>
        <ask.List
          name="offers"
          words={words.offerList}
          blank={(id): OfferDraft => ({ id })}
          titleOf={({ text }) => text}
          lineOf={(textAt) => [textAt('manner'), words.lines.posts(textAt('postsPerMonth'))]}
        >
          {(path) => <OfferQuestions path={path} />}
        </ask.List>
        <ask.Number
          name="sellingCeilingShare"
          kind="share"
          words={q.sellingCeilingShare}
          benchmark={props.context.benchmark('promoShareCeiling')}
        />
        <ask.Number name="pushMonths" kind="decimal" words={q.pushMonths} optional />
        <ask.Number name="restWeeks" kind="decimal" words={q.restWeeks} optional />
      </Section>
      <Section id="group-path" title={groups.path}>
        <ask.LongText name="path.post" words={q.post} optional />
        <ask.LongText name="path.site" words={q.site} optional />
        <ask.LongText name="path.manager" words={q.manager} optional />
        <SiteQuestions />
      </Section>
      <Section id="group-guardrails" title={groups.guardrails}>
        <ask.Number name="guardrails.unfollowLimitShare" kind="share" words={q.unfollowLimitShare} optional />
        <ask.Number name="guardrails.engagementFloorShare" kind="share" words={q.engagementFloorShare} optional />
        <ask.LongText name="guardrails.response" words={q.response} optional />
      </Section>
      <ask.Group id="group-attribution" words={groups.attribution} holds={['attribution']}>
        <ask.Text name="attribution.utm" words={q.utm} optional />
        <ask.Text name="attribution.promoCode" words={q.promoCode} optional />
        <ask.Text name="attribution.askedHow" words={q.askedHow} optional />
      </ask.Group>
      <ask.Group id="group-judgement" words={groups.judgement} holds={['judgement']}>
        {judgements.map((key) => (
          <JudgementQuestion key={key} name={key} />
        ))}
      </ask.Group>
    </ask.Form>
  );
}

const planMonthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);

/** The plan's month beside the calendar's, and the reason asked for selling early. */
function FirstSellingMonth() {
  const words = useWords();
  const formats = useFormats();
  const { startMonth, usualFirstSellingMonth: usual } = useFrame().context;
  const [month, change] = useAnswer<number | string>('firstSellingMonth');
  const hint = words.usualStart(usual, formats.inMonth(planMonth(startMonth, usual)));
  const question = useQuestion('firstSellingMonth', { ...words.questions.firstSellingMonth, hint });
  const options = planMonthNumbers.map((number) => ({
    value: String(number),
    label: words.planMonth(number, formats.month(planMonth(startMonth, number))),
  }));
  return (
    <>
      <SelectField
        {...question}
        optional
        options={options}
        value={month === undefined ? undefined : String(month)}
        onChange={(value) => change(value === undefined ? undefined : Number(value))}
      />
      <Mark name="firstSellingMonth" />
      {typeof month === 'number' && month < usual && (
        <ask.LongText name="earlyReason" words={words.questions.earlyReason} />
      )}
    </>
  );
}

function OfferQuestions({ path }: { readonly path: string }) {
  const words = useWords();
  const { questions: q } = words;
  const { benchmark, communities } = useFrame().context;
  return (
    <>
      <ask.LongText name={`${path}.text`} words={q.text} />
      <ask.Choice name={`${path}.manner`} words={q.manner} options={optionsOf(offerManners, words.manners)} />
      {communities.length > 1 && (
        <ask.Choices
          name={`${path}.communityIds`}
          words={q.communityIds}
          options={communities.map(({ id, label }) => ({ value: id, label }))}
          optional
        />
      )}
      <ask.Number name={`${path}.postsPerMonth`} kind="decimal" words={q.postsPerMonth} />
      <ask.Estimate
        name={`${path}.responseShare`}
        kind="share"
        words={q.responseShare}
        optional
        benchmark={benchmark('offerResponseShare')}
      />
    </>
  );
}

function SiteQuestions() {
  const words = useWords();
  const { questions: q } = words;
  const { benchmark } = useFrame().context;
  const [chosen] = useAnswer<string>('siteKind');
  const siteKind = siteKinds.find((kind) => kind === chosen);
  return (
    <>
      <ask.Choice name="siteKind" words={q.siteKind} options={optionsOf(siteKinds, words.siteKinds)} />
      <ask.Estimate
        name="siteLeadShare"
        kind="share"
        words={q.siteLeadShare}
        optional
        benchmark={benchmark('siteLeadShare', { siteKind })}
      />
    </>
  );
}

const judgements = Object.keys(defaultJudgement) as (keyof Judgement)[]; // the object's keys are the type's keys

function JudgementQuestion({ name }: { readonly name: keyof Judgement }) {
  const words = useWords();
  const formats = useFormats();
  const { currency } = useFrame().context;
  const kind = name === 'liftLossShare' ? 'share' : 'decimal';
  const hint = words.usualValue(quantityText(defaultJudgement[name], kind, formats, currency));
  return <ask.Number name={`judgement.${name}`} kind={kind} words={{ ...words.judgement[name], hint }} optional />;
}
