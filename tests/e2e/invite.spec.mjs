// The coordinator's whole way with people who answer for themselves: invitation, sealed answers, directory, choices, the
// match that keeps to them, progress, withdrawal, and everything that comes back brought at once.
import { axe, download, expect, open, test } from "./support/app.mjs";

const step = (page, name) => page.getByRole("link", { name: new RegExp(`^${name}`) }).click();
const heading = (page, name) => expect(page.locator("h1")).toHaveText(name);
/** As a file field takes what was saved. */
const given = ({ name, bytes }) => ({ name, mimeType: "application/octet-stream", buffer: bytes });

/** A file of Turnabout's own. */
function file(kind, contents, created = "2026-11-22T09:00:00Z") {
  const text = JSON.stringify({ format: "turnabout", version: 1, kind, created, contents });
  return { name: `turnabout-${kind}-2026-11-22.json`, mimeType: "application/json", buffer: Buffer.from(text) };
}

async function startProgramme(page, name) {
  await open(page, "/programmes");
  await page.getByLabel("What is it called?").fill(name);
  await page.getByLabel("What is it for?").fill("So that both learn.");
  await page.getByRole("button", { name: "Start the programme" }).click();
  await heading(page, name);
}

/** Opens the invitation in somebody's own browser, answers, agrees to be in the list, and saves the sealed answers. */
async function answer(page, invitation, { name, role, helps, learns }) {
  const goOn = () => page.getByRole("button", { name: "Continue" }).click();
  await open(page, "/profile");
  await page.getByLabel("Choose the invitation").setInputFiles(given(invitation));
  await page.getByRole("button", { name: "I would like to take part" }).click();
  await page.getByRole("button", { name: "I agree", exact: true }).click();
  await page.getByLabel("Your name").fill(name);
  await goOn();
  await page.getByRole("radio", { name: role }).check();
  await goOn();
  await page.getByRole("checkbox", { name: helps, exact: true }).check();
  await goOn();
  await page.getByRole("checkbox", { name: learns, exact: true }).check();
  await goOn();
  await page.getByRole("radio", { name: "No, use the usual answers" }).check();
  for (const next of ["Which languages", "When could you", "Which team", "How many partners", "Who may see what?"]) {
    await goOn();
    await expect(page.locator("h1")).toContainText(next);
  }
  await page.getByText("Change who sees what").click();
  await page.locator("#sees-name").selectOption({ label: "Everyone in the programme" });
  await goOn();
  await heading(page, "Check your answers");
  await page.getByRole("link", { name: "See what the file will hold" }).click();
  return download(page, () => page.getByRole("button", { name: "Save my file" }).click());
}

async function bring(page, files) {
  await page.locator("#bring-file").setInputFiles(files);
}

