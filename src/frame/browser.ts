import type { Archive } from '#state/app-state.ts';
import { hrefOf } from './addresses.ts';

/** Hands the browser a file to save. */
export function download(fileName: string, mediaType: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Firefox drops the download when the address goes in the same turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The whole address that leads to a place in this program. */
export const linkTo = (address: string): string => new URL(hrefOf(address), window.location.href).href;

/** Whether the text reached the clipboard. */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const notInFileNames = /[^\p{Letter}\p{Mark}\p{Number}]+/gu;

/** `Fleet Foot, Ltd.` → `fleet-foot-ltd.stagezero.json`. */
function strategyFileName(title: string): string {
  const name = title.normalize('NFC').toLowerCase().replace(notInFileNames, '-').slice(0, 60).replace(/^-|-$/g, '');
  return `${name || 'strategy'}.stagezero.json`;
}

export const downloadStrategy = (title: string, text: string): void =>
  download(strategyFileName(title), 'application/json', text);

/** All strategies in one file or, where they are too many for one, in several. */
export function downloadArchive({ day, texts }: Archive): void {
  texts.forEach((text, place) => {
    const part = texts.length > 1 ? `-${place + 1}-of-${texts.length}` : '';
    download(`stage-zero-${day}${part}.stagezero.json`, 'application/json', text);
  });
}

/** `14:05` where the person is. */
export function timeOf(milliseconds: number): string {
  const day = new Date(milliseconds);
  return [day.getHours(), day.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The ISO day of a moment where the person is. */
export function dayOf(milliseconds: number): string {
  const day = new Date(milliseconds);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The ISO day it is where the person is. */
export const today = (): string => dayOf(Date.now());

/** This moment, `'2026-11-29T14:05:09Z'`. */
export const now = (): string => `${new Date(Date.now()).toISOString().slice(0, 19)}Z`;
