// What is worth sending compressed, beside itself as `.br` and `.gz`: made once for what it holds, and kept for later builds.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { hash } from "./names.mjs";

const WORTH_IT = new Set([".css", ".ftl", ".html", ".js", ".json", ".svg", ".txt", ".wasm", ".webmanifest"]);

/** Whether a host may send a file compressed: pictures and fonts are so already. */
export const isPackable = (name) => WORTH_IT.has(extname(name));

const brotli = (bytes, quality) =>
  promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
const WAYS = [
  [".br", (bytes, quick) => brotli(bytes, quick ? 5 : 11)],
  [".gz", (bytes, quick) => promisify(gzip)(bytes, { level: quick ? 5 : 9 })],
];

/** Writes what is smaller beside the file, and gives the names in the cache that it came from. */
export async function pack(path, bytes, cache, quick) {
  if (!isPackable(path)) return [];
  mkdirSync(cache, { recursive: true });
  const key = hash(bytes);
  return Promise.all(
    WAYS.map(async ([ending, compress]) => {
      const kept = join(cache, key + ending);
      const packed = existsSync(kept) ? readFileSync(kept) : await compress(bytes, quick);
      if (!existsSync(kept)) writeFileSync(kept, packed);
      if (packed.length < bytes.length) writeFileSync(path + ending, packed);
      return key + ending;
    }),
  );
}
