// A tab or a whole browser that is killed while it writes opens again with all that was saved.
import { spawn } from "node:child_process";
import { appendFile, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { expect, test } from "./support/app.mjs";
import { chance, copied, copiedAll, startProgrammes, stored } from "./support/storage.mjs";

/** Starts a questionnaire; gives the address of a question at which topics are marked, each mark a write. */
async function begin(page, site) {
  await page.goto(`${site}#/profile`);
  await page.getByRole("button", { name: "Start the questions" }).click();
  await expect(page.locator("h1")).toHaveText("What is your name?");
  return page.url().replace(/[^/]*$/, "help");
}

/**
 * Marks topic after topic as fast as the app stores them: the app tells the other tabs once a mark is stored, and then the
 * next one is made. `told` hears the number of each mark that is stored.
 */
async function markOn(page, marked, told) {
  await page.exposeFunction("told", told);
  await page.evaluate((marked) => {
    const boxes = [...document.querySelectorAll("main input[type=checkbox]")];
    const mark = () => boxes[marked % boxes.length].click();
    new BroadcastChannel("turnabout").onmessage = ({ data }) => {
      if (data !== "added") return;
      marked += 1;
      window.told(marked);
      mark();
    };
    mark();
  }, marked);
}

/** Opens the question, and checks that what is shown is what was marked so often; gives how often that was. */
async function opensAgain(page, address, saved) {
  await page.goto(address);
  await expect(page.locator("h1")).toHaveText("What could you help somebody with?");
  // One of the records is the start of the questions.
  const marked = Object.keys(await stored(page)).length - 1;
  expect(marked, "marks that were saved").toBeGreaterThanOrEqual(saved);
  const shown = await page.locator("main input[type=checkbox]").evaluateAll((boxes) => boxes.map((box) => box.checked));
  const times = (place) => (marked > place ? Math.floor((marked - place - 1) / shown.length) + 1 : 0);
  expect(shown, `after ${marked} marks`).toEqual(shown.map((_, place) => times(place) % 2 === 1));
  return marked;
}

/** Marks on until a moment that chance chooses. Gives the number of the last mark that was told to be stored. */
async function markForAWhile(page, marked, random) {
  const until = marked + 1 + Math.floor(random() * 6);
  let saved = marked;
  await new Promise((enough, failed) => {
    markOn(page, marked, (number) => {
      saved = number;
      if (number >= until) enough();
    }).catch(failed);
  });
  // Somewhere within the next write, or between two.
  await new Promise((done) => setTimeout(done, random() * 8));
  return () => saved;
}

// In parts, so that none takes long on a slow machine: 90 in all.
for (const part of [1, 2, 3, 4, 5, 6]) {
  test(`15 tabs that are killed while they write lose nothing that was saved (${part} of 6)`, async ({ page, context, site }) => {
    test.slow();
    const random = chance(part);
    const address = await begin(page, site);
    await page.close();
    let saved = 0;
    for (let kill = 0; kill < 15; kill += 1) {
      const tab = await context.newPage();
      const marked = await opensAgain(tab, address, saved);
      const last = await markForAWhile(tab, marked, random);
      if (random() < 0.5) {
        const crashed = tab.waitForEvent("crash");
        const devtools = await context.newCDPSession(tab);
        // It never answers.
        devtools.send("Page.crash").catch(() => {});
        await crashed;
      }
      saved = last();
      await tab.close();
    }
    const tab = await context.newPage();
    expect(await opensAgain(tab, address, saved)).toBeGreaterThan(15);
  });
}

for (const [where, field, typed] of [
  ["name", "Your name", "Zelda Sent"],
  ["help", "Something else?", "Chess\nGarden che"],
]) {
  test(`words that were being typed in a tab that is killed are there again: ${where}`, async ({ page, context, site }) => {
    const address = (await begin(page, site)).replace(/[^/]*$/, where);
    await page.goto(address);
    await page.getByLabel(field).pressSequentially(typed);
    await expect(page.getByLabel(field)).toBeFocused();
    const crashed = page.waitForEvent("crash");
    const devtools = await context.newCDPSession(page);
    // It never answers.
    devtools.send("Page.crash").catch(() => {});
    await crashed;
    await page.close();
    const again = await context.newPage();
    await again.goto(address);
    await expect(again.getByLabel(field)).toHaveValue(typed);
    // Once it is an answer, it is no draft any more.
    await again.getByLabel(field).focus();
    await again.getByLabel(field).blur();
    await expect.poll(() => again.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith("turnabout.draft")))).toEqual([]);
    await again.reload();
    await expect(again.getByLabel(field)).toHaveValue(typed);
  });
}

