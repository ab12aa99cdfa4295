import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * Serves a folder to this machine only.
 *
 * @param {number | null} port the port to listen on, or `null` for 4173 or, when that is taken, any free one
 * @returns {Promise<{url: string, close: () => void}>}
 * @throws when the port cannot be listened on
 */
export async function serveFolder(folder, port) {
  const server = createServer((request, response) => answer(folder, request, response));
  try {
    await listening(server, port ?? 4173);
  } catch (error) {
    if (port !== null || error.code !== 'EADDRINUSE') throw error;
    await listening(server, 0);
  }
  return {url: `http://localhost:${server.address().port}/`, close: () => server.close()};
}

function listening(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function answer(folder, {url, method}, response) {
  const path = decodedPath(url);
  const file = path && join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!file || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end('Not found');
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  if (method === 'HEAD') return response.end();
  createReadStream(file).pipe(response);
}

/** The path inside the folder, or `null` when the address is none or leads out of it. */
function decodedPath(url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).replaceAll('\\', '/');
    return path.includes('..') || path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}
