import { currentFormat, isFormat } from './format.ts';

/** What opening would most likely come to, told from the outside alone: two hundred records are glanced at in no time. */
export function quickCheck(body: unknown, format: unknown): 'opened' | 'newer' | 'unreadable' {
  if (!isFormat(format)) return 'unreadable';
  if (format > currentFormat) return 'newer';
  const isBody = typeof body === 'object' && body !== null && 'answers' in body && typeof body.answers === 'object';
  return isBody ? 'opened' : 'unreadable';
}
