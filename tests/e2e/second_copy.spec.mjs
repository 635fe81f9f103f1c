// A browser that loses what is stored has it again from the second copy; and no copy stays where none may be.
import { axe, expect, open, press, reload, test } from "./support/app.mjs";
import { besideTheApp, copied, copiedAll, left, loseTheFirst, startProgrammes, store, stored } from "./support/storage.mjs";

const PASSPHRASE = "walnut bicycle harbour seven";
const ID = "01939fb5-7c00-7000-8000-00000000abcd";
const BACK = "The browser had lost your work. Everything is back.";
const NOTHING = { databases: [], buckets: [], device: [], tab: [] };

const title = (page) => page.locator("h1");
const names = (page) => page.locator(".programme-name");

/** A device with programmes of these names and no app open; gives the page beside it, and what is stored. */
async function deviceWith(page, site, programmes) {
  await open(page, "/programmes");
  await startProgrammes(page, programmes);
  const before = await copiedAll(page);
  const beside = await besideTheApp(page.context(), site);
  await page.close();
  return { beside, before };
}

async function putLockOn(page) {
  await open(page, "/data");
  await page.getByText("I want to set a passphrase").click();
  await page.locator("#lock-first").fill(PASSPHRASE);
  await page.locator("#lock-again").fill(PASSPHRASE);
  await press(page, "Lock with this passphrase");
  await expect(page.getByText("Everything that is kept here is locked with your passphrase.")).toBeVisible();
}

async function unlock(page) {
  await page.getByLabel("The passphrase of this device").fill(PASSPHRASE);
  await page.keyboard.press("Enter");
}

async function erase(page) {
  await open(page, "/data");
  await page.getByText("I want to erase everything").click();
  await page.getByLabel("Type ERASE to confirm").fill("ERASE");
  await press(page, "Erase everything now");
  await expect(title(page)).toHaveText("Everything is erased");
}

/** Puts records into the second copy beside the app. */
function putIntoCopy(page, texts) {
  return page.evaluate(async (texts) => {
    const { indexedDB } = await navigator.storageBuckets.open("copy");
    const database = await new Promise((done) => { indexedDB.open("turnabout").onsuccess = ({ target }) => done(target.result); });
    const transaction = database.transaction("entries", "readwrite");
    for (const [key, text] of Object.entries(texts)) transaction.objectStore("entries").put(text, key);
    await new Promise((done) => { transaction.oncomplete = done; });
    database.close();
  }, texts);
}

/** Makes the browser one that says that it found its storage damaged, and deleted it. */
const saysDamaged = () => Object.defineProperty(IDBVersionChangeEvent.prototype, "dataLoss", { get: () => "total" });

test("what the browser has lost is there again before anything is shown, and the person is told once", async ({ page, context, site }) => {
  const { beside, before } = await deviceWith(page, site, ["Spring", "Summer"]);
  await loseTheFirst(beside);
  expect(await stored(beside)).toEqual({});
  const back = await context.newPage();
  await open(back, "/programmes");
  await expect(names(back)).toHaveText(["Summer", "Spring"]);
  await expect(back.getByText(BACK)).toBeVisible();
  expect(await stored(back)).toEqual(before);
  await axe(back);
  await back.getByRole("alert").getByRole("link", { name: "Your data on this device" }).click();
  await expect(title(back)).toHaveText("Your data on this device");
  await expect(back.getByText("Turnabout keeps all of it twice in this browser")).toBeVisible();
  await open(back, "/programmes");
  await back.getByRole("alert").getByRole("button", { name: "Close" }).click();
  await expect(back.getByText(BACK)).toHaveCount(0);
  await startProgrammes(back, ["Autumn"]);
  await copiedAll(back);
  await reload(back);
  await expect(names(back)).toHaveText(["Autumn", "Summer", "Spring"]);
  await expect(back.getByText(BACK)).toHaveCount(0);
});

