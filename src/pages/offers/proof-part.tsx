import { useState } from 'react';
import { proofText, proofWords } from '#contractor/proof/text.ts';
import { type Network, networkNames, networks } from '#domain/network.ts';
import { useFormats, useLanguage } from '#i18n/use-language.tsx';
import { textLengthMax } from '#stages/answer-kinds.ts';
import type { StageContext } from '#stages/card.ts';
import { usePreferences } from '#state/use-app.tsx';
import { type PostColumn, type Proof, postColumns } from '#strategy/offers.ts';
import { tableBytesMost } from '#tracking/tables/file.ts';
import { fitted } from '#tracking/tables/fitted.ts';
import { readPosts } from '#tracking/tables/posts.ts';
import { Button } from '#ui/button.tsx';
import { DocumentView } from '#ui/document-view.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import { NumberField } from '#ui/number-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import styles from './offers.module.css';
import { TableColumns } from './table-columns.tsx';
import { TableDoor } from './table-door.tsx';
import { useOfferWords } from './use-offer-words.ts';

interface ProofPartProps {
  readonly id: string;
  readonly proof: Proof;
  readonly context: StageContext;
  readonly onChange: (proof: Proof) => void;
}

/** What was said of a table with the same names, on this device. */
function saidBefore(
  text: string,
  columnsOf: (names: readonly string[]) => readonly string[] | undefined,
): PostColumn[] | undefined {
  const reading = readPosts(text);
  const names = reading.kind === 'empty' ? [] : reading.columns.map(({ name }) => name);
  const known = columnsOf(names)?.filter((column): column is PostColumn => postColumns.some((each) => each === column));
  return known?.length === names.length ? known : undefined;
}

/** Public figures of a community the bidder ran, pasted, and what they say. */
export function ProofPart({ id, proof, context, onChange }: ProofPartProps) {
  const words = useOfferWords().proof;
  const language = useLanguage();
  const order = proofWords(language);
  const formats = useFormats();
  const { columnsOf, rememberColumns } = usePreferences();
  const [shortened, setShortened] = useState('');
  const { blocks, asksOrder, columns, asksColumns } = proofText(proof, context, language);
  const put = (part: Partial<Proof>) => onChange({ ...proof, ...part });
  const paste = (text: string) => {
    const { text: pasted, columnsLeft, rowsLeft } = fitted(text, textLengthMax);
    setShortened(
      columnsLeft + rowsLeft === 0 ? '' : words.shortened(formats.number(columnsLeft), formats.number(rowsLeft)),
    );
    put({ pasted: pasted === '' ? undefined : pasted, dayFirst: undefined, columns: saidBefore(pasted, columnsOf) });
  };
  const say = (said: PostColumn[]) => {
    rememberColumns(
      columns.map(({ name }) => name),
      said,
    );
    put({ columns: said });
  };
  return (
    <Stack>
      <div className={styles.fields}>
        <SelectField
          id={`${id}--network`}
          label={words.network}
          options={networks.map((value) => ({ value, label: networkNames[value] }))}
          value={proof.network}
          onChange={(value) => put({ network: value as Network | undefined })} // the options are the networks
        />
        <NumberField
          id={`${id}--members`}
          label={words.members}
          kind="count"
          value={proof.members}
          onChange={(members) => put({ members })}
        />
      </div>
      <TableDoor onText={paste}>
        <TextField
          id={`${id}--pasted`}
          label={words.pasted}
          hint={words.pastedHint}
          multiline
          maxLength={tableBytesMost}
          value={proof.pasted ?? ''}
          onChange={paste}
        />
      </TableDoor>
      <p role="status">{shortened}</p>
      {columns.length > 0 && <TableColumns id={id} columns={columns} isAsked={asksColumns} onSay={say} />}
      <DocumentView blocks={blocks} />
      {asksOrder && (
        <Row>
          <Button onClick={() => put({ dayFirst: true })}>{order.dayFirst}</Button>
          <Button onClick={() => put({ dayFirst: false })}>{order.monthFirst}</Button>
        </Row>
      )}
    </Stack>
  );
}
