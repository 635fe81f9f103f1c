// The coordinator's way: a programme, its people, its pairs, and what is taken away.
import { readdirSync, readFileSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { axe, download, expect, heading, open, reload, test } from "./support/app.mjs";
import { startProgramme, step } from "./support/match.mjs";

const SURVEY = "../shared/data/developer-survey-2023.csv";
const TABLES = "tests/fixtures/tables";


async function startSample(page) {
  await open(page, "/programmes");
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  await expect(page.getByText("Programme with sample people")).toBeVisible();
}

/** Matches again, and waits until that is done. */
async function findPairsAgain(page) {
  await page.getByRole("button", { name: "Find the pairs again" }).click();
  await expect(page.getByRole("button", { name: "Find the pairs again" })).toBeVisible();
  await expect(page.getByText("People or rules have changed since")).toHaveCount(0);
}

async function findPairs(page) {
  await page.getByRole("button", { name: /^Find the pairs/ }).click();
  await expect(page.locator(".pair-row").first()).toBeVisible();
}

/** The row of two people. */
function rowOf(page, mentor, mentee) {
  const called = (name) => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
  return page.locator(".pair-row")
    .filter({ has: page.locator(".pair-name.mentor", { hasText: called(mentor) }) })
    .filter({ has: page.locator(".pair-name.mentee", { hasText: called(mentee) }) });
}

const figure = (page, term) => page.locator(".figure", { has: page.getByText(term, { exact: true }) }).locator("dd");

/** The rows of a comma-separated file, as a spreadsheet would read them. */
function rows(bytes) {
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  const found = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (found.length === 0 || found.at(-1).ended) found.push({ cells: [], ended: false });
    found.at(-1).cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") found.at(-1).ended = true;
  }
  const lines = found.map(({ cells }) => cells).filter((cells) => cells.length > 1);
  const [header, ...rest] = lines;
  return rest.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
}

test("a real spreadsheet is brought, matched and taken away", async ({ page }) => {
  test.slow();
  if (!existsSync(SURVEY)) {
    console.log(`${SURVEY} is not here: the journey with real people is left out`);
    return;
  }
  await startProgramme(page, "Developers, spring", "So that both learn.");
  await axe(page);
  await step(page, "Bring people");
  await axe(page);
  await page.locator("#bring-file").setInputFiles(SURVEY);
  await expect(figure(page, "Mentors")).toHaveText("136");
  await expect(figure(page, "Mentees")).toHaveText("112");
  await expect(page.getByLabel("Number or code that tells people apart")).toHaveValue("1");
  await axe(page);
  await page.getByRole("button", { name: "Bring these 248 people" }).click();
  await expect(page.getByText("248 of 248 shown")).toBeVisible();
  await reload(page);
  await expect(page.getByText("248 of 248 shown")).toBeVisible();
  await axe(page);

  await step(page, "Find the pairs");
  await axe(page);
  await findPairs(page);
  // The figure of tests/host/survey.rs, in a browser.
  const pairs = 78;
  await expect(figure(page, "Pairs")).toHaveText(String(pairs));
  await axe(page);
  await reload(page);
  await expect(figure(page, "Pairs")).toHaveText(String(pairs));
  await page.locator(".pair-row").first().click();
  await expect(page.getByRole("dialog")).toContainText("can give");
  await axe(page);
  await page.keyboard.press("Escape");

  await step(page, "Hand out the pairs");
  await axe(page);
  const sheet = await download(page, () => page.getByRole("button", { name: "Save the pairs as a spreadsheet (CSV)" }).click());
  expect(sheet.name).toMatch(/^turnabout-pairs-\d{4}-\d\d-\d\d\.csv$/);
  const taken = rows(sheet.bytes);
  await page.getByText("For other programs").click();
  const other = await download(page, () => page.getByRole("button", { name: "Save as JSON" }).click());
  const match = JSON.parse(other.bytes.toString("utf8"));
  expect(taken.map((row) => [row["Mentor’s id"], row["Mentee’s id"], Number(row["Score (0 to 1,000,000)"])])).toEqual(
    match.pairs.map(({ mentor, mentee, score }) => [mentor, mentee, score]),
  );
  expect(match.pairs).toHaveLength(pairs);
  expect(match.pairs.reduce((sum, { score }) => sum + score, 0)).toBe(match.total);
  // As there.
  expect(match.total).toBe(35_661_681);

  // The same file again finds the same people.
  await open(page, "/programmes");
  await heading(page, "Your programmes");
  await step(page, "Developers, spring");
  await step(page, "Bring people");
  await page.locator("#bring-file").setInputFiles(SURVEY);
  await expect(page.getByText("There is nothing to bring.")).toBeVisible();
});