test("words that were being typed in a browser that is closed are there again", async ({ site }) => {
  const folder = await mkdtemp(join(tmpdir(), "turnabout-kills-"));
  let address;
  for (let time = 0; time < 2; time += 1) {
    const { page, kill } = await startBrowser(folder);
    try {
      address ??= await begin(page, site);
      if (time === 0) {
        await page.getByLabel("Your name").pressSequentially("Zelda Sent");
        // The tab closes with the cursor in the field, and the browser some time later.
        await page.close();
        await new Promise((done) => setTimeout(done, 7000));
      } else {
        await page.goto(address.replace(/[^/]*$/, "name"));
        await expect(page.getByLabel("Your name")).toHaveValue("Zelda Sent");
      }
    } finally {
      await kill();
    }
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Starts a browser of its own over a folder that outlives it. */
async function startBrowser(folder) {
  await rm(join(folder, "DevToolsActivePort"), { force: true });
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync", "--disable-background-networking"];
  const program = process.env.CHROMIUM || chromium.executablePath();
  const started = spawn(program, [...flags, "--remote-debugging-port=0", `--user-data-dir=${folder}`, "about:blank"], { detached: true, stdio: "ignore" });
  let port;
  await expect.poll(async () => {
    [port] = (await readFile(join(folder, "DevToolsActivePort"), "utf8").catch(() => "")).split("\n");
    return port;
  }, { timeout: 60_000 }).toMatch(/^\d+$/);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const ended = new Promise((done) => started.once("exit", done));
  const kill = async () => {
    // The group that it was started as: the browser and all its processes at once.
    process.kill(-started.pid, "SIGKILL");
    await ended;
  };
  return { page: await browser.contexts()[0].newPage(), kill };
}

test("10 browsers that are killed while they write lose nothing that was saved", async ({ site }) => {
  test.slow();
  const random = chance(1122);
  const folder = await mkdtemp(join(tmpdir(), "turnabout-kills-"));
  let address;
  let saved = 0;
  for (let time = 0; time <= 10; time += 1) {
    const { page, kill } = await startBrowser(folder);
    try {
      address ??= await begin(page, site);
      const marked = await opensAgain(page, address, saved);
      if (time < 10) saved = (await markForAWhile(page, marked, random))();
    } finally {
      await kill();
    }
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/**
 * Ends the log of the first database as a kill does that comes between the two writes of one record: with the head of a
 * record that never came. A browser passes over it once, and writes on behind it.
 */
async function tearTheLog(folder) {
  const databases = join(folder, "Default", "IndexedDB");
  const [place] = (await readdir(databases)).filter((name) => name.endsWith(".indexeddb.leveldb"));
  const logs = (await readdir(join(databases, place))).filter((name) => name.endsWith(".log"));
  expect(logs.length).toBe(1);
  // A checksum of four bytes, a length of two, and that the record is whole.
  await appendFile(join(databases, place, logs[0]), Buffer.from([0, 0, 0, 0, 100, 0, 1]));
}

test("a browser that throws its damaged database away shows everything again", async ({ site }) => {
  test.slow();
  const folder = await mkdtemp(join(tmpdir(), "turnabout-kills-"));
  const back = "The browser had lost your work. Everything is back.";
  const shown = ["Winter", "Autumn", "Summer", "Spring"];
  let before;
  for (let time = 0; time < 4; time += 1) {
    const { page, kill } = await startBrowser(folder);
    try {
      await page.goto(`${site}#/programmes`);
      await expect(page.locator("h1")).toHaveText("Your programmes");
      await expect(page.locator(".programme-name")).toHaveText(shown.slice(4 - 2 * Math.min(time, 2)));
      // Thrown away at the third start, and told once.
      await expect(page.getByText(back)).toHaveCount(time === 2 ? 1 : 0);
      if (time < 2) await startProgrammes(page, shown.slice(2 - 2 * time, 4 - 2 * time).reverse());
      else expect(await stored(page)).toEqual(before);
      before = await copiedAll(page);
    } finally {
      await kill();
    }
    if (time === 0) await tearTheLog(folder);
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const PASSPHRASE = "walnut bicycle harbour seven";
const MANY = 300;

/** Brings so many programmes beside the app that writing all of them anew takes its time. */
async function bringMany(page, site) {
  await page.goto(`${site}#/programmes`);
  await startProgrammes(page, ["Zanzibar"]);
  await page.evaluate(async (many) => {
    const database = await new Promise((done) => {
      const request = indexedDB.open("turnabout");
      request.onsuccess = () => done(request.result);
    });
    const store = database.transaction("entries", "readwrite").objectStore("entries");
    const text = await new Promise((done) => { store.getAll().onsuccess = ({ target }) => done(target.result[0]); });
    const entry = JSON.parse(text);
    for (let number = 1; number < many; number += 1) {
      const id = `01939fb5-7c00-7000-8000-${String(number).padStart(12, "0")}`;
      const about = { programme: `p${number}` };
      store.add(JSON.stringify({ ...entry, id, about }), id);
    }
    await new Promise((done) => { store.transaction.oncomplete = done; });
    database.close();
  }, MANY);
}

/** Opens the page about this device, with the passphrase where there is a lock. Answers whether there is one. */
async function opensUnderLock(page, site) {
  await page.goto(`${site}#/data`);
  const field = page.getByLabel("The passphrase of this device");
  await expect(page.locator("h1")).toHaveText(/^(Locked|Your data on this device)$/);
  const texts = Object.entries(await stored(page));
  const isLocked = texts.some(([key]) => key === "lock");
  await expect(page.locator("h1")).toHaveText(isLocked ? "Locked" : "Your data on this device");
  // Nothing in between: with a lock all of it is sealed, and without one none of it is.
  const plain = texts.filter(([, text]) => text.includes("Zanzibar")).length;
  expect(plain).toBe(isLocked ? 0 : MANY);
  if (isLocked) expect(JSON.stringify(await copied(page))).not.toContain("Zanzibar");
  if (isLocked) {
    await field.fill(PASSPHRASE);
    await page.keyboard.press("Enter");
  }
  await expect(page.locator("#data-how-much")).toContainText(`${MANY} changes`);
  await expect(page.getByText("damaged")).toHaveCount(0);
  return isLocked;
}

/** Puts the lock on where there is none, or takes it away, without waiting for the end. */
async function turnLock(page, isLocked) {
  if (isLocked) {
    await page.getByText("I want to take the lock away").click();
    await page.locator("#lock-passphrase").fill(PASSPHRASE);
    await page.getByRole("button", { name: "Take the lock away" }).click();
  } else {
    await page.getByText("I want to set a passphrase").click();
    await page.locator("#lock-first").fill(PASSPHRASE);
    await page.locator("#lock-again").fill(PASSPHRASE);
    await page.getByRole("button", { name: "Lock with this passphrase" }).click();
  }
}

test("browsers that are killed while the lock is put on or taken away keep everything, sealed or plain", async ({ site }) => {
  test.slow();
  const random = chance(2211);
  const folder = await mkdtemp(join(tmpdir(), "turnabout-kills-"));
  const seen = new Set();
  // A text of all that are written anew, the first, one in the middle, the last; or a moment around the end.
  const moments = [1, 1, MANY / 2, MANY / 2, MANY, MANY, "after", "after", "after", "after"];
  for (let time = 0; time <= moments.length; time += 1) {
    const { page, kill } = await startBrowser(folder);
    try {
      if (time === 0) await bringMany(page, site);
      const isLocked = await opensUnderLock(page, site);
      seen.add(isLocked);
      const moment = moments[time];
      if (moment === "after") {
        const before = Object.keys(await stored(page)).length;
        await turnLock(page, isLocked);
        // Not before something is stored; then somewhere in what follows.
        if (random() < 0.5) await expect.poll(async () => Object.keys(await stored(page)).length).not.toBe(before);
        else await new Promise((done) => setTimeout(done, random() * 900));
      } else if (moment) {
        // The page stands still at that text, with all before it asked for and nothing said to be stored.
        const reached = new Promise((done) => page.on("console", (message) => message.text() === "reached" && done()));
        await page.evaluate((moment) => {
          const { put } = IDBObjectStore.prototype;
          let count = 0;
          IDBObjectStore.prototype.put = function (...given) {
            const request = put.apply(this, given);
            count += 1;
            if (count === moment) {
              console.log("reached");
              for (;;);
            }
            return request;
          };
        }, moment);
        turnLock(page, isLocked).catch(() => {});
        await reached;
      }
    } finally {
      await kill();
    }
  }
  expect(seen).toEqual(new Set([false, true]));
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});
