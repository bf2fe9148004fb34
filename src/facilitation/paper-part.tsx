import { useState } from 'react';
import type { NamedDocument } from '#document/document.ts';
import { saveDocument } from '#frame/save-document.ts';
import { useFormat } from '#frame/use-format.tsx';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { DocumentView } from '#ui/documents/document-view.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Row, Stack } from '#ui/layout.tsx';
import { useBrand } from './use-brand.ts';
import { useWorkshopWords } from './use-workshop-words.ts';

interface PaperPartProps {
  readonly paper: NamedDocument;
  readonly strategyId: string;
  /** What it is called in the language of the page. */
  readonly title: string;
}

/** One paper of a workshop: its format, a download and a look at it. */
export function PaperPart({ paper, strategyId, title }: PaperPartProps) {
  const words = useWorkshopWords().setUp;
  const brand = useBrand();
  const [said, setSaid] = useState('');
  const { format, choice } = useFormat([paper]);
  return (
    <Stack>
      <h3>{title}</h3>
      <Row>
        {choice}
        <Button
          onClick={async () => setSaid(words.downloaded(await saveDocument(paper, format, { brand, strategyId })))}
        >
          {words.download}
          <HiddenText>{words.about(title)}</HiddenText>
        </Button>
      </Row>
      <p role="status">{said}</p>
      <Details
        summary={
          <>
            {words.preview}
            <HiddenText>{words.about(title)}</HiddenText>
          </>
        }
      >
        <article lang={paper.language}>
          <h4>{paper.title}</h4>
          <DocumentView blocks={paper.opening} sections={paper.sections} />
        </article>
      </Details>
    </Stack>
  );
}