test("it is there again once, however many tabs and areas open at the same time", async ({ page, context, site }) => {
  const { beside, before } = await deviceWith(page, site, ["Spring", "Summer"]);
  await loseTheFirst(beside);
  const tabs = await Promise.all(["/programmes", "/programmes", "/data", "/profile"].map(async (route) => {
    const tab = await context.newPage();
    await open(tab, route);
    return tab;
  }));
  expect(await stored(beside)).toEqual(before);
  for (const tab of tabs.slice(0, 2)) await expect(names(tab)).toHaveText(["Summer", "Spring"]);
  await expect(tabs[2].locator("#data-what")).toHaveText("2 programmes, with 0 people");
  await expect.poll(async () => {
    const told = await Promise.all(tabs.map((tab) => tab.getByText(BACK).count()));
    return told.reduce((one, other) => one + other);
  }).toBe(1);
});

test("what was locked comes back locked, and opens with its passphrase", async ({ page, context, site }) => {
  await open(page, "/programmes");
  await startProgrammes(page, ["Zanzibar"]);
  await putLockOn(page);
  const { beside, before } = await deviceWith(page, site, ["Zanzibar again"]);
  expect(Object.keys(before)).toContain("lock");
  expect(JSON.stringify(before)).not.toContain("Zanzibar");
  await loseTheFirst(beside);
  const back = await context.newPage();
  await open(back, "/programmes");
  await expect(title(back)).toHaveText("Locked");
  await expect(back.getByText(BACK)).toBeVisible();
  expect(await stored(back)).toEqual(before);
  await axe(back);
  await unlock(back);
  await expect(names(back)).toHaveText(["Zanzibar again", "Zanzibar"]);
  await copiedAll(back);
});

