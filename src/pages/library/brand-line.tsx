import { useState } from 'react';
import { FileButton } from '#frame/imports/file-button.tsx';
import { Button } from '#ui/button.tsx';
import { Row, Section, Stack } from '#ui/layout.tsx';
import { TextField } from '#ui/text-field.tsx';
import { lineMax } from '#workshop/session.ts';
import { drawLogo } from './draw-logo.ts';
import styles from './library.module.css';
import type { LibraryPartProps } from './part-props.ts';
import { useLibraryWords } from './use-library-words.ts';

/** The consultant's own line and logo at the foot of documents. */
export function BrandLine({ library, context }: LibraryPartProps) {
  const words = useLibraryWords().brand;
  const [said, setSaid] = useState('');
  const { brandLogo } = library;
  const choose = async ([file]: readonly File[]) => {
    const logo = file && (await drawLogo(file));
    if (logo === undefined) return setSaid(words.notDrawn);
    context.change((before) => ({ ...before, brandLogo: logo }));
    setSaid(words.drawn);
  };
  const remove = () => {
    context.change(({ brandLogo: _before, ...rest }) => rest);
    setSaid(words.removed);
  };
  return (
    <Section title={words.title}>
      <Stack>
        <TextField
          id="brandLine"
          label={words.label}
          hint={words.hint}
          value={library.brandLine ?? ''}
          maxLength={lineMax}
          onChange={(typed) =>
            context.change(({ brandLine: _before, ...rest }) => (typed ? { ...rest, brandLine: typed } : rest))
          }
        />
        {brandLogo && (
          <img
            className={styles.logo}
            src={`data:image/png;base64,${brandLogo.png}`}
            width={brandLogo.width}
            height={brandLogo.height}
            alt={words.logo}
          />
        )}
        <Row>
          <FileButton
            label={brandLogo ? words.otherLogo : words.chooseLogo}
            accept=".svg,.png,.jpg,.jpeg,.webp,image/svg+xml,image/png,image/jpeg,image/webp"
            onChoose={choose}
          />
          {brandLogo && <Button onClick={remove}>{words.removeLogo}</Button>}
        </Row>
        <p className={styles.soft}>{words.logoHint}</p>
        <p role="status">{said}</p>
      </Stack>
    </Section>
  );
}
