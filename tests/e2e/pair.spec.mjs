// The pair's way: one file in two browsers, a goal on each side, the file of the pair both ways.
import { axe, download, expect, fits, open, reload, test } from "./support/app.mjs";
import { stored } from "./support/storage.mjs";

const PAIR = "5f0d9c3e7b1a4c2d8e6f0a1b2c3d4e5f";

/** A file of Turnabout's own, as a file field takes it. */
function file(kind, contents) {
  const text = JSON.stringify({ format: "turnabout", version: 1, kind, created: "2026-11-22T09:00:00Z", contents });
  return { name: `turnabout-${kind}-2026-11-22.json`, mimeType: "application/json", buffer: Buffer.from(text) };
}

const pairFile = file("pair", {
  pair: PAIR,
  programme: "Reverse mentoring, winter",
  aim: "So that we understand our younger customers.",
  mentor: { id: "m", name: "Amina Yusuf", gives: ["short-video", "Pottery"], benefit: 0.62 },
  mentee: { id: "s", name: "Robert Ellis", gives: ["negotiation"], benefit: 0.48 },
});


/** Opens a file on the page of all pairs. */
async function openFile(page, chosen) {
  await open(page, "/pair");
  await page.getByLabel("Choose the file").setInputFiles(chosen);
}

/** Opens the coordinator's file as one of the two. */
async function start(page, name) {
  await openFile(page, pairFile);
  await expect(page.getByRole("heading", { name: "Amina Yusuf and Robert Ellis" })).toBeFocused();
  await page.getByRole("button", { name: `I am ${name}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Amina Yusuf and Robert Ellis");
}

async function writeGoal(page, { outcome, measure, by }) {
  await page.getByLabel("want to have reached?").fill(outcome);
  await page.getByLabel("How will you both see that it is reached?").fill(measure);
  await page.getByLabel("By when?").fill(by);
}

/** A day this many days from today, as a date field takes it. */
function fromToday(days) {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;
}

const MENTORS = { outcome: "Lead a price talk by myself", measure: "One contract signed", by: fromToday(90) };
const MENTEES = { outcome: "Post a video every week", measure: "Four in a row", by: fromToday(60) };

/** The goals that the space shows on a side. */
const goals = (page, name) => page.getByRole("region", { name: `${name}’s goals`, exact: true }).getByRole("heading", { level: 4 });

test("both partners open one file, write, pass the pair's file both ways, and see the same", async ({ newPerson }) => {
  test.slow();
  const mentor = await newPerson();
  const mentee = await newPerson();

  // The coordinator's file says what is in it, and keeps nothing before it is asked to.
  await openFile(mentor, pairFile);
  await expect(mentor.getByText("Can help Robert Ellis with: Short video, Pottery")).toBeVisible();
  await axe(mentor);
  await reload(mentor);
  await expect(mentor.getByRole("heading", { name: "Open a file" })).toBeVisible();
  await expect(mentor.getByRole("heading", { name: "On this device" })).toHaveCount(0);
  await start(mentor, "Amina Yusuf");
  await axe(mentor);

  // A goal with faults is refused, and nothing that was typed is lost, not even by a reload.
  await mentor.getByRole("link", { name: "Set my goal" }).click();
  await mentor.getByRole("button", { name: "Save the goal" }).click();
  await expect(mentor.getByRole("alert").filter({ hasText: "Choose the day by which it is to be reached." })).toBeFocused();
  await axe(mentor);
  await mentor.getByRole("button", { name: "Write what is to be reached." }).click();
  await expect(mentor.getByLabel("What does Amina Yusuf want to have reached?")).toBeFocused();
  await writeGoal(mentor, { ...MENTORS, by: fromToday(-1) });
  await reload(mentor);
  await expect(mentor.getByText("What you typed here before is still here.")).toBeVisible();
  await mentor.getByRole("button", { name: "Save the goal" }).click();
  await expect(mentor.getByRole("button", { name: "This day has passed. Choose today or a later day." })).toBeVisible();
  await mentor.getByLabel("By when?").fill(MENTORS.by);
  await mentor.getByRole("button", { name: "Save the goal" }).click();
  await expect(mentor.getByRole("status")).toHaveText("The goal for Amina Yusuf is saved.");
  await expect(goals(mentor, "Amina Yusuf")).toHaveText([MENTORS.outcome]);

  // The mentee sets a goal on their own device, and notes a meeting.
  await start(mentee, "Robert Ellis");
  await mentee.getByRole("link", { name: "Set my goal" }).click();
  await writeGoal(mentee, MENTEES);
  await mentee.getByRole("button", { name: "Save the goal" }).click();
  await expect(goals(mentee, "Robert Ellis")).toHaveText([MENTEES.outcome]);
  await mentee.getByRole("link", { name: "Note a meeting" }).click();
  await expect(mentee.getByLabel("When did you meet?")).toHaveValue(fromToday(0));
  await mentee.getByLabel("How long was it, in minutes?").fill("75");
  await mentee.getByLabel("What did Robert Ellis learn?").fill("How to add captions");
  await axe(mentee);
  await mentee.getByRole("button", { name: "Save the meeting" }).click();
  await expect(mentee.getByText("1 meeting, 1 hour 15 minutes")).toBeVisible();
  await reload(mentee);
  await expect(mentee.getByText("How to add captions")).toBeVisible();
  await expect(goals(mentee, "Robert Ellis")).toHaveText([MENTEES.outcome]);

  // The mentee's file: told in words, saved, and read by the mentor before any of it is kept.
  const fromMentee = await handOver(mentee, "Amina Yusuf");
  await axe(mentee);
  await openFile(mentor, fromMentee);
  await expect(mentor.getByText("3 things are new:")).toBeVisible();
  await expect(mentor.getByText("Robert Ellis wrote down a goal of their own")).toBeVisible();
  await axe(mentor);
  await mentor.getByRole("button", { name: "Not now" }).click();
  await open(mentor, `/pair/${PAIR}`);
  await expect(mentor.getByText("Robert Ellis has no goal yet.")).toBeVisible();
  await openFile(mentor, fromMentee);
  await mentor.getByRole("button", { name: "Add what is new" }).click();
  await expect(mentor.getByRole("status")).toHaveText("3 things were added.");
  await expect(goals(mentor, "Robert Ellis")).toHaveText([MENTEES.outcome]);

  // The mentor records progress, and their file brings the rest to the mentee.
  await mentor.getByRole("link", { name: `Record progress (the goal “${MENTEES.outcome}”)` }).click();
  await mentor.getByLabel("Half-way").check();
  await mentor.getByLabel("What happened?").fill("Two videos are online");
  await axe(mentor);
  await mentor.getByRole("button", { name: "Save", exact: true }).click();
  await expect(mentor.getByRole("status")).toHaveText("The progress is saved.");
  const fromMentor = await handOver(mentor, "Robert Ellis");
  await openFile(mentee, fromMentor);
  await mentee.getByRole("button", { name: "Add what is new" }).click();
  await expect(goals(mentee, "Amina Yusuf")).toHaveText([MENTORS.outcome]);

  // Both see the same, after a reload too, and the file brings nothing the second time.
  const seen = async (page) => {
    await open(page, `/pair/${PAIR}`);
    await reload(page);
    await page.getByText("Progress noted once").click();
    await expect(page.getByText("Two videos are online")).toBeVisible();
    await axe(page);
    const texts = await page.locator(".why-us, .standing, .sides, .meetings").allInnerTexts();
    return texts.join("\n");
  };
  expect(await seen(mentor)).toBe(await seen(mentee));
  await openFile(mentee, fromMentor);
  await expect(mentee.getByText("There is nothing new in it.")).toBeVisible();
  await expect(mentee.getByRole("link", { name: "Go to your space" })).toBeVisible();
});

/** Looks at what the file for the partner will hold, saves it, and gives it as a file field takes it. */
async function handOver(page, partner) {
  await open(page, `/pair/${PAIR}/hand-over`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`The file for ${partner}`);
  await page.getByText("word for word").click();
  const { name, bytes } = await download(page, () => page.getByRole("button", { name: `Save the file for ${partner}` }).click());
  await expect(page.getByRole("heading", { name: "The file is saved" })).toBeFocused();
  expect(name).toMatch(/^turnabout-workspace-\d{4}-\d\d-\d\d\.json$/);
  // Everything that people wrote was shown: what the file holds of it is on the page.
  const told = await page.locator("main").innerText();
  const changes = JSON.parse(bytes).contents.entries.map(({ change }) => Object.values(change)[0]);
  const written = changes.flatMap(({ goal, note, text, meeting }) => [
    goal?.outcome, goal?.measure, note, text, ...Object.values(meeting?.learned ?? {}),
  ]);
  for (const words of written.filter(Boolean)) expect(told).toContain(words);
  expect(written.filter(Boolean).length > 0).toBe(changes.some((change) => change.goal?.outcome || change.note || change.text));
  return { name, mimeType: "application/json", buffer: bytes };
}

test("the partner's file alone opens the space", async ({ newPerson }) => {
  const mentor = await newPerson();
  const mentee = await newPerson();
  await start(mentor, "Amina Yusuf");
  await openFile(mentee, await handOver(mentor, "Robert Ellis"));
  await expect(mentee.getByText("Written by Amina Yusuf")).toBeVisible();
  await mentee.getByRole("button", { name: "I am Robert Ellis" }).click();
  await expect(mentee.getByText("You are Robert Ellis on this device.")).toBeVisible();
});

/** What a newer Turnabout might write of this pair: this one can read neither. */
const FROM_NEWER = [
  `{ "version":2, "id": "019ab5c0-0000-7000-8000-000000000001", "by": {"person":"s"},  "about": {"pair":"${PAIR}"}, "change": {"goal-set": {"goal": 1.50}} }`,
  `{"id":"019ab5c0-0000-7000-8000-000000000002","by":{"person":"s"},"about":{"pair":"${PAIR}"}, "change":{"song-sung":{"é":"\\u00e9"}}}`,
];

test("what a partner's newer Turnabout wrote is kept as it is, and goes from device to device byte for byte", async ({ newPerson }) => {
  test.slow();
  const mentor = await newPerson();
  const mentee = await newPerson();
  await start(mentor, "Amina Yusuf");
  const ours = await handOver(mentor, "Robert Ellis");
  const newer = ours.buffer.toString().replace('"version": 1,', '"version": 1,\n  "minor": 3,').replace('"entries": [', `"entries": [${FROM_NEWER.join(",")},`);
  const kept = async (page) => {
    const texts = Object.values(await stored(page));
    expect(texts.filter((text) => FROM_NEWER.includes(text)).sort()).toEqual([...FROM_NEWER].sort());
    return texts.length;
  };

  await openFile(mentee, { ...ours, buffer: Buffer.from(newer) });
  await expect(mentee.getByText("2 of them were written with a newer Turnabout than this one")).toBeVisible();
  await axe(mentee);
  await mentee.getByRole("button", { name: "I am Robert Ellis" }).click();
  await expect(mentee.getByRole("status")).toHaveText("3 things were added.");
  await kept(mentee);

  // It stands in the way of nothing, also after a new start, and is said to be there.
  await reload(mentee);
  await mentee.getByRole("link", { name: "Set my goal" }).click();
  await writeGoal(mentee, MENTEES);
  await mentee.getByRole("button", { name: "Save the goal" }).click();
  await expect(goals(mentee, "Robert Ellis")).toHaveText([MENTEES.outcome]);
  await expect(mentee.locator(".store-notice")).toBeEmpty();
  const handedOn = await handOver(mentee, "Amina Yusuf");
  await expect(mentee.getByText("2 changes that a newer Turnabout made and this one cannot show, as they are")).toBeVisible();
  for (const text of FROM_NEWER) expect(handedOn.buffer.toString()).toContain(text);

  await openFile(mentor, handedOn);
  await expect(mentor.getByText("2 of them were written with a newer Turnabout than this one")).toBeVisible();
  await mentor.getByRole("button", { name: "Add what is new" }).click();
  await expect(mentor.getByRole("status")).toHaveText("3 things were added.");
  const count = await kept(mentor);
  await openFile(mentor, handedOn);
  await expect(mentor.getByText("There is nothing new in it.")).toBeVisible();
  const back = await handOver(mentor, "Robert Ellis");
  for (const text of FROM_NEWER) expect(back.buffer.toString()).toContain(text);
  await openFile(mentee, back);
  await expect(mentee.getByText("There is nothing new in it.")).toBeVisible();
  expect(await kept(mentor)).toBe(count + 1);

  // A backup holds it, and another device takes it in as it is.
  await open(mentor, "/data");
  await expect(mentor.getByText("2 changes that your partner’s newer Turnabout wrote, as they are")).toBeVisible();
  const backup = await download(mentor, () => mentor.getByRole("button", { name: "Save a backup" }).click());
  const elsewhere = await newPerson();
  await open(elsewhere, "/data");
  await elsewhere.getByLabel("Choose a backup").setInputFiles({ name: backup.name, mimeType: "application/json", buffer: backup.bytes });
  await expect(elsewhere.getByText("2 were written by a partner’s newer Turnabout, and come along as they are")).toBeVisible();
  await axe(elsewhere);
  await elsewhere.getByRole("button", { name: "Add what is new" }).click();
  await expect(elsewhere.getByText("changes were added from the backup.")).toBeVisible();
  await kept(elsewhere);
  await reload(elsewhere);
  await open(elsewhere, `/pair/${PAIR}/hand-over`);
  await expect(elsewhere.getByText("2 changes that a newer Turnabout made and this one cannot show, as they are")).toBeVisible();
});

test("dropping, removing and switching ask first, with the keyboard alone", async ({ page }) => {
  await start(page, "Amina Yusuf");
  await page.getByRole("link", { name: "Set my goal" }).press("Enter");
  await writeGoal(page, MENTORS);
  await page.getByLabel("By when?").press("Enter");
  await expect(goals(page, "Amina Yusuf")).toHaveText([MENTORS.outcome]);

  const drop = page.getByRole("button", { name: `Drop (the goal “${MENTORS.outcome}”)` });
  await drop.press("Enter");
  await expect(page.getByRole("dialog", { name: "Drop this goal?" })).toBeVisible();
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(drop).toBeFocused();
  await expect(goals(page, "Amina Yusuf")).toHaveText([MENTORS.outcome]);
  await drop.press("Enter");
  await page.getByRole("button", { name: "Drop the goal" }).press("Enter");
  await expect(page.getByText("Amina Yusuf has no goal yet.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Goals", exact: true })).toBeFocused();
  await expect(page.getByRole("status")).toHaveText("The goal is dropped.");

  await page.getByRole("link", { name: "Note a meeting" }).press("Enter");
  await page.getByLabel("When did you meet?").fill(fromToday(1));
  await page.getByLabel("How long was it, in minutes?").fill("0");
  await page.getByRole("button", { name: "Save the meeting" }).press("Enter");
  await expect(page.getByRole("button", { name: "This day is still to come. Choose the day on which you met." })).toBeVisible();
  await axe(page);
  await page.getByLabel("When did you meet?").fill(fromToday(0));
  await page.getByLabel("How long was it, in minutes?").fill("60");
  await page.getByLabel("How long was it, in minutes?").press("Enter");
  await page.getByRole("button", { name: /^Remove/ }).press("Enter");
  await page.getByRole("button", { name: "Remove the meeting" }).press("Enter");
  await expect(page.getByText("No meeting is noted yet.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Meetings", exact: true })).toBeFocused();

  await page.getByRole("link", { name: "Switch to Robert Ellis" }).press("Enter");
  await axe(page);
  await page.getByRole("button", { name: "I am Robert Ellis" }).press("Enter");
  await expect(page.getByText("You are Robert Ellis on this device.")).toBeVisible();
  await reload(page);
  await expect(page.getByText("Amina Yusuf has no goal yet.")).toBeVisible();
  await expect(page.getByText("You are Robert Ellis on this device.")).toBeVisible();
});

test("a goal that the device does not store is not shown as stored, and stays in its form", async ({ page }) => {
  await start(page, "Amina Yusuf");
  await page.getByRole("link", { name: "Set my goal" }).click();
  await writeGoal(page, MENTORS);
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("no room", "UnknownError");
    };
  });
  await page.getByRole("button", { name: "Save the goal" }).click();
  await expect(page.getByText("Your last change was not saved.")).toBeVisible();
  await expect(page.getByLabel("want to have reached?")).toHaveValue(MENTORS.outcome);
  await reload(page);
  await expect(page.getByText("What you typed here before is still here.")).toBeVisible();
  await expect(page.getByLabel("want to have reached?")).toHaveValue(MENTORS.outcome);
  await open(page, `/pair/${PAIR}`);
  await expect(page.getByText("Amina Yusuf has no goal yet.")).toBeVisible();
});

test("a button tapped twice saves once", async ({ page }) => {
  await start(page, "Amina Yusuf");
  await page.getByRole("link", { name: "Set my goal" }).click();
  await writeGoal(page, MENTORS);
  await page.getByRole("button", { name: "Save the goal" }).click();
  await page.getByRole("link", { name: `Record progress (the goal “${MENTORS.outcome}”)` }).click();
  await page.getByLabel("Begun").check();
  await page.getByRole("button", { name: "Save", exact: true }).evaluate((button) => {
    button.click();
    button.click();
  });
  await expect(page.getByText("Progress noted once")).toBeVisible();
});

test("a file that does not belong here is refused with its own sentence, and changes nothing", async ({ page }) => {
  const text = (name, buffer) => ({ name, mimeType: "application/json", buffer });
  const refused = [
    [text("page.html", Buffer.from("<!doctype html>")), "not a Turnabout file."],
    [text("other.json", Buffer.from("{\"name\":\"A\"}")), "This is not a Turnabout file."],
    [text("empty.json", Buffer.alloc(0)), "This file is empty"],
    [text("cut.json", pairFile.buffer.subarray(0, 200)), "This file ends in the middle"],
    [text("large.json", Buffer.alloc(6_000_000, 0x20)), "more than 5 MB"],
    [file("workspace", { pair: PAIR, entries: [] }), "Ask your partner to save and send it again."],
    [file("pair", { pair: PAIR }), "something is missing"],
  ];
  await open(page, "/pair");
  for (const [chosen, sentence] of refused) {
    await page.getByLabel("Choose the file").setInputFiles(chosen);
    // What was said of the file before goes as soon as another is chosen.
    await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
  }
  await axe(page);
  await reload(page);
  await expect(page.getByRole("heading", { name: "Open a file" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "On this device" })).toHaveCount(0);
  await open(page, `/pair/${PAIR}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This pair is not on this device");
  await axe(page);
});

/** Takes in the partner's file. */
async function takeIn(page, chosen) {
  await openFile(page, chosen);
  await page.getByRole("button", { name: "Add what is new" }).click();
  await expect(page.getByRole("heading", { name: "Goals", exact: true })).toBeVisible();
}

/** Writes one term of the agreement. */
async function writeTerm(page, term, text) {
  await open(page, `/pair/${PAIR}/agreement/${term}`);
  await page.getByLabel("In your own words").fill(text);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your agreement");
  await expect(page.locator("main")).toContainText(text);
  await expect(page.getByRole("status")).toHaveText("This part of the agreement is saved.");
}

/** What a page shows of the space, and of the agreement, after a reload. */
async function shown(page) {
  await open(page, `/pair/${PAIR}`);
  await reload(page);
  await expect(page.getByRole("heading", { name: "Goals", exact: true })).toBeVisible();
  const space = await page.locator(".standing, .sides, .meetings").allInnerTexts();
  await open(page, `/pair/${PAIR}/agreement`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your agreement");
  return space.concat(await page.locator(".summary, .agreement-yes").allInnerTexts()).join("\n");
}

test("what two write apart is shown to both, and one of them chooses", async ({ newPerson }) => {
  test.slow();
  const mentor = await newPerson();
  const mentee = await newPerson();
  await start(mentor, "Amina Yusuf");
  await start(mentee, "Robert Ellis");
  await open(mentor, `/pair/${PAIR}/goal/new/mentor`);
  await writeGoal(mentor, MENTORS);
  await mentor.getByRole("button", { name: "Save the goal" }).click();
  await expect(goals(mentor, "Amina Yusuf")).toHaveText([MENTORS.outcome]);
  await writeTerm(mentor, "where", "The library");
  await takeIn(mentee, await handOver(mentor, "Robert Ellis"));

  // Both change the same goal and the same term, and each another term besides.
  for (const [page, outcome, place] of [[mentor, "Lead one price talk", "The café"], [mentee, "Lead two price talks", "My office"]]) {
    await open(page, `/pair/${PAIR}`);
    await page.getByRole("link", { name: `Change (the goal “${MENTORS.outcome}”)` }).click();
    await page.getByLabel("want to have reached?").fill(outcome);
    await page.getByRole("button", { name: "Save the goal" }).click();
    await expect(goals(page, "Amina Yusuf")).toHaveText([outcome]);
    await writeTerm(page, "where", place);
  }
  await writeTerm(mentor, "how-often", "Every second Tuesday");
  await writeTerm(mentee, "channel", "By message");

  // After both files both see both versions, with who wrote which; what only one wrote needs no choice.
  const [fromMentor, fromMentee] = [await handOver(mentor, "Robert Ellis"), await handOver(mentee, "Amina Yusuf")];
  await takeIn(mentee, fromMentor);
  await takeIn(mentor, fromMentee);
  for (const page of [mentor, mentee]) {
    await open(page, `/pair/${PAIR}`);
    await reload(page);
    await expect(page.getByText("Choose between two versions")).toBeVisible();
    await expect(goals(page, "Amina Yusuf")).toHaveText(["Two versions of this goal"]);
    const versions = page.locator(".goal .torn-version");
    await expect(versions).toHaveCount(2);
    await expect(versions.filter({ hasText: "Lead one price talk" })).toContainText("Amina Yusuf, ");
    await expect(versions.filter({ hasText: "Lead two price talks" })).toContainText("Robert Ellis, ");
    await axe(page);
    await open(page, `/pair/${PAIR}/agreement`);
    await expect(page.locator(".torn-version")).toHaveCount(2);
    await expect(page.getByText("Every second Tuesday")).toBeVisible();
    await expect(page.getByText("By message")).toBeVisible();
    await expect(page.getByRole("button", { name: /say yes to this/ })).toHaveCount(0);
    await axe(page);
  }
  expect(await shown(mentor)).toBe(await shown(mentee));

  // One keeps a version of the goal and writes a new place, with the keyboard alone; the other one's device learns of it.
  await open(mentor, `/pair/${PAIR}`);
  await mentor.getByRole("link", { name: "Look at both" }).press("Enter");
  await mentor.getByRole("button", { name: /Keep this one Robert Ellis/ }).press("Enter");
  await expect(mentor.getByRole("status")).toHaveText("This version counts from now on.");
  await expect(goals(mentor, "Amina Yusuf")).toHaveText(["Lead two price talks"]);
  await mentor.getByRole("link", { name: "Look at both" }).press("Enter");
  await mentor.getByRole("link", { name: "Write a new one" }).press("Enter");
  await axe(mentor);
  await mentor.getByLabel("In your own words").fill("The café on Mondays");
  await mentor.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(mentor.getByText("The café on Mondays")).toBeVisible();
  await expect(mentor.locator(".torn-version")).toHaveCount(0);
  await takeIn(mentee, await handOver(mentor, "Robert Ellis"));
  await expect(goals(mentee, "Amina Yusuf")).toHaveText(["Lead two price talks"]);
  expect(await shown(mentee)).toBe(await shown(mentor));
});

test("both say yes to an agreement, and the coordinator's file holds what it lets out and no more", async ({ newPerson }) => {
  test.slow();
  const mentor = await newPerson();
  const mentee = await newPerson();
  await start(mentor, "Amina Yusuf");
  await open(mentor, `/pair/${PAIR}/goal/new/mentor`);
  await writeGoal(mentor, MENTORS);
  await mentor.getByRole("button", { name: "Save the goal" }).click();
  await mentor.getByRole("link", { name: "Note a meeting" }).click();
  await mentor.getByLabel("What did Amina Yusuf learn?").fill("Say the price first");
  await mentor.getByRole("button", { name: "Save the meeting" }).click();
  await expect(mentor.getByText("1 meeting, 1 hour")).toBeVisible();
  await open(mentor, `/pair/${PAIR}/agreement`);
  await axe(mentor);
  await expect(mentor.getByText("Nothing is written yet.")).toBeVisible();
  await mentor.getByRole("link", { name: "Write What stays between us" }).click();
  await mentor.getByLabel("In your own words").fill("Everything about suppliers");
  await mentor.getByRole("button", { name: "Save", exact: true }).click();
  await expect(mentor.getByText("Everything about suppliers")).toBeVisible();
  await mentor.getByLabel("How many goals and meetings").check();
  await expect(mentor.getByRole("status")).toHaveText("The coordinator may know: how many goals and meetings there are");
  await mentor.getByRole("button", { name: "I, Amina Yusuf, say yes to this" }).click();
  await expect(mentor.getByText("Amina Yusuf said yes on")).toBeVisible();
  await expect(mentor.getByRole("heading", { name: "Do you both say yes?" })).toBeFocused();
  await axe(mentor);
  await open(mentor, `/pair/${PAIR}/report`);
  await expect(mentor.getByText("Nothing may go out yet.")).toBeVisible();
  await axe(mentor);

  await openFile(mentee, await handOver(mentor, "Robert Ellis"));
  await expect(mentee.getByText("Amina Yusuf said yes to the agreement.")).toBeVisible();
  await mentee.getByRole("button", { name: "I am Robert Ellis" }).click();
  await expect(mentee.getByText("Amina Yusuf said yes. Read it")).toBeVisible();
  await open(mentee, `/pair/${PAIR}/agreement`);
  await mentee.getByRole("button", { name: "I, Robert Ellis, say yes to this" }).press("Enter");
  await expect(mentee.getByText("Both of you say yes to it as it stands.")).toBeVisible();
  await mentee.getByRole("link", { name: "A file for the coordinator" }).press("Enter");
  await expect(mentee.getByText("Amina Yusuf: 1 goal, not reached yet")).toBeVisible();
  await expect(mentee.getByText("It leaves out, as you agreed: when you first and last met; how far the goals have come.")).toBeVisible();
  await axe(mentee);
  const { name, bytes } = await download(mentee, () => mentee.getByRole("button", { name: "Save the file for the coordinator" }).click());
  await expect(mentee.getByRole("heading", { name: "The file is saved" })).toBeFocused();
  await axe(mentee);
  expect(name).toMatch(/^turnabout-progress-\d{4}-\d\d-\d\d\.json$/);
  const { kind, contents } = JSON.parse(bytes);
  expect([kind, contents.pair, contents.meetings, contents.minutes, contents.scores]).toEqual(["progress", PAIR, 1, 60, []]);
  for (const word of ["price", "contract", "supplier", "Amina", "Robert", "met\""]) expect(bytes.toString()).not.toContain(word);

  // A change asks both again, and lets nothing out until then; taken back, both have said yes as before.
  await writeTerm(mentee, "where", "The library");
  await expect(mentee.getByText("Something was changed since, so a new yes is needed.")).toHaveCount(2);
  await mentee.getByRole("button", { name: "Undo", exact: true }).press("Enter");
  await expect(mentee.getByText("Both of you say yes to it as it stands.")).toBeVisible();
  await expect(mentee.getByRole("button", { name: "Bring it back", exact: true })).toBeFocused();
});

test("every change of one's own can be taken back and brought back, after a reload too", async ({ newPerson }) => {
  test.slow();
  const mentor = await newPerson();
  const mentee = await newPerson();
  await start(mentor, "Amina Yusuf");
  await open(mentor, `/pair/${PAIR}/goal/new/mentor`);
  await writeGoal(mentor, MENTORS);
  await mentor.getByRole("button", { name: "Save the goal" }).click();

  // A goal, from the notice, which takes no focus of its own.
  await expect(mentor.getByRole("status")).toHaveText("The goal for Amina Yusuf is saved.");
  await expect(mentor.getByRole("heading", { level: 1 })).toBeFocused();
  await axe(mentor);
  await mentor.getByRole("button", { name: "Undo", exact: true }).press("Enter");
  await expect(mentor.getByText("Amina Yusuf has no goal yet.")).toBeVisible();
  await expect(mentor.getByRole("status")).toHaveText(`Taken back: Goal written: ${MENTORS.outcome}`);
  await reload(mentor);
  await expect(mentor.getByText("Amina Yusuf has no goal yet.")).toBeVisible();
  await mentor.getByRole("link", { name: "What was done, and undo" }).click();
  await axe(mentor);
  await mentor.getByRole("button", { name: `Bring it back Goal written: ${MENTORS.outcome}` }).press("Enter");
  await expect(mentor.getByRole("button", { name: `Undo Goal written: ${MENTORS.outcome}` })).toBeFocused();
  await axe(mentor);
  await reload(mentor);
  await open(mentor, `/pair/${PAIR}`);
  await expect(goals(mentor, "Amina Yusuf")).toHaveText([MENTORS.outcome]);

  // A removal, and a meeting.
  await mentor.getByRole("button", { name: `Drop (the goal “${MENTORS.outcome}”)` }).click();
  await mentor.getByRole("button", { name: "Drop the goal" }).click();
  await expect(mentor.getByText("Amina Yusuf has no goal yet.")).toBeVisible();
  await mentor.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(goals(mentor, "Amina Yusuf")).toHaveText([MENTORS.outcome]);
  await mentor.getByRole("link", { name: "Note a meeting" }).click();
  await mentor.getByRole("button", { name: "Save the meeting" }).click();
  await expect(mentor.getByText("1 meeting, 1 hour")).toBeVisible();
  await takeInAs(mentee, await handOver(mentor, "Robert Ellis"), "Robert Ellis");
  await expect(mentee.getByText("1 meeting, 1 hour")).toBeVisible();
  // What a page loads again it can still take back.
  await reload(mentor);
  await open(mentor, `/pair/${PAIR}/history`);
  await mentor.getByRole("button", { name: /^Undo Meeting noted/ }).click();
  await expect(mentor.getByRole("button", { name: /^Undo Meeting noted/ })).toHaveCount(0);
  await open(mentor, `/pair/${PAIR}`);
  await expect(mentor.getByText("No meeting is noted yet.")).toBeVisible();

  // The partner learns of it, and cannot take back what is not theirs.
  await open(mentee, `/pair/${PAIR}/history`);
  await expect(mentee.getByText(`Goal written: ${MENTORS.outcome}`)).toBeVisible();
  await expect(mentee.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
  await openFile(mentee, await handOver(mentor, "Robert Ellis"));
  await expect(mentee.getByText("Amina Yusuf took something back:")).toBeVisible();
  await mentee.getByRole("button", { name: "Add what is new" }).click();
  await expect(mentee.getByText("No meeting is noted yet.")).toBeVisible();
  expect(await shown(mentee)).toBe(await shown(mentor));
});

/** Opens the partner's file on a device that has nothing of the pair yet. */
async function takeInAs(page, chosen, name) {
  await openFile(page, chosen);
  await page.getByRole("button", { name: `I am ${name}` }).click();
  await expect(page.getByRole("heading", { name: "Goals", exact: true })).toBeVisible();
}

test("a programme and a questionnaire that were removed come back", async ({ page }) => {
  await open(page, "/programmes");
  await page.getByLabel("What is it called?").fill("Spring round");
  await page.getByRole("button", { name: "Start the programme" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Spring round");
  await axe(page);
  await page.getByRole("button", { name: "Remove this programme" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your programmes");
  await expect(page.getByRole("status")).toHaveText("Programme removed: Spring round");
  await reload(page);
  await page.getByRole("link", { name: "What was done, and undo" }).click();
  await page.getByRole("button", { name: "Undo Programme removed: Spring round" }).click();
  await expect(page.getByRole("button", { name: "Undo Programme removed: Spring round" })).toHaveCount(0);
  await axe(page);
  await page.getByRole("link", { name: "Your programmes" }).click();
  await page.getByRole("link", { name: /Spring round/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Spring round");

  await open(page, "/profile");
  await page.getByRole("button", { name: "Start the questions" }).click();
  await page.getByLabel("Your name").fill("Mia Brandt");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("What is your name?");
  // A question leads on by itself: no notice there.
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toHaveCount(0);
  await open(page, "/profile");
  await page.getByRole("button", { name: "Remove Mia Brandt" }).click();
  await page.getByRole("button", { name: "Remove them" }).click();
  await expect(page.getByRole("status")).toHaveText("Answers of Mia Brandt removed");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Answers of Mia Brandt" })).toBeVisible();
});

for (const [width, size] of [[320, "100%"], [390, "200%"], [1280, "200%"]]) {
  test(`the pair's pages fit at ${width} px with text at ${size}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript((size) => {
      addEventListener("DOMContentLoaded", () => { document.documentElement.style.fontSize = size; });
    }, size);
    await openFile(page, pairFile);
    await expect(page.getByRole("button", { name: "I am Amina Yusuf" })).toBeVisible();
    await fits(page);
    await page.getByRole("button", { name: "I am Amina Yusuf" }).click();
    await page.getByRole("link", { name: "Set my goal" }).click();
    await expect(page.getByLabel("By when?")).toBeVisible();
    await fits(page);
    await writeGoal(page, MENTORS);
    await page.getByRole("button", { name: "Save the goal" }).click();
    await expect(goals(page, "Amina Yusuf")).toHaveText([MENTORS.outcome]);
    await fits(page);
    for (const part of ["meeting/new", "hand-over", "who", "goal/new/mentee", "agreement", "agreement/private", "report", "history"]) {
      await open(page, `/pair/${PAIR}/${part}`);
      await fits(page);
    }
  });
}
