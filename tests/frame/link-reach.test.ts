import { expect, test } from 'vitest';
import { reachOf } from '#frame/sharing/link-reach.ts';

const linkOf = (length: number, start = 'https://plans.example/#/shared/plan/') => start.padEnd(length, 'A');

test.each([
  ['as long as mail takes it', linkOf(2000), 'short'],
  ['longer than mail takes it', linkOf(2001), 'long'],
  ['as long as a message', linkOf(4096), 'long'],
  ['longer than a message', linkOf(4097), 'tooLong'],
  ['to a file', linkOf(100, 'file:///home/owner/stage-zero.html#/shared/plan/'), 'local'],
  ['to this computer', linkOf(100, 'http://localhost:4173/#/shared/plan/'), 'local'],
])('a link %s gets as far as that', (_name, link, reach) => {
  expect(reachOf(link)).toBe(reach);
});
