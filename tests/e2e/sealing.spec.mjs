// Sealed files: sealed in one browser and opened in another, with a passphrase or with a coordinator's key; what does not
// open, and why; and the ordinary age command on what was saved.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { axe, download, expect, open, reload, test } from "./support/app.mjs";
import { pairFile } from "./support/files.mjs";

const KEPT = "tests/fixtures/sealed";
const WORDS = "seven quiet lanterns at dusk";
/** Turning a passphrase into a key takes its time, and more of it where the build is not optimised. */
const SLOW = { timeout: 60_000 };

const kept = (name) => ({ name, mimeType: "application/octet-stream", buffer: readFileSync(join(KEPT, name)) });

const heading = (page, name) => expect(page.getByRole("heading", { name, exact: true }).first()).toBeVisible(SLOW);

async function openPair(page, file) {
  await open(page, "/pair");
  await page.getByLabel("Choose the file").setInputFiles(file);
}

/** Opens the space of the two, and goes to where its file is saved. */
async function toHandOver(page) {
  await openPair(page, pairFile("0123456789abcdef"));
  await page.getByRole("button", { name: "I am Amina Yusuf" }).click();
  // It is there, and the page that it leads to is shown, before anybody goes elsewhere.
  await expect(page.locator("h1")).toHaveText("Amina Yusuf and Robert Ellis");
  await open(page, "/pair/0123456789abcdef/hand-over");
  await expect(page.locator("h1")).toHaveText("The file for Robert");
}

async function sealWith(page, words) {
  await page.getByText("Who can open it").click();
  await page.getByRole("radio", { name: /^Everybody who knows a passphrase/ }).check();
  await page.getByLabel("Your passphrase").fill(words);
  await page.getByLabel("The same passphrase again").fill(words);
}

const saveSealed = (page) =>
  download(page, () => page.getByRole("button", { name: "Save the file for Robert" }).click());

/** Types a passphrase into the dialog, and opens. */
async function answer(page, words) {
  await expect(page.getByLabel("Passphrase", { exact: true })).toBeFocused(SLOW);
  await page.getByLabel("Passphrase", { exact: true }).fill(words);
  await page.keyboard.press("Enter");
}

const complaint = (page, words) => expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible(SLOW);

test("the pair's file is sealed with a passphrase in one browser and opened in another", async ({ newPerson }) => {
  const mentor = await newPerson();
  await toHandOver(mentor);
  await expect(mentor.getByText("Everybody who gets this file can read it.")).toBeVisible();

  // A passphrase that is too short, or not the same twice, is told at its field.
  await sealWith(mentor, "short");
  await mentor.getByRole("button", { name: "Save the file for Robert" }).click();
  await expect(mentor.getByLabel("Your passphrase")).toBeFocused();
  await expect(mentor.getByLabel("Your passphrase")).toHaveAttribute("aria-invalid", "true");
  await mentor.getByLabel("Your passphrase").fill(WORDS);
  await expect(mentor.getByText("Strong.")).toBeVisible();
  await mentor.getByRole("button", { name: "Save the file for Robert" }).click();
  await expect(mentor.getByText("The two are not the same.")).toBeVisible();
  await axe(mentor);
  await mentor.getByLabel("The same passphrase again").fill(WORDS);
  const saved = await saveSealed(mentor);
  await expect(mentor.getByRole("heading", { name: "The file is saved" })).toBeFocused();
  await expect(mentor.getByText(`Saved as ${saved.name}.`)).toBeVisible();
  await expect(mentor.getByText("It opens only with your passphrase.")).toBeVisible();
  expect(saved.name).toMatch(/^turnabout-workspace-\d{4}-\d\d-\d\d\.age$/);
  expect(saved.bytes.subarray(0, 21).toString()).toBe("age-encryption.org/v1");
  expect(saved.bytes.includes("Amina")).toBe(false);

  const mentee = await newPerson();
  const sealed = { name: saved.name, mimeType: "application/octet-stream", buffer: saved.bytes };
  await openPair(mentee, sealed);
  await expect(mentee.getByRole("dialog")).toContainText(saved.name);
  await expect(mentee.getByLabel("Passphrase", { exact: true })).toBeFocused();
  await axe(mentee);
  await mentee.keyboard.press("Enter");
  await expect(mentee.getByText("Type the passphrase.")).toBeVisible();
  await answer(mentee, "seven quiet lanterns at dawn");
  await expect(mentee.getByText("This passphrase does not open the file.")).toBeVisible(SLOW);
  await expect(mentee.getByLabel("Passphrase", { exact: true })).toBeFocused();
  await axe(mentee);
  // Given up, and nothing is taken in.
  await mentee.keyboard.press("Escape");
  await expect(mentee.getByRole("dialog")).toHaveCount(0);
  await complaint(mentee, "The file was not opened.");
  await mentee.getByLabel("Choose the file").setInputFiles(sealed);
  await answer(mentee, ` ${WORDS} `);
  await heading(mentee, "News from Amina Yusuf and Robert Ellis");
  await expect(mentee.getByRole("heading", { name: "News from Amina Yusuf and Robert Ellis" })).toBeFocused();
  await mentee.getByRole("button", { name: "I am Robert Ellis" }).click();
  await expect(mentee.getByText("You are Robert on this device.")).toBeVisible();
});

