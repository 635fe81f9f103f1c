// The lock of this device: what is kept is encrypted, and only the passphrase opens it again.
import { atData, axe, download, expect, open, press, reload, test } from "./support/app.mjs";
import { copied, left, startProgrammes, store, stored } from "./support/storage.mjs";
import { file } from "./support/files.mjs";

const SENTINEL = "Zanzibar quicksilver";
const PASSPHRASE = "walnut bicycle harbour seven";
const PAIR = "5f0d9c3e7b1a4c2d8e6f0a1b2c3d4e5f";
const ID = "01939fb5-7c00-7000-8000-00000000abcd";

const title = (page) => page.locator("h1");
const locked = (page) => expect(title(page)).toHaveText("Locked");

/** Everything that the browser keeps for the site, whatever it is kept in. */
async function kept(page) {
  const beside = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    buckets: await navigator.storageBuckets.keys(),
    caches: window.caches ? await caches.keys() : [],
    local: { ...localStorage },
    session: { ...sessionStorage },
    window: window.name,
    title: document.title,
    cookies: document.cookie,
  }));
  expect(beside.databases).toEqual(["turnabout"]);
  expect(["", "copy"]).toContain(beside.buckets.join());
  return JSON.stringify({ ...beside, stored: await stored(page), copied: await copied(page) });
}

/** A word of what is kept can be read in what the browser keeps, or none can. */
const isPlain = async (page) => expect(await kept(page)).toContain("Zanzibar");
const isSealed = async (page) => expect(await kept(page)).not.toContain("Zanzibar");

/** What the stored records say beside their ids, whether under a lock or not. */
const plainTexts = async (page) => Object.values(await stored(page)).filter((text) => !text.startsWith('{"version":1000001'));

async function typeTwice(page, passphrase) {
  await page.getByLabel(/^(A|The new) passphrase for this device$/).fill(passphrase);
  await page.getByLabel("The same passphrase again").fill(passphrase);
}

async function unfold(page, words) {
  const details = page.locator("details", { has: page.locator("summary", { hasText: words }) });
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
  await expect(details).toHaveAttribute("open");
}

/** The tab knows that there is an open lock: it has heard of it from the tab in which it was put on. */
const knowsTheLock = (page) => expect(page.getByRole("button", { name: "Lock now", exact: true })).toBeVisible();
/** The tab knows of no lock that is open. */
const knowsNoLock = (page) => expect(page.getByRole("button", { name: "Lock now", exact: true })).toHaveCount(0);

async function putOn(page, passphrase = PASSPHRASE) {
  await atData(page);
  await unfold(page, "I want to set a passphrase");
  await typeTwice(page, passphrase);
  await press(page, "Lock with this passphrase");
  await expect(page.getByText("Everything that is kept here is locked with your passphrase.")).toBeVisible();
}

async function takeAway(page, passphrase = PASSPHRASE) {
  await atData(page);
  await unfold(page, "I want to take the lock away");
  await page.getByLabel("The passphrase of this device").fill(passphrase);
  await press(page, "Take the lock away");
}

async function unlock(page, passphrase = PASSPHRASE) {
  await page.getByLabel("The passphrase of this device").fill(passphrase);
  await page.keyboard.press("Enter");
}

/** Something of every area, and something typed that is not saved. */
async function keepMuch(page) {
  await open(page, "/profile");
  await press(page, "Start the questions");
  await page.getByLabel("Your name").fill("Zanzibar Yusuf");
  await press(page, "Continue");
  await expect(title(page)).toHaveText("Which of these fits you?");
  const question = page.url();
  const card = (id, name) => ({ id, name, gives: [], benefit: 0.5 });
  await open(page, "/pair");
  await page.getByLabel("Choose the file").setInputFiles(file("pair", {
    pair: PAIR, programme: "Zanzibar round", aim: "", mentor: card("m", "Amina Zanzibar"), mentee: card("s", "Robert Ellis"),
  }));
  await page.getByRole("button", { name: "I am Amina Zanzibar" }).click();
  await page.getByRole("link", { name: "Set my goal" }).click();
  await page.getByLabel("want to reach?").fill("Zanzibar, typed and not saved");
  return { question, goal: page.url() };
}

test.beforeEach(async ({ page }) => {
  await open(page, "/programmes");
  await startProgrammes(page, [SENTINEL]);
});

