import { type KeyboardEvent, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useLiveFigures } from '#frame/strategy/live-panel.tsx';
import { useSurroundings } from '#frame/strategy/surroundings.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { firstScreenOf, yearFigures } from '#report/first-screen.ts';
import type { Forecasted } from '#state/computing/computed.ts';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { FigureRow } from '#ui/figure-row.tsx';
import { pictureNamed } from '../picture-view.tsx';
import { MoverList } from './movers.tsx';
import styles from './presentation.module.css';
import { usePlanWords } from './use-plan-words.ts';
import { usePictures } from './written.ts';

const shownPictures = ['outlook', 'year', 'problems', 'money'] as const;

/** What a clicker, the arrow keys and the space bar send, as steps. */
const steps: Readonly<Record<string, number>> = {
  PageDown: 1,
  ArrowRight: 1,
  ArrowDown: 1,
  ' ': 1,
  PageUp: -1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

interface PresentationProps {
  readonly derived: Forecasted;
  readonly title: string;
}

/** The plan for a projector, a screen at a time and nothing round it; Escape leaves. */
export function Presentation({ derived, title }: PresentationProps) {
  const words = usePlanWords();
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const home = useSurroundings().addressOfPage('plan') ?? '/';
  const screens = useScreens(derived, title);
  const asked = Math.trunc(Number(search.get('screen') ?? 1));
  const place = Math.min(Math.max(asked || 1, 1), screens.length);
  const screen = screens[place - 1];

  const goTo = (next: number) => {
    if (next >= 1 && next <= screens.length) setSearch({ screen: String(next) }, { replace: true });
  };
  const leave = () => void navigate(home);
  const byKey = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    // The space bar presses a button that has the focus
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    goTo(place + step);
  };
  return (
    <dialog
      ref={shownModally}
      className={styles.present}
      aria-label={title}
      tabIndex={-1}
      onKeyDown={byKey}
      onCancel={leave}
    >
      <div className={styles.screen} aria-live="polite">
        {screen?.title && <h2>{screen.title}</h2>}
        {screen?.content}
      </div>
      <p className={styles.foot}>
        <span>{words.placeOf(place, screens.length)}</span>
        <button type="button" aria-disabled={place === 1} onClick={() => goTo(place - 1)}>
          {words.previous}
        </button>
        <button type="button" aria-disabled={place === screens.length} onClick={() => goTo(place + 1)}>
          {words.next}
        </button>
        <button type="button" onClick={leave}>
          {words.leave}
        </button>
      </p>
    </dialog>
  );
}

/** Above the page, with the keys its own. */
function shownModally(dialog: HTMLDialogElement | null) {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.focus();
}

function useScreens(derived: Forecasted, title: string) {
  const { plan } = derived;
  const words = usePlanWords();
  const language = useLanguage();
  const pictures = usePictures(derived, language);
  const live = useLiveFigures({ derived }) ?? [];
  const { answer, next, movers } = useMemo(() => firstScreenOf(plan, language), [plan, language]);
  const figures = [...live, ...yearFigures(plan, language)].map(({ id, label, value }) => ({ id, label, value }));
  const ofPictures = shownPictures.flatMap((name) => {
    const content = pictureNamed(name, pictures);
    return content ? [{ title: undefined, content: <div className={styles.picture}>{content}</div> }] : [];
  });
  const [outlook, ...others] = ofPictures;
  const verdict = { title, content: <DocumentView blocks={answer.slice(0, 1)} /> };
  return [
    verdict,
    ...(outlook ? [outlook] : []),
    { title: words.sixFigures, content: <FigureRow figures={figures} /> },
    ...others,
    ...(movers.length > 0 ? [{ title: words.movers, content: <MoverList movers={movers} /> }] : []),
    ...(next ? [{ title: next.title, content: <DocumentView blocks={next.blocks} /> }] : []),
  ];
}