test("from the invitation to a match that keeps to what people chose", async ({ page, newPerson, seen }) => {
  await startProgramme(page, "Winter pairs");
  await expect(page.getByRole("listitem").filter({ hasText: "Invite people" })).toContainText("Next");

  // What is missing is told, and nothing is lost.
  await step(page, "Invite people");
  await axe(page);
  await page.getByRole("button", { name: "Keep this and go on" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
  await axe(page);
  await page.getByRole("checkbox", { name: "Gender" }).check();
  await page.getByRole("checkbox", { name: "Gender" }).uncheck();
  await page.getByLabel("Who asks, and how can people reach you?").fill("Ada Okafor, ada@riverside.example");
  await page.getByRole("button", { name: "Keep this and go on" }).click();
  await expect(page.getByRole("heading", { name: "A key for the answers" })).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Make the key" }).click();
  await expect(page.getByText("Read the points above, then tick this box.")).toBeVisible();
  await axe(page);
  await page.getByRole("checkbox", { name: /^I understand/ }).check();
  await page.getByRole("button", { name: "Make the key" }).click();
  await expect(page.getByRole("heading", { name: "What the invitation holds" })).toBeVisible({ timeout: 60_000 });
  await axe(page);
  await expect(page.getByRole("link", { name: "Save a backup" })).toHaveAttribute("href", "#/data");
  const invitation = await download(page, () => page.getByRole("button", { name: "Save the invitation" }).click());
  expect(invitation.name).toMatch(/^turnabout-invitation-\d{4}-\d\d-\d\d\.json$/);
  const text = invitation.bytes.toString("utf8");
  expect(text).not.toContain("AGE-SECRET-KEY");
  expect(JSON.parse(text).contents).toMatchObject({ name: "Winter pairs", aim: "So that both learn." });
  const { programme } = JSON.parse(text).contents;

  // Three people answer in browsers of their own.
  const people = [
    { name: "Ines Sentinel", role: "I am the junior one", helps: "Social media", learns: "Negotiation" },
    { name: "Otto Sentinel", role: "I am the senior one", helps: "Negotiation", learns: "Social media" },
    { name: "Rosa Sentinel", role: "I am the senior one", helps: "Negotiation", learns: "Social media" },
  ];
  for (const person of people) {
    person.page = await newPerson();
    person.file = await answer(person.page, invitation, person);
    expect(person.file.name).toMatch(/^turnabout-profile-\d{4}-\d\d-\d\d\.age$/);
    expect(person.file.bytes.includes("Sentinel")).toBe(false);
  }

  // All at once, with a table, with one that is broken, and with one that is not meant for here.
  await step(page, "The programme");
  await step(page, "Bring people");
  const table = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("id,name,role,can teach,wants to learn\nt1,Tom Table,mentor,Short video,Budgeting\n") };
  const broken = { name: "turnabout-profile-broken.json", mimeType: "application/json", buffer: Buffer.from("{\"format\":") };
  await bring(page, [table, broken, given(invitation), ...people.map(({ file }) => given(file))]);
  await expect(page.getByRole("heading", { name: "3 files came back" })).toBeVisible();
  await expect(page.getByText("2 files cannot be taken:")).toBeVisible();
  await expect(page.getByText("This is an invitation, which you send to people.")).toBeVisible();
  await expect(page.locator(".arrival", { hasText: "The answers of Ines Sentinel" })).toContainText("New");
  await expect(page.getByText("4 people are new")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Bring these 4 people" }).click();
  await expect(page.getByText("4 of 4 shown")).toBeVisible();

  // The same again brings nothing.
  await step(page, "Bring more people");
  await bring(page, [given(people[0].file)]);
  await expect(page.locator(".arrival")).toContainText("Already here");
  await expect(page.getByText("There is nothing to bring.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Bring/ })).toHaveCount(0);

  // The list holds those who agreed, and says who is not in it and why.
  await step(page, "The programme");
  await step(page, "Let people choose one another");
  await expect(page.getByRole("heading", { name: "3 people are in the list" })).toBeVisible();
  await page.getByText("1 person was not asked").click();
  await expect(page.getByText("Tom Table")).toBeVisible();
  await axe(page);
  const directory = await download(page, () => page.getByRole("button", { name: "Save the list" }).click());
  const cards = JSON.parse(directory.bytes.toString("utf8")).contents.cards;
  expect(cards.map(({ name }) => name).sort()).toEqual(people.map(({ name }) => name));
  expect(directory.bytes.includes("Tom Table")).toBe(false);

  // Ines likes both, in an order that the keyboard changes, then declines Otto.
  const ines = people[0].page;
  await open(ines, "/profile");
  await ines.locator("#directory-file").setInputFiles(given(directory));
  await expect(ines.getByText("There are 3 people in this list.")).toBeVisible();
  await axe(ines);
  await ines.getByRole("button", { name: "Look at the people" }).click();
  await heading(ines, "Whom would you like as a partner?");
  await expect(ines.locator(".directory-card")).toHaveCount(2);
  await ines.getByRole("button", { name: "I would like Otto Sentinel" }).press("Enter");
  await ines.getByRole("button", { name: "I would like Rosa Sentinel" }).press("Enter");
  await expect(ines.locator(".likes .liked-name")).toHaveText(["Otto Sentinel", "Rosa Sentinel"]);
  await ines.getByRole("button", { name: "Move Rosa Sentinel up" }).focus();
  await ines.keyboard.press("Enter");
  await expect(ines.locator(".likes .liked-name")).toHaveText(["Rosa Sentinel", "Otto Sentinel"]);
  await expect(ines.getByRole("button", { name: "Move Rosa Sentinel up" })).toBeFocused();
  await ines.getByRole("button", { name: "I would rather not Otto Sentinel" }).press("Enter");
  await axe(ines);
  await ines.reload();
  await expect(ines.getByRole("heading", { name: "Whom you would rather not be paired with" })).toBeVisible();
  await ines.getByRole("button", { name: "See what the file will hold" }).click();
  await heading(ines, "Your choices, as the coordinator will see them");
  await expect(ines.locator(".summary-row").first()).toContainText("1. Rosa Sentinel");
  await axe(ines);
  const choices = await download(ines, () => ines.getByRole("button", { name: "Save my choices" }).click());
  expect(choices.name).toMatch(/^turnabout-choices-\d{4}-\d\d-\d\d\.age$/);

  // Brought, the refusal holds in the match: Otto, whom she declined, is nobody's.
  await open(page, `/programme/${programme}/bring`);
  await bring(page, [given(choices)]);
  await expect(page.locator(".arrival")).toContainText("Would rather not be paired with: Otto Sentinel");
  await axe(page);
  await page.getByRole("button", { name: "Bring all of this" }).click();
  await expect(page.getByText("1 person has chosen.")).toBeVisible();
  await step(page, "Find the pairs");
  await page.getByRole("button", { name: /^Find the pairs/ }).click();
  await expect(page.locator(".pair-row")).toHaveCount(1);
  await expect(page.locator(".pair-row")).toContainText("Rosa Sentinel");

  // All pair files in one archive, whose names tell nobody's name.
  await step(page, "The programme");
  await step(page, "Take the pairs away");
  await axe(page);
  const zip = await download(page, () => page.getByRole("button", { name: "Save it as a ZIP file" }).click());
  expect(zip.name).toMatch(/^turnabout-pair-files-\d{4}-\d\d-\d\d\.zip$/);
  expect(zip.bytes.subarray(0, 2).toString()).toBe("PK");
  const names = zip.bytes.toString("latin1").match(/turnabout-pair-1-\d{4}-\d\d-\d\d\.json/g);
  expect(names).toHaveLength(2);
  const { pair } = JSON.parse(zip.bytes.toString("utf8").match(/\{[\s\S]*\n\}/)[0]).contents;

  // The pair tells how it gets on: counts and days on the programme's page.
  const progress = { pair, programme: "Winter pairs", goals: { mentor: { set: 2, reached: 1 }, mentee: { set: 1, reached: 0 } }, meetings: 3, minutes: 150, first_met: "2026-12-01", last_met: "2027-01-20", scores: [] };
  await open(page, `/programme/${programme}/bring`);
  await bring(page, [file("progress", progress), file("progress", { ...progress, pair: "0123456789abcdef" })]);
  await expect(page.getByText("This pair is not among the pairs of this programme.")).toBeVisible();
  await expect(page.locator(".arrival")).toContainText("They have met 3 times.");
  await page.getByRole("button", { name: "Bring all of this" }).click();
  await expect(page.getByRole("heading", { name: "How the pairs are getting on" })).toBeVisible();
  await expect(page.locator(".progress-pair")).toContainText("They have met 3 times, from 1 December 2026 to 20 January 2027.");
  await axe(page);

  // Somebody takes their answers back: what is to be deleted is said, and done on yes.
  const withdrawn = file("profile", { id: cards.find(({ name }) => name === "Rosa Sentinel").id, withdrawn: "2027-02-01T10:00:00.000Z" }, "2030-01-01T00:00:00Z");
  await open(page, `/programme/${programme}/bring`);
  await bring(page, [withdrawn]);
  await expect(page.getByRole("heading", { name: "Rosa Sentinel takes their answers back" })).toBeVisible();
  await expect(page.getByText("For you to delete:")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Bring all of this" }).click();
  await expect(page.getByText("3 people", { exact: true })).toBeVisible();

  for (const { url, method, body } of seen.requests) {
    expect(method).toBe("GET");
    expect(body).toBeNull();
    expect(decodeURIComponent(url)).not.toMatch(/Sentinel|Ada|riverside/);
  }
});

test("the invitation is made by keyboard alone, changed, and holds what was chosen", async ({ page }) => {
  await startProgramme(page, "By keys");
  await step(page, "Invite people");
  await page.getByLabel("Who asks, and how can people reach you?").focus();
  await page.keyboard.type("Ada, room 3");
  await page.getByRole("radio", { name: "Only some of them" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Keep this and go on" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Choose at least 2 topics" })).toBeFocused();
  await axe(page);
  for (const topic of ["Social media", "Negotiation"]) {
    await page.getByRole("checkbox", { name: topic, exact: true }).focus();
    await page.keyboard.press("Space");
  }
  await expect(page.getByText("2 topics are chosen.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Age band" }).focus();
  await page.keyboard.press("Space");
  await page.getByLabel("Until when can people answer?").fill("2031-05-02");
  await expect(page.getByText("That is 2 May 2031.")).toBeVisible();
  await page.getByLabel("When will you delete the answers?").fill("2031-05-01");
  await page.getByRole("button", { name: "Keep this and go on" }).press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "This is before the day" })).toBeFocused();
  await page.getByLabel("When will you delete the answers?").fill("2031-12-31");
  // A reload loses nothing that was typed.
  await page.reload();
  await expect(page.getByLabel("Who asks, and how can people reach you?")).toHaveValue("Ada, room 3");
  await page.getByRole("button", { name: "Keep this and go on" }).press("Enter");
  await page.getByRole("checkbox", { name: /^I understand/ }).press("Space");
  await page.getByRole("button", { name: "Make the key" }).press("Enter");
  await expect(page.getByRole("heading", { name: "What the invitation holds" })).toBeVisible({ timeout: 60_000 });
  const first = await download(page, () => page.getByRole("button", { name: "Save the invitation" }).press("Enter"));
  const held = JSON.parse(first.bytes.toString("utf8")).contents;
  expect(held.terms).toMatchObject({ organiser: "Ada, room 3", topics: ["social-media", "negotiation"], background: ["age-band"], answer_by: "2031-05-02", keep_until: "2031-12-31" });

  // The key stays when the words change.
  await page.getByRole("button", { name: "Change what is asked and promised" }).press("Enter");
  await page.getByLabel("Who asks, and how can people reach you?").fill("Ada, room 4");
  await page.getByRole("button", { name: "Keep this and go on" }).press("Enter");
  const second = await download(page, () => page.getByRole("button", { name: "Save the invitation" }).press("Enter"));
  const then = JSON.parse(second.bytes.toString("utf8")).contents;
  expect([then.key, then.terms.organiser]).toEqual([held.key, "Ada, room 4"]);
  expect(held.key).toMatch(/^age1[0-9a-z]{58}$/);
});

test("a directory that cannot be opened says why, and changes nothing", async ({ page }) => {
  await open(page, "/profile");
  const book = file("directory", { programme: "p", name: "P", cards: [] });
  await page.locator("#directory-file").setInputFiles(book);
  await expect(page.getByText("On this device there are no answers of yours yet")).toBeVisible();
  await axe(page);
  await open(page, "/choose/nobody");
  await heading(page, "There is no such page");
});
