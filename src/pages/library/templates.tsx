import { useMemo, useState } from 'react';
import { today } from '#frame/browser.ts';
import { useFormats } from '#i18n/use-formats.tsx';
import { openTemplate } from '#storage/library-file.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Section, Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { type Template, withoutEntry } from '#workshop/library/library.ts';
import { Holds } from './holds.tsx';
import styles from './library.module.css';
import { MakeTemplate } from './make-template.tsx';
import { NewClientForm } from './new-client-form.tsx';
import type { LibraryPartProps } from './part-props.ts';
import { useLibraryWords } from './use-library-words.ts';

/** Strategies without their clients: made, looked at, begun from. */
export function Templates({ library, context }: LibraryPartProps) {
  const words = useLibraryWords().templates;
  return (
    <Section title={words.title} intro={words.lead}>
      <Stack>
        {library.templates.length === 0 && <p>{words.none}</p>}
        <ul className={styles.lines}>
          {library.templates.map((template) => (
            <TemplateLine
              key={template.id}
              template={template}
              onRemove={() => context.change((before) => withoutEntry(before, 'templates', template.id))}
            />
          ))}
        </ul>
        <MakeTemplate context={context} madeOn={today()} />
      </Stack>
    </Section>
  );
}

interface TemplateLineProps {
  readonly template: Template;
  readonly onRemove: () => void;
}

function TemplateLine({ template, onRemove }: TemplateLineProps) {
  const words = useLibraryWords();
  const { day } = useFormats();
  const [isBeginning, setBeginning] = useState(false);
  const opened = useMemo(() => openTemplate(template), [template]);
  return (
    <li className={styles.line}>
      <span className={styles.grows}>
        {template.name} <span className={styles.soft}>{words.templates.madeOn(day(template.madeOn))}</span>
      </span>
      {opened.kind === 'opened' && (
        <Button onClick={() => setBeginning(!isBeginning)} aria-expanded={isBeginning}>
          {words.templates.begin}
          <HiddenText>{words.about(template.name)}</HiddenText>
        </Button>
      )}
      <Button kind="quiet" onClick={onRemove}>
        {words.remove}
        <HiddenText>{words.about(template.name)}</HiddenText>
      </Button>
      {opened.kind === 'opened' ? (
        <>
          {isBeginning && <NewClientForm template={opened.strategy} />}
          <Details
            quiet
            summary={
              <>
                {words.templates.holds}
                <HiddenText>{words.about(template.name)}</HiddenText>
              </>
            }
          >
            <Holds template={opened.strategy} />
          </Details>
        </>
      ) : (
        <Notice kind="trouble" title={words.templates.damaged} />
      )}
    </li>
  );
}
