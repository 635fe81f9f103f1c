// People are added and changed, and topics merged and renamed, each with a way back.
import { axe, expect, fits, heading, open, reload, test } from "./support/app.mjs";
import { startProgramme } from "./support/match.mjs";

const LIST = [
  "id,name,role,can teach,wants to learn",
  "a,Anna Berg,mentor,Excel; Short video,Budgeting",
  "b,Ben Okri,mentee,Budgeting,MS Excel",
  "c,Cleo Ruiz,mentee,Leading,ms-excel; Short video",
].join("\n");

/** A programme with the people of the list; gives its id. */
async function begin(page) {
  await startProgramme(page, "Small");
  const programme = page.url().match(/programme\/([^/]+)/)[1];
  await open(page, `/programme/${programme}/bring`);
  await page.locator("#bring-file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(LIST) });
  await page.getByRole("button", { name: "Bring these 3 people" }).click();
  await expect(page.getByText("3 of 3 shown")).toBeVisible();
  return programme;
}

/** Adds a topic as it is typed; gives its fields, under the name that it has here. */
async function addTopic(page, typed, name = typed) {
  await page.getByLabel("Topic to add").fill(typed);
  await page.getByRole("button", { name: "Add topic" }).click();
  await expect(page.getByLabel("Topic to add")).toHaveValue("");
  return page.getByRole("group", { name, exact: true });
}

test("a person is added, changed, and the change undone", async ({ page, seen }) => {
  const programme = await begin(page);
  await page.getByRole("button", { name: "Add a person" }).click();
  await heading(page, "Add a person");
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await fits(page, `${width} px`);
  }
  await axe(page);
  // What is missing is told, and nothing is kept.
  await page.getByRole("button", { name: "Add this person" }).click();
  await expect(page.getByRole("alert")).toContainText("Write the person’s name.");
  await expect(page.getByRole("alert")).toContainText("Say if the person is a mentor or a mentee.");
  await axe(page);
  await page.getByLabel("Name", { exact: true }).fill("Dora Lind");
  await page.getByLabel("E-mail address").fill("dora.lind");
  await page.getByRole("radio", { name: "Mentor" }).check();
  const excel = await addTopic(page, "excel", "Excel");
  await excel.getByLabel("Knows it").selectOption({ label: "others learn from them" });
  await expect(excel.getByRole("checkbox", { name: "Would teach it" })).toBeChecked();
  const leading = await addTopic(page, "Leading");
  await leading.getByLabel("Wants to learn it").selectOption({ label: "very much" });
  await page.getByText("Wishes, refusals and earlier partners").click();
  await page.getByLabel("Who they would like as a partner").fill("Cleo Ruiz");
  await page.getByRole("button", { name: "Add this person" }).click();
  await expect(page.getByRole("alert")).toContainText("This is not an e-mail address.");
  await page.getByLabel("E-mail address").fill("dora.lind@example.org");
  await page.getByRole("button", { name: "Add this person" }).click();
  await expect(page.getByText("4 of 4 shown")).toBeVisible();
  await heading(page, "The people");
  await reload(page);
  await page.getByRole("button", { name: /Dora Lind/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("dora.lind@example.org");
  await expect(dialog).toContainText("Cleo Ruiz");
  // The topic that was here already, however it was typed.
  await expect(dialog.getByRole("row", { name: /^Excel/ })).toContainText("others learn from them, shares it");
  await dialog.getByRole("button", { name: "Change these details" }).click();
  await heading(page, "Change Dora Lind");
  await page.getByLabel("Name", { exact: true }).fill("Dora Lindgren");
  await page.getByLabel("How many partners they can take").fill("3");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("button", { name: /Dora Lindgren/ })).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByRole("button", { name: /Dora Lind / })).toBeVisible();
  await open(page, `/programme/${programme}/history`);
  await expect(page.locator(".did-words").filter({ hasText: "Person changed: Dora Lindgren" })).toBeVisible();
  for (const { url } of seen.requests) expect(decodeURIComponent(url)).not.toMatch(/Dora|Lind|example\.org/);
});

test("what was typed of a person is there again after a reload", async ({ page }) => {
  await begin(page);
  await page.getByRole("button", { name: "Add a person" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Dora Lind");
  await addTopic(page, "Excel");
  await reload(page);
  await page.getByRole("button", { name: "Add a person" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Dora Lind");
  await expect(page.getByRole("group", { name: "Excel", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Do not save" }).click();
  await expect(page.getByText("3 of 3 shown")).toBeVisible();
});

test("topics are seen with supply and demand, merged, renamed, and taken back", async ({ page }) => {
  const programme = await begin(page);
  await page.getByRole("link", { name: "Look at the topics" }).click();
  await heading(page, "The topics");
  const row = (name) => page.getByRole("row", { name: new RegExp(`^${name}( |$|N)`) });
  const counts = (name) => row(name).locator(".topic-count");
  await expect(counts("Excel")).toHaveText(["1", "0"]);
  await expect(counts("MS Excel")).toHaveText(["0", "1"]);
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await fits(page, `${width} px`);
  }
  await axe(page);
  for (const name of ["Excel", "MS Excel", "ms-excel"]) await row(name).getByRole("checkbox").check();
  await page.getByRole("button", { name: "Merge these topics" }).first().click();
  const dialog = page.getByRole("dialog");
  await axe(page);
  await dialog.getByLabel("Name of the topic").fill("Excel");
  await dialog.getByRole("button", { name: "Merge these topics" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(counts("Excel")).toHaveText(["1", "2"]);
  await expect(row("MS Excel")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(counts("MS Excel")).toHaveText(["0", "1"]);

  // A topic that is named as another one is becomes that one.
  await row("MS Excel").getByRole("checkbox").check();
  await page.getByRole("button", { name: "Rename this topic" }).first().click();
  await dialog.getByLabel("Name of the topic").fill("EXCEL");
  await expect(dialog.getByText("There is a topic “Excel” already.")).toBeVisible();
  await dialog.getByLabel("Name of the topic").fill("Spreadsheets");
  await dialog.getByRole("button", { name: "Rename this topic" }).click();
  await expect(counts("Spreadsheets")).toHaveText(["0", "1"]);

  // The old name in a list that comes later is the new topic, and the same list is here already.
  await open(page, `/programme/${programme}/bring`);
  await page.locator("#bring-file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(LIST) });
  await expect(page.getByText("There is nothing to bring.")).toBeVisible();
});
