// The names of the site's files: each but index.html carries the hash of what it holds, so that an address never holds
// anything else, and parts of two builds never meet.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const DIGITS = 16;
const ENDING = /(\.[^./]+)$/;
const HASHED = new RegExp(`-[0-9a-f]{${DIGITS}}(\\.[^./]+)$`);

export const hash = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** `organiser.js` as `organiser-0123456789abcdef.js`. */
export const named = (name, bytes) => name.replace(ENDING, `-${hash(bytes).slice(0, DIGITS)}$1`);

/** The name without its hash. */
export const plain = (name) => name.replace(HASHED, "$1");

/** Whether what a name holds never changes. */
export const isNamed = (name) => HASHED.test(name);

/** Where the files of a built site are, by their plain names: those that the app asks for by name. */
export function addresses(dist) {
  const html = readFileSync(join(dist, "index.html"), "utf8");
  return JSON.parse(html.match(/<script type="application\/json" id="site-files">([^]*?)<\/script>/)[1]);
}
