// Just the two of us: one answers after the other on one phone, or each on their own, and both see what they can teach each
// other.
import { axe, download, expect, fits, heading, open, reload, test } from "./support/app.mjs";
import { answerForTwo } from "./support/two.mjs";


/** Opens a file of answers on the page of the two. */
async function bring(page, file) {
  await page.getByText("Open a file with the other person’s answers").click();
  await page.getByLabel("Choose the file").setInputFiles(file);
}

const profile = (name, answers) => ({
  name: "turnabout-profile-2026-11-22.json",
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify({
    format: "turnabout", version: 1, kind: "profile", created: "2026-11-22T09:00:00Z",
    contents: { id: name.toLowerCase(), name, role: "either", answers, languages: [], capacity: 1 },
  })),
});

/** Words of programmes, which have no place on the way of two people. */
const PROGRAMMES = /coordinator|programme|team|department|how many partners|partners could/i;

test("a family on one phone goes from the first page to the first plan", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  const look = async () => {
    await fits(page);
    await axe(page);
    await expect(page.locator("main")).not.toContainText(PROGRAMMES);
  };
  await open(page);
  await page.getByRole("link", { name: /Just the two of us/ }).click();
  await heading(page, "Just the two of us");
  await look();
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
  await page.getByLabel("Who answers first?").fill("Mia");
  await page.getByLabel("Who answers second?").fill(" mia ");
  await page.getByRole("button", { name: "Start" }).click();
  await expect(page.getByRole("alert")).toContainText("Type two different names");
  await page.getByLabel("Who answers second?").fill("Otto");
  await page.getByRole("button", { name: "Start" }).click();

  await heading(page, "Mia goes first");
  await expect(page.locator(".undo-notice:not(.undo-empty)")).toHaveCount(0);
  await expect(page.getByText("Otto, please look away until it is your turn.")).toBeVisible();
  await look();
  await page.getByRole("link", { name: "I am Mia: start my questions" }).click();
  await heading(page, "What could you help somebody with?");
  await expect(page.getByRole("heading", { name: "Family and life" })).toBeVisible();
  await look();
  const mias = new URL(page.url()).hash;
  await answerForTwo(page, { help: "Video calls", learn: "Repairs at home", times: ["Saturday morning", "Sunday evening"] });
  await look();
  await page.getByRole("button", { name: "I am done: hand the phone to Otto" }).click();
  await heading(page, "Hand the phone to Otto");
  await look();

  // Neither going back, nor the address, nor a reload opens what Mia said.
  await page.goBack();
  await heading(page, "These answers are closed");
  await look();
  await reload(page);
  await heading(page, "These answers are closed");
  for (const part of ["check", "preview", "saved", "history", "learn", "change-help", "consent"]) {
    await open(page, mias.slice(1).replace(/[^/]*$/, part));
    await heading(page, "These answers are closed");
  }
  for (const elsewhere of ["/profile", "/profile/history", "/two", "/pair"]) {
    await open(page, elsewhere);
    await expect(page.locator("body")).not.toContainText(/Video calls|Repairs at home/);
  }
  await open(page);
  await page.getByRole("link", { name: "Carry on, the two of you" }).click();
  await heading(page, "Hand the phone to Otto");
  await page.getByRole("link", { name: "I am Otto: start my questions" }).click();
  await heading(page, "What could you help somebody with?");
  await page.getByRole("checkbox", { name: "Repairs at home", exact: true }).check();
  await open(page, "/two");
  await heading(page, "Otto is not done yet");
  await look();
  await page.getByRole("link", { name: "I am Otto: carry on" }).click();
  await answerForTwo(page, { help: "Repairs at home", learn: "Video calls", times: ["Saturday morning"] });
  await page.getByRole("button", { name: "I am done: see what we can teach each other" }).click();

  // What each can teach the other, a first meeting, a first goal.
  await heading(page, "Just the two of us");
  await page.getByRole("radio", { name: "Mia" }).check();
  await expect(page.getByText("Then Otto is the older one.")).toBeVisible();
  await expect(page.getByText("Mia shows Otto something about “Video calls”.")).toBeVisible();
  await expect(page.getByText("Otto shows Mia something about “Repairs at home”.")).toBeVisible();
  await expect(page.getByText("Saturday: morning", { exact: true }).last()).toBeVisible();
  await look();
  await reload(page);
  await page.getByRole("button", { name: "I am Mia" }).click();
  await heading(page, "Mia and Otto");
  await expect(page.locator("main")).not.toContainText(PROGRAMMES);
  const space = new URL(page.url()).hash.slice(1);
  await open(page, `${space}/goal/new/mentor`);
  await page.getByLabel("want to reach?").fill("Change a tap");
  await page.getByLabel("How will you both see that you have reached it?").fill("The tap no longer drips");
  await page.getByLabel("By when?").fill(`${new Date().getFullYear() + 1}-06-30`);
  await page.getByRole("button", { name: "Save the goal" }).click();
  await expect(page.getByText("Change a tap").first()).toBeVisible();
  // They share the phone: it goes to Otto, and files are for those who do not.
  await expect(page.locator(".next").getByRole("link", { name: "Switch to Otto" })).toBeVisible();
  await expect(page.getByText("Otto sets goals here once you switch to Otto.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Hand the device to Otto" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Save the file for Otto" })).toBeHidden();
  await page.getByText("Does Otto use another device too?").click();
  await expect(page.getByRole("link", { name: "Save the file for Otto" })).toBeVisible();
  await look();
  for (const part of ["", "/agreement"]) {
    await open(page, `${space}${part}`);
    await expect(page.locator("main")).not.toContainText(/coordinator|runs your programme/i);
  }
  await open(page, `${space}/report`);
  await heading(page, "This page does not exist");
  // What each said in their own questions stays theirs: the phone goes to Mia before it is shown.
  await open(page, "/two");
  await page.getByRole("link", { name: "Change the answers Mia" }).click();
  await heading(page, "Hand the phone to Mia");
  await expect(page.locator("main")).not.toContainText("Video calls");
  await look();
  await page.getByRole("button", { name: "I am Mia: show my answers" }).click();
  await heading(page, "Check your answers");
  await page.getByRole("link", { name: "Change Times" }).click();
  await heading(page, "When could you usually meet?");
  await open(page, "/two");
  await page.goBack();
  await heading(page, "Hand the phone to Mia");
});

test("two people answer on two phones, and start on one", async ({ newPerson }) => {
  const young = await newPerson();
  await open(young, "/two");
  await young.getByRole("button", { name: "Answer the questions here" }).click();
  await heading(young, "What is your name?");
  await young.getByLabel("Your name").fill("Mia Brandt");
  await young.getByRole("button", { name: "Continue" }).click();
  await answerForTwo(young, { help: "Short video", learn: "Negotiation" });
  await young.getByRole("link", { name: "We use two phones: save my answers as a file" }).click();
  await heading(young, "What your file will hold");
  await expect(young.locator("main")).not.toContainText(PROGRAMMES);
  const saved = await download(young, () => young.getByRole("button", { name: "I agree: save my file" }).click());

  const old = await newPerson();
  await open(old, "/two");
  await bring(old, { name: saved.name, mimeType: "application/json", buffer: saved.bytes });
  await expect(old.getByRole("heading", { name: "The answers of Mia Brandt" })).toBeFocused();
  // What she said stays closed until he has answered.
  await expect(old.locator("main")).not.toContainText("Short video");
  await axe(old);
  await old.getByRole("button", { name: "Add Mia Brandt" }).click();
  await heading(old, "Mia Brandt is done");
  await expect(old.locator("main")).not.toContainText("Short video");
  await axe(old);
  await old.getByLabel("Your name").fill("Otto Brandt");
  await old.getByRole("button", { name: "Go on" }).click();
  await heading(old, "Hand the phone to Otto Brandt");
  await old.getByRole("link", { name: "I am Otto Brandt: start my questions" }).click();
  await answerForTwo(old, { help: "Negotiation", learn: "Short video" });
  await old.getByRole("button", { name: "I am done: see what we can teach each other" }).click();

  await old.getByRole("radio", { name: "Mia Brandt" }).check();
  await expect(old.getByText("Then Otto Brandt is the older one.")).toBeVisible();
  await expect(old.getByText("Otto can help Mia with 100% of what Mia asked for.")).toBeVisible();
  await axe(old);
  await reload(old);
  await old.getByRole("button", { name: "I am Otto" }).click();
  await heading(old, "Mia Brandt and Otto Brandt");
  await expect(old.getByText("You are Otto on this device.")).toBeVisible();
  await axe(old);
  await reload(old);
  await heading(old, "Mia Brandt and Otto Brandt");

  // The two are no programme of a coordinator's, and do not start twice.
  await open(old, "/programmes");
  await heading(old, "Your programmes");
  await expect(old.getByRole("heading", { name: "On this device" })).toHaveCount(0);
  await open(old, "/two");
  await expect(old.getByText("You two have started already.")).toBeVisible();

  // The file of the pair opens the same space on the other device.
  await open(old, "/pair");
  await old.getByRole("link", { name: /Mia Brandt and Otto Brandt/ }).click();
  await old.getByRole("link", { name: "Save the file for Mia" }).click();
  const workspace = await download(old, () => old.getByRole("button", { name: "Save the file for Mia" }).click());
  await open(young, "/pair");
  await young.getByLabel("Choose the file").setInputFiles({ name: workspace.name, mimeType: "application/json", buffer: workspace.bytes });
  await young.getByRole("button", { name: "I am Mia Brandt" }).click();
  await heading(young, "Mia Brandt and Otto Brandt");
  await expect(young.getByText("You are Mia on this device.")).toBeVisible();
});

test("where only one would gain it says so, and what to do; three people can choose", async ({ page }) => {
  const knows = { level: 4, wish: 0, willing: true };
  const wants = { level: 0, wish: 3, willing: false };
  await open(page, "/two");
  await bring(page, profile("Ann", { negotiation: wants, "short-video": knows }));
  await page.getByRole("button", { name: "Add Ann" }).click();
  await heading(page, "Ann is done");
  await bring(page, profile("Ben", { "short-video": wants }));
  await page.getByRole("button", { name: "Add Ben" }).click();
  // Both could be either, so the page asks.
  await expect(page.getByRole("radio", { name: "Ann" })).not.toBeChecked();
  await page.getByRole("radio", { name: "Ann" }).check();
  await expect(page.getByText("Ben has named nothing that Ann would like to learn.")).toBeVisible();
  await expect(page.getByText("Start your own space")).toHaveCount(0);
  await axe(page);

  await bring(page, profile("Cem", { negotiation: knows, "short-video": wants }));
  await page.getByRole("button", { name: "Add Cem" }).click();
  const senior = page.getByRole("group", { name: "And which of you is older?" });
  await senior.getByRole("radio", { name: "Cem" }).check();
  await expect(page.getByRole("heading", { name: "Start your own space" })).toBeVisible();
  await axe(page);
  await reload(page);
  await expect(senior.getByRole("radio", { name: "Cem" })).toBeChecked();

  await page.getByRole("button", { name: "Remove Ben" }).click();
  await page.getByRole("button", { name: "Remove them" }).click();
  await expect(page.getByText("Then Cem is the older one.")).toBeVisible();

  // A pair's file is none of theirs: it leads to where it belongs.
  const pair = Buffer.from(JSON.stringify({
    format: "turnabout", version: 1, kind: "pair", created: "2026-11-22T09:00:00Z",
    contents: {
      pair: "p", programme: "P", aim: "",
      mentor: { id: "m", name: "M", gives: [], benefit: 0.5 },
      mentee: { id: "s", name: "S", gives: [], benefit: 0.5 },
    },
  }));
  await bring(page, { name: "pair.json", mimeType: "application/json", buffer: pair });
  await heading(page, "Open a file");
  await expect(page.getByText("Meet your partner")).toBeVisible();
});

for (const [width, size] of [[320, "100%"], [390, "200%"]]) {
  test(`the page of the two fits at ${width} px with text at ${size}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript((size) => {
      addEventListener("DOMContentLoaded", () => { document.documentElement.style.fontSize = size; });
    }, size);
    const knows = { level: 4, wish: 0, willing: true };
    const wants = { level: 0, wish: 3, willing: false };
    await open(page, "/two");
    await bring(page, profile("Ann", { negotiation: wants, "short-video": knows }));
    await page.getByRole("button", { name: "Add Ann" }).click();
    await heading(page, "Ann is done");
    await bring(page, profile("Cem", { negotiation: knows, "short-video": wants }));
    await page.getByRole("button", { name: "Add Cem" }).click();
    await page.getByRole("radio", { name: "Ann" }).check();
    await expect(page.getByRole("heading", { name: "Start your own space" })).toBeVisible();
    await fits(page);
  });
}