test("what was lost comes back also where something else was saved since", async ({ page, context, site }) => {
  const { beside, before } = await deviceWith(page, site, ["Spring"]);
  await loseTheFirst(beside);
  // By an older Turnabout, which knows of no second copy.
  const [[, text]] = Object.entries(before);
  await beside.evaluate(() => new Promise((done) => {
    const request = indexedDB.open("turnabout", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("entries");
    request.onsuccess = () => done(request.result.close());
  }));
  await store(beside, ID, text.replace(/"id":"[^"]*"/, `"id":"${ID}"`).replace("Spring", "Since").replace(/"programme":"[^"]*"/, '"programme":"other"'));
  const back = await context.newPage();
  await open(back, "/programmes");
  await expect(names(back)).toHaveText([/Spring|Since/, /Spring|Since/]);
  await expect(back.getByText(BACK)).toBeVisible();
  expect(await copiedAll(back)).toMatchObject(before);
});

test("once everything is erased nothing comes back", async ({ page, context, site }) => {
  const { beside } = await deviceWith(page, site, ["Spring"]);
  const [tab, other] = [await context.newPage(), await context.newPage()];
  await Promise.all([open(tab, "/programmes"), open(other, "/programmes")]);
  // Busy until it is told.
  const writing = startProgrammes(other, Array.from({ length: 200 }, (_, number) => `Late ${number}`)).catch(() => {});
  await expect(names(tab).first()).toContainText("Late");
  await erase(tab);
  await writing;
  for (const page of [tab, other]) {
    await expect(title(page)).toHaveText("Everything is erased");
    await expect.poll(() => left(page)).toEqual(NOTHING);
  }
  await reload(tab);
  await open(tab, "/programmes");
  await expect(title(tab)).toHaveText("Your programmes");
  await expect(names(tab)).toHaveCount(0);
  await expect(tab.getByText(BACK)).toHaveCount(0);
  expect(await stored(beside)).toEqual({});
});

test("what a tab notes between the erasing and the word of it is erased too", async ({ page, context, site }) => {
  const beside = await besideTheApp(context, site);
  await open(page, "/programmes");
  // By the tab itself: what another writes is not there at once.
  await page.evaluate(() => localStorage.setItem("turnabout.lock-offered", "offered"));
  await beside.evaluate(() => new BroadcastChannel("turnabout").postMessage("erased"));
  await expect(title(page)).toHaveText("Everything is erased");
  expect((await left(page)).device).toEqual([]);
});

test("an erasing of which the copy cannot be deleted says that it failed, and leaves everything", async ({ page }) => {
  await open(page, "/programmes");
  await startProgrammes(page, ["Spring"]);
  const before = await copiedAll(page);
  await open(page, "/data");
  await page.evaluate(() => { navigator.storageBuckets.delete = () => Promise.reject(new DOMException("no", "UnknownError")); });
  await page.getByText("I want to erase everything").click();
  await page.getByLabel("Type ERASE to confirm").fill("ERASE");
  await press(page, "Erase everything now");
  await expect(page.getByText("The browser did not erase it.")).toBeVisible();
  expect(await stored(page)).toEqual(before);
});

test("where an older Turnabout erases everything, the copy goes too", async ({ page, site }) => {
  const { beside } = await deviceWith(page, site, ["Spring"]);
  const shell = await page.context().newPage();
  await open(shell);
  await loseTheFirst(beside);
  await beside.evaluate(() => new BroadcastChannel("turnabout").postMessage("erased"));
  await expect(title(shell)).toHaveText("Everything is erased");
  await expect.poll(async () => (await left(shell)).buckets).toEqual([]);
});

test("no plain word is in the copy under a lock, nor under an old passphrase, whatever becomes of the lock", async ({ page, context }) => {
  const isPlain = async () => JSON.stringify(await copied(page)).includes("Zanzibar");
  await open(page, "/programmes");
  await startProgrammes(page, ["Zanzibar"]);
  await copiedAll(page);
  expect(await isPlain()).toBe(true);
  const second = await context.newPage();
  await open(second, "/programmes");
  const writing = startProgrammes(second, Array.from({ length: 40 }, (_, number) => `Zanzibar ${number}`));
  // Looks between the writes, however quick they are.
  const looking = page.evaluate(() => new Promise((done) => {
    const wrong = [];
    const asked = (request) => new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = failed; });
    const texts = async (indexedDB) => {
      const request = indexedDB.open("turnabout");
      // Where there is none, none is made.
      request.onupgradeneeded = () => request.transaction.abort();
      const database = await asked(request);
      const texts = await asked(database.transaction("entries").objectStore("entries").getAll());
      database.close();
      return texts;
    };
    window.lookNoMore = () => { window.over = true; };
    (async () => {
      while (!window.over) {
        try {
          if (!(await navigator.storageBuckets.keys()).includes("copy")) continue;
          // In this order: what is sealed in the first by now was sealed when the copy is looked at.
          const first = await texts(indexedDB);
          const isLocked = first.some((text) => text.includes('"lock":'));
          const second = await texts((await navigator.storageBuckets.open("copy")).indexedDB);
          if (isLocked) wrong.push(...second.filter((text) => text.includes("Zanzibar")));
        } catch {
          // It went while it was looked at.
        }
        await new Promise((done) => setTimeout(done));
      }
      done(wrong);
    })();
  }));
  await putLockOn(page);
  await writing;
  expect(await isPlain()).toBe(false);
  expect(Object.keys(await copiedAll(page)).length).toBe(42);
  await page.evaluate(() => window.lookNoMore());
  expect(await looking).toEqual([]);

  const sealed = await copied(page);
  await page.getByText("I want another passphrase").click();
  await page.getByLabel("The passphrase until now").fill(PASSPHRASE);
  await page.getByLabel("The new passphrase for this device").fill("seven quiet lanterns at dusk");
  await page.getByLabel("The same passphrase again").fill("seven quiet lanterns at dusk");
  await press(page, "Lock with the new passphrase");
  await expect(page.getByText("Your new passphrase works from now on.")).toBeVisible();
  const anew = await copiedAll(page);
  expect(Object.keys(anew)).toEqual(Object.keys(sealed));
  for (const key of Object.keys(anew)) expect(anew[key]).not.toBe(sealed[key]);
  expect(await isPlain()).toBe(false);

  await page.getByText("I want to take the lock away").click();
  await page.getByLabel("The passphrase of this device").fill("seven quiet lanterns at dusk");
  await press(page, "Take the lock away");
  await expect(page.getByText("The lock is off.")).toBeVisible();
  await copiedAll(page);
  expect(await isPlain()).toBe(true);
});

