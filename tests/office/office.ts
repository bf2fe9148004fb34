import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const answers = (command: string, question: string): boolean =>
  spawnSync(command, [question], { stdio: 'ignore', timeout: 60_000 }).status === 0;

/** Whether what the tests ask is installed here. */
export const hasOffice = answers('soffice', '--version');
export const hasPdfText = spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;

/** Pages are counted in the letters that people print with, or in others exactly as wide. */
export const hasPaperFonts = /Calibri|Carlito/.test(
  spawnSync('fc-match', ['-f', '%{family}', 'Calibri'], { encoding: 'utf8' }).stdout ?? '',
);

/** A check that could not be made is told where nobody can miss it. */
export const sayNotRun = (what: string, missing: string): void => {
  process.stderr.write(`\n*** NOT RUN: ${what} — ${missing} is not installed here ***\n\n`);
};

/** Files by name as LibreOffice opens and writes them in another format, in the order given. */
export function converted(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  extension: string,
): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const names = files.map(({ name }) => name);
    execFileSync('soffice', [profile, '--headless', '--convert-to', extension, '--outdir', 'out', ...names], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 500_000,
    });
    const ending = extension.split(':')[0];
    return names.map((name) => readFileSync(join(folder, 'out', name.replace(/\.\w+$/, `.${ending}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What stands on each page of a PDF, in reading order. */
export function pagesOf(pdf: Uint8Array): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, maxBuffer: 64_000_000 });
  return text.toString('utf8').split('\f').slice(0, -1);
}
