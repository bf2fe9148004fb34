import { useMemo, useState } from 'react';
import { parts as allParts, type Part } from '#contractor/papers/view.ts';
import { partsOf } from '#contractor/view-of.ts';
import { usePlace } from '#frame/reading/use-place.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { decisionIn } from '#report/document.ts';
import type { Forecasted } from '#state/computing/computed.ts';
import { ChoicesField } from '#ui/choice-field.tsx';
import { Notice } from '#ui/notice.tsx';
import { DecidedSection } from './decided-section.tsx';
import styles from './hire.module.css';
import { PackSection } from './pack-section.tsx';
import { ReadySection } from './ready-section.tsx';
import { useHireWords } from './use-hire-words.ts';

interface HireBodyProps {
  readonly derived: Forecasted;
}

/** Which part of the work is meant, whether to give it away, and the papers to do it with. */
export function HireBody({ derived: { strategy, plan } }: HireBodyProps) {
  const words = useHireWords();
  const language = useLanguage();
  const decision = useMemo(() => decisionIn(plan, language), [plan, language]);
  usePlace();
  const [parts, setParts] = useState<readonly Part[]>(() => partsOf(plan.answers));
  return (
    <div className={styles.hire}>
      <div data-print="no">
        <ChoicesField
          id="parts"
          label={words.parts}
          options={allParts.map((value) => ({ value, label: words.partNames[value] }))}
          value={parts}
          onChange={(chosen) => setParts(allParts.filter((part) => chosen.includes(part)))}
        />
      </div>
      {parts.length === 0 ? (
        <Notice kind="caution" title={words.noParts} />
      ) : (
        <>
          {decision ? (
            <DecidedSection strategyId={strategy.id} decision={decision} />
          ) : (
            <ReadySection strategy={strategy} plan={plan} parts={parts} />
          )}
          <PackSection strategy={strategy} plan={plan} parts={parts} />
        </>
      )}
    </div>
  );
}
