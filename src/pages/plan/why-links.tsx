import { atPlace, hrefOf } from '#frame/addresses.ts';
import { whyPlaceId } from '#frame/strategy/places.ts';
import { useSurroundings } from '#frame/strategy/surroundings.tsx';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import type { Plan } from '#plan/plan.ts';
import { whyNamesIn } from '#report/document.ts';
import { figuresOf, type SectionId } from '#report/sections.ts';
import { addressIn } from './chapters.ts';
import styles from './plan.module.css';

interface WhyLinksProps {
  readonly plan: Plan;
  readonly section: SectionId;
}

/** From the figures of a section to how each of them came about. */
export function WhyLinks({ plan, section }: WhyLinksProps) {
  const words = useOpenedWords().plan;
  const home = useSurroundings().addressOfPage('plan') ?? '';
  const shown = figuresOf(section);
  const whys = whyNamesIn(plan, useLanguage()).filter(({ id }) => shown.includes(id));
  if (whys.length === 0) return undefined;
  return (
    <div className={styles.whys} data-print="no">
      <span>{words.whyHere}</span>
      <ul>
        {whys.map(({ id, name }) => (
          <li key={id}>
            <a href={hrefOf(atPlace(addressIn(home, 'figures'), whyPlaceId(id)))}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
