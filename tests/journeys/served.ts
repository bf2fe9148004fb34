import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A static host with the built program in a folder of it, which can be made to look like a newer version. */
export async function servedProgram(folder = '/') {
  let version = '';
  const server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const name = path === folder ? 'index.html' : path.slice(folder.length);
    try {
      if (!path.startsWith(folder)) throw new Error('Outside the folder nothing is served.');
      const body = await readFile(join('dist', name));
      response.setHeader('content-type', mediaTypes[extname(name)] ?? 'application/octet-stream');
      response.end(name === 'sw.js' ? `${body}\n${version}` : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    address: `http://localhost:${port}${folder}`,
    release() {
      version = '// a newer version';
    },
    close: () => void server.closeAllConnections(),
  };
}
