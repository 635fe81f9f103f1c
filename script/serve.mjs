// A static file server for this machine: node script/serve.mjs FOLDER [--port 8080] [--prefix /some/folder/].
import { createServer } from "node:http";
import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".ftl": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** The file in `root` that an address under `prefix` names; `null` where it names none of ours. */
async function fileOf(root, prefix, address) {
  const path = decodeURIComponent(address.split(/[?#]/, 1)[0]);
  if (!path.startsWith(prefix)) return null;
  const inside = path.slice(prefix.length);
  const file = await realpath(join(root, inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside));
  return file.startsWith(root + sep) ? file : null;
}

async function answer(root, prefix, request, response) {
  const head = request.method === "HEAD";
  if (!head && request.method !== "GET") return response.writeHead(405).end();
  try {
    const file = await fileOf(root, prefix, request.url);
    if (file === null) return response.writeHead(404).end();
    const body = await readFile(file);
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-length": body.length,
      // The same names hold new content after the next build.
      "cache-control": "no-cache",
    });
    response.end(head ? undefined : body);
  } catch {
    // No such file, or an address that is no address.
    response.writeHead(404).end();
  }
}

/** Serves a folder; gives the server and the address where it listens. Port 0 is any free one. */
export async function serve(folder, { port = 0, prefix = "/" } = {}) {
  const root = await realpath(folder);
  const server = createServer((request, response) => answer(root, prefix, request, response));
  await new Promise((listening, failed) => server.once("error", failed).listen(port, "127.0.0.1", listening));
  return { server, address: `http://127.0.0.1:${server.address().port}${prefix}` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: "string", default: "8080" }, prefix: { type: "string", default: "/" } },
  });
  try {
    const { address } = await serve(positionals[0] ?? "dist", { port: Number(values.port), prefix: values.prefix });
    console.log(`Turnabout is at ${address}`);
  } catch (error) {
    const taken = error.code === "EADDRINUSE";
    console.error(taken ? `Port ${values.port} is taken: set PORT to another one, such as PORT=8081.` : String(error));
    process.exit(1);
  }
}