test("a file that is cut, altered or sealed to somebody else's key says so, and what to do", async ({ page }) => {
  const whole = kept("pair-words.age").buffer;
  const altered = Buffer.from(whole);
  altered[whole.length - 60] ^= 1;
  for (const [buffer, words] of [
    [whole.subarray(0, 300), "This file is damaged: part of it is missing, or was changed after it was locked."],
    [altered, "This file is damaged: part of it is missing, or was changed after it was locked."],
  ]) {
    await openPair(page, { name: "pair.age", mimeType: "application/octet-stream", buffer });
    await answer(page, "open sesame street");
    await complaint(page, words);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await openPair(page, kept("profile-ada.age"));
  await complaint(page, "This file was made for another device.");
  await openPair(page, { name: "later.age", mimeType: "application/octet-stream", buffer: Buffer.from("age-encryption.org/v9\n-> X\n\n") });
  await complaint(page, "A newer program locked this file.");
  await axe(page);
});

test("a file that the age command sealed opens, as bytes and as letters; opening it can be stopped", async ({ page }) => {
  // A machine may be quicker than whoever would stop it: from a moment on, what the worker answers is not heard.
  await page.addInitScript(() => {
    const Real = window.Worker;
    window.Worker = class extends Real {
      set onmessage(heard) {
        super.onmessage = heard && ((event) => window.mute || heard(event));
      }
    };
  });
  for (const name of ["pair-words.age", "pair-letters.age"]) {
    await openPair(page, kept(name));
    await answer(page, "open sesame street");
    await expect(page.getByRole("dialog")).toHaveCount(0, SLOW);
    await expect(page.getByText("From the person who runs the programme, saved on 20 November 2026")).toBeVisible(SLOW);
    await page.getByRole("button", { name: "Not now" }).click();
    await expect(page.getByText("From the person who runs the programme")).toHaveCount(0);
  }
  await openPair(page, kept("pair-words.age"));
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.evaluate(() => (window.mute = true));
  await answer(page, "open sesame street");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await complaint(page, "The file was not opened.");
});

/** Puts a programme with a key on this device, as its journal has it. */
async function programmeWithKey(page) {
  await open(page, "/programmes");
  const secret = readFileSync(join(KEPT, "coordinator.key"), "utf8").trim();
  const entry = (n, change) => {
    const id = `019aa000-0000-7000-8000-00000000000${n}`;
    return [id, JSON.stringify({ id, by: "organiser", about: { programme: "sealed" }, change })];
  };
  await page.evaluate(async (records) => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await done(indexedDB.open("turnabout"));
    const store = database.transaction("entries", "readwrite").objectStore("entries");
    for (const [key, text] of records) await done(store.add(text, key));
    database.close();
  }, [
    entry(1, { "programme-created": { name: "Sealed", aim: "" } }),
    entry(2, { "key-made": { key: { public: "age176khsmwvwy0lnumzhymdsgr3597png0dazf9smjctmav7455wfts4z3mnj", secret } } }),
  ]);
  await reload(page);
}

