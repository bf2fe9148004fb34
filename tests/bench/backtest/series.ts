import { readFileSync } from 'node:fs';

/** Followers of a public account, by day. */
export interface Account {
  readonly id: string;
  readonly network: string;
  readonly followers: readonly (readonly [day: string, count: number])[];
}

const dayMs = 86_400_000;
/** Days since 1970 of `'2026-11-29'`. */
export const dayNumber = (day: string): number => Date.parse(day) / dayMs;

/** Lines of `id,network,day,count`, the first of them naming the columns; fields hold no commas. */
function accountsFromCsv(text: string): readonly Account[] {
  const [, ...lines] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const byId = new Map<string, Account & { followers: [string, number][] }>();
  for (const line of lines) {
    const [id = '', network = '', day = '', count = ''] = line.split(',').map((field) => field.trim());
    const account = byId.get(id) ?? { id, network, followers: [] };
    account.followers.push([day, Number(count)]);
    byId.set(id, account);
  }
  return [...byId.values()];
}

/** Reads `{ accounts: [{ id, network, followers: [[day, count], …] }] }`, or CSV with the same columns. */
export function accountsIn(file: string): readonly Account[] {
  const text = readFileSync(file, 'utf8');
  const accounts = file.endsWith('.csv')
    ? accountsFromCsv(text)
    : (JSON.parse(text) as { readonly accounts: readonly Account[] }).accounts; // a file of the shape named above
  return accounts.map((account) => ({
    ...account,
    followers: account.followers.toSorted(([one], [other]) => dayNumber(one) - dayNumber(other)),
  }));
}
