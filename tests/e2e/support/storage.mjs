// What journeys do with the browser's own storage, beside the app.
import { expect } from "./app.mjs";

/** Every record of one of the two databases, by key, read beside the app. */
function records(page, inBucket) {
  return page.evaluate(async (inBucket) => {
    const asked = (request) => new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = failed; });
    if (inBucket && !(await navigator.storageBuckets?.keys())?.includes("copy")) return {};
    const { indexedDB } = inBucket ? await navigator.storageBuckets.open("copy") : window;
    const request = indexedDB.open("turnabout");
    // Where there is none, none is made.
    request.onupgradeneeded = () => request.transaction.abort();
    const database = await asked(request).catch(() => null);
    if (!database) return {};
    const store = database.transaction("entries").objectStore("entries");
    const [keys, texts] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
    database.close();
    return Object.fromEntries(keys.map((key, place) => [key, texts[place]]));
  }, inBucket);
}

/** Every stored record. */
export const stored = (page) => records(page, false);

/** Every record of the second copy. */
export const copied = (page) => records(page, true);

/** Waits until the second copy holds exactly what is stored; gives what that is. */
export async function copiedAll(page) {
  await expect.poll(async () => {
    const [first, second] = [await stored(page), await copied(page)];
    return JSON.stringify(first) === JSON.stringify(second);
  }, "the second copy is like the first").toBe(true);
  return stored(page);
}

/** A page of the site in which no app runs. */
export async function besideTheApp(context, site) {
  const page = await context.newPage();
  await page.route("**/beside.html", (request) => request.fulfill({ contentType: "text/html", body: '<link rel="icon" href="data:,">' }));
  await page.goto(`${site}beside.html`);
  return page;
}

/** Deletes the first database, as a browser does that finds it damaged. No app may be open; one that was closed just now may
 *  still be in the browser's way for a moment, which it waits for. */
export function loseTheFirst(page) {
  return page.evaluate(() => new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase("turnabout");
    request.onsuccess = () => done();
    request.onerror = failed;
  }));
}

/** Stores a record beside the app, as another build would. */
export function store(page, key, text) {
  return page.evaluate(async ([key, text]) => {
    const database = await new Promise((done, failed) => {
      const request = indexedDB.open("turnabout");
      request.onsuccess = () => done(request.result);
      request.onerror = failed;
    });
    await new Promise((done, failed) => {
      const transaction = database.transaction("entries", "readwrite");
      transaction.objectStore("entries").add(text, key);
      transaction.oncomplete = done;
      transaction.onabort = failed;
    });
    database.close();
  }, [key, text]);
}

/** What the browser keeps for the site. */
export function left(page) {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    buckets: (await navigator.storageBuckets?.keys()) ?? [],
    device: Object.keys(localStorage),
    tab: Object.keys(sessionStorage),
  }));
}

/** Starts programmes through the page's own form, one after the other, as fast as the app takes them. */
export function startProgrammes(page, names) {
  return page.evaluate(async (names) => {
    const until = async (look) => {
      for (;;) {
        const found = look();
        if (found) return found;
        await new Promise((done) => setTimeout(done));
      }
    };
    for (const name of names) {
      location.hash = "#/programmes";
      const field = await until(() => document.getElementById("programme-name"));
      field.value = name;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.form.requestSubmit();
      await until(() => location.hash.startsWith("#/programme/"));
      await until(() => document.querySelector("h1")?.textContent === name);
    }
    location.hash = "#/programmes";
    await until(() => document.getElementById("programme-name"));
  }, names);
}

/** A repeatable sequence of numbers from 0 to 1 (mulberry32). */
export function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
