import { networkNames } from '#domain/network.ts';
import { goalKinds, sellsNothing } from '#stages/business/answers.ts';
import { MonthOver } from '#stages/business/month-over.tsx';
import { optionsOf } from '#stages/question-words.ts';
import { ChoiceField } from '#ui/choice-field.tsx';
import { MonthField } from '#ui/month-field.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { today } from '../browser.ts';
import { useQuick } from './quick.tsx';
import { useQuickWords } from './use-quick-words.ts';

export function GoalScreen() {
  const words = useQuickWords();
  const { business, changeBusiness, context, outcome, problemAt } = useQuick();
  const { goal } = business;
  const isMoney = goal?.kind === 'revenue';
  return (
    <>
      <ChoiceField
        id="goal.kind"
        label={words.goal.label}
        options={optionsOf(goalKinds, words.goals(outcome))}
        value={goal?.kind}
        onChange={(picked) => changeBusiness({ goal: { ...goal, kind: goalKinds.find((kind) => kind === picked) } })}
      />
      <NumberField
        key={String(isMoney)}
        id="goal.amount"
        {...words.goalAmount}
        kind={isMoney ? 'money' : 'count'}
        currency={isMoney ? context.currency : undefined}
        problem={problemAt('goal.amount')}
        value={goal?.amount}
        onChange={(amount) => changeBusiness({ goal: { ...goal, amount } })}
      />
    </>
  );
}

export function StartScreen() {
  const words = useQuickWords();
  const { business, changeBusiness, problemAt } = useQuick();
  return (
    <>
      <MonthField
        id="startMonth"
        {...words.start}
        problem={problemAt('startMonth')}
        value={business.startMonth ?? ''}
        onChange={(startMonth) => changeBusiness({ startMonth })}
      />
      <MonthOver
        startMonth={business.startMonth}
        today={today()}
        onPick={(startMonth) => changeBusiness({ startMonth })}
      />
      <MonthsWorked />
    </>
  );
}

/** How long the first community with members has been worked with: selling may begin the sooner. */
function MonthsWorked() {
  const words = useQuickWords();
  const { business, changeBusiness, problemAt } = useQuick();
  if (sellsNothing(business)) return undefined;
  const { communities = [] } = business;
  const place = communities.findIndex(({ membersNow }) => typeof membersNow === 'number' && membersNow > 0);
  const community = communities[place];
  if (community === undefined) return undefined;
  const path = `communities.${place}.monthsWorked`;
  return (
    <NumberField
      id={path}
      label={words.monthsWorked.label(networkNames[community.network ?? 'vk'])}
      hint={words.monthsWorked.hint}
      unit={words.monthsWorked.unit}
      kind="count"
      problem={problemAt(path)}
      value={community.monthsWorked}
      onChange={(monthsWorked) =>
        changeBusiness({ communities: communities.toSpliced(place, 1, { ...community, monthsWorked }) })
      }
    />
  );
}
