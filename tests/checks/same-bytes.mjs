import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'vite';

/** Every file below a folder with the hash of what is in it. */
function bytesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

const again = mkdtempSync(join(tmpdir(), 'again-'));
try {
  await build({ logLevel: 'error', build: { outDir: again } });
  const [first, second] = [bytesOf('dist'), bytesOf(again)];
  const names = new Set([...first.keys(), ...second.keys()]);
  const differing = [...names].filter((name) => first.get(name) !== second.get(name));
  if (differing.length > 0) {
    console.error(`Two builds of the same source differ in: ${differing.join(', ')}`);
    process.exit(1);
  }
  console.log(`Two builds are the same to the byte: ${names.size} files.`);
} finally {
  rmSync(again, { recursive: true });
}
