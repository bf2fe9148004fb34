import { useFormats } from '#i18n/use-formats.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { chosenText } from '#stages/answer-text.ts';
import { stageById } from '#stages/index.ts';
import { optionsOf } from '#stages/question-words.ts';
import { isOutside, type WorkerKind, workerKinds, works } from '#stages/work.ts';
import { hasBid } from '#strategy/bid.ts';
import { ChoiceField } from '#ui/choice-field.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { useQuick } from './quick.tsx';
import { useQuickWords } from './use-quick-words.ts';

export function CeilingScreen() {
  const words = useQuickWords().ceiling;
  const { business, changeBusiness, context, problemAt } = useQuick();
  return (
    <NumberField
      id="moneyCeilingMinorPerMonth"
      {...words}
      kind="money"
      currency={context.currency}
      allowUnknown
      problem={problemAt('moneyCeilingMinorPerMonth')}
      value={business.moneyCeilingMinorPerMonth}
      onChange={(value) => changeBusiness({ moneyCeilingMinorPerMonth: value })}
    />
  );
}

/** One who does it all, with the own hours or the fee; several who share it are left as they were named. */
export function WorkScreen() {
  const words = useQuickWords();
  const stageWords = stageById.business.words[useLanguage()];
  const formats = useFormats();
  const { business, changeBusiness, context, edit, problemAt, strategy } = useQuick();
  const isAlone = hasBid(strategy);
  const { workers = [], ownHoursPerWeek, hourCostMinor } = business;
  const [first] = workers;
  const pick = (picked: string | undefined) => {
    const kind = workerKinds.find((each) => each === picked);
    if (kind === undefined) return;
    const worker = { ...first, id: first?.id ?? edit.newId(), kind, does: [...works] };
    changeBusiness({ workers: [worker], ...(hourCostMinor === undefined ? { hourCostMinor: 'unknown' } : {}) });
  };
  const named = workers.flatMap(({ kind }) => (kind ? [stageWords.workerKinds[kind]] : []));
  return (
    <>
      {isAlone ? undefined : workers.length > 1 ? (
        <p>{words.manyWorkers(chosenText(named, formats))}</p>
      ) : (
        <ChoiceField
          id="workers.0.kind"
          label={words.worker.label}
          options={optionsOf<WorkerKind>(workerKinds, words.workers)}
          value={first?.kind}
          onChange={pick}
        />
      )}
      {!isAlone && isOutside(first?.kind) && workers.length === 1 ? (
        <NumberField
          id="workers.0.feeMinorPerMonth"
          {...words.workerFee}
          kind="money"
          currency={context.currency}
          allowUnknown
          problem={problemAt('workers.0.feeMinorPerMonth')}
          value={first?.feeMinorPerMonth}
          onChange={(feeMinorPerMonth) => first && changeBusiness({ workers: [{ ...first, feeMinorPerMonth }] })}
        />
      ) : (
        <NumberField
          id="ownHoursPerWeek"
          {...(isAlone ? words.hoursAlone : words.hours)}
          kind="decimal"
          allowUnknown
          problem={problemAt('ownHoursPerWeek')}
          value={ownHoursPerWeek}
          onChange={(value) => changeBusiness({ ownHoursPerWeek: value })}
        />
      )}
    </>
  );
}
