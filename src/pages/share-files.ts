import type { MadeFile } from './make-files.ts';

const filesOf = (made: readonly MadeFile[]): File[] =>
  made.map(({ name, mediaType, bytes }) => new File([bytes], name, { type: mediaType.replace(/;.*/, '') }));

/** Whether the system can pass files on at all. */
export const canShareFiles = (): boolean =>
  typeof navigator.canShare === 'function' &&
  navigator.canShare({ files: [new File(['x'], 'plan.txt', { type: 'text/plain' })] });

/** Whether the files were handed to an app; false where the person changed their mind or the system refuses the kind. */
export async function shareFiles(made: readonly MadeFile[], title: string): Promise<boolean> {
  const files = filesOf(made);
  try {
    if (!navigator.canShare({ files })) return false;
    await navigator.share({ files, title });
    return true;
  } catch {
    return false;
  }
}

/** Whether a text with headings and tables reached the clipboard, beside its plain form. */
export async function copyRich(html: string, plain: string): Promise<boolean> {
  try {
    const kinds = { 'text/html': html, 'text/plain': plain };
    const blobs = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}
