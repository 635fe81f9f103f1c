// A static file server for this machine: node script/serve.mjs FOLDER [--port 8080] [--prefix /some/folder/].
import { createServer } from "node:http";
import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";
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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: "string", default: "8080" }, prefix: { type: "string", default: "/" } },
});
const root = await realpath(positionals[0] ?? "dist");
const { prefix } = values;

/** The file that an address names; `null` where it names none of ours. */
async function fileOf(address) {
  const path = decodeURIComponent(address.split(/[?#]/, 1)[0]);
  if (!path.startsWith(prefix)) return null;
  const inside = path.slice(prefix.length);
  const file = await realpath(join(root, inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside));
  return file.startsWith(root + sep) ? file : null;
}

async function answer(request, response) {
  const head = request.method === "HEAD";
  if (!head && request.method !== "GET") return response.writeHead(405).end();
  try {
    const file = await fileOf(request.url);
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

const server = createServer(answer);
server.on("error", (error) => {
  const taken = error.code === "EADDRINUSE";
  console.error(taken ? `Port ${values.port} is taken: set PORT to another one, such as PORT=8081.` : String(error));
  process.exit(1);
});
server.listen(Number(values.port), "127.0.0.1", () => {
  console.log(`Turnabout is at http://127.0.0.1:${server.address().port}${prefix}`);
});
