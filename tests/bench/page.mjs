/**
 * Lighthouse on a phone profile, the start page and the bare stack by turns, so that both meet the same machine.
 * `npm run bench:page -- 5 [address]`: runs of each, and a page within the program (`#/examples/running-shoes`) instead of the start.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { installedBrowser } from '../checks/browser.mjs';

const [runs = '5', address = ''] = process.argv.slice(2);
const mediaTypes = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

const isText = (name) => !name.endsWith('.woff2');

/** Every file of a folder as it goes over the line. Compressed beforehand: a host shares no processor with who visits it. */
const packed = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const body = readFileSync(join(parentPath, name));
        return [relative(folder, join(parentPath, name)), isText(name) ? gzipSync(body) : body];
      }),
  );

/** A static host as most are: compressed, and what carries a hash may be kept. */
async function served(folder) {
  const files = packed(folder);
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const name = path === '/' ? 'index.html' : path.slice(1);
    const body = files.get(name);
    if (body === undefined) return response.writeHead(404).end();
    response.setHeader('content-type', mediaTypes[extname(name)] ?? 'application/octet-stream');
    if (name.startsWith('assets/')) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    if (isText(name)) response.setHeader('content-encoding', 'gzip');
    return response.end(body);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  return {
    at: `http://localhost:${server.address().port}/`,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}

const flags =
  '--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync';

async function measured(url, home) {
  const output = join(home, 'report.json');
  // The host answers from this process: it may not be held up meanwhile.
  await promisify(execFile)(
    'npx',
    ['-y', 'lighthouse@12', url, '--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: installedBrowser() } },
  );
  const { categories, audits } = JSON.parse(readFileSync(output, 'utf8'));
  const requests = audits['network-requests'].details.items;
  const scriptBytes = requests
    .filter(({ resourceType, url: asked }) => resourceType === 'Script' && !asked.endsWith('sw.js'))
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    performance: categories.performance.score * 100,
    accessibility: categories.accessibility.score * 100,
    'best practices': categories['best-practices'].score * 100,
    SEO: categories.seo.score * 100,
    'LCP, ms': audits['largest-contentful-paint'].numericValue,
    'TBT, ms': audits['total-blocking-time'].numericValue,
    CLS: audits['cumulative-layout-shift'].numericValue,
    'script, kB': scriptBytes / 1000,
  };
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const home = mkdtempSync(join(tmpdir(), 'bench-page-'));
const floor = join(home, 'floor');
await build({
  configFile: false,
  root: 'tests/bench/floor',
  base: './',
  logLevel: 'error',
  plugins: [react()],
  build: { outDir: floor, target: 'es2022', modulePreload: { polyfill: false } },
});
const hosts = { program: await served('dist'), 'bare stack': await served(floor) };
const found = { program: [], 'bare stack': [] };
for (let run = 0; run < Number(runs); run += 1) {
  for (const [name, { at }] of Object.entries(hosts))
    found[name].push(await measured(name === 'program' ? at + address : at, home));
}
for (const { close } of Object.values(hosts)) close();
rmSync(home, { recursive: true });

console.log(`Lighthouse, mobile, medians of ${runs} by turns, on ${cpus().length} cores:`);
const [first] = found.program;
for (const measure of Object.keys(first)) {
  const shown = Object.values(found).map((all) => median(all.map((one) => one[measure])));
  console.log(
    `  ${measure.padEnd(16)} ${shown.map((value) => value.toFixed(measure === 'CLS' ? 3 : 0).padStart(8)).join('')}`,
  );
}
console.log(`  ${''.padEnd(16)}  program    bare`);