test("it is put on, opened and taken away, and no plain text is stored meanwhile", async ({ page }) => {
  await isPlain(page);
  await atData(page);
  await unfold(page, "I want to set a passphrase");
  // What a forgotten passphrase means is said before there is one.
  await expect(page.getByText("Nobody can reset a forgotten passphrase.")).toBeVisible();
  await page.locator("#lock-first").fill("short");
  await press(page, "Lock with this passphrase");
  await expect(page.locator("#lock-first-error")).toContainText("This is too short.");
  await expect(page.locator("#lock-first")).toBeFocused();
  await page.locator("#lock-first").fill(PASSPHRASE);
  await page.locator("#lock-again").fill(`${PASSPHRASE}!`);
  await press(page, "Lock with this passphrase");
  await expect(page.getByText("The two are not the same.")).toBeVisible();
  await expect(page.locator("#lock-again")).toBeFocused();
  await isPlain(page);
  await axe(page);

  await putOn(page);
  await axe(page);
  await isSealed(page);
  await open(page, "/programmes");
  await startProgrammes(page, ["Zanzibar again"]);
  await isSealed(page);

  await reload(page);
  await locked(page);
  await axe(page);
  await unlock(page, "something else entirely");
  await expect(page.getByText("This is not the passphrase.")).toBeVisible();
  await expect(page.getByLabel("The passphrase of this device")).toBeFocused();
  await axe(page);
  await unlock(page);
  await expect(page.getByRole("link", { name: SENTINEL })).toBeVisible();
  await expect(page.getByRole("link", { name: "Zanzibar again" })).toBeVisible();

  await takeAway(page, "something else entirely");
  await expect(page.getByText("This is not the passphrase.")).toBeVisible();
  await isSealed(page);
  await takeAway(page);
  await expect(page.getByText("The lock is off.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "A lock for this device" })).toBeFocused();
  expect(await plainTexts(page)).toEqual(Object.values(await stored(page)));
  await isPlain(page);
  await expect(page.getByRole("button", { name: "Lock now" })).toHaveCount(0);
  await reload(page);
  await open(page, "/programmes");
  await expect(page.locator(".programme-name")).toHaveText(["Zanzibar again", SENTINEL]);
});

test("another passphrase takes its place, and the old one opens nothing", async ({ page, context }) => {
  const NEW = "seven quiet lanterns at dusk";
  await putOn(page);
  const second = await context.newPage();
  await open(second, "/programmes");
  await expect(second.getByRole("link", { name: SENTINEL })).toBeVisible();
  const before = await stored(page);
  const change = async (old) => {
    await unfold(page, "I want another passphrase");
    await page.getByLabel("The passphrase until now").fill(old);
    await typeTwice(page, NEW);
    await press(page, "Lock with the new passphrase");
  };
  await change(NEW);
  await expect(page.getByText("This is not the passphrase.")).toBeVisible();
  await expect(page.getByLabel("The passphrase until now")).toBeFocused();
  await axe(page);
  expect(await stored(page)).toEqual(before);
  await change(PASSPHRASE);
  await expect(page.getByText("Your new passphrase works from now on.")).toBeVisible();
  await axe(page);
  const after = await stored(page);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const key of Object.keys(after)) expect(after[key]).not.toBe(before[key]);
  // The other tab goes on.
  await startProgrammes(second, ["Zanzibar again"]);
  await isSealed(page);
  await press(page, "Lock now");
  await locked(second);
  await locked(page);
  await unlock(page, PASSPHRASE);
  await expect(page.getByText("This is not the passphrase.")).toBeVisible();
  await unlock(page, NEW);
  await expect(second.locator(".programme-name")).toHaveText(["Zanzibar again", SENTINEL]);
});

test("nothing of any area can be read beside the app, and what is being typed stays", async ({ page, context }) => {
  const { question, goal } = await keepMuch(page);
  const other = await context.newPage();
  await other.goto(question.replace(/[^/]*$/, "name"));
  await expect(other.getByLabel("Your name")).toHaveValue("Zanzibar Yusuf");
  await isPlain(page);
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain("typed and not saved");
  await putOn(other);
  await isSealed(other);
  await knowsTheLock(page);
  await isSealed(page);
  await open(page, "/pair");
  await expect(page.getByLabel("want to reach?")).toHaveCount(0);
  await page.goto(goal);
  await expect(page.getByLabel("want to reach?")).toHaveValue("Zanzibar, typed and not saved");
  await page.getByLabel("want to reach?").fill("Zanzibar, typed and not saved either");
  await open(page, "/pair");
  await isSealed(page);
  await takeAway(other);
  await expect(other.getByText("The lock is off.")).toBeVisible();
  await knowsNoLock(page);
  await page.goto(goal);
  await expect(page.getByLabel("want to reach?")).toHaveValue("Zanzibar, typed and not saved either");
  await putOn(other);
  await knowsTheLock(page);
  await isSealed(page);
  await press(page, "Lock now");
  await locked(page);
  await isSealed(page);
  // What was typed and not saved is there again, for who knows the passphrase.
  await unlock(page);
  await expect(page.getByLabel("want to reach?")).toHaveValue("Zanzibar, typed and not saved either");
  await page.getByLabel("want to reach?").fill("Zanzibar once more");
  await isSealed(page);
  // The other tab is open still, and opens this one.
  await page.reload();
  await expect(page.getByLabel("want to reach?")).toHaveValue("Zanzibar once more");
  await isSealed(page);
});

test("a second tab opens with the first, closes with it, and is opened by it", async ({ page, context }) => {
  await putOn(page);
  const second = await context.newPage();
  await open(second, "/programmes");
  await expect(second.getByRole("link", { name: SENTINEL })).toBeVisible();
  await press(second, "Lock now");
  await locked(second);
  await locked(page);
  await unlock(page);
  await expect(title(page)).toHaveText("Your data on this device");
  await expect(second.getByRole("link", { name: SENTINEL })).toBeVisible();
});

test("every area of every tab closes, also from the first page, and opens again", async ({ page, context }) => {
  test.slow();
  const { question } = await keepMuch(page);
  await putOn(page);
  const participant = await context.newPage();
  await participant.goto(question);
  await expect(title(participant)).toHaveText("Which of these fits you?");
  const organiser = await context.newPage();
  await open(organiser, "/programmes");
  await organiser.getByRole("link", { name: SENTINEL }).click();
  await expect(title(organiser)).toHaveText(SENTINEL);
  const shown = [[page, "Your data on this device"], [participant, "Which of these fits you?"], [organiser, SENTINEL]];
  const closed = async () => {
    for (const [tab] of shown) {
      await locked(tab);
      await expect(tab.getByText("Zanzibar")).toHaveCount(0);
      await expect(tab.getByRole("button", { name: "Lock now" })).toHaveCount(0);
    }
    await isSealed(page);
  };
  for (const [tab] of shown) {
    await press(tab, "Lock now");
    await closed();
    await unlock(tab);
    for (const [tab, words] of shown) await expect(title(tab)).toHaveText(words);
  }
  // One tab that has been everywhere, and then came home.
  for (const route of ["/programmes", "/profile", "/data", ""]) await open(page, route || "/");
  await expect(title(page)).toHaveText("Both have something to teach");
  await expect(page.getByRole("button", { name: "Lock now" })).toHaveCount(1);
  await axe(page);
  await press(page, "Lock now");
  await locked(organiser);
  await expect(page.getByRole("button", { name: "Lock now" })).toHaveCount(0);
  for (const route of ["/programmes", "/profile", "/data"]) {
    await open(page, route);
    await locked(page);
  }
});

test("it closes by itself once nobody uses any tab", async ({ page, context }) => {
  await context.clock.install();
  await reload(page);
  await open(page, "/programmes");
  await putOn(page);
  await page.getByRole("radio", { name: "5 minutes" }).check();
  await reload(page);
  await locked(page);
  await unlock(page);
  await expect(page.getByRole("radio", { name: "5 minutes" })).toBeChecked();
  const second = await context.newPage();
  await open(second, "/profile");
  await knowsTheLock(second);
  await context.clock.runFor("04:00");
  const used = (tab) => tab.evaluate(() => localStorage.getItem("turnabout.lock-used"));
  const before = await used(second);
  await second.mouse.move(20, 20);
  await second.mouse.move(40, 40);
  // One that is used keeps the others open, once they can read that it is.
  await expect.poll(() => used(second)).not.toBe(before);
  await expect.poll(async () => (await used(page)) === (await used(second))).toBe(true);
  await context.clock.runFor("04:00");
  await expect(title(page)).toHaveText("Your data on this device");
  await expect(second.getByRole("button", { name: "Lock now" })).toBeVisible();
  await context.clock.runFor("01:30");
  await locked(page);
  await locked(second);
  await isSealed(page);
  await unlock(second);
  await expect(title(page)).toHaveText("Your data on this device");
});

test("a tab that was open before goes on under the lock, and what it stores meanwhile is neither lost nor plain", async ({ page, context }) => {
  const second = await context.newPage();
  await open(second, "/programmes");
  const names = (from) => Array.from({ length: 40 }, (_, number) => `Zanzibar ${from + number}`);
  let writing = startProgrammes(second, names(100));
  await putOn(page);
  await writing;
  await isSealed(page);
  expect(await plainTexts(page)).toEqual([]);
  await expect(second.getByRole("button", { name: "Lock now" })).toBeVisible();
  await expect(second.locator(".programme-name")).toHaveCount(41);
  writing = startProgrammes(second, names(200));
  await takeAway(page);
  await expect(page.getByText("The lock is off.")).toBeVisible();
  await writing;
  expect(await plainTexts(page)).toEqual(Object.values(await stored(page)));
  for (const tab of [page, second]) {
    await open(tab, "/programmes");
    await expect(tab.locator(".programme-name")).toHaveText([...names(100), ...names(200)].reverse().concat(SENTINEL));
  }
  await expect(page.getByText("damaged")).toHaveCount(0);
});

test("an older Turnabout that knows no lock changes nothing, and what it added is sealed", async ({ page, context }) => {
  const [ours] = Object.values(await stored(page));
  const old = await context.newPage();
  await open(old, "/");
  // It is told as it always was: of something added, which it looks for, and finds to be newer than itself.
  await old.evaluate(() => {
    window.heard = [];
    new BroadcastChannel("turnabout").onmessage = ({ data }) => window.heard.push(data);
  });
  await putOn(page);
  await expect.poll(() => old.evaluate(() => window.heard)).toContain("added");
  for (const [key, text] of Object.entries(await stored(page))) {
    const { version, id } = JSON.parse(text);
    expect(version).toBeGreaterThan(1_000_000);
    expect(id).toMatch(/^[0-9a-f-]{32,36}$/);
    expect([id, "lock"]).toContain(key);
  }
  // One that was just storing something when the lock was put on.
  await store(old, ID, ours.replace(/"id":"[^"]*"/, `"id":"${ID}"`).replace(SENTINEL, "Zanzibar of old"));
  await old.evaluate(() => new BroadcastChannel("turnabout").postMessage("added"));
  await expect(page.locator("#data-how-much")).toContainText("2 changes");
  await expect.poll(() => plainTexts(page)).toEqual([]);
  await isSealed(page);
  await reload(page);
  await unlock(page);
  await expect(page.locator("#data-how-much")).toContainText("2 changes");
});

test("a backup is saved and restored under the lock", async ({ page, newPerson }) => {
  await putOn(page);
  const backup = await download(page, () => press(page, "Save a backup"));
  expect(backup.bytes.toString()).toContain(SENTINEL);
  const records = JSON.parse(backup.bytes).contents.records;
  expect(records.length).toBe(1);
  const chosen = { name: backup.name, mimeType: "application/json", buffer: backup.bytes };

  const other = await newPerson();
  await open(other, "/programmes");
  await startProgrammes(other, ["Zanzibar theirs"]);
  await putOn(other, "another passphrase altogether");
  await other.getByLabel("Choose a backup").setInputFiles(chosen);
  await press(other, "Add what is new");
  await expect(other.getByText("1 change added from the backup.")).toBeVisible();
  await isSealed(other);
  await reload(other);
  await locked(other);
  await unlock(other, "another passphrase altogether");
  await expect(title(other)).toHaveText("Your data on this device");
  await open(other, "/programmes");
  await expect(other.locator(".programme-name")).toHaveText([/Zanzibar/, /Zanzibar/]);
  await takeAway(other, "another passphrase altogether");
  await expect(other.getByText("The lock is off.")).toBeVisible();
  expect(Object.values(await stored(other))).toContain(records[0]);
});

test("undo, history and what is damaged are as ever", async ({ page, context }) => {
  const damaged = '{"cut": "off Zanzibar ü\n\u0001';
  await store(page, "zz", damaged);
  await reload(page);
  await expect(page.getByText("One part of your work is damaged")).toBeVisible();
  await putOn(page);
  await isSealed(page);
  await press(page, "Lock now");
  await locked(page);
  await unlock(page);
  const single = await download(page, () => press(page, "Save what cannot be shown"));
  expect(single.bytes).toEqual(Buffer.from(damaged));

  await open(page, "/programmes");
  await startProgrammes(page, ["Zanzibar undone"]);
  await open(page, "/programmes/history");
  await page.getByRole("button", { name: /^Undo .*Zanzibar undone/ }).click();
  await expect(page.getByRole("button", { name: /^Undo .*Zanzibar undone/ })).toHaveCount(0);
  await open(page, "/programmes");
  await expect(page.locator(".programme-name")).toHaveText([SENTINEL]);
  await reload(page);
  await unlock(page);
  await expect(page.locator(".programme-name")).toHaveText([SENTINEL]);
  await isSealed(page);

  // One that nobody can open any more is set aside; the rest is there.
  const second = await context.newPage();
  await open(second, "/");
  await press(page, "Lock now");
  await locked(page);
  await second.evaluate(async () => {
    const database = await new Promise((done) => { const request = indexedDB.open("turnabout"); request.onsuccess = () => done(request.result); });
    const store = database.transaction("entries", "readwrite").objectStore("entries");
    const text = await new Promise((done) => { store.get("zz").onsuccess = ({ target }) => done(target.result); });
    store.put(text.replace(/"text":"./, (head) => head.slice(0, -1) + (head.endsWith("A") ? "B" : "A")), "zz");
    await new Promise((done) => { store.transaction.oncomplete = done; });
    database.close();
  });
  await unlock(page);
  await expect(page.getByText("One part of your work is damaged")).toBeVisible();
  await expect(page.locator(".programme-name")).toHaveText([SENTINEL]);
  await takeAway(page);
  await expect(page.getByText("The lock is off.")).toBeVisible();
  await isPlain(page);
});

test("whoever has forgotten the passphrase can erase everything, and nothing else", async ({ page, context }) => {
  await putOn(page);
  await open(page, "/programmes");
  const other = await context.newPage();
  await open(other, "/profile");
  await press(page, "Lock now");
  await locked(page);
  await expect(page.getByText("what is kept here is lost")).toBeVisible();
  await page.getByRole("link", { name: "Go to the page that erases everything" }).click();
  await expect(page.getByText("I want to erase everything")).toBeVisible();
  await locked(page);
  await expect(page.getByRole("button", { name: "Save a backup" })).toHaveCount(0);
  await page.getByText("I want to erase everything").click();
  await expect(page.getByText("While the lock is closed, you cannot save a backup")).toBeVisible();
  await axe(page);
  await page.getByLabel("Type ERASE to confirm").fill("yes");
  await press(page, "Erase everything now");
  await expect(page.getByText("Type ERASE in this field")).toBeVisible();
  await page.getByLabel("Type ERASE to confirm").fill("erase");
  await press(page, "Erase everything now");
  for (const tab of [page, other]) {
    await expect(title(tab)).toHaveText("Everything is erased");
    await expect(title(tab)).toBeFocused();
    await expect.poll(() => left(tab)).toEqual({ databases: [], buckets: [], device: [], tab: [] });
  }
  await open(page, "/programmes");
  await startProgrammes(page, ["A new start"]);
  expect(Object.keys(await stored(page)).length).toBe(1);
});

test("a lock is offered on one visit only", async ({ page }) => {
  const offer = page.getByText("Do others use this device too?");
  await open(page, "/programmes");
  await expect(offer).toBeVisible();
  await axe(page);
  await page.getByRole("link", { name: SENTINEL }).click();
  await expect(title(page)).toHaveText(SENTINEL);
  await expect(offer).toBeVisible();
  await press(page, "No, thank you");
  await expect(offer).toHaveCount(0);
  await open(page, "/programmes");
  await expect(offer).toHaveCount(0);
  await reload(page);
  await expect(title(page)).toHaveText("Your programmes");
  await expect(offer).toHaveCount(0);
});

test("a lock that was offered and not answered is not offered again", async ({ page }) => {
  const offer = page.getByText("Do others use this device too?");
  await open(page, "/programmes");
  await expect(offer).toBeVisible();
  await reload(page);
  await expect(page.getByRole("link", { name: SENTINEL })).toBeVisible();
  await expect(offer).toHaveCount(0);
});

test("all of it can be done with the keyboard alone", async ({ page }) => {
  const to = async (locator) => {
    for (let count = 0; count < 60; count += 1) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    await expect(locator).toBeFocused();
  };
  await atData(page);
  await to(page.locator("summary", { hasText: "I want to set a passphrase" }));
  await page.keyboard.press("Enter");
  await to(page.locator("#lock-first"));
  await page.keyboard.type(PASSPHRASE);
  await to(page.locator("#lock-again"));
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "A lock for this device" })).toBeFocused();
  await to(page.getByRole("radio", { name: "10 minutes" }));
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "30 minutes" })).toBeChecked();
  await page.keyboard.press("Shift+Tab");
  await to(page.getByRole("button", { name: "Lock now" }));
  await page.keyboard.press("Enter");
  await locked(page);
  await to(page.getByLabel("The passphrase of this device"));
  await page.keyboard.type(PASSPHRASE);
  await to(page.getByRole("button", { name: "Unlock" }));
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("Your data on this device");
  await expect(title(page)).toBeFocused();
});
