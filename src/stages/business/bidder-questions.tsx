import { useLanguage } from '#i18n/use-language.tsx';
import { optionsOf } from '../question-words.ts';
import { ask } from '../questions.tsx';
import { type BusinessDraft, dateKinds } from './answers.ts';
import { words as allWords } from './words.ts';

type DateDraft = NonNullable<BusinessDraft['dates']>[number];
type TriedDraft = NonNullable<BusinessDraft['tried']>[number];

/** What no forecast needs and every bidder asks. */
export function ForBidders() {
  const words = allWords[useLanguage()];
  const { questions: q, groups, dateKinds: kinds } = words;
  return (
    <ask.Group id="group-forBidders" words={groups.forBidders} holds={['siteUrl', 'dates', 'tried', 'triedIsTold']}>
      <ask.Text name="siteUrl" words={q.siteUrl} optional />
      <ask.List
        name="dates"
        words={words.datesList}
        blank={(id): DateDraft => ({ id })}
        titleOf={({ what, kind }) => what || (kind && kinds[kind].label)}
        lineOf={(textAt) => [textAt('kind'), textAt('months')]}
      >
        {(path) => (
          <>
            <ask.Choice name={`${path}.kind`} words={q.dateKind} options={optionsOf(dateKinds, kinds)} optional />
            <ask.Text name={`${path}.what`} words={q.dateWhat} optional />
            <ask.Months name={`${path}.months`} words={q.dateMonths} />
          </>
        )}
      </ask.List>
      <ask.List
        name="tried"
        words={words.triedList}
        blank={(id): TriedDraft => ({ id })}
        titleOf={({ what }) => what}
        lineOf={(textAt) => [textAt('byWhom'), textAt('result')]}
        ofText={(id, what): TriedDraft => ({ id, what })}
      >
        {(path) => (
          <>
            <ask.Text name={`${path}.what`} words={q.triedWhat} optional />
            <ask.Text name={`${path}.byWhom`} words={q.triedBy} optional />
            <ask.LongText name={`${path}.result`} words={q.triedResult} optional />
          </>
        )}
      </ask.List>
      <ask.Choices
        name="triedIsTold"
        words={q.triedIsTold}
        options={[{ value: 'yes', label: words.triedYes }]}
        optional
      />
    </ask.Group>
  );
}