test("files sealed to the coordinator's key open without a question, several at once, and say what is new", async ({ page }) => {
  await programmeWithKey(page);
  await page.getByRole("link", { name: /^Sealed/ }).click();
  await page.getByRole("link", { name: /^Bring people/ }).click();
  await page.locator("#bring-file").setInputFiles([kept("profile-ada.age"), kept("profile-ben.age"), kept("pair-words.age")]);
  // The third is not for the key: it asks, and is left out.
  await expect(page.getByRole("dialog")).toContainText("pair-words.age");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("1 file is left out:")).toBeVisible();
  const arrivals = page.locator(".arrival");
  await expect(arrivals).toHaveCount(2);
  for (const [name, file] of [["Ada Keeling", "profile-ada.age"], ["Ben Okafor", "profile-ben.age"]]) {
    const arrival = arrivals.filter({ hasText: `The answers of ${name}` });
    await expect(arrival).toContainText("New");
    await expect(arrival).toContainText("Saved on 20 November 2026");
    await expect(arrival).toContainText(file);
  }
  await axe(page);
  await page.getByRole("button", { name: "Bring these 2 people" }).click();
  await expect(page.getByText("2 of 2 shown")).toBeVisible();

  // A later file of one of them, plain, and the other's once more.
  await page.getByRole("link", { name: /^Bring more people/ }).click();
  const later = {
    format: "turnabout", version: 1, kind: "profile", created: "2026-11-21T09:00:00Z",
    contents: { id: "sealed-ada", name: "Ada Keeling", role: "mentor", answers: {}, languages: [], capacity: 2 },
  };
  const plain = { name: "turnabout-profile.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(later)) };
  await page.locator("#bring-file").setInputFiles([plain, kept("profile-ben.age")]);
  await expect(arrivals.filter({ hasText: "Ada Keeling" })).toContainText("Changed");
  await expect(arrivals.filter({ hasText: "Ben Okafor" })).toContainText("Already here");
});

test("the coordinator's tables are sealed too, and a suggested passphrase is shown", async ({ page }) => {
  await open(page, "/programmes");
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  await page.getByRole("link", { name: /^Find the pairs/ }).click();
  await page.getByRole("button", { name: /^Find the pairs/ }).click();
  await expect(page.locator(".pair-row").first()).toBeVisible(SLOW);
  await page.getByRole("link", { name: /^Hand out the pairs/ }).click();
  await page.getByText("Who can open it").click();
  await page.getByRole("radio", { name: /^Everybody who knows a passphrase/ }).check();
  await page.getByRole("button", { name: "Suggest six words" }).click();
  await expect(page.getByLabel("Your passphrase")).toHaveValue(/^[a-z]+( [a-z]+){5}$/);
  const words = await page.getByLabel("Your passphrase").inputValue();
  await expect(page.getByLabel("The same passphrase again")).toHaveValue(words);
  await axe(page);
  const sheet = await download(page, () => page.getByRole("button", { name: "Save the pairs as a spreadsheet (CSV)" }).click());
  expect(sheet.name).toMatch(/^turnabout-pairs-\d{4}-\d\d-\d\d\.age$/);
  await expect(page.getByText("It opens only with your passphrase.")).toBeVisible();

  // A sealed table comes back in as a table.
  await page.locator(".back").click();
  await page.getByRole("link", { name: /^Bring/ }).click();
  await page.locator("#bring-file").setInputFiles({ name: sheet.name, mimeType: "application/octet-stream", buffer: sheet.bytes });
  await answer(page, words);
  await expect(page.getByRole("heading", { name: "How they will be read" })).toBeVisible(SLOW);
});

test("the ordinary age command opens what was saved", async ({ page }) => {
  if (spawnSync("age", ["--version"]).error) return console.log("skipped: the command age is not installed");
  // By keyboard alone.
  await toHandOver(page);
  await page.getByText("Who can open it").focus();
  for (const key of ["Enter", "Tab", "ArrowUp", "Tab"]) await page.keyboard.press(key);
  await expect(page.getByLabel("Your passphrase")).toBeFocused();
  await page.keyboard.type(WORDS);
  await page.keyboard.press("Tab");
  await page.keyboard.type(WORDS);
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Save the file for Robert" })).toBeFocused();
  const saved = await download(page, () => page.keyboard.press("Enter"));
  const folder = mkdtempSync(join(tmpdir(), "turnabout-"));
  writeFileSync(join(folder, "sealed.age"), saved.bytes);
  // It takes a passphrase from a terminal alone.
  spawnSync("script", ["-qec", "age -d -o opened.json sealed.age", "/dev/null"], { cwd: folder, input: `${WORDS}\n` });
  const opened = JSON.parse(readFileSync(join(folder, "opened.json"), "utf8"));
  rmSync(folder, { recursive: true });
  expect([opened.format, opened.kind]).toEqual(["turnabout", "workspace"]);
});