test("a column chosen otherwise is read otherwise, and limits that overlap are told", async ({ page }) => {
  const people = "code,years,skills,wishes\na,1,Python,Leadership\nb,30,Leadership,Python\nc,8,Writing,Python\n";
  await startProgramme(page, "Small", "So that both learn.");
  await step(page, "Bring people");
  await page.locator("#bring-file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(people) });
  await expect(page.getByRole("heading", { name: "How they will be read" })).toBeVisible();
  await page.getByRole("radio", { name: "A column of numbers tells, such as years of work" }).check();
  await page.getByLabel("Column of numbers", { exact: true }).selectOption({ label: "years" });
  await page.getByLabel("Mentors have at most").fill("5");
  await page.getByLabel("Mentees have at least").fill("4");
  await expect(page.locator(".complaint")).toBeVisible();
  await axe(page);
  await page.getByLabel("Mentees have at least").fill("20");
  await expect(figure(page, "Mentors")).toHaveText("1");
  await expect(figure(page, "Do not take part")).toHaveText("1");
  await page.getByLabel("What they want to learn").selectOption({ label: "Not in this file" });
  await expect(page.locator(".complaint")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Bring/ })).toHaveCount(0);
});

test("what cannot be read says so, and changes nothing", async ({ page }) => {
  await startProgramme(page, "Bad files", "So that both learn.");
  await step(page, "Bring people");
  const sentences = new Set();
  const files = readdirSync(TABLES, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map(({ name }) => name);
  for (const name of files) {
    await page.locator("#bring-file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: readFileSync(join(TABLES, name)) });
    const complaint = page.locator(".complaint");
    await expect(complaint, name).toBeVisible();
    sentences.add(await complaint.textContent());
    await expect(page.getByRole("button", { name: /^Bring/ }), name).toHaveCount(0);
  }
  await axe(page);
  // Two of these files are blank and four are damaged workbooks; tests/host/bad_tables.rs holds each way to a sentence of its own.
  expect(sentences.size).toBe(files.length - 4);
  // By its path: handed over as bytes it would go through the browser's protocol, which takes longer than reading it.
  const large = test.info().outputPath("people.csv");
  writeFileSync(large, Buffer.alloc(50_000_000, "a,b\n"));
  await page.locator("#bring-file").setInputFiles(large);
  await expect(page.locator(".complaint")).toBeVisible();
  await reload(page);
  await step(page, "The programme");
  await expect(page.getByText("Nobody yet.")).toBeVisible();
});

test("the sample is matched, steered, and matched again", async ({ page }) => {
  await startSample(page);
  await step(page, "Find the pairs");
  await findPairs(page);
  const first = page.locator(".pair-row").first();
  const [mentor, mentee] = await first.locator(".pair-name").allTextContents();
  await first.click();
  await page.getByRole("button", { name: "Never these two" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByText("You have decided something about single pairs since")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Never together" })).toBeVisible();
  await axe(page);
  await reload(page);
  await findPairsAgain(page);
  await page.getByLabel("Find a name").fill(mentor);
  await expect(page.locator(".pairs-found")).not.toBeEmpty();
  await expect(rowOf(page, mentor, mentee)).toHaveCount(0);
  await page.getByRole("button", { name: `Allow these two again: ${mentor} and ${mentee}` }).click();
  await expect(page.getByRole("heading", { name: "Never together" })).toHaveCount(0);
  await page.getByLabel("Find a name").fill("");
  await expect(page.locator(".pairs-found")).toBeEmpty();
  // Any of the pairs, by its names: which rows are drawn changes while the list measures itself.
  const kept = await page.locator(".pair-row").last().locator(".pair-name").allTextContents();
  await page.getByLabel("Find a name").fill(kept[0]);
  await rowOf(page, ...kept).click();
  await page.getByRole("button", { name: "Keep these two together" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Keep together" })).toBeVisible();
  await findPairsAgain(page);
  await expect(rowOf(page, ...kept)).toContainText("You fixed this pair");
  await expect(page.getByText("You fixed this pair")).toHaveCount(1);
  await page.getByRole("radio", { name: "As many pairs as possible" }).check();
  await expect(page.getByRole("heading", { name: "You are trying other rules" })).toBeVisible();
  await page.getByRole("button", { name: "Use these rules" }).click();
  await expect(page.getByRole("heading", { name: "You are trying other rules" })).toHaveCount(0);
  await expect(page.getByText("People or rules have changed since")).toHaveCount(0);
});

test("people are found, looked at and removed", async ({ page }) => {
  await startSample(page);
  await step(page, "Look at the people");
  await expect(page.getByText("61 of 61 shown")).toBeVisible();
  await page.getByRole("radio", { name: /^Need a look/ }).check();
  await axe(page);
  await page.getByRole("radio", { name: /^Everyone/ }).check();
  await page.getByLabel("Find by name, team or topic").fill("cerys");
  await expect(page.getByText("1 of 61 shown")).toBeVisible();
  await page.locator(".person-row").click();
  await expect(page.getByRole("dialog")).toContainText("Knows it");
  await axe(page);
  await page.getByText("Remove this person").click();
  await page.getByRole("button", { name: "Remove them" }).click();
  await expect(page.getByText("0 of 60 shown")).toBeVisible();
  await reload(page);
  await expect(page.getByText("60 of 60 shown")).toBeVisible();
});

test("ten thousand people draw no more than is seen", async ({ page }) => {
  const lines = Array.from({ length: 10_000 }, (_, i) => `p${i},Person ${i},${i % 2 ? "mentor" : "mentee"},Topic ${i % 40},Topic ${(i + 7) % 40}`);
  await startProgramme(page, "Many", "So that both learn.");
  await step(page, "Bring people");
  const table = ["id,name,role,can teach,wants to learn", ...lines].join("\n");
  await page.locator("#bring-file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
  await page.getByRole("button", { name: "Bring these 10,000 people" }).click();
  await expect(page.getByText("10,000 of 10,000 shown")).toBeVisible();
  // Once it has measured itself it is as high as all of them are.
  await expect.poll(() => page.locator(".rows-all").evaluate((all) => all.clientHeight)).toBeGreaterThan(10_000 * 20);
  await expect.poll(() => page.locator(".person-row").count()).toBeGreaterThan(5);
  expect(await page.locator(".person-row").count()).toBeLessThan(40);
  await page.locator(".rows").evaluate((rows) => rows.scrollTo(0, rows.scrollHeight));
  await expect(page.locator(".rows-row").last()).toHaveAttribute("aria-posinset", "10000");
  expect(await page.locator(".person-row").count()).toBeLessThan(40);
});

test("a participant's file reaches the coordinator, and the pair's file both partners", async ({ page, newPerson, seen }) => {
  test.slow();
  const participant = await newPerson();
  await open(participant, "/profile");
  await participant.getByRole("button", { name: "Start the questions" }).click();
  const goOn = () => participant.getByRole("button", { name: "Continue" }).click();
  await participant.getByLabel("Your name").fill("Sentinel Quillfeather");
  await goOn();
  await participant.getByRole("radio", { name: "I am the junior one" }).check();
  await goOn();
  await expect(participant.locator("h1")).toHaveText("What could you help somebody with?");
  await participant.getByRole("checkbox", { name: "Social media", exact: true }).check();
  await goOn();
  await expect(participant.locator("h1")).toHaveText("What would you like to learn?");
  await participant.getByRole("checkbox", { name: "Negotiation", exact: true }).check();
  await goOn();
  await participant.getByRole("radio", { name: "No, use the usual answers" }).check();
  await goOn();
  for (const here of ["Which languages", "When could you", "Which team", "How many partners"]) {
    await expect(participant.locator("h1")).toContainText(here);
    await goOn();
  }
  await expect(participant.locator("h1")).toHaveText("May your partner see your topics?");
  await expect(participant.getByRole("radio", { name: "Yes, show the names of my topics" })).toBeChecked();
  await goOn();
  await expect(participant.locator("h1")).toHaveText("Check your answers");
  await participant.getByRole("link", { name: "See what the file will hold" }).click();
  const profile = await download(participant, () => participant.getByRole("button", { name: "Save my file" }).click());

  await startProgramme(page, "Two of a kind", "So that both learn.");
  await step(page, "Bring people");
  const senior = "id,name,role,can teach,wants to learn\ns1,Ada Senior,mentee,Negotiation,Social media\n";
  await page.locator("#bring-file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(senior) });
  await page.getByRole("button", { name: "Bring this person" }).click();
  await expect(page.getByText("1 of 1 shown")).toBeVisible();
  await step(page, "Bring more people");
  await page.locator("#bring-file").setInputFiles({ name: profile.name, mimeType: "application/json", buffer: profile.bytes });
  await axe(page);
  await page.getByRole("button", { name: "Bring this person" }).click();
  await page.locator(".person-row", { hasText: "Sentinel Quillfeather" }).click();
  const answers = page.getByRole("dialog").getByRole("table");
  await expect(answers.getByRole("row", { name: /Social media/ })).toContainText("knows it well, shares it");
  await expect(answers.getByRole("row", { name: /Negotiation/ })).toContainText("a good deal");
  await page.keyboard.press("Escape");

  await step(page, "Find the pairs");
  await findPairs(page);
  await expect(figure(page, "Pairs")).toHaveText("1");
  await step(page, "Hand out the pairs");
  const known = page.getByRole("checkbox", { name: "The people in my table know that partners see what each can teach" });
  await expect(known).not.toBeChecked();
  await axe(page);
  const silent = await download(page, () => page.getByRole("button", { name: "Save the file for Sentinel Quillfeather and Ada Senior" }).click());
  const { mentor, mentee } = JSON.parse(silent.bytes).contents;
  // A topic that one gives tells what the other wished for: both have to let the partner see it, and nobody asked her.
  expect([mentor.gives, mentor.benefit, mentee.gives, mentee.benefit]).toEqual([[], undefined, [], undefined]);
  await known.check();
  await reload(page);
  await expect(known).toBeChecked();
  const file = await download(page, () => page.getByRole("button", { name: "Save the file for Sentinel Quillfeather and Ada Senior" }).click());
  expect(file.name).not.toContain("Sentinel");
  expect(file.bytes.toString("utf8")).not.toContain("s1");
  for (const name of ["Sentinel Quillfeather", "Ada Senior"]) {
    const partner = await newPerson();
    await open(partner, "/pair");
    await partner.locator("input[type=file]").setInputFiles({ name: file.name, mimeType: "application/json", buffer: file.bytes });
    await expect(partner.getByText("Can help Ada with: Social media")).toBeVisible();
    await expect(partner.getByText("Can help Sentinel with: Negotiation")).toBeVisible();
    await partner.getByRole("button", { name: new RegExp(name) }).click();
    await expect(partner.locator("h1")).toContainText("Ada Senior");
    await expect(partner.getByText("Ada can help Sentinel with 100% of what Sentinel asked for.")).toBeVisible();
  }
  for (const { url, method, body } of seen.requests) {
    expect(method).toBe("GET");
    expect(body).toBeNull();
    expect(decodeURIComponent(url)).not.toMatch(/Sentinel|Ada|Senior/);
  }
});
