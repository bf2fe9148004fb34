import { proofText, proofWords } from '#contractor/proof/text.ts';
import { type Network, networkNames, networks } from '#domain/network.ts';
import { DateOrder } from '#frame/tables/date-order.tsx';
import { PastedTable } from '#frame/tables/pasted-table.tsx';
import { useLanguage } from '#i18n/use-language.tsx';
import type { StageContext } from '#stages/card.ts';
import type { Proof } from '#strategy/offers.ts';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { Stack } from '#ui/layout.tsx';
import { NumberField } from '#ui/numbers/number-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import styles from './offers.module.css';
import { useOfferWords } from './use-offer-words.ts';

interface ProofPartProps {
  readonly id: string;
  readonly proof: Proof;
  readonly context: StageContext;
  readonly onChange: (proof: Proof) => void;
}

/** Public figures of a community the bidder ran, pasted, and what they say. */
export function ProofPart({ id, proof, context, onChange }: ProofPartProps) {
  const words = useOfferWords().proof;
  const language = useLanguage();
  const order = proofWords(language);
  const { blocks, asksOrder, columns, asksColumns } = proofText(proof, context, language);
  const put = (part: Partial<Proof>) => onChange({ ...proof, ...part });
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
      <PastedTable
        id={id}
        label={words.pasted}
        hint={words.pastedHint}
        text={proof.pasted ?? ''}
        columns={columns}
        labels={{ ...order.columns, none: order.notRead }}
        isAsked={asksColumns}
        onChange={put}
      />
      <DocumentView blocks={blocks} />
      {asksOrder && <DateOrder labels={order} onSay={(dayFirst) => put({ dayFirst })} />}
    </Stack>
  );
}
