import { useEffect, useRef, useState } from 'react';
import type { NamedDocument } from '#document/document.ts';
import type { Brand, ExportCard } from '#exports/index.ts';
import { copyToClipboard, download } from '#frame/browser.ts';
import { editionOf } from '#frame/save-document.ts';
import { useSharingWords } from '#frame/sharing/use-sharing-words.ts';
import { useOpenedWords } from '#frame/strategy/use-opened-words.ts';
import type { Language } from '#i18n/language.ts';
import type { Pictures } from '#report/pictures.ts';
import { useActions } from '#state/use-app.tsx';
import { Button } from '#ui/button.tsx';
import { Row } from '#ui/layout.tsx';
import { withBrandLine } from '#workshop/library/brand-line.ts';
import type { Draw } from '../drawing-room.tsx';
import { type Carry, inOneFile, makeFiles } from '../make-files.ts';
import { canShareFiles, copyRich, shareFiles } from '../share-files.ts';
import { useExportWords } from './use-export-words.ts';

interface HandOverProps {
  readonly strategyId: string;
  readonly document: NamedDocument;
  readonly pictures: Pictures;
  readonly language: Language;
  readonly formats: readonly ExportCard[];
  readonly brand: Brand | undefined;
  /** Something of the document is still being found out. */
  readonly isWaiting: boolean;
  readonly draw: Draw;
  /** Undefined where the strategy stays here. */
  readonly carry: Carry | undefined;
}

/** How often is looked whether what a document waits for is there. */
const lookAgainMs = 50;

/** The buttons that let a document out, with what came of it in words. */
export function HandOver({
  strategyId,
  document,
  pictures,
  language,
  formats,
  brand,
  isWaiting,
  draw,
  carry,
}: HandOverProps) {
  const words = useExportWords();
  const { document: opened } = useOpenedWords();
  const sharing = useSharingWords();
  const { noteExport } = useActions();
  const [said, setSaid] = useState('');
  const newest = useRef({ document, isWaiting });
  useEffect(() => {
    newest.current = { document, isWaiting };
  }, [document, isWaiting]);
  // Whoever leaves the page waits for nothing any more.
  useEffect(
    () => () => {
      newest.current = { ...newest.current, isWaiting: false };
    },
    [],
  );

  /** The document with all that it waits for in it. */
  const whole = async (): Promise<NamedDocument> => {
    while (newest.current.isWaiting) {
      setSaid(words.waiting);
      await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    }
    return newest.current.document;
  };
  const made = async () => {
    const document = await whole();
    const drawn = formats.some(({ showsPictures }) => showsPictures) ? await draw(pictures, language) : {};
    const files = await makeFiles(document, formats, editionOf(strategyId, drawn, brand), carry);
    if (files.carried) await noteExport(strategyId);
    return files;
  };
  /** Says that it is working, and what came of it. */
  const saying = async (work: () => Promise<string>) => {
    setSaid(words.making);
    setSaid(await work().catch(() => words.failed));
  };
  const save = () =>
    saying(async () => {
      const { files, notCarried } = await made();
      const file = await inOneFile(files, document.fileName);
      if (file === undefined) return words.noFormat;
      download(file.name, file.mediaType, file.bytes);
      return notCarried ? sharing.notCarried(file.name) : opened.downloaded(file.name);
    });
  const share = () =>
    saying(async () => {
      const { files } = await made();
      return (await shareFiles(files, document.title)) ? words.shared : words.notShared;
    });
  const copy = () =>
    saying(async () => {
      const { write } = await import('#exports/markdown/write.ts');
      return (await copyToClipboard(write(withBrandLine(await whole(), brand?.line))))
        ? opened.copied
        : opened.notCopied;
    });
  const copyWithLooks = () =>
    saying(async () => {
      const [{ richTextOf }, { write }] = await Promise.all([
        import('#exports/html-blocks.ts'),
        import('#exports/markdown/write.ts'),
      ]);
      const made = withBrandLine(await whole(), brand?.line);
      return (await copyRich(richTextOf(made), write(made))) ? words.copiedRich : opened.notCopied;
    });

  const [only] = formats;
  return (
    <>
      {only === undefined ? (
        <p role="alert">{words.noFormat}</p>
      ) : (
        <Row>
          <Button kind="primary" onClick={save}>
            {formats.length === 1 ? opened.download(only.extension) : words.downloadAll(formats.length)}
          </Button>
          {canShareFiles() && <Button onClick={share}>{words.share}</Button>}
        </Row>
      )}
      <Row>
        <Button onClick={copyWithLooks}>{words.copyRich}</Button>
        <Button onClick={copy}>{opened.copy}</Button>
      </Row>
      <p role="status">{said}</p>
    </>
  );
}
