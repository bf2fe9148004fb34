import { useState } from 'react';
import { sharpness } from '#catalogue/topics.ts';
import type { TradeProblem } from '#catalogue/trade.ts';
import { isUnknownTrade } from '#catalogue/trade-habits.ts';
import { useLanguage } from '#i18n/use-language.tsx';
import { Button } from '#ui/button.tsx';
import { CheckLine } from '#ui/check-line.tsx';
import { Details } from '#ui/details.tsx';
import { FieldGroup } from '#ui/field.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Notice } from '#ui/notice.tsx';
import { OutsideLink } from '#ui/outside-link.tsx';
import { TextField } from '#ui/text-field.tsx';
import { pickedPlace, pickedProblem, textsOf } from './picked-problems.ts';
import styles from './quick.module.css';
import { useQuick } from './quick.tsx';
import { useQuickWords } from './use-quick-words.ts';
import { useTrades } from './use-trades.ts';

/** More than these make a plan thin. */
const picksMost = 6;

/** Problems of the trade in its customers' own words, each with its evidence; own ones beside them. */
export function ProblemsScreen() {
  const words = useQuickWords().problems;
  const { business, audience } = useQuick();
  const { industry } = business;
  const count = (audience.problems ?? []).filter(({ text }) => text).length;
  const isUnknown = isUnknownTrade(industry);
  return (
    <>
      {isUnknown && <p className={styles.note}>{industry === undefined ? words.noTrade : words.unknownTrade}</p>}
      {isUnknown && <OwnProblems />}
      <Picks />
      {!isUnknown && <OwnProblems />}
      <p role="status" className={styles.note}>
        {words.picked(count)} {count > picksMost ? words.tooMany : words.guess}
      </p>
    </>
  );
}

function Picks() {
  const words = useQuickWords();
  const language = useLanguage();
  const { business, audience, changeAudience, edit, outcome } = useQuick();
  const { trades, hasFailed } = useTrades(business.industry ?? 'other');
  const { problems = [], segments } = audience;
  if (hasFailed)
    return (
      <Notice kind="caution" title={words.failed}>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </Notice>
    );
  if (trades === undefined) return <p role="status">{words.loading}</p>;
  const offered = trades[language].problems.toSorted((one, other) => sharpness(other) - sharpness(one));

  const toggle = (known: TradeProblem, isPicked: boolean) => {
    const texts = textsOf(trades, known.id);
    const place = pickedPlace(problems, texts);
    if (!isPicked) return place >= 0 && changeAudience({ problems: problems.toSpliced(place, 1) });
    if (place >= 0) return;
    const picked = pickedProblem(edit.newId(), known.text, known, segments?.[0]?.id);
    changeAudience({ problems: [...problems, picked] }, [texts]);
  };

  return (
    <FieldGroup field={{ id: 'problems', label: words.problems.picks(outcome), hint: words.problems.hint }}>
      <div className={styles.picks}>
        {offered.map((problem) => (
          <CheckLine
            key={problem.id}
            name="problems"
            value={problem.id}
            label={problem.text}
            hint={evidenceText(problem, words.problems)}
            checked={pickedPlace(problems, textsOf(trades, problem.id)) >= 0}
            onChange={(isPicked) => toggle(problem, isPicked)}
          />
        ))}
      </div>
      <Sources problems={offered} />
    </FieldGroup>
  );
}

/** What is published about a problem, of which year and how sure. */
function evidenceText({ evidence }: TradeProblem, words: ReturnType<typeof useQuickWords>['problems']): string {
  if (evidence === undefined) return words.noEvidence;
  const { figure, year, grade } = evidence;
  return words.evidence(figure, year === undefined ? undefined : String(year), grade);
}

/** Who published the figures, each with its page. */
function Sources({ problems }: { readonly problems: readonly TradeProblem[] }) {
  const words = useQuickWords().problems;
  const published = problems.flatMap(({ text, evidence }) => (evidence ? [{ text, ...evidence }] : []));
  if (published.length === 0) return undefined;
  return (
    <Details quiet summary={words.sources}>
      <ul>
        {published.map(({ text, source, address }) => (
          <li key={text}>
            {words.quoted(text)} <OutsideLink href={address}>{source}</OutsideLink>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** Problems a person writes; those of the catalogue are ticked above. */
function OwnProblems() {
  const words = useQuickWords().problems;
  const { business, audience, changeAudience, edit } = useQuick();
  const { trades, hasFailed } = useTrades(business.industry ?? 'other');
  const [typed, setTyped] = useState('');
  const { problems = [], segments } = audience;
  const known = trades?.en.problems.map(({ id }) => textsOf(trades, id)) ?? [];
  const own = problems.filter(
    ({ text }) => text && known.every((texts) => pickedPlace([{ id: 'x', text }], texts) < 0),
  );

  const add = () => {
    const text = typed.trim();
    if (text === '') return;
    changeAudience({ problems: [...problems, pickedProblem(edit.newId(), text, undefined, segments?.[0]?.id)] });
    setTyped('');
  };

  return (
    <div>
      <div className={styles.own}>
        <TextField
          id="problems.own"
          label={words.own}
          hint={words.ownHint}
          value={typed}
          onChange={setTyped}
          isUnsaved
          maxLength={300}
          onEnter={typed.trim() === '' ? undefined : add}
        />
        <Button onClick={add}>{words.add}</Button>
      </div>
      {(trades || hasFailed) && own.length > 0 && (
        <ul className={styles.ownList} aria-label={words.ownList}>
          {own.map(({ id, text = '' }) => (
            <li key={id}>
              {text}{' '}
              <Button
                kind="quiet"
                onClick={() => changeAudience({ problems: problems.filter((problem) => problem.id !== id) })}
              >
                {words.remove}
                <HiddenText>{words.about(text)}</HiddenText>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
