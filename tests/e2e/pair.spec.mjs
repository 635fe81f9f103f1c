// The pair's way: one file in two browsers, a goal on each side, the file of the pair both ways.
import { axe, download, expect, open, test } from "./support/app.mjs";

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

const profileFile = file("profile", { id: "p", name: "Nobody", role: "mentor", answers: {}, languages: [], capacity: 1 });

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
  const mentor = await newPerson();
  const mentee = await newPerson();

  // The coordinator's file says what is in it, and keeps nothing before it is asked to.
  await openFile(mentor, pairFile);
  await expect(mentor.getByText("Can help Robert Ellis with: Short video, Pottery")).toBeVisible();
  await axe(mentor);
  await mentor.reload();
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
  await mentor.reload();
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
  await mentee.reload();
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
    await page.reload();
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
  const written = JSON.parse(bytes).contents.entries.flatMap(({ change }) => [
    change.goal?.outcome, change.goal?.measure, change.note, ...Object.values(change.meeting?.learned ?? {}),
  ]);
  for (const words of written.filter(Boolean)) expect(told).toContain(words);
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
  await page.reload();
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
  await page.reload();
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
    [profileFile, "This file holds somebody’s answers to the questions, not a pair."],
    [text("list.csv", Buffer.from("name,role\nA,mentor\n")), "This is not a Turnabout file."],
    [text("empty.json", Buffer.alloc(0)), "This file is empty"],
    [text("cut.json", pairFile.buffer.subarray(0, 200)), "This file ends in the middle"],
    [text("large.json", Buffer.alloc(6_000_000, 0x20)), "more than 5 MB"],
    [file("workspace", { pair: PAIR, entries: [] }), "Ask your partner to save and send it again."],
    [file("pair", { pair: PAIR }), "something is missing"],
  ];
  await open(page, "/pair");
  for (const [chosen, sentence] of refused) {
    await page.getByLabel("Choose the file").setInputFiles(chosen);
    await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
  }
  await axe(page);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Open a file" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "On this device" })).toHaveCount(0);
  await open(page, `/pair/${PAIR}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This pair is not on this device");
  await axe(page);
});

for (const [width, size] of [[320, "100%"], [390, "200%"], [1280, "200%"]]) {
  test(`the pair's pages fit at ${width} px with text at ${size}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript((size) => {
      addEventListener("DOMContentLoaded", () => { document.documentElement.style.fontSize = size; });
    }, size);
    const fits = async () => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await openFile(page, pairFile);
    await expect(page.getByRole("button", { name: "I am Amina Yusuf" })).toBeVisible();
    await fits();
    await page.getByRole("button", { name: "I am Amina Yusuf" }).click();
    await page.getByRole("link", { name: "Set my goal" }).click();
    await fits();
    await writeGoal(page, MENTORS);
    await page.getByRole("button", { name: "Save the goal" }).click();
    await expect(goals(page, "Amina Yusuf")).toHaveText([MENTORS.outcome]);
    await fits();
    for (const part of ["meeting/new", "hand-over", "who", "goal/new/mentee"]) {
      await open(page, `/pair/${PAIR}/${part}`);
      await fits();
    }
  });
}
