// The coordinator's whole way with people who answer for themselves: invitation, sealed answers, directory, choices, the
// match that keeps to them, progress, withdrawal, and everything that comes back brought at once.
import { axe, download, expect, heading, open, reload, test } from "./support/app.mjs";
import { startProgramme, step } from "./support/match.mjs";
import { file, given } from "./support/files.mjs";

/** As a file field takes what was saved. */

/** Answers in somebody's own browser, by an invitation where there is one, agrees to be in the list, and saves the file. */
async function answer(page, { name, role, helps, learns }, invitation) {
  const goOn = () => page.getByRole("button", { name: "Continue" }).click();
  await open(page, "/profile");
  if (invitation) {
    await page.getByLabel("Choose the invitation").setInputFiles(given(invitation));
    await page.getByRole("button", { name: "I would like to take part" }).click();
    await page.getByRole("button", { name: "I agree", exact: true }).click();
  } else {
    await page.getByRole("button", { name: "Start the questions" }).click();
  }
  await page.getByLabel("Your name").fill(name);
  await goOn();
  await page.getByRole("radio", { name: role }).check();
  await goOn();
  // Both questions have the same topics.
  await heading(page, "What could you help somebody with?");
  await page.getByRole("checkbox", { name: helps, exact: true }).check();
  await goOn();
  await heading(page, "What would you like to learn?");
  await page.getByRole("checkbox", { name: learns, exact: true }).check();
  await goOn();
  await page.getByRole("radio", { name: "No, use the usual answers" }).check();
  for (const next of ["Which languages", "When could you", "Which team", "How many partners", "May your partner see your topics?"]) {
    await goOn();
    await expect(page.locator("h1")).toContainText(next);
  }
  await page.getByText("Change who sees what").click();
  await page.locator("#sees-name").setChecked(true);
  await goOn();
  await heading(page, "Check your answers");
  await page.getByRole("link", { name: "See what the file will hold" }).click();
  return download(page, () => page.getByRole("button", { name: /^(Save my file|.*save my file)$/i }).click());
}

const INES = { name: "Ines Sentinel", role: "I am the junior one", helps: "Social media", learns: "Negotiation" };

/** The answers of a senior who agreed to be seen by everyone. */
const senior = (id, name) => file("profile", {
  id, name, role: "mentee", languages: [], capacity: 1,
  answers: { negotiation: { level: 4, wish: 0, willing: true }, "social-media": { level: 0, wish: 3, willing: false } },
  audiences: { name: "everyone", offers: "everyone", wishes: "organiser" },
});
/** The answers of a junior who was asked and wants to be seen by a partner only. */
const junior = (id, name) => file("profile", {
  id, name, role: "mentor", languages: [], capacity: 1,
  answers: { negotiation: { level: 0, wish: 3, willing: false }, "social-media": { level: 4, wish: 0, willing: true } },
  audiences: { name: "partner", offers: "partner", wishes: "partner" },
});

async function bring(page, programme, files) {
  await open(page, `/programme/${programme}/bring`);
  await page.locator("#bring-file").setInputFiles(files);
}

const programmeOf = (page) => page.url().match(/programme\/([^/]+)/)[1];

function nothingLeft({ requests }) {
  for (const { url, method, body } of requests) {
    expect(method).toBe("GET");
    expect(body).toBeNull();
    expect(decodeURIComponent(url)).not.toMatch(/Sentinel|Ada|riverside/);
  }
}

