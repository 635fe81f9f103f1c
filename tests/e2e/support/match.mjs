// The match page: the ways there, and its parts, which can be opened.
import { expect, heading, open } from "./app.mjs";

export const step = (page, name) => page.getByRole("link", { name: new RegExp(`^${name}`) }).click();
export const rows = (page) => page.locator(".pairs-list .pair-row");
export const figure = (page, term) => page.locator(".figure", { has: page.getByText(term, { exact: true }) }).locator("dd");

/** Opens the part of this title, unless it is open. */
export async function openPart(page, title) {
  const part = page.locator("details.part-fold", { has: page.locator("summary").getByRole("heading", { name: title, exact: true }) });
  await expect(part).toBeVisible();
  if (!(await part.evaluate((details) => details.open))) await part.locator("> summary").click();
  await expect(part.locator("> .part-body")).toBeVisible();
  return part;
}

/** A new programme, at its own page. */
export async function startProgramme(page, name, aim = "") {
  await open(page, "/programmes");
  await page.getByLabel("What is it called?").fill(name);
  await page.getByLabel("What is it for?").fill(aim);
  await page.getByRole("button", { name: "Start the programme" }).click();
  await heading(page, name);
}

/** Brings these lines of a table from the page of a programme, and goes to the match page. */
export async function bringTable(page, lines, people) {
  await step(page, "Bring people");
  await page.locator("#bring-file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
  await page.getByRole("button", { name: people === 1 ? "Bring this person" : `Bring these ${people} people` }).click();
  await step(page, "Find the pairs");
}

export async function findPairs(page) {
  await page.getByRole("button", { name: /^Find the pairs/ }).click();
  await expect(rows(page).first()).toBeVisible();
}

/** The sample people, paired. */
export async function sampleMatched(page) {
  await open(page, "/programmes");
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  await step(page, "Find the pairs");
  await findPairs(page);
}