test("what an older Turnabout stores plainly under a lock is in the copy only once it is sealed", async ({ page, context, site }) => {
  await open(page, "/programmes");
  await startProgrammes(page, ["Zanzibar"]);
  const [ours] = Object.values(await stored(page));
  await putLockOn(page);
  const before = await copiedAll(page);
  const beside = await besideTheApp(context, site);
  await page.close();
  await store(beside, ID, ours.replace(/"id":"[^"]*"/, `"id":"${ID}"`).replace("Zanzibar", "Zanzibar of old"));
  const back = await context.newPage();
  await open(back, "/programmes");
  await expect(title(back)).toHaveText("Locked");
  await back.evaluate(() => navigator.locks.request("turnabout.copy", () => {}));
  expect(await copied(beside)).toEqual(before);
  await unlock(back);
  await expect(title(back)).toHaveText("Your programmes");
  const after = await copiedAll(back);
  expect(Object.keys(after)).toContain(ID);
  expect(JSON.stringify(after)).not.toContain("Zanzibar");
});

test("a lock is refused while the plain copy cannot be deleted", async ({ page }) => {
  await open(page, "/programmes");
  await startProgrammes(page, ["Zanzibar"]);
  const before = await copiedAll(page);
  await open(page, "/data");
  await page.evaluate(() => { navigator.storageBuckets.delete = () => Promise.reject(new DOMException("no", "UnknownError")); });
  await page.getByText("I want to set a passphrase").click();
  await page.locator("#lock-first").fill(PASSPHRASE);
  await page.locator("#lock-again").fill(PASSPHRASE);
  await press(page, "Lock with this passphrase");
  await expect(page.getByText("The browser could not store it, so nothing was changed.")).toBeVisible();
  expect(await stored(page)).toEqual(before);
  expect(await copied(page)).toEqual(before);
});

test("a copy that is gone, behind or under another lock is brought in line at the next start", async ({ page, context, site }) => {
  const { beside, before } = await deviceWith(page, site, ["Spring", "Summer"]);
  const starts = async () => {
    const tab = await context.newPage();
    await open(tab, "/programmes");
    await expect(names(tab)).toHaveText(["Summer", "Spring"]);
    expect(await copiedAll(tab)).toEqual(before);
    await expect(tab.getByRole("alert").getByRole("button")).toHaveCount(0);
    await tab.close();
  };
  await beside.evaluate(() => navigator.storageBuckets.delete("copy"));
  await starts();
  await beside.evaluate(async () => {
    const { indexedDB } = await navigator.storageBuckets.open("copy");
    const database = await new Promise((done) => { indexedDB.open("turnabout").onsuccess = ({ target }) => done(target.result); });
    const transaction = database.transaction("entries", "readwrite");
    transaction.objectStore("entries").openCursor().onsuccess = ({ target }) => target.result.delete();
    await new Promise((done) => { transaction.oncomplete = done; });
    database.close();
  });
  expect(Object.keys(await copied(beside)).length).toBe(1);
  await starts();
  await putIntoCopy(beside, { lock: "of another time", zz: "sealed with it" });
  await starts();
});

test("a browser without buckets keeps one copy, as ever", async ({ page, context, site }) => {
  await context.addInitScript(() => { delete Navigator.prototype.storageBuckets; });
  await open(page, "/programmes");
  expect(await page.evaluate(() => "storageBuckets" in navigator)).toBe(false);
  await startProgrammes(page, ["Spring"]);
  await putLockOn(page);
  await reload(page);
  await expect(title(page)).toHaveText("Locked");
  await unlock(page);
  await expect(title(page)).toHaveText("Your data on this device");
  await open(page, "/programmes");
  await expect(names(page)).toHaveText(["Spring"]);
  const beside = await besideTheApp(context, site);
  await page.close();
  await loseTheFirst(beside);
  const back = await context.newPage();
  await open(back, "/programmes");
  await expect(title(back)).toHaveText("Your programmes");
  await expect(names(back)).toHaveCount(0);
  await expect(back.getByRole("alert").getByRole("button")).toHaveCount(0);
  await startProgrammes(back, ["Anew"]);
  await open(back, "/data");
  await expect(back.getByText("keeps all of it twice")).toHaveCount(0);
  await erase(back);
  await expect.poll(() => left(back)).toEqual(NOTHING);
});

test("a browser that says it deleted its damaged storage, and has no copy either, is not silent", async ({ page, context }) => {
  await context.addInitScript(saysDamaged);
  await open(page, "/programmes");
  await expect(page.getByText("The browser’s storage was damaged, and the browser has deleted your work.")).toBeVisible();
  await axe(page);
  await page.getByRole("alert").getByRole("link", { name: "Your data on this device" }).click();
  await expect(page.getByRole("heading", { name: "Restore a backup" })).toBeVisible();
  await reload(page);
  await expect(title(page)).toHaveText("Your data on this device");
  await expect(page.getByText("The browser’s storage was damaged")).toHaveCount(0);
});

test("a copy that cannot be written or opened is nobody's trouble", async ({ page }) => {
  await page.addInitScript(() => {
    const { open } = StorageBucketManager.prototype;
    StorageBucketManager.prototype.open = function (...given) {
      return window.letOpen ? open.apply(this, given) : Promise.reject(new DOMException("no", "UnknownError"));
    };
  });
  await open(page, "/programmes");
  await startProgrammes(page, ["Spring", "Summer"]);
  await expect(names(page)).toHaveText(["Summer", "Spring"]);
  await expect(page.getByRole("alert").getByRole("button")).toHaveCount(0);
  expect((await left(page)).buckets).toEqual([]);
  // The next write brings along what the copy lacks.
  await page.evaluate(() => { window.letOpen = true; });
  await startProgrammes(page, ["Autumn"]);
  expect(Object.keys(await copiedAll(page)).length).toBe(3);
});

test("where there is no room for two, the copy makes room", async ({ page }) => {
  await page.addInitScript(() => {
    const { add } = IDBObjectStore.prototype;
    const { delete: remove } = StorageBucketManager.prototype;
    let isCopied = true;
    StorageBucketManager.prototype.delete = function (...given) {
      isCopied = false;
      return remove.apply(this, given);
    };
    IDBObjectStore.prototype.add = function (...given) {
      const request = add.apply(this, given);
      if (window.isFull && isCopied) {
        Object.defineProperty(this.transaction, "error", { get: () => new DOMException("no room", "QuotaExceededError") });
        this.transaction.abort();
      }
      return request;
    };
  });
  await open(page, "/programmes");
  await startProgrammes(page, ["Spring"]);
  await copiedAll(page);
  await page.evaluate(() => { window.isFull = true; });
  await startProgrammes(page, ["Summer", "Autumn"]);
  await expect(names(page)).toHaveText(["Autumn", "Summer", "Spring"]);
  await expect.poll(async () => (await left(page)).buckets).toEqual([]);
  await reload(page);
  await expect(names(page)).toHaveText(["Autumn", "Summer", "Spring"]);
  // Tried again at every start.
  expect(Object.keys(await copiedAll(page)).length).toBe(3);
});
