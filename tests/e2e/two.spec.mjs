// Just the two of us: one answers here, one brings a file, and both see what they can teach each other.
import { axe, download, expect, fits, open, reload, test } from "./support/app.mjs";

const goOn = (page) => page.getByRole("button", { name: "Continue" }).click();
const asks = (page, heading) => expect(page.locator("h1")).toHaveText(heading);

/** Answers the questions in a hurry, from the first one to the check page. */
async function answer(page, { name, side, help, learn }) {
  await asks(page, "What is your name?");
  await page.getByLabel("Your name").fill(name);
  await goOn(page);
  await asks(page, "Which of these fits you?");
  await page.getByRole("radio", { name: side, exact: true }).check();
  await goOn(page);
  await asks(page, "What could you help somebody with?");
  await page.getByRole("checkbox", { name: help, exact: true }).check();
  await goOn(page);
  await asks(page, "What would you like to learn?");
  await page.getByRole("checkbox", { name: learn, exact: true }).check();
  await goOn(page);
  await page.getByRole("radio", { name: "No, use the usual answers", exact: true }).check();
  for (const question of ["Would you like", "Which languages", "When could you", "Which team", "How many partners", "Who may see what"]) {
    await expect(page.locator("h1")).toContainText(question);
    await goOn(page);
  }
  await asks(page, "Check your answers");
}

const YOUNG = { name: "Mia Brandt", side: "I am the junior one", help: "Short video", learn: "Negotiation" };
const OLD = { name: "Otto Brandt", side: "I am the senior one", help: "Negotiation", learn: "Short video" };

/** Opens a file of answers on the page of the two. */
async function bring(page, file) {
  await page.getByText("The other one answers on their own device").click();
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

test("two people answer on two devices, and start on one", async ({ newPerson }) => {
  const young = await newPerson();
  await open(young, "/two");
  await young.getByRole("button", { name: "Answer the questions here" }).click();
  await answer(young, YOUNG);
  await open(young, new URL(young.url()).hash.slice(1).replace("check", "preview"));
  await asks(young, "What your file will hold");
  const saved = await download(young, () => young.getByRole("button", { name: "Save my file" }).click());

  const old = await newPerson();
  await open(old);
  await old.getByRole("link", { name: /Just the two of us/ }).click();
  await asks(old, "Just the two of us");
  await axe(old);
  await old.getByRole("button", { name: "Answer the questions here" }).click();
  await answer(old, OLD);
  await open(old, "/two");
  await expect(old.getByRole("heading", { name: "Otto Brandt" })).toBeVisible();
  await bring(old, { name: saved.name, mimeType: "application/json", buffer: saved.bytes });
  await expect(old.getByRole("heading", { name: "The answers of Mia Brandt" })).toBeFocused();
  await axe(old);
  await old.getByRole("button", { name: "Add Mia Brandt" }).click();

  // Who is who is clear from their own answers, and both gain everything that they asked for.
  await expect(old.getByRole("radio", { name: "Mia Brandt" })).toBeChecked();
  await expect(old.getByText("Then Otto Brandt is the senior one.")).toBeVisible();
  await expect(old.getByText("Otto can help Mia with 100% of what Mia asked for.")).toBeVisible();
  await axe(old);
  await reload(old);
  await old.getByRole("button", { name: "I am Otto Brandt" }).click();
  await asks(old, "Mia Brandt and Otto Brandt");
  await expect(old.getByText("You are Otto on this device.")).toBeVisible();
  await axe(old);
  await reload(old);
  await asks(old, "Mia Brandt and Otto Brandt");

  // The two are no programme of a coordinator's, and do not start twice.
  await open(old, "/programmes");
  await asks(old, "Your programmes");
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
  await asks(young, "Mia Brandt and Otto Brandt");
  await expect(young.getByText("You are Mia on this device.")).toBeVisible();
});

test("where only one would gain it says so, and what to do; three people can choose", async ({ page }) => {
  const knows = { level: 4, wish: 0, willing: true };
  const wants = { level: 0, wish: 3, willing: false };
  await open(page, "/two");
  await bring(page, profile("Ann", { negotiation: wants, "short-video": knows }));
  await page.getByRole("button", { name: "Add Ann" }).click();
  await bring(page, profile("Ben", { "short-video": wants }));
  await page.getByRole("button", { name: "Add Ben" }).click();
  // Both could be either, so the page asks.
  await expect(page.getByRole("radio", { name: "Ann" })).not.toBeChecked();
  await page.getByRole("radio", { name: "Ann" }).check();
  await expect(page.getByText("Ben has not named anything that Ann would like to learn and does not know already.")).toBeVisible();
  await expect(page.getByText("Start our space")).toHaveCount(0);
  await axe(page);

  await bring(page, profile("Cem", { negotiation: knows, "short-video": wants }));
  await page.getByRole("button", { name: "Add Cem" }).click();
  const senior = page.getByRole("group", { name: "And who is the senior one?" });
  await senior.getByRole("radio", { name: "Cem" }).check();
  await expect(page.getByRole("heading", { name: "Start our space" })).toBeVisible();
  await axe(page);
  await reload(page);
  await expect(senior.getByRole("radio", { name: "Cem" })).toBeChecked();

  await page.getByRole("button", { name: "Remove Ben" }).click();
  await expect(page.getByText("Then Cem is the senior one.")).toBeVisible();

  // A pair's file is refused here, with where it belongs.
  const pair = Buffer.from(JSON.stringify({
    format: "turnabout", version: 1, kind: "pair", created: "2026-11-22T09:00:00Z",
    contents: {
      pair: "p", programme: "P", aim: "",
      mentor: { id: "m", name: "M", gives: [], benefit: 0.5 },
      mentee: { id: "s", name: "S", gives: [], benefit: 0.5 },
    },
  }));
  await bring(page, { name: "pair.json", mimeType: "application/json", buffer: pair });
  await expect(page.getByRole("alert").filter({ hasText: "This file is about a pair that has already started." })).toBeVisible();
  await axe(page);
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
    await bring(page, profile("Cem", { negotiation: knows, "short-video": wants }));
    await page.getByRole("button", { name: "Add Cem" }).click();
    await page.getByRole("radio", { name: "Ann" }).check();
    await expect(page.getByRole("heading", { name: "Start our space" })).toBeVisible();
    await fits(page);
  });
}
