// Bringing tables as people have them: what was read is shown and can be corrected, and nothing is kept before a yes.
import { axe, download, expect, fits, heading, open, reload, test } from "./support/app.mjs";
import { workbook } from "./support/workbook.mjs";
import { startProgramme } from "./support/match.mjs";


/** A programme at the page where people are brought; gives its id. */
async function begin(page) {
  await startProgramme(page, "Autumn");
  const programme = page.url().match(/programme\/([^/]+)/)[1];
  await open(page, `/programme/${programme}/bring`);
  return programme;
}

const bring = (page, text, name = "people.csv") => page.locator("#bring-file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const counts = (page, topic) => page.locator("#topics-read ~ table").getByRole("row", { name: new RegExp(`^${topic} `) }).locator(".topic-count");

test("what was read is shown, and nothing is kept before a yes", async ({ page }) => {
  const programme = await begin(page);
  await bring(page, [
    "Name,E-mail,Role,Can teach,Wants to learn,Languages,How many partners",
    "Anna Berg,anna@example.org,mentor,Excel; Video,Budgeting,English; German,2",
    "Ben Okri,ben@example.org,mentee,Budgeting,Excel,English,1",
  ].join("\n"));
  await expect(page.getByRole("heading", { name: "3 topics were read" })).toBeVisible();
  await expect(counts(page, "Excel")).toHaveText(["1", "1"]);
  await expect(page.getByText("English (2), German (1)")).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue(/\d/);
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await fits(page, `${width} px`);
  }
  await axe(page);
  await reload(page);
  await open(page, `/programme/${programme}/people`);
  await expect(page.getByText("Nobody is here yet.")).toBeVisible();
});

test("without one of the two columns that decide nothing can be brought", async ({ page }) => {
  await begin(page);
  await bring(page, "name,role,can teach,colour\nAnna,mentor,Excel,Blue\nBen,mentee,Budgeting,Red\n");
  const deciding = page.getByRole("group", { name: "The two columns that decide" });
  await expect(deciding.getByLabel("What they want to learn")).toHaveValue("0");
  await expect(page.locator(".complaint")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Bring/ })).toHaveCount(0);
  await axe(page);
  await deciding.getByLabel("What they want to learn").selectOption({ label: "colour" });
  await expect(page.getByRole("button", { name: "Bring these 2 people" })).toBeVisible();
});

test("the row of headings and the separator can be corrected", async ({ page }) => {
  await begin(page);
  await bring(page, [
    "Our list of spring;as of March;;",
    "who;side;knows;wants",
    "Anna;mentor;Excel/Video;Budgeting",
    "Ben;mentee;Budgeting;Excel",
  ].join("\n"));
  const row = page.getByLabel("Row with the headings");
  const details = page.locator("details", { has: row });
  if (!(await details.evaluate((element) => element.open))) await details.locator("summary").click();
  await row.selectOption({ label: "Row 1: Our list of spring, as of March" });
  await expect(details.locator("summary")).toContainText("Headings in row 1.");
  await row.selectOption({ label: "Row 2: who, side, knows, wants" });
  await expect(details.locator("summary")).toContainText("Headings in row 2.");
  await page.getByLabel("What they know").selectOption({ label: "knows" });
  await page.getByLabel("What they want to learn").selectOption({ label: "wants" });
  await expect(page.getByRole("button", { name: "Bring these 2 people" })).toBeVisible();
  await axe(page);
});

test("a workbook is opened, its sheet chosen, and its people brought", async ({ page }) => {
  await begin(page);
  const people = [
    ["Name", "Role", "Can teach", "Wants to learn"],
    ["Anna Berg", "mentor", "Excel; Video", "Budgeting"],
    ["Ben Okri", "mentee", "Budgeting", "Excel"],
  ];
  const bytes = workbook([["Notes", [["Ask Tom about rooms"]]], ["Spring", people], ["Autumn", people.slice(0, 2)]]);
  await page.locator("#bring-file").setInputFiles({ name: "people.xlsx", mimeType: "application/octet-stream", buffer: bytes });
  await expect(page.getByText("Spring in people.xlsx")).toBeVisible();
  await expect(page.getByRole("button", { name: "Bring these 2 people" })).toBeVisible();
  await axe(page);
  await page.getByLabel("Which sheet holds the people?").selectOption({ label: "Autumn (2 rows)" });
  await expect(page.getByText("Autumn in people.xlsx")).toBeVisible();
  await page.getByRole("button", { name: "Bring this person" }).click();
  await expect(page.getByText("1 of 1 shown")).toBeVisible();
});

test("a list that changes a role says whose and how before it is kept", async ({ page }) => {
  const programme = await begin(page);
  await bring(page, "id,name,role,can teach,wants to learn\na,Anna Berg,mentor,Excel,Budgeting\nb,Ben Okri,mentee,Budgeting,Excel\n");
  await page.getByRole("button", { name: "Bring these 2 people" }).click();
  await expect(page.getByText("2 of 2 shown")).toBeVisible();
  await open(page, `/programme/${programme}/bring`);
  await bring(page, "id,name,role,can teach,wants to learn\na,Anna Berg,mentee,Excel,Budgeting\n");
  await expect(page.getByRole("heading", { name: "Look at this before you say yes" })).toBeVisible();
  await expect(page.getByRole("group", { name: "To look at before you say yes" })).toContainText("Anna Berg");
  await axe(page);
});

test("addresses are there to hand files out, and in no file of a pair", async ({ page, context }) => {
  const programme = await begin(page);
  await bring(page, [
    "name,email,role,can teach,wants to learn",
    "Anna Berg,anna@example.org,mentor,Excel,Budgeting",
    "Ben Okri,ben@example.org,mentee,Budgeting,Excel",
  ].join("\n"));
  await page.getByRole("button", { name: "Bring these 2 people" }).click();
  await expect(page.getByText("2 of 2 shown")).toBeVisible();
  await open(page, `/programme/${programme}/match`);
  await page.getByRole("button", { name: /^Find the pairs/ }).click();
  await expect(page.locator(".pair-row").first()).toBeVisible();
  await open(page, `/programme/${programme}/take-away`);
  await expect(page.getByText("anna@example.org, ben@example.org")).toBeVisible();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy the addresses of Anna Berg and Ben Okri" }).click();
  await expect(page.getByText("The addresses of Anna Berg and Ben Okri are copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("anna@example.org, ben@example.org");
  await axe(page);
  const sheet = await download(page, () => page.getByRole("button", { name: "Save the pairs as a spreadsheet (CSV)" }).click());
  expect(sheet.bytes.toString("utf8")).toContain("anna@example.org");
  const file = await download(page, () => page.getByRole("button", { name: "Save the file for Anna Berg and Ben Okri" }).click());
  expect(file.bytes.toString("utf8")).not.toContain("example.org");
});
