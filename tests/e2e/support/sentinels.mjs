// Words that nobody else would type, one for each thing that a person can say, and where they turn up.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "./app.mjs";

/** The word for a thing such as `ines-team`: no other's word holds it. */
export const mark = (thing) => `Zq${thing.replace(/-(.)/g, (_, letter) => letter.toUpperCase())}Qz`;

/** What stands in files for an answer that is chosen and not typed, one word for each thing of this journey. */
export const CHOSEN = {
  "ines-faith": "sikh",
  "ines-age-band": "65-74",
  "ines-times": "sunday-morning",
};

const written = new Set();

/** The word for a thing, from now on looked for everywhere. */
export function say(thing) {
  written.add(thing);
  return mark(thing);
}

/** The ways in which a word can stand in an address, in a text or in bytes. */
function spelled(thing) {
  const word = CHOSEN[thing] ?? mark(thing);
  const bytes = Buffer.from(word);
  // In base64 a word looks otherwise at each of three places; the letters at both ends are shared with its neighbours.
  const within = [0, 1, 2].map((before) => Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").slice(before ? 4 : 0).replace(/=*$/, "").slice(0, -2));
  // A word of its own in a file, or in a text within one; times of the week stand in the journal as a number.
  const bits = [`"${word}"`, `"${word}\\"`];
  if (thing === "ines-times") bits.push(":262144", ": 262144");
  return CHOSEN[thing] ? bits : [word.toLowerCase(), bytes.toString("hex"), ...within.map((text) => text.toLowerCase())];
}

const CHOSEN_THINGS = Object.keys(CHOSEN);

/** Which words a text holds, in order. Answers that are chosen are looked for in files only: elsewhere they are words like others. */
export function found(text, { chosen = false } = {}) {
  const small = `${text}\n${unescaped(String(text))}`.toLowerCase();
  return [...written, ...(chosen ? CHOSEN_THINGS : [])].filter((thing) => spelled(thing).some((word) => small.includes(word))).sort();
}

function unescaped(text) {
  return text.replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
}

/** Takes down all that a context's pages send, log and call themselves. */
export async function listen(page) {
  const heard = { sent: [], logged: [], addresses: new Set(), titles: new Set() };
  const context = page.context();
  context.on("request", (request) => heard.sent.push({ method: request.method(), url: request.url(), body: request.postData(), headers: request.allHeaders().catch(() => request.headers()) }));
  context.on("console", (message) => heard.logged.push(message.text()));
  context.on("weberror", (error) => heard.logged.push(String(error.error())));
  const watch = (page) => {
    page.on("framenavigated", (frame) => heard.addresses.add(frame.url()));
    page.on("websocket", (socket) => heard.sent.push({ method: "SOCKET", url: socket.url(), body: null, headers: {} }));
  };
  context.on("page", watch);
  watch(page);
  await context.exposeBinding("noteTitle", (_, title) => void heard.titles.add(title));
  await context.addInitScript(() => {
    let last = "";
    const look = () => document.title === last || window.noteTitle((last = document.title));
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return heard;
}

/** Nothing of it went to the network, to a log, into an address or into a title. `shown` may stand in titles. */
export async function nothingGotOut(who, heard, site, shown = []) {
  for (const { method, url, body, headers } of heard.sent) {
    const local = url.startsWith("blob:") || url.startsWith("data:");
    expect(local || url.startsWith(site), `${who}: ${url} is on the site`).toBe(true);
    expect([method, body], `${who}: ${url} only fetches`).toEqual(["GET", null]);
    expect(found(`${url}\n${JSON.stringify(await headers)}`), `${who}: ${url}`).toEqual([]);
  }
  expect(heard.sent.length, `${who} was listened to`).toBeGreaterThan(5);
  for (const line of heard.logged) expect(found(line), `${who}: a line in the console`).toEqual([]);
  for (const address of heard.addresses) expect(found(address), `${who}: ${address}`).toEqual([]);
  const titles = [...heard.titles].map((title) => [title, found(title).filter((thing) => !shown.includes(thing))]);
  expect(titles.filter(([, things]) => things.length), `${who}: titles`).toEqual([]);
  expect(heard.titles.size, `${who}’s titles were listened to`).toBeGreaterThan(1);
}

/** The words in what the browser keeps beside the journal. */
export async function besideTheJournal(page) {
  const [device, tab, cookies, others] = await page.evaluate(async () => [
    JSON.stringify(Object.entries(localStorage)),
    JSON.stringify(Object.entries(sessionStorage)),
    document.cookie,
    JSON.stringify([
      await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))),
      await indexedDB.databases(),
      await navigator.storageBuckets.keys(),
    ]),
  ]);
  return { device: found(device), tab: found(tab), elsewhere: found(cookies + others) };
}

/** Opens a file that was sealed with a passphrase, by the ordinary age command; nothing where there is none on this machine. */
export function unsealed(bytes, passphrase) {
  if (spawnSync("age", ["--version"]).error) return null;
  const folder = mkdtempSync(join(tmpdir(), "turnabout-"));
  writeFileSync(join(folder, "sealed.age"), bytes);
  // It takes a passphrase from a terminal alone.
  spawnSync("script", ["-qec", "age -d -o opened sealed.age", "/dev/null"], { cwd: folder, input: `${passphrase}\n` });
  const opened = readFileSync(join(folder, "opened"));
  rmSync(folder, { recursive: true });
  return opened;
}
