// Says what a first visit loads, in bytes after brotli, and fails above the budget: node script/sizes.mjs dist.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { plain } from "./site/names.mjs";
import { isPackable } from "./site/packed.mjs";

const BUDGET = 300_000;

/** What each file is part of, by its plain name: the first that fits. A test holds real visits against this. */
const PARTS = [
  ["worker", /^worker/],
  ["workbook", /^workbook/],
  ["organiser", /^organiser[._]|^locales\/en-GB\/organiser\.ftl$/],
  ["participant", /^participant[._]|^locales\/en-GB\/participant\.ftl$/],
  ["device", /^device[._]|^locales\/en-GB\/device\.ftl$/],
  ["looks", /^areas\.css$/],
  ["html", /^(index\.html|assets\/icon\.svg)?$/],
  ["js", /^[^/]*\.js$/],
  ["wasm", /\.wasm$/],
  ["css", /\.css$/],
  ["font", /^fonts\/.*-latin\.woff2$/],
  ["words", /^locales\/en-GB\/turnabout\.ftl$/],
  ["topics", /^content\/en-GB\/topics\.json$/],
  ["background", /^content\/en-GB\/instruments\/background\.json$/],
  ["content", /^content\//],
];
export const FIRST_LOAD = ["html", "js", "wasm", "css", "font", "words"];
/** What entering each area adds, once. */
export const AREAS = {
  organiser: ["organiser", "looks", "topics", "background"],
  participant: ["participant", "looks", "topics", "background"],
  device: ["device", "looks"],
};

/** The part that a file of the site belongs to, if it is counted at all. */
export function partOf(path) {
  return PARTS.find(([, names]) => names.test(plain(path)))?.[0];
}

function measure(dist) {
  const sizes = Object.fromEntries(PARTS.map(([part]) => [part, { plain: 0, packed: 0 }]));
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const part = partOf(relative(dist, path).replaceAll("\\", "/"));
    // A packed copy is counted with what it is a copy of.
    if (!entry.isFile() || !part || /\.(br|gz)$/.test(path)) continue;
    const size = statSync(path).size;
    sizes[part].plain += size;
    // A woff2 font is brotli inside, and has no copy.
    sizes[part].packed += isPackable(path) && existsSync(`${path}.br`) ? statSync(`${path}.br`).size : size;
  }
  return sizes;
}

function report(sizes) {
  const number = (value) => value.toLocaleString("en-GB");
  const row = (...cells) => console.log(cells[0].padEnd(16) + cells.slice(1).map((cell) => cell.padStart(11)).join(""));
  const sized = (name, { plain, packed }) => row(name, number(plain), number(packed));
  const sum = (parts, key) => parts.reduce((total, part) => total + sizes[part][key], 0);
  row("first load", "bytes", "brotli");
  for (const part of FIRST_LOAD) sized(`  ${part}`, sizes[part]);
  sized("  together", { plain: sum(FIRST_LOAD, "plain"), packed: sum(FIRST_LOAD, "packed") });
  for (const [area, parts] of Object.entries(AREAS)) {
    sized(area, { plain: sum(parts, "plain"), packed: sum(parts, "packed") });
    const all = [...FIRST_LOAD, ...parts];
    sized("  from outside", { plain: sum(all, "plain"), packed: sum(all, "packed") });
  }
  sized("worker", sizes.worker);
  sized("workbook", sizes.workbook);
  sized("content", sizes.content);
  const first = sum(FIRST_LOAD, "packed");
  if (first <= BUDGET) return;
  console.error(`The first load is ${number(first)} bytes: over the budget of ${number(BUDGET)}.`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) report(measure(process.argv[2]));
