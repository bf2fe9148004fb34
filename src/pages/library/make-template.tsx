import { Fragment, useState } from 'react';
import { useLanguage } from '#i18n/use-language.tsx';
import { stageIds } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import { useActions, useApp } from '#state/use-app.tsx';
import type { LibraryContext } from '#state/workshop/own-record.ts';
import { openImportFile } from '#storage/import-file.ts';
import { sealTemplate } from '#storage/library-file.ts';
import { titleOf } from '#storage/record.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { Button } from '#ui/button.tsx';
import { CheckLine } from '#ui/check-line.tsx';
import { Details } from '#ui/details.tsx';
import { Stack } from '#ui/layout.tsx';
import { Notice } from '#ui/notice.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { withEntry } from '#workshop/library/library.ts';
import { templateOf, usuallyLeft, wordsKept } from '#workshop/library/template.ts';
import { Holds, useHeld } from './holds.tsx';
import { useLibraryWords } from './use-library-words.ts';

interface MakeTemplateProps {
  readonly context: LibraryContext;
  /** ISO day. */
  readonly madeOn: string;
}

/** A template of one of the strategies: first what it will hold, then the button. */
export function MakeTemplate({ context, madeOn }: MakeTemplateProps) {
  const words = useLibraryWords();
  const entries = useApp((app) => app.entries);
  const { fileText } = useActions();
  const [id, setId] = useState<string>();
  const [strategy, setStrategy] = useState<Strategy | 'unreadable'>();
  const [said, setSaid] = useState('');
  const readable = entries.filter(({ condition }) => condition === 'readable');
  const pick = async (picked: string | undefined) => {
    setId(picked);
    setStrategy(undefined);
    setSaid('');
    const text = picked && (await fileText(picked));
    if (text) setStrategy((await openImportFile(text)).strategies[0] ?? 'unreadable');
  };
  const make = (name: string, template: Strategy) => {
    context.change((before) => withEntry(before, 'templates', sealTemplate(name, template)));
    setSaid(words.templates.made(name));
    setId(undefined);
    setStrategy(undefined);
  };
  if (readable.length === 0) return undefined;
  return (
    <Stack>
      <SelectField
        id="templateFrom"
        label={words.templates.from}
        options={readable.map((entry) => ({ value: entry.id, label: entry.title || words.untitled }))}
        value={id}
        onChange={(picked) => void pick(picked)}
      />
      {strategy === 'unreadable' && <Notice kind="trouble" title={words.templates.unreadable} />}
      {strategy !== undefined && strategy !== 'unreadable' && (
        <Choosing key={strategy.id} strategy={strategy} madeOn={madeOn} onMake={make} />
      )}
      <p role="status">{said}</p>
    </Stack>
  );
}

interface ChoosingProps {
  readonly strategy: Strategy;
  readonly madeOn: string;
  readonly onMake: (name: string, template: Strategy) => void;
}

function Choosing({ strategy, madeOn, onMake }: ChoosingProps) {
  const { templates: words } = useLibraryWords();
  const language = useLanguage();
  const offered = wordsKept(strategy);
  const [left, setLeft] = useState(() => usuallyLeft(offered));
  const [name, setName] = useState(() => (strategy.answers.business?.industry === undefined ? '' : titleOf(strategy)));
  const template = templateOf(strategy, left, madeOn);
  const held = useHeld(template).reduce((sum, { answerTexts }) => sum + answerTexts.length, 0);
  return (
    <Stack>
      <fieldset>
        <legend>{words.words}</legend>
        <p>{offered.length === 0 ? words.noWords : words.wordsHint}</p>
        {stageIds.map((stage) => {
          const own = offered.filter((each) => each.stage === stage);
          if (own.length === 0) return undefined;
          return (
            <Fragment key={stage}>
              <h3>{stageById[stage].words[language].title}</h3>
              {own.map(({ at, texts, isNaming }) => (
                <CheckLine
                  key={at}
                  label={texts.join(' · ')}
                  hint={isNaming ? words.naming : undefined}
                  checked={!left.has(at)}
                  onChange={() => setLeft(left.symmetricDifference(new Set([at])))}
                />
              ))}
            </Fragment>
          );
        })}
      </fieldset>
      <Details summary={words.all(held)}>
        <Holds template={template} />
      </Details>
      <TextField id="templateName" label={words.name} value={name} onChange={setName} maxLength={300} isUnsaved />
      <div>
        <Button kind="primary" disabled={name.trim() === ''} onClick={() => onMake(name.trim(), template)}>
          {words.make}
        </Button>
      </div>
    </Stack>
  );
}
