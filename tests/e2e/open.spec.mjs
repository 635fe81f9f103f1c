// Opening a file of any kind: what it is, and the way to the page that reads it.
import { readFileSync } from "node:fs";
import { axe, expect, fits, heading, open, test } from "./support/app.mjs";
import { startProgramme } from "./support/match.mjs";

const fixture = (kind) => ({ name: `turnabout-${kind}.json`, mimeType: "application/json", buffer: readFileSync(`tests/fixtures/v1/${kind}.json`) });
const picture = { name: "holiday.png", mimeType: "image/png", buffer: Buffer.from("\x89PNG\r\n\x1a\n0000", "latin1") };
const table = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("id,name,role,can teach,wants to learn\nt1,Tom Table,mentor,Short video,Budgeting\n") };
/** A backup of a device on which nothing was kept: the one of the fixtures is a newer Turnabout's. */
const backup = { name: "turnabout-backup.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify({ format: "turnabout", version: 1, kind: "backup", created: "2026-11-23T09:30:00Z", contents: { records: [], preferences: {} } })) };
const profile = (number) => {
  const contents = {
    id: `p${number}`, name: `Person ${number}`, role: number % 2 ? "mentor" : "mentee", languages: [], capacity: 1,
    answers: { negotiation: { level: 4, wish: 0, willing: true }, "social-media": { level: 0, wish: 3, willing: false } },
  };
  const text = JSON.stringify({ format: "turnabout", version: 1, kind: "profile", created: "2026-11-23T09:30:00Z", contents });
  return { name: `turnabout-profile-${number}.json`, mimeType: "application/json", buffer: Buffer.from(text) };
};

const choose = (page, files) => page.locator("#open-file").setInputFiles(files);

test("every page leads to the one that opens any file", async ({ page }) => {
  for (const route of ["/", "/programmes", "/profile", "/pair", "/two", "/data"]) {
    await open(page, route);
    await page.getByRole("link", { name: "Open a file", exact: true }).click();
    await heading(page, "Open a file");
  }
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await fits(page, `${width} px`);
  }
  await axe(page);
});

for (const [kind, go, title, there] of [
  ["invitation", "Read the invitation", "Taking part", (page) => page.getByRole("button", { name: "I would like to take part" })],
  ["pair", "Meet your partner", "You and your partner", (page) => page.locator("#opened")],
  ["workspace", "See what is new", "You and your partner", (page) => page.locator("#opened")],
  ["backup", "Look into the backup", "Your data on this device", (page) => page.locator("#opened")],
]) {
  test(`a file of the kind ${kind} leads to its place with what is in it`, async ({ page }) => {
    await open(page, "/open");
    await choose(page, kind === "backup" ? backup : fixture(kind));
    await expect(page.getByRole("heading", { name: "Your file" })).toBeFocused();
    await axe(page);
    await page.getByRole("button", { name: go }).click();
    await heading(page, title);
    await expect(there(page)).toBeVisible();
  });
}

test("a file that another page reads leads on from any place", async ({ page }) => {
  await open(page, "/pair");
  await page.getByLabel("Choose the file").setInputFiles(profile(1));
  await heading(page, "Open a file");
  await expect(page.getByRole("heading", { name: "The answers of Person 1" })).toBeVisible();
  await page.getByRole("button", { name: "Bring to “Just the two of us”" }).click();
  await expect(page.getByRole("heading", { name: /Person 1/ })).toBeVisible();
});

test("forty files of answers go on without the stray picture, which is named", async ({ page }) => {
  await startProgramme(page, "Spring pairs");
  await open(page, "/open");
  await choose(page, [...Array.from({ length: 40 }, (_, number) => profile(number + 1)), picture]);
  await expect(page.getByText("One file is left out")).toBeVisible();
  await expect(page.getByText("holiday.png")).toBeVisible();
  await expect(page.getByText(/This is a picture/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "40 files for your programme" })).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Bring to Spring pairs" }).click();
  await heading(page, "Bring people");
  await expect(page.getByText("40 people are new")).toBeVisible();
  await page.getByRole("button", { name: "Bring these 40 people" }).click();
  await expect(page.getByText("40 of 40 shown")).toBeVisible();

  // The same at the place itself.
  await page.getByRole("link", { name: "Bring more people" }).click();
  await page.locator("#bring-file").setInputFiles([profile(41), picture, profile(42)]);
  await expect(page.getByText("1 file is left out:")).toBeVisible();
  await expect(page.getByText("holiday.png")).toBeVisible();
  await page.getByRole("button", { name: "Bring these 2 people" }).click();
  await expect(page.getByText("42 of 42 shown")).toBeVisible();

  // A table of which nothing can be read is named and left out as well, and the next one is shown.
  await page.getByRole("link", { name: "Bring more people" }).click();
  const csv = (name, text) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  const headings = csv("headings.csv", "name,role,knows,wants to learn\n");
  await page.locator("#bring-file").setInputFiles([headings, profile(43), csv("blank.csv", "name,knows\n"), table]);
  await expect(page.getByText("2 files are left out:")).toBeVisible();
  await expect(page.getByText("headings.csv")).toBeVisible();
  await expect(page.getByText("blank.csv")).toBeVisible();
  await expect(page.getByRole("heading", { name: "The answers of Person 43" })).toBeVisible();
  await page.getByRole("button", { name: /^Bring these/ }).click();
  await expect(page.getByText(/^\d+ of \d+ shown/)).toBeVisible();
});

test("without a programme the files wait until there is one", async ({ page }) => {
  await open(page, "/open");
  await choose(page, table);
  await expect(page.getByRole("heading", { name: "A table: list.csv" })).toBeVisible();
  await page.getByRole("button", { name: "Start a programme" }).click();
  await page.getByLabel("What is it called?").fill("Autumn pairs");
  await page.getByRole("button", { name: "Start the programme" }).click();
  await page.getByRole("link", { name: /^Bring people/ }).click();
  await page.getByRole("button", { name: "Bring this person" }).click();
  await expect(page.getByText("1 of 1 shown")).toBeVisible();
});

test("what has no place is told by name, and nothing else is offered", async ({ page }) => {
  await open(page, "/open");
  await choose(page, picture);
  await expect(page.getByRole("heading", { name: "There is nothing to open" })).toBeFocused();
  await expect(page.getByText("holiday.png")).toBeVisible();
  await axe(page);
});

test("several lists are brought one after the other", async ({ page }) => {
  await startProgramme(page, "Two lists");
  await page.getByRole("link", { name: /^Bring people/ }).click();
  const list = (name, lines) => ({ name, mimeType: "text/csv", buffer: Buffer.from(`id,name,role,can teach,wants to learn\n${lines}\n`) });
  await page.locator("#bring-file").setInputFiles([list("a.csv", "a,Ann,mentor,Python,Budgeting"), list("b.csv", "b,Bob,mentee,Budgeting,Python")]);
  await expect(page.getByText("a.csv")).toBeVisible();
  await expect(page.getByText("One more list comes after this one.")).toBeVisible();
  await page.getByRole("button", { name: "Bring this person" }).click();
  await expect(page.getByText("b.csv")).toBeVisible();
  await page.getByRole("button", { name: "Bring this person" }).click();
  await expect(page.getByText("2 of 2 shown")).toBeVisible();
});
