import { useMemo, useState } from 'react';
import { leftOutOf } from '#contractor/left-out.ts';
import { packFrom } from '#contractor/pack.ts';
import { type PaperId, paperIds } from '#contractor/papers/card.ts';
import { papersAgreed, papersFor } from '#contractor/papers/index.ts';
import type { Part } from '#contractor/papers/view.ts';
import { viewOf } from '#contractor/view-of.ts';
import { LanguageChoice } from '#frame/language-choice.tsx';
import { saveDocument } from '#frame/save-document.ts';
import { useDocumentLanguage } from '#frame/use-document-language.ts';
import { useFormat } from '#frame/use-format.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import { type Plan, planIn } from '#plan/plan.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { CheckLine } from '#ui/check-line.tsx';
import { Details } from '#ui/details.tsx';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { Unexplained } from '#ui/explained.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Row, Section } from '#ui/layout.tsx';
import styles from './hire.module.css';
import { hirePlaces } from './places.ts';
import { useHireWords } from './use-hire-words.ts';

interface PackSectionProps {
  readonly strategy: Strategy;
  readonly plan: Plan;
  readonly parts: readonly Part[];
}

/** The papers for the contractor: what is left out is said before anything can be downloaded. */
export function PackSection({ strategy, plan, parts }: PackSectionProps) {
  const words = useHireWords();
  const pageLanguage = useLanguage();
  const [language, setLanguage] = useDocumentLanguage(strategy.documentLanguage);
  const [chosen, setChosen] = useState<readonly PaperId[]>(plan.taken ? papersAgreed : paperIds);
  const [said, setSaid] = useState('');
  const view = useMemo(() => viewOf(planIn(plan, language), parts), [plan, language, parts]);
  const pack = useMemo(() => packFrom(view, language, chosen), [view, language, chosen]);
  const leftOut = useMemo(() => leftOutOf(plan, pageLanguage), [plan, pageLanguage]);
  const { format, choice } = useFormat([pack]);

  const save = async (ids: readonly PaperId[]) =>
    setSaid(words.downloaded(await saveDocument(packFrom(view, language, ids), format)));
  const choose = (id: PaperId, isChosen: boolean) =>
    setChosen(paperIds.filter((each) => (each === id ? isChosen : chosen.includes(each))));

  return (
    <>
      <div data-print="no">
        <Section id={hirePlaces.pack} title={words.pack}>
          <h3>{words.leftOut}</h3>
          <p>{words.leftOutLead}</p>
          <ul className={styles.list}>
            {leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{words.seen}</p>
          <h3>{plan.taken ? words.papersAgreed : words.papers}</h3>
          <Row>
            <LanguageChoice label={words.language} value={language} onPick={setLanguage} />
            {choice}
          </Row>
          <ul className={styles.papers}>
            {papersFor(view).map(({ id, words: paperWords }) => {
              const { title, use } = paperWords[pageLanguage];
              return (
                <li key={id}>
                  <CheckLine
                    label={title}
                    hint={use}
                    checked={chosen.includes(id)}
                    onChange={(isChosen) => choose(id, isChosen)}
                  />
                  <Button kind="quiet" onClick={() => save([id])}>
                    {words.download}
                    <HiddenText>{words.about(title)}</HiddenText>
                  </Button>
                </li>
              );
            })}
          </ul>
          {chosen.length === 0 ? (
            <p role="alert">{words.noPapers}</p>
          ) : (
            <Button kind="primary" onClick={() => save(chosen)}>
              {words.downloadAll(format.extension)}
            </Button>
          )}
          <p role="status">{said}</p>
          <p className={styles.note}>{words.print}</p>
        </Section>
      </div>
      <h2 id={hirePlaces.preview} tabIndex={-1} className={styles.previewTitle} data-print="no">
        {words.preview}
      </h2>
      <Unexplained>
        <article lang={language} className={styles.preview}>
          <h2>{pack.title}</h2>
          <DocumentView blocks={pack.opening} />
          {pack.sections.map(({ id, title, blocks }) => (
            <Details key={id} printed summary={<h2>{title}</h2>}>
              <DocumentView blocks={blocks} />
            </Details>
          ))}
        </article>
      </Unexplained>
    </>
  );
}
