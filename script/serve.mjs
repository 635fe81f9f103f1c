// A static file server for this machine: node script/serve.mjs FOLDER [--port 8080] [--prefix /some/folder/].
import { createServer } from "node:http";
import { readFile, realpath } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isNamed } from "./site/names.mjs";
import { isPackable } from "./site/packed.mjs";

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

/** How a file may be sent compressed, the smallest way first. */
const ENCODINGS = [["br", ".br"], ["gzip", ".gz"]];

/** The file in `root` that an address under `prefix` names; `null` where it names none of ours. */
async function fileOf(root, prefix, address) {
  const path = decodeURIComponent(address.split(/[?#]/, 1)[0]);
  if (!path.startsWith(prefix)) return null;
  const inside = path.slice(prefix.length);
  const file = await realpath(join(root, inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside));
  return file.startsWith(root + sep) ? file : null;
}

/** The encodings that a request takes: named, or all by `*`, and not refused by `q=0`. */
function accepted(header = "") {
  const weights = new Map(header.toLowerCase().split(",").map((part) => {
    const [name, ...parameters] = part.split(";").map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    return [name, weight ? Number(weight.slice(2)) : 1];
  }));
  return (name) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
}

/** What is sent for a file: a compressed copy where there is one that the request takes. */
async function body(file, accepts) {
  for (const [encoding, ending] of isPackable(file) ? ENCODINGS : []) {
    if (!accepts(encoding)) continue;
    const bytes = await readFile(file + ending).catch(() => null);
    if (bytes) return { bytes, encoding };
  }
  return { bytes: await readFile(file) };
}

async function answer(root, prefix, request, response) {
  const head = request.method === "HEAD";
  if (!head && request.method !== "GET") return response.writeHead(405, { allow: "GET, HEAD" }).end();
  try {
    const file = await fileOf(root, prefix, request.url);
    if (file === null) return response.writeHead(404).end();
    const { bytes, encoding } = await body(file, accepted(request.headers["accept-encoding"]));
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "content-length": bytes.length,
      ...(encoding && { "content-encoding": encoding }),
      ...(isPackable(file) && { vary: "Accept-Encoding" }),
      // A name with a hash never holds anything else; index.html holds the names of the newest build.
      "cache-control": isNamed(file) ? "public, max-age=31536000, immutable" : "no-cache",
    });
    response.end(head ? undefined : bytes);
  } catch {
    // No such file, or an address that is no address.
    response.writeHead(404).end();
  }
}

/**
 * Serves a folder; gives the server and the address where it listens. Port 0 is any free one. `extra` comes first, and gives
 * whether it has answered.
 */
export async function serve(folder, { port = 0, prefix = "/", extra = () => false } = {}) {
  const root = await realpath(folder);
  const server = createServer(async (request, response) => {
    if (!(await extra(request, response))) await answer(root, prefix, request, response);
  });
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