test("from the invitation to sealed answers, and everything that came back is brought at once", async ({ page, newPerson, seen }) => {
  test.slow();
  await startProgramme(page, "Winter pairs", "So that both learn.");
  const programme = programmeOf(page);
  await expect(page.getByRole("listitem").filter({ hasText: "Invite people" })).toContainText("Next");

  // What is missing is told, and nothing is lost.
  await step(page, "Invite people");
  await page.getByRole("button", { name: "Keep this and go on" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
  await axe(page);
  await page.getByLabel("Who asks, and how can people reach you?").fill("Ada Okafor, ada@riverside.example");
  await page.getByRole("button", { name: "Keep this and go on" }).click();
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
  expect(JSON.parse(text).contents).toMatchObject({ name: "Winter pairs", aim: "So that both learn.", programme });

  const ines = await newPerson();
  const sealed = await answer(ines, INES, invitation);
  expect(sealed.name).toMatch(/^turnabout-profile-\d{4}-\d\d-\d\d\.age$/);
  expect(sealed.bytes.includes("Sentinel")).toBe(false);

  // All at once: a table, sealed answers, one that is broken, and one that is not meant for here.
  const table = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("id,name,role,can teach,wants to learn\nt1,Tom Table,mentor,Short video,Budgeting\n") };
  const broken = { name: "turnabout-profile-broken.json", mimeType: "application/json", buffer: Buffer.from('{"format":') };
  await bring(page, programme, [table, broken, given(invitation), given(sealed)]);
  await expect(page.getByRole("heading", { name: "1 file came back" })).toBeVisible();
  await expect(page.getByText("2 files are left out:")).toBeVisible();
  await expect(page.getByText("This is an invitation. You send it to people.")).toBeVisible();
  await expect(page.locator(".arrival", { hasText: "The answers of Ines Sentinel" })).toContainText("New");
  await expect(page.getByText("2 people are new")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Bring these 2 people" }).click();
  await expect(page.getByText("2 of 2 shown")).toBeVisible();

  // The same again brings nothing.
  await bring(page, programme, [given(sealed)]);
  await expect(page.locator(".arrival")).toContainText("Already here");
  await expect(page.getByText("There is nothing to bring.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Bring/ })).toHaveCount(0);
  nothingLeft(seen);
});

test("people choose from the list, and the match keeps to it", async ({ page, newPerson, seen }) => {
  test.slow();
  const ines = await newPerson();
  const answers = await answer(ines, INES);
  await startProgramme(page, "Chosen pairs", "So that both learn.");
  const programme = programmeOf(page);
  const table = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("id,name,role,can teach,wants to learn\nt1,Tom Table,mentee,Budgeting,Short video\n") };
  await bring(page, programme, [table, given(answers), senior("otto", "Otto Sentinel"), senior("rosa", "Rosa Sentinel"), junior("jo", "Jo Private")]);
  await page.getByRole("button", { name: "Bring these 5 people" }).click();
  await expect(page.getByText("5 of 5 shown")).toBeVisible();

  // The list holds those who agreed, and says who is not in it and why.
  await step(page, "The programme");
  await step(page, "Let people choose one another");
  await expect(page.getByRole("heading", { name: "3 people are in the list" })).toBeVisible();
  await page.getByText("1 person was not asked").click();
  await expect(page.getByText("Tom Table")).toBeVisible();
  await page.getByText("1 person does not want to be seen by everyone").click();
  await expect(page.getByText("Jo Private")).toBeVisible();
  await axe(page);
  const directory = await download(page, () => page.getByRole("button", { name: "Save the list" }).click());
  const { cards } = JSON.parse(directory.bytes.toString("utf8")).contents;
  expect(cards.map(({ name }) => name).sort()).toEqual(["Ines Sentinel", "Otto Sentinel", "Rosa Sentinel"]);
  expect(cards.find(({ name }) => name === "Otto Sentinel")).toMatchObject({ offers: ["negotiation"], wishes: [] });

  // Ines likes both, in an order that the keyboard changes, then declines Otto.
  await open(ines, "/profile");
  await ines.locator("#directory-file").setInputFiles(given(directory));
  await expect(ines.getByText("There are 3 people in this list.")).toBeVisible();
  await axe(ines);
  await ines.getByRole("button", { name: "Look at the people" }).click();
  await heading(ines, "Who would you like as a partner?");
  await expect(ines.locator(".directory-card")).toHaveCount(2);
  await ines.getByRole("button", { name: "I would like Otto Sentinel" }).press("Enter");
  await expect(ines.locator(".likes .liked-name")).toHaveText(["Otto Sentinel"]);
  await ines.getByRole("button", { name: "I would like Otto Sentinel" }).press("Enter");
  await expect(ines.locator(".likes .liked-name")).toHaveCount(0);
  // The second before the first is stored: both count.
  await ines.locator(".directory").evaluate((directory, names) => {
    for (const name of names) [...directory.querySelectorAll("button")].find((button) => button.textContent === `I would like ${name}`).click();
  }, ["Otto Sentinel", "Rosa Sentinel"]);
  await expect(ines.locator(".likes .liked-name")).toHaveText(["Otto Sentinel", "Rosa Sentinel"]);
  await ines.getByRole("button", { name: "Move Rosa Sentinel up" }).focus();
  await ines.keyboard.press("Enter");
  await expect(ines.locator(".likes .liked-name")).toHaveText(["Rosa Sentinel", "Otto Sentinel"]);
  await expect(ines.getByRole("button", { name: "Move Rosa Sentinel up" })).toBeFocused();
  await ines.getByRole("button", { name: "I would rather not Otto Sentinel" }).press("Enter");
  await expect(ines.getByRole("heading", { name: "Who you would rather not be paired with" })).toBeVisible();
  await axe(ines);
  await reload(ines);
  await expect(ines.getByRole("heading", { name: "Who you would rather not be paired with" })).toBeVisible();
  await ines.getByRole("button", { name: "See what the file will hold" }).click();
  await heading(ines, "Your choices, before you save them");
  await expect(ines.locator(".summary-row").first()).toContainText("1. Rosa Sentinel");
  await axe(ines);
  const choices = await download(ines, () => ines.getByRole("button", { name: "Save my choices" }).click());
  expect(choices.bytes.includes("Sentinel")).toBe(false);

  // Brought, the refusal holds in the match, and what she chose is seen by the coordinator alone.
  await bring(page, programme, [given(choices)]);
  await expect(page.locator(".arrival")).toContainText("Does not want as a partner: Otto Sentinel");
  await axe(page);
  await page.getByRole("button", { name: "Bring all of this" }).click();
  await expect(page.getByText("1 person has chosen.")).toBeVisible();
  await open(page, `/programme/${programme}/match`);
  await page.getByRole("button", { name: /^Find the pairs/ }).click();
  await expect(page.locator(".pair-row").first()).toBeVisible();
  await expect(page.locator(".pair-row").filter({ hasText: "Ines Sentinel" })).toContainText("Rosa Sentinel");
  await expect(page.locator(".pair-row").filter({ hasText: "Ines Sentinel" }).filter({ hasText: "Otto" })).toHaveCount(0);
  nothingLeft(seen);
});

test("all pair files in one, how a pair gets on, and somebody who takes their answers back", async ({ page, seen }) => {
  await startProgramme(page, "Pairs at work", "So that both learn.");
  const programme = programmeOf(page);
  await bring(page, programme, [senior("rosa", "Rosa Sentinel"), junior("jo", "Jo Sentinel")]);
  await page.getByRole("button", { name: "Bring these 2 people" }).click();
  await expect(page.getByText("2 of 2 shown")).toBeVisible();
  await open(page, `/programme/${programme}/match`);
  await page.getByRole("button", { name: /^Find the pairs/ }).click();
  await expect(page.locator(".pair-row")).toHaveCount(1);

  await open(page, `/programme/${programme}/take-away`);
  await axe(page);
  const zip = await download(page, () => page.getByRole("button", { name: "Save it as a ZIP file" }).click());
  expect(zip.name).toMatch(/^turnabout-pair-files-\d{4}-\d\d-\d\d\.zip$/);
  expect(zip.bytes.subarray(0, 2).toString()).toBe("PK");
  // Once before the file itself and once in the table at the end; no name says whose it is.
  expect(zip.bytes.toString("latin1").match(/turnabout-pair-[0-9a-f]{8}-\d{4}-\d\d-\d\d\.json/g)).toHaveLength(2);
  const { pair } = JSON.parse(zip.bytes.toString("utf8").match(/\{[\s\S]*\n\}/)[0]).contents;

  const progress = { pair, programme: "Pairs at work", goals: { mentor: { set: 2, reached: 1 }, mentee: { set: 1, reached: 0 } }, meetings: 3, minutes: 150, first_met: "2026-12-01", last_met: "2027-01-20", scores: [] };
  await bring(page, programme, [file("progress", progress), file("progress", { ...progress, pair: "0123456789abcdef" })]);
  await expect(page.getByText("This pair is not one of the pairs of this programme.")).toBeVisible();
  await expect(page.locator(".arrival")).toContainText("They have met 3 times.");
  await page.getByRole("button", { name: "Bring all of this" }).click();
  await expect(page.getByRole("heading", { name: "How the pairs are getting on" })).toBeVisible();
  await expect(page.locator(".progress-pair")).toContainText("They have met 3 times, from 1 December 2026 to 20 January 2027.");
  await axe(page);

  // What is to be deleted is said, and done on yes.
  await bring(page, programme, [file("profile", { id: "rosa", withdrawn: "2027-02-01T10:00:00.000Z" })]);
  await expect(page.getByRole("heading", { name: "Rosa Sentinel takes their answers back" })).toBeVisible();
  await expect(page.getByText("Please delete the rest yourself:")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Bring all of this" }).click();
  await expect(page.getByText("1 person", { exact: true })).toBeVisible();
  await open(page, `/programme/${programme}/people`);
  await expect(page.getByText("1 of 1 shown")).toBeVisible();
  nothingLeft(seen);
});

test("the invitation is made by keyboard alone, changed, and holds what was chosen", async ({ page }) => {
  await startProgramme(page, "By keys", "So that both learn.");
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
  await expect(page.getByRole("alert").filter({ hasText: "People can still answer on this day" })).toBeFocused();
  await page.getByLabel("When will you delete the answers?").fill("2031-12-31");
  // A reload loses nothing that was typed.
  await reload(page);
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
  await expect(page.getByText("You have no answers on this device yet")).toBeVisible();
  await axe(page);
  await open(page, "/choose/nobody");
  await heading(page, "This page does not exist");
});
