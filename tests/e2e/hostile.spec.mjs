// Hostile files, dropped wherever a file can be dropped: each is refused at once, in its own words, and nothing stored moves.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { axe, expect, open, reload, test } from "./support/app.mjs";
import { startProgrammes, stored } from "./support/storage.mjs";

const FOLDER = "tests/fixtures/invalid";

/** Files that look sealed are refused a step earlier in the app, where they are unsealed. */
const SEALED = { "age-armour-like.json": "seal-not-sealed", "age-like.json": "seal-damaged" };
const EXPECTED = { ...JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")), ...SEALED };
const FILES = Object.keys(EXPECTED).map((name) => ({ name, base64: readFileSync(join(FOLDER, name)).toString("base64") }));

/** What stands between the blanks of each message about a file. */
const MESSAGES = Object.fromEntries(
  [...["files", "sealing"].map((name) => readFileSync(`locales/en-GB/${name}.ftl`, "utf8")).join("\n").matchAll(/^([a-z-]+) =((?:.*\n(?=[ \t]))*.*)$/gm)].map(([, id, text]) => [id, parts(text)]),
);

/** The first line of a message, without what is filled in; of one with cases, what comes before them. */
function parts(text) {
  const line = text.trim().split("\n")[0];
  return line.replace(/\{[^}]*(\}|$)/g, "\0").split("\0").map((part) => part.trim()).filter((part) => part.length > 2);
}

/** A sentence is the one that is expected of a file. */
function isExpected(name, sentence) {
  const wanted = MESSAGES[EXPECTED[name]];
  expect.soft(wanted, `${EXPECTED[name]} is a message`).toBeTruthy();
  for (const part of wanted ?? []) expect.soft(sentence, `${name}: ${EXPECTED[name]}`).toContain(part);
}

/** Drops files on the page, each choice of files by itself and twice, and answers with what is said of each. */
function drop(page, choices) {
  return page.evaluate(async (choices) => {
    const dropped = (files) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of files) {
        transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type: "application/json" }));
      }
      return new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer });
    };
    const complaints = () => [...document.querySelectorAll("main .complaint")];
    const once = async (files) => {
      document.querySelector(".file-drop").dispatchEvent(dropped(files));
      // What was said of the file before is gone now; wait until something is said of this one.
      await new Promise((done) => requestAnimationFrame(done));
      return new Promise((done, failed) => {
        const limit = setTimeout(() => failed(new Error(`nothing was said of ${files.map(({ name }) => name)}`)), 30_000);
        const look = () => {
          const [complaint] = complaints();
          if (!complaint) return;
          watcher.disconnect();
          clearTimeout(limit);
          const rows = [...complaint.querySelectorAll("li")];
          done(rows.length ? rows.map((row) => row.textContent) : [complaint.textContent]);
        };
        const watcher = new MutationObserver(look);
        watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
        look();
      });
    };
    const results = [];
    for (const files of choices) {
      const [lines, again] = [await once(files), await once(files)];
      results.push({ lines, same: lines.join("\n") === again.join("\n") });
    }
    return results;
  }, choices);
}

/** Something to lose on this device. */
async function keepSomething(page) {
  await open(page, "/programmes");
  await startProgrammes(page, ["Spring", "Summer"]);
  await open(page, "/profile");
  await page.getByRole("button", { name: "Start the questions" }).click();
  await page.getByLabel("Your name").fill("Amina");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator("h1")).toHaveText("Which of these fits you?");
  const kept = await stored(page);
  expect(Object.keys(kept).length).toBeGreaterThanOrEqual(4);
  return kept;
}

for (const [what, route] of [["the pair page", "/pair"], ["restoring a backup", "/data"]]) {
  test(`on ${what} every hostile file is refused in its own words`, async ({ page }) => {
    expect(FILES.length).toBeGreaterThanOrEqual(60);
    const kept = await keepSomething(page);
    await open(page, route);
    const results = await drop(page, FILES.map((file) => [file]));
    for (const [place, { lines, same }] of results.entries()) {
      const { name } = FILES[place];
      expect(lines, name).toHaveLength(1);
      expect(same, `${name} is refused in the same words each time`).toBe(true);
      isExpected(name, lines[0]);
    }
    await axe(page);
    expect(await stored(page)).toEqual(kept);
    await reload(page);
    expect(await stored(page)).toEqual(kept);
  });
}

test("where people are brought every hostile file is refused in its own words, all together too", async ({ page }) => {
  const kept = await keepSomething(page);
  await open(page, "/programmes");
  await page.getByRole("link", { name: /^Spring/ }).click();
  await page.getByRole("link", { name: /^Bring people/ }).click();
  await expect(page.locator("h1")).toHaveText("Bring people");
  const results = await drop(page, FILES.map((file) => [file]));
  for (const [place, { lines }] of results.entries()) {
    const { name } = FILES[place];
    expect(lines, name).toHaveLength(1);
    isExpected(name, lines[0]);
  }

  // All at once each has its own row, and nothing can be brought.
  const [all] = await drop(page, [FILES]);
  expect(all.lines).toHaveLength(FILES.length);
  for (const { name } of FILES) isExpected(name, all.lines.find((line) => line.startsWith(`${name} `)));
  await expect(page.getByText(`${FILES.length} files are left out:`)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Bring/ })).toHaveCount(0);
  await axe(page);
  expect(await stored(page)).toEqual(kept);
});
