// Says what a first visit loads, in bytes after brotli, and fails above the budget: node script/sizes.mjs dist.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const BUDGET = 300_000;
const dist = process.argv[2];

/** What each file is part of; the first that fits. */
const PARTS = [
  ["worker", /^worker/],
  ["content", /^content\//],
  ["html", /^index\.html$/],
  ["js", /\.js$/],
  ["wasm", /\.wasm$/],
  ["css", /\.css$/],
  ["font", /^fonts\/.*-latin\.woff2$/],
  ["words", /^locales\/en-GB\.ftl$/],
];
const FIRST_LOAD = ["html", "js", "wasm", "css", "font", "words"];

function brotli(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

const sizes = Object.fromEntries(PARTS.map(([part]) => [part, { plain: 0, packed: 0 }]));
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
  const path = join(entry.parentPath, entry.name);
  const [part] = PARTS.find(([, name]) => name.test(path.slice(join(dist, "/").length))) ?? [];
  if (!part) continue;
  const bytes = readFileSync(path);
  sizes[part].plain += bytes.length;
  // A woff2 font is brotli inside.
  sizes[part].packed += part === "font" ? bytes.length : brotli(bytes);
}

const number = (value) => value.toLocaleString("en-GB").padStart(11);
const row = (name, { plain, packed }) => console.log(name.padEnd(12) + number(plain) + number(packed));
const total = { plain: 0, packed: 0 };
console.log("first load".padEnd(12) + "bytes".padStart(11) + "brotli".padStart(11));
for (const part of FIRST_LOAD) {
  row(`  ${part}`, sizes[part]);
  total.plain += sizes[part].plain;
  total.packed += sizes[part].packed;
}
row("  together", total);
row("worker", sizes.worker);
row("content", sizes.content);
if (total.packed > BUDGET) {
  console.error(`The first load is ${number(total.packed).trim()} bytes: over the budget of ${number(BUDGET).trim()}.`);
  process.exit(1);
}
