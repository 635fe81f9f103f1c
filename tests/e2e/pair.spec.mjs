// The pair's way: one file in two browsers, a goal on each side, the file of the pair both ways.
import { axe, download, expect, fits, open, reload, test } from "./support/app.mjs";
import { stored } from "./support/storage.mjs";
import { file, pairFile } from "./support/files.mjs";

const PAIR = "5f0d9c3e7b1a4c2d8e6f0a1b2c3d4e5f";

const pairOfTwo = pairFile(PAIR, { aim: "So that we understand our younger customers.", gives: ["short-video", "Pottery"] });

/** Opens a file on the page of all pairs. */
async function openFile(page, chosen) {
  await open(page, "/pair");
  await page.getByLabel("Choose the file").setInputFiles(chosen);
}

/** Opens the coordinator's file as one of the two. */
async function start(page, name) {
  await openFile(page, pairOfTwo);
  await expect(page.getByRole("heading", { name: "Amina Yusuf and Robert Ellis" })).toBeFocused();
  await page.getByRole("button", { name: `I am ${name}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Amina Yusuf and Robert Ellis");
}

async function writeGoal(page, { outcome, measure, by }) {
  await page.getByLabel("want to reach?").fill(outcome);
  await page.getByLabel("How will you both see that you have reached it?").fill(measure);
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

/** What a goal says, without the ways to change it: those are for the one whose goal it is. */
const GOALS = ".goal-outcome, .goal-measure, .goal-due, .goal .history";

/** The goals that the space shows on a side. */
const goals = (page, name) => page.getByRole("region", { name: `${name}’s goals`, exact: true }).getByRole("heading", { level: 4 });

test("both partners open one file, write, pass the pair's file both ways, and see the same", async ({ newPerson }) => {
  test.slow();
  const mentor = await newPerson();
  const mentee = await newPerson();

  // The coordinator's file says what is in it, and keeps nothing before it is asked to.
  await openFile(mentor, pairOfTwo);
  await expect(mentor.getByText("Can help Robert with: Short video, Pottery")).toBeVisible();
  await axe(mentor);
  await reload(mentor);
  await expect(mentor.getByRole("heading", { name: "Open a file" })).toBeVisible();
  await expect(mentor.getByRole("heading", { name: "On this device" })).toHaveCount(0);
  await start(mentor, "Amina Yusuf");
  await axe(mentor);

  // A goal with faults is refused, and nothing that was typed is lost, not even by a reload.
  await mentor.getByRole("link", { name: "Set my goal" }).click();
  await mentor.getByRole("button", { name: "Save the goal" }).click();
  await expect(mentor.getByRole("alert").filter({ hasText: "Choose a day for reaching it." })).toBeFocused();
  await axe(mentor);
  await mentor.getByRole("button", { name: "Write what you want to reach." }).click();
  await expect(mentor.getByLabel("What does Amina want to reach?")).toBeFocused();
  await writeGoal(mentor, { ...MENTORS, by: fromToday(-1) });
  await reload(mentor);
  await expect(mentor.getByText("What you typed here before is still here.")).toBeVisible();
  await mentor.getByRole("button", { name: "Save the goal" }).click();
  await expect(mentor.getByRole("button", { name: "This day has passed. Choose today or a later day." })).toBeVisible();
  await mentor.getByLabel("By when?").fill(MENTORS.by);
  await mentor.getByRole("button", { name: "Save the goal" }).click();
  await expect(mentor.getByRole("status")).toHaveText("The goal for Amina is saved.");
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
  await mentee.getByLabel("What did Robert learn?").fill("How to add captions");
  await axe(mentee);
  await mentee.getByRole("button", { name: "Save the meeting" }).click();
  await expect(mentee.getByText("1 meeting, 1 hour 15 minutes")).toBeVisible();
  await reload(mentee);
  await expect(mentee.getByText("How to add captions")).toBeVisible();
  await expect(goals(mentee, "Robert Ellis")).toHaveText([MENTEES.outcome]);

  // The mentee's file: told in words, saved, and read by the mentor before any of it is kept.
  const fromMentee = await handOver(mentee, "Amina");
  await axe(mentee);
  await openFile(mentor, fromMentee);
  await expect(mentor.getByText("2 things are new:")).toBeVisible();
  await expect(mentor.getByText("Robert added a goal:")).toBeVisible();
  await axe(mentor);
  await mentor.getByRole("button", { name: "Not now" }).click();
  await open(mentor, `/pair/${PAIR}`);
  await expect(mentor.getByText("Robert has no goal yet.")).toBeVisible();
  await openFile(mentor, fromMentee);
  await mentor.getByRole("button", { name: "Add what is new" }).click();
  await expect(mentor.getByRole("status")).toHaveText("2 things were added.");
  await expect(goals(mentor, "Robert Ellis")).toHaveText([MENTEES.outcome]);

  // The mentor records progress, and their file brings the rest to the mentee.
  await mentor.getByRole("link", { name: `Record progress (the goal “${MENTEES.outcome}”)` }).click();
  await mentor.getByLabel("Half-way").check();
  await mentor.getByLabel("What happened?").fill("Two videos are online");
  await axe(mentor);
  await mentor.getByRole("button", { name: "Save", exact: true }).click();
  await expect(mentor.getByRole("status")).toHaveText("The progress is saved.");
  const fromMentor = await handOver(mentor, "Robert");
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
    const texts = await page.locator(`.why-us, .standing, ${GOALS}, .meetings`).allInnerTexts();
    return texts.join("\n");
  };
  expect(await seen(mentor)).toBe(await seen(mentee));
  await openFile(mentee, fromMentor);
  await expect(mentee.getByText("There is nothing new in it.")).toBeVisible();
  await expect(mentee.getByRole("link", { name: "Go to your page" })).toBeVisible();
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
  await openFile(mentee, await handOver(mentor, "Robert"));
  await expect(mentee.getByRole("heading", { name: "News from Amina Yusuf and Robert Ellis" })).toBeFocused();
  await mentee.getByRole("button", { name: "I am Robert Ellis" }).click();
  await expect(mentee.getByText("You are Robert on this device.")).toBeVisible();
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
  const ours = await handOver(mentor, "Robert");
  const newer = ours.buffer.toString().replace('"version": 1,', '"version": 1,\n  "minor": 3,').replace('"entries": [', `"entries": [${FROM_NEWER.join(",")},`);
  const kept = async (page) => {
    const texts = Object.values(await stored(page));
    expect(texts.filter((text) => FROM_NEWER.includes(text)).sort()).toEqual([...FROM_NEWER].sort());
    return texts.length;
  };

  await openFile(mentee, { ...ours, buffer: Buffer.from(newer) });
  await expect(mentee.getByText("2 of them come from a newer Turnabout")).toBeVisible();
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
  const handedOn = await handOver(mentee, "Amina");
  await expect(mentee.getByText("2 changes from a newer Turnabout that cannot be shown here")).toBeVisible();
  for (const text of FROM_NEWER) expect(handedOn.buffer.toString()).toContain(text);

  await openFile(mentor, handedOn);
  await expect(mentor.getByText("2 of them come from a newer Turnabout")).toBeVisible();
  await mentor.getByRole("button", { name: "Add what is new" }).click();
  await expect(mentor.getByRole("status")).toHaveText("3 things were added.");
  const count = await kept(mentor);
  await openFile(mentor, handedOn);
  await expect(mentor.getByText("There is nothing new in it.")).toBeVisible();
  const back = await handOver(mentor, "Robert");
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
  await expect(elsewhere.getByText("2 are from a partner’s newer Turnabout. They are added as they are")).toBeVisible();
  await axe(elsewhere);
  await elsewhere.getByRole("button", { name: "Add what is new" }).click();
  await expect(elsewhere.getByText("changes added from the backup.")).toBeVisible();
  await kept(elsewhere);
  await reload(elsewhere);
  await open(elsewhere, `/pair/${PAIR}/hand-over`);
  await expect(elsewhere.getByText("2 changes from a newer Turnabout that cannot be shown here")).toBeVisible();
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
  await expect(page.getByText("Amina has no goal yet.")).toBeVisible();
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

  await page.getByRole("link", { name: "Switch to Robert" }).press("Enter");
  await axe(page);
  await page.getByRole("button", { name: "I am Robert Ellis" }).press("Enter");
  await expect(page.getByText("You are Robert on this device.")).toBeVisible();
  await reload(page);
  await expect(page.getByText("Amina has no goal yet.")).toBeVisible();
  await expect(page.getByText("You are Robert on this device.")).toBeVisible();
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
  await expect(page.getByLabel("want to reach?")).toHaveValue(MENTORS.outcome);
  await reload(page);
  await expect(page.getByText("What you typed here before is still here.")).toBeVisible();
  await expect(page.getByLabel("want to reach?")).toHaveValue(MENTORS.outcome);
  await open(page, `/pair/${PAIR}`);
  await expect(page.getByText("Amina has no goal yet.")).toBeVisible();
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
    [text("cut.json", pairOfTwo.buffer.subarray(0, 200)), "This file ends in the middle"],
    [text("large.json", Buffer.alloc(6_000_000, 0x20)), "more than 5 MB"],
    [file("workspace", { pair: PAIR, entries: [] }), "Ask your partner to save and send it again."],
    [file("pair", { pair: PAIR }), "Something is missing in this file"],
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
  const space = await page.locator(`.standing, ${GOALS}, .meetings`).allInnerTexts();
  await open(page, `/pair/${PAIR}/agreement`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your agreement");
  return space.concat(await page.locator(".summary, .agreement-yes").allInnerTexts()).join("\n");
}

/** Notes a meeting of today, this long. */
async function noteMeeting(page, minutes, learned = {}) {
  await open(page, `/pair/${PAIR}/meeting/new`);
  await page.getByLabel("How long was it, in minutes?").fill(minutes);
  for (const [name, text] of Object.entries(learned)) await page.getByLabel(`What did ${name} learn?`).fill(text);
  await page.getByRole("button", { name: "Save the meeting" }).click();
  await expect(page.getByRole("status")).toHaveText("The meeting is saved.");
}

test("what both changed is shown to both, and settled by who takes the other's words", async ({ newPerson }) => {
  test.slow();
  const mentor = await newPerson();
  const mentee = await newPerson();
  await start(mentor, "Amina Yusuf");
  await start(mentee, "Robert Ellis");
  await noteMeeting(mentor, "60");
  await writeTerm(mentor, "where", "The library");
  await takeIn(mentee, await handOver(mentor, "Robert"));

  // Both change the same meeting and the same term, and each another term besides.
  for (const [page, minutes, place] of [[mentor, "50", "The café"], [mentee, "70", "My office"]]) {
    await open(page, `/pair/${PAIR}`);
    await page.getByRole("link", { name: /^Change \(the meeting/ }).click();
    await page.getByLabel("How long was it, in minutes?").fill(minutes);
    await page.getByRole("button", { name: "Save the meeting" }).click();
    await expect(page.getByRole("heading", { name: "Meetings", exact: true })).toBeVisible();
    await writeTerm(page, "where", place);
  }
  await writeTerm(mentor, "how-often", "Every second Tuesday");
  await writeTerm(mentee, "channel", "By message");

  // After both files both see both versions, with who wrote which; what only one wrote needs no choice.
  const [fromMentor, fromMentee] = [await handOver(mentor, "Robert"), await handOver(mentee, "Amina")];
  await openFile(mentee, fromMentor);
  await expect(mentee.locator(".told").getByText("You both changed this")).toHaveCount(2);
  await axe(mentee);
  await mentee.getByRole("button", { name: "Not now" }).click();
  await takeIn(mentee, fromMentor);
  await takeIn(mentor, fromMentee);
  for (const [page, own, other] of [[mentor, "Amina", "Robert"], [mentee, "Robert", "Amina"]]) {
    await open(page, `/pair/${PAIR}`);
    await reload(page);
    await expect(page.getByText("Choose between two versions")).toBeVisible();
    const versions = page.locator(".meeting .torn-version");
    await expect(versions).toHaveCount(2);
    await expect(versions.filter({ hasText: "50 minutes" })).toContainText("Amina, ");
    await expect(versions.filter({ hasText: "1 hour 10 minutes" })).toContainText("Robert, ");
    // Nobody makes their own version the only one.
    await expect(versions.filter({ hasText: `${own}, ` }).getByRole("button")).toHaveCount(0);
    await expect(versions.filter({ hasText: `${own}, ` })).toContainText(`You wrote this. ${other} can choose it`);
    await expect(versions.filter({ hasText: `${other}, ` }).getByRole("button", { name: "Use this one" })).toBeVisible();
    await axe(page);
    await open(page, `/pair/${PAIR}/agreement`);
    await expect(page.locator(".torn-version")).toHaveCount(2);
    await expect(page.getByText("Every second Tuesday")).toBeVisible();
    await expect(page.getByText("By message")).toBeVisible();
    await expect(page.getByRole("button", { name: /say yes to this/ })).toHaveCount(0);
    await axe(page);
  }

  // One takes the other's meeting, and writes a new place, with the keyboard alone: that is for the other one to take.
  await open(mentor, `/pair/${PAIR}`);
  await mentor.getByRole("link", { name: "Look at both" }).press("Enter");
  await mentor.getByRole("button", { name: /Use this one Robert/ }).press("Enter");
  await expect(mentor.getByRole("status")).toHaveText("You both have this version now.");
  await expect(mentor.locator(".meeting .torn-version")).toHaveCount(0);
  await expect(mentor.locator(".meeting")).toContainText("1 hour 10 minutes");
  await mentor.getByRole("link", { name: "Look at both" }).press("Enter");
  await mentor.getByRole("link", { name: "Change your version" }).press("Enter");
  await axe(mentor);
  await expect(mentor.getByLabel("In your own words")).toHaveValue("The café");
  await mentor.getByLabel("In your own words").fill("The café on Mondays");
  await mentor.getByRole("button", { name: "Save", exact: true }).press("Enter");
  await expect(mentor.locator(".torn-version")).toHaveCount(2);
  const file = await handOver(mentor, "Robert");
  await openFile(mentee, file);
  await expect(mentee.locator(".told > li").filter({ hasText: "You both changed this. Where we meet:" })).toContainText("The café on Mondays");
  await expect(mentee.locator(".told > li").filter({ hasText: "Now one version was chosen" })).toContainText("1 hour 10 minutes");
  await axe(mentee);
  await mentee.getByRole("button", { name: "Not now" }).click();
  await takeIn(mentee, file);
  await open(mentee, `/pair/${PAIR}/agreement`);
  await mentee.getByRole("button", { name: /Use this one Amina/ }).click();
  await expect(mentee.locator(".torn-version")).toHaveCount(0);
  await expect(mentee.getByText("The café on Mondays")).toBeVisible();
  await takeIn(mentor, await handOver(mentee, "Amina"));
  expect(await shown(mentee)).toBe(await shown(mentor));
});

test("words that were taken back, removed or corrected before the file was saved are in no byte of it", async ({ newPerson }) => {
  test.slow();
  const mentor = await newPerson();
  const mentee = await newPerson();
  await start(mentor, "Amina Yusuf");
  const gone = ["Zqundone", "Zqremoved", "Zqcorrected", "Zqnote", "Zqmeeting", "Zqterm"];
  const set = async (outcome) => {
    await open(mentor, `/pair/${PAIR}/goal/new/mentor`);
    await writeGoal(mentor, { ...MENTORS, outcome });
    await mentor.getByRole("button", { name: "Save the goal" }).click();
    await expect(goals(mentor, "Amina Yusuf").filter({ hasText: outcome })).toBeVisible();
  };
  await set("Zqundone");
  await mentor.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(mentor.getByText("Amina has no goal yet.")).toBeVisible();
  await set("Zqremoved");
  await mentor.getByRole("link", { name: /^Record progress/ }).click();
  await mentor.getByLabel("What happened?").fill("Zqnote");
  await mentor.getByRole("button", { name: "Save", exact: true }).click();
  await expect(mentor.getByText("Progress noted once")).toBeVisible();
  await mentor.getByRole("button", { name: /^Drop/ }).click();
  await mentor.getByRole("button", { name: "Drop the goal" }).click();
  await expect(mentor.getByText("Amina has no goal yet.")).toBeVisible();
  await set("Zqcorrected");
  await mentor.getByRole("link", { name: /^Change \(the goal/ }).click();
  await mentor.getByLabel("want to reach?").fill("Zqkept");
  await mentor.getByRole("button", { name: "Save the goal" }).click();
  await expect(goals(mentor, "Amina Yusuf")).toHaveText(["Zqkept"]);
  await noteMeeting(mentor, "60", { Amina: "Zqmeeting" });
  await mentor.getByRole("button", { name: /^Remove/ }).click();
  await mentor.getByRole("button", { name: "Remove the meeting" }).click();
  await expect(mentor.getByText("No meeting is noted yet.")).toBeVisible();
  await writeTerm(mentor, "where", "Zqterm");
  await writeTerm(mentor, "where", "Zqplace");

  // The preview, the plain file, and the sealed one as it is opened there.
  const plain = await handOver(mentor, "Robert");
  const preview = await mentor.locator("main").innerText();
  for (const word of gone) expect([word, preview.includes(word), plain.buffer.includes(word)]).toEqual([word, false, false]);
  for (const word of ["Zqkept", "Zqplace"]) expect([word, preview.includes(word), plain.buffer.includes(word)]).toEqual([word, true, true]);
  await open(mentor, `/pair/${PAIR}/hand-over`);
  await mentor.getByText("Who can open it").click();
  await mentor.getByRole("radio", { name: /passphrase/ }).check();
  await mentor.getByLabel("Your passphrase").fill("seven quiet lanterns at dusk");
  await mentor.getByLabel("The same passphrase again").fill("seven quiet lanterns at dusk");
  const { name, bytes } = await download(mentor, () => mentor.getByRole("button", { name: "Save the file for Robert" }).click());
  await openFile(mentee, { name, mimeType: "application/octet-stream", buffer: bytes });
  await mentee.getByLabel("Passphrase", { exact: true }).fill("seven quiet lanterns at dusk");
  await mentee.keyboard.press("Enter");
  await mentee.getByRole("button", { name: "I am Robert Ellis" }).click({ timeout: 60_000 });
  await expect(goals(mentee, "Amina Yusuf")).toHaveText(["Zqkept"]);
  const there = Object.values(await stored(mentee)).join("\n");
  for (const word of gone) expect([word, there.includes(word)]).toEqual([word, false]);
  expect(await shown(mentee)).toBe(await shown(mentor));

  // What is brought back goes with the next file, and what the partner has and is taken back now goes from there.
  await open(mentor, `/pair/${PAIR}/history`);
  await mentor.getByRole("button", { name: "Bring it back Goal written: Zqundone" }).click();
  await mentor.getByRole("button", { name: "Undo Goal written: Zqkept" }).click();
  await takeIn(mentee, await handOver(mentor, "Robert"));
  await expect(goals(mentee, "Amina Yusuf").filter({ hasText: "Zqundone" })).toBeVisible();
  await expect(goals(mentee, "Amina Yusuf").filter({ hasText: "Zqkept" })).toHaveCount(0);
});

test("two devices ask for each thing once, the agreement before the first meeting", async ({ newPerson }) => {
  test.slow();
  const mentor = await newPerson();
  const mentee = await newPerson();
  await start(mentor, "Amina Yusuf");
  await start(mentee, "Robert Ellis");
  const next = (page) => page.locator(".next-what");

  // Each sets their own goal, and nobody is asked for the other one's.
  for (const [page, goal] of [[mentor, MENTORS], [mentee, MENTEES]]) {
    await expect(next(page)).toHaveText("Set your first goal");
    await page.getByRole("link", { name: "Set my goal" }).click();
    await writeGoal(page, goal);
    await page.getByRole("button", { name: "Save the goal" }).click();
  }
  await expect(next(mentor)).toHaveText("Robert sets a goal");
  await axe(mentor);
  await expect(mentor.getByRole("link", { name: "Set a goal" })).toHaveCount(1);
  await takeIn(mentee, await handOver(mentor, "Robert"));
  await expect(next(mentee)).toHaveText("Write down your agreement");
  await open(mentor, `/pair/${PAIR}`);
  await expect(next(mentor)).toHaveText("Write down your agreement");

  // What one wants, they write themselves, on their own device or on this one once they use it.
  await open(mentor, `/pair/${PAIR}/agreement/mentee-outcome`);
  await expect(mentor.getByText("Robert writes this.")).toBeVisible();
  await expect(mentor.getByLabel("In your own words")).toHaveCount(0);
  await axe(mentor);
  await open(mentor, `/pair/${PAIR}/goal/new/mentee`);
  await expect(mentor.getByText("Robert writes this.")).toBeVisible();
  await writeTerm(mentee, "mentee-outcome", "To understand our customers");
  await writeTerm(mentee, "private", "All about other people");
  await mentee.getByRole("button", { name: "I, Robert Ellis, say yes to this" }).click();
  await expect(mentee.getByText("Robert Ellis said yes on")).toBeVisible();
  await open(mentee, `/pair/${PAIR}`);
  await expect(next(mentee)).toHaveText("Save the file for Amina");
  await takeIn(mentor, await handOver(mentee, "Amina"));
  await expect(next(mentor)).toHaveText("Say yes to your agreement");
  await open(mentee, `/pair/${PAIR}`);
  await expect(next(mentee)).toHaveText("Meet Amina");
  await expect(mentee.getByText("one of you notes the meeting")).toBeVisible();
  await open(mentor, `/pair/${PAIR}/agreement`);
  await mentor.getByRole("button", { name: "I, Amina Yusuf, say yes to this" }).click();
  await expect(mentor.getByText("You both say yes to it.")).toBeVisible();

  // Both noted it all the same: asked about on both devices, counted once.
  await noteMeeting(mentor, "60", { Amina: "Say the price first" });
  await noteMeeting(mentee, "75", { Robert: "How to add captions" });
  await takeIn(mentee, await handOver(mentor, "Robert"));
  await expect(next(mentee)).toHaveText(/^You both noted a meeting on .*\. Is it the same one\?$/);
  await expect(mentee.locator(".standing")).toContainText("1 meeting");
  await axe(mentee);
  await mentee.getByRole("button", { name: "Yes, and it was 1 hour 15 minutes" }).press("Enter");
  await expect(mentee.locator(".meeting")).toHaveCount(1);
  await expect(mentee.locator(".meeting")).toContainText("Say the price first");
  await expect(mentee.locator(".meeting")).toContainText("How to add captions");
  await expect(mentee.locator(".standing")).toContainText("1 meeting, 1 hour 15 minutes");
  await takeIn(mentor, await handOver(mentee, "Amina"));
  expect(await shown(mentor)).toBe(await shown(mentee));
  // A further one on a day that has one is asked about before it is noted, and what was typed stays.
  for (const [person, minutes] of [[mentor, "30"], [mentee, "45"]]) {
    await open(person, `/pair/${PAIR}/meeting/new`);
    await person.getByLabel("How long was it, in minutes?").fill(minutes);
    await person.getByRole("button", { name: "Save the meeting" }).click();
    const again = person.getByRole("dialog", { name: /^Did you meet twice on / });
    await expect(again).toContainText("Say the price first");
    await axe(person);
    await again.getByRole("button", { name: "No, go back" }).click();
    await expect(person.getByLabel("How long was it, in minutes?")).toHaveValue(minutes);
    await person.getByRole("button", { name: "Save the meeting" }).click();
    await again.getByRole("button", { name: "Yes, save this as a second meeting" }).click();
    await expect(person.locator(".standing")).toContainText("2 meetings");
  }
  // Two on one day that are two stay two.
  await takeIn(mentor, await handOver(mentee, "Amina"));
  await mentor.getByRole("button", { name: "No, we met twice that day" }).click();
  await expect(mentor.locator(".standing")).toContainText("3 meetings");
  await takeIn(mentee, await handOver(mentor, "Robert"));
  await expect(mentee.locator(".standing")).toContainText("3 meetings");
  await expect(mentee.getByText("Is it the same one?")).toHaveCount(0);
});

test("the agreement and the pair's page can be printed", async ({ page }) => {
  await start(page, "Amina Yusuf");
  await open(page, `/pair/${PAIR}/goal/new/mentor`);
  await writeGoal(page, MENTORS);
  await page.getByRole("button", { name: "Save the goal" }).click();
  await expect(goals(page, "Amina Yusuf")).toHaveText([MENTORS.outcome]);
  await writeTerm(page, "private", "Everything about suppliers");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByText("Everything about suppliers")).toBeVisible();
  await expect(page.getByText("Amina Yusuf and Robert Ellis", { exact: true }).filter({ visible: true }).first()).toBeVisible();
  for (const hidden of [".summary-act", "main button"]) await expect(page.locator(hidden).filter({ visible: true })).toHaveCount(0);
  await open(page, `/pair/${PAIR}`);
  await expect(goals(page, "Amina Yusuf").filter({ visible: true })).toHaveText([MENTORS.outcome]);
  for (const hidden of [".next", ".keep-up", ".acts"]) await expect(page.locator(hidden).filter({ visible: true })).toHaveCount(0);
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
  await mentor.getByLabel("What did Amina learn?").fill("Say the price first");
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
  await expect(mentor.getByRole("status")).toHaveText("The person who runs your programme may know: how many goals and meetings there are");
  await mentor.getByRole("button", { name: "I, Amina Yusuf, say yes to this" }).click();
  await expect(mentor.getByText("Amina Yusuf said yes on")).toBeVisible();
  await expect(mentor.getByRole("heading", { name: "Do you both say yes?" })).toBeFocused();
  await axe(mentor);
  await open(mentor, `/pair/${PAIR}/report`);
  await expect(mentor.getByText("There is no file yet.")).toBeVisible();
  await axe(mentor);

  await openFile(mentee, await handOver(mentor, "Robert"));
  await expect(mentee.getByText("Amina said yes to your agreement.")).toBeVisible();
  await mentee.getByRole("button", { name: "I am Robert Ellis" }).click();
  await expect(mentee.getByText("Amina said yes. Read it")).toBeVisible();
  await open(mentee, `/pair/${PAIR}/agreement`);
  await mentee.getByRole("button", { name: "I, Robert Ellis, say yes to this" }).press("Enter");
  await expect(mentee.getByText("You both say yes to it.")).toBeVisible();
  await mentee.getByRole("link", { name: "A file for the person who runs your programme" }).press("Enter");
  await expect(mentee.getByText("Amina: 1 goal, not reached yet")).toBeVisible();
  await expect(mentee.getByText("As you agreed, it leaves out: when you first and last met; how far the goals have come.")).toBeVisible();
  await axe(mentee);
  const { name, bytes } = await download(mentee, () => mentee.getByRole("button", { name: "Save the file", exact: true }).click());
  await expect(mentee.getByRole("heading", { name: "The file is saved" })).toBeFocused();
  await axe(mentee);
  expect(name).toMatch(/^turnabout-progress-\d{4}-\d\d-\d\d\.json$/);
  const { kind, contents } = JSON.parse(bytes);
  expect([kind, contents.pair, contents.meetings, contents.minutes, contents.scores]).toEqual(["progress", PAIR, 1, 60, []]);
  for (const word of ["price", "contract", "supplier", "Amina", "Robert", "met\""]) expect(bytes.toString()).not.toContain(word);

  // A change asks both again, and lets nothing out until then; taken back, both have said yes as before.
  await writeTerm(mentee, "where", "The library");
  await expect(mentee.getByText("It has changed since, so a new yes is needed.")).toHaveCount(2);
  await mentee.getByRole("button", { name: "Undo", exact: true }).press("Enter");
  await expect(mentee.getByText("You both say yes to it.")).toBeVisible();
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
  await expect(mentor.getByRole("status")).toHaveText("The goal for Amina is saved.");
  await expect(mentor.getByRole("heading", { level: 1 })).toBeFocused();
  await axe(mentor);
  await mentor.getByRole("button", { name: "Undo", exact: true }).press("Enter");
  await expect(mentor.getByText("Amina has no goal yet.")).toBeVisible();
  await expect(mentor.getByRole("status")).toHaveText(`Undone: Goal written: ${MENTORS.outcome}`);
  await reload(mentor);
  await expect(mentor.getByText("Amina has no goal yet.")).toBeVisible();
  await mentor.getByRole("link", { name: "Your changes, and undo" }).click();
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
  await expect(mentor.getByText("Amina has no goal yet.")).toBeVisible();
  await mentor.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(goals(mentor, "Amina Yusuf")).toHaveText([MENTORS.outcome]);
  await mentor.getByRole("link", { name: "Note a meeting" }).click();
  await mentor.getByRole("button", { name: "Save the meeting" }).click();
  await expect(mentor.getByText("1 meeting, 1 hour")).toBeVisible();
  await takeInAs(mentee, await handOver(mentor, "Robert"), "Robert Ellis");
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
  await openFile(mentee, await handOver(mentor, "Robert"));
  await expect(mentee.getByText(/^The meeting on .* was removed\.$/)).toBeVisible();
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
  await page.getByRole("link", { name: "Your changes, and undo" }).click();
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
    await openFile(page, pairOfTwo);
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
