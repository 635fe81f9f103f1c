// What people read, page by page: the messages that each page says, the texts of the content, and the page before the app.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { parse, readings } from "./messages.mjs";

const TOP = join(import.meta.dirname, "../..");
const LANGUAGE = "en-GB";

const read = (path) => readFileSync(path, "utf8");
const within = (folder, ending) =>
  readdirSync(join(TOP, folder), { recursive: true }).filter((name) => name.endsWith(ending)).sort().map((name) => join(TOP, folder, name));

/** The texts of a file of words, each with its id or place. */
export function textsOf(path) {
  if (path.endsWith(".ftl")) return messageTexts(path);
  if (path.endsWith(".json")) return contentTexts(parsed(path), basename(path));
  if (path.endsWith(".html")) return htmlTexts(read(path), basename(path));
  throw new Error(`${path} holds no words that this reads: name a file that ends in .ftl, .json or .html`);
}

function parsed(path) {
  try {
    return JSON.parse(read(path));
  } catch (error) {
    throw new Error(`${path} cannot be read: ${error.message}`);
  }
}

function messageTexts(path) {
  const own = parse(read(path), path);
  // A term may be another file's.
  const all = new Map(within(`locales/${LANGUAGE}`, ".ftl").flatMap((file) => [...parse(read(file), file)]));
  return [...own].flatMap(([id, pattern]) => readings(pattern, all).map((text) => ({ id, text })));
}

/** Keys and numbers are for the app; people's names and answers are data. Everything else is read. */
const NOT_READ = new Set(["key", "when", "only-if", "seen", "asked", "says", "scale", "turned", "alone", "question", "id", "group", "role", "team", "manager", "languages", "answers", "people"]);
function contentTexts(value, id) {
  if (typeof value === "string") return [{ id, text: value }];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value)
    .filter(([name]) => !NOT_READ.has(name))
    .flatMap(([name, inner]) => contentTexts(inner, Array.isArray(value) ? `${id} ${inner?.key ?? name}` : `${id} ${name}`));
}

function htmlTexts(html, id) {
  const body = html.replace(/<!--[^]*?-->|<(script|style|svg)\b[^]*?<\/\1>/g, "");
  return body.split(/<[^>]*>/).map((text) => text.trim()).filter(Boolean).map((text) => ({ id, text }));
}

/**
 * The page that a source file belongs to: the folder of a page that takes several files, or the file. What is said
 * elsewhere than in a page belongs to the file of its words.
 */
function pageOf(path) {
  const parts = relative(join(TOP, "src/pages"), path).replace(/\.rs$/, "").split(/[\\/]/);
  return (parts.length > 2 || parts.at(-1) === "mod" ? parts.slice(0, 2) : parts).filter((part) => part !== "mod").join("/");
}

/** Every page with its texts. */
export function pages() {
  const files = within(`locales/${LANGUAGE}`, ".ftl");
  const texts = new Map();
  const homes = new Map();
  for (const file of files) {
    for (const { id, text } of messageTexts(file)) {
      texts.set(id, [...(texts.get(id) ?? []), { id, text }]);
      homes.set(id, `${basename(dirname(file))}/${basename(file)}`);
    }
  }
  const found = new Map();
  const add = (page, more) => found.set(page, [...(found.get(page) ?? []), ...more]);
  const placed = new Set();
  for (const file of within("src/pages", ".rs")) {
    const ids = new Set([...read(file).matchAll(/"([a-z][a-z0-9-]*)"/g)].map(([, id]) => id).filter((id) => texts.has(id)));
    for (const id of ids) {
      placed.add(id);
      add(pageOf(file), texts.get(id));
    }
  }
  for (const [id, said] of texts) if (!placed.has(id)) add(homes.get(id), said);
  for (const file of within(`content/${LANGUAGE}`, ".json")) add(basename(file), textsOf(file));
  add("index.html", textsOf(join(TOP, "index.html")));
  return found;
}
