// Names as long as people's own: they break where they have to, and push nothing off a narrow screen.
import { download, expect, open, test } from "./support/app.mjs";
import { file } from "./support/files.mjs";

const MENTOR = "Wolfeschlegelsteinhausenbergerdorffwelchevoraltern Papadimitrakopoulos";
const MENTEE = "bartholomew.featherstonehaugh-cholmondeley@riverside-university.example";
const PROGRAMME = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk";
const WORD = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz";

function answers(id, name, role, [known, wished]) {
  const said = { [known]: { level: 4, wish: 0, willing: true }, [wished]: { level: 0, wish: 3, willing: false }, [WORD]: { level: 4, wish: 0, willing: true } };
  const audiences = { name: "everyone", offers: "everyone", wishes: "everyone" };
  return file("profile", { id, name, role, languages: [WORD], capacity: 1, team: WORD, answers: said, audiences }, { name: `profile-${id}` });
}

/** Nothing on the page is wider than the screen; what is, is named. */
async function fits(page, where) {
  await expect(page.locator("h1")).toBeVisible();
  const wide = () => page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const beyond = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
    return beyond.slice(0, 5).map((element) => `${element.tagName}.${element.className}`);
  });
  await expect.configure({ soft: true }).poll(wide, where).toEqual([]);
}

test("a coordinator's pages fit at 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, "/programmes");
  await page.getByLabel("What is it called?").fill(PROGRAMME);
  await page.getByLabel("What is it for?").fill(WORD);
  await page.getByRole("button", { name: "Start the programme" }).click();
  await expect(page.locator("h1")).toHaveText(PROGRAMME);
  const programme = new URL(page.url()).hash.slice(1);
  const bring = async (files) => {
    await open(page, `${programme}/bring`);
    await page.locator("#bring-file").setInputFiles(files);
    await expect(page.locator(".arrival")).toHaveCount(files.length);
    await fits(page, "bringing");
    await page.getByRole("button", { name: /^Bring/ }).click();
    await expect(page.locator("#bring-file")).toHaveCount(0);
  };
  await bring([answers("m", MENTOR, "mentor", ["social-media", "negotiation"]), answers("s", MENTEE, "mentee", ["negotiation", "social-media"])]);
  await fits(page, "people");
  await open(page, `${programme}/match`);
  await page.getByRole("button", { name: /^Find the pairs/ }).click();
  await page.locator(".pair-row").click();
  await expect(page.getByRole("dialog")).toContainText(MENTEE);
  await fits(page, "a pair");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await fits(page, "the match");
  await open(page, `${programme}/take-away`);
  await fits(page, "taking away");
  const pair = await download(page, () => page.getByRole("button", { name: /^Save the file for/ }).click());
  const { pair: id } = JSON.parse(pair.bytes).contents;
  await bring([file("progress", { pair: id, programme: PROGRAMME, meetings: 1, goals: { mentor: { set: 1, reached: 0 } }, scores: [] })]);
  for (const part of ["", "/directory", "/history", "/people"]) {
    await open(page, `${programme}${part}`);
    await fits(page, part || "the programme");
  }
  for (const route of ["/programmes", "/programmes/history", "/data"]) {
    await open(page, route);
    await fits(page, route);
  }
});

test("a pair's and a participant's pages fit at 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const partner = (id, name, gives) => ({ id, name, gives: [gives, WORD], benefit: 0.5, team: WORD });
  const pair = file("pair", { pair: "p".repeat(32), programme: PROGRAMME, aim: WORD, mentor: partner("m", MENTOR, "short-video"), mentee: partner("s", MENTEE, "negotiation") });
  await open(page, "/pair");
  await page.getByLabel("Choose the file").setInputFiles(pair);
  await expect(page.getByRole("button", { name: `I am ${MENTOR}` })).toBeVisible();
  await fits(page, "the pair's file");
  await page.getByRole("button", { name: `I am ${MENTOR}` }).click();
  await expect(page.locator("h1")).toContainText(MENTEE);
  await fits(page, "the space");
  const space = new URL(page.url()).hash.slice(1);
  await open(page, `${space}/goal/new/mentor`);
  await page.getByLabel("want to reach?").fill(WORD);
  await page.getByLabel("How will you both see that you have reached it?").fill(WORD);
  await page.getByLabel("By when?").fill(`${new Date().getFullYear() + 1}-06-30`);
  await page.getByRole("button", { name: "Save the goal" }).click();
  await expect(page.getByText(WORD).first()).toBeVisible();
  await open(page, `${space}/agreement/private`);
  await page.getByLabel("In your own words").fill(WORD);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator(".agreement-text")).toHaveText(WORD);
  for (const part of ["", "/meeting/new", "/agreement", "/agreement/private", "/hand-over", "/report", "/who", "/history"]) {
    await open(page, `${space}${part}`);
    await fits(page, part || "the space with a goal");
  }
  await open(page, "/pair");
  await fits(page, "all pairs");
  await open(page, "/two");
  await page.getByText("Open a file with the other person’s answers").click();
  await page.getByLabel("Choose the file").setInputFiles(answers("o", MENTEE, "mentee", ["negotiation", "social-media"]));
  await expect(page.getByRole("heading", { name: `The answers of ${MENTEE}` })).toBeVisible();
  await fits(page, "answers that came in a file");
  await page.getByRole("button", { name: /^Add/ }).click();
  await expect(page.getByRole("heading", { name: `The answers of ${MENTEE}` })).toHaveCount(0);
  await fits(page, "two people");
});

for (const [width, size] of [[320, "100%"], [390, "100%"], [390, "200%"]]) {
  test(`whose turn it is and the tables of topics fit at ${width} px with text at ${size}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript((size) => {
      addEventListener("DOMContentLoaded", () => { document.documentElement.style.fontSize = size; });
    }, size);
    await open(page, "/two");
    await page.getByLabel("Who answers first?").fill(MENTOR.split(" ")[0]);
    await page.getByLabel("Who answers second?").fill(MENTEE);
    await page.getByRole("button", { name: "Start" }).click();
    await expect(page.getByRole("link", { name: /: start my questions$/ })).toBeVisible();
    await fits(page, "whose turn it is");
    await open(page, "/programmes");
    await page.getByLabel("What is it called?").fill(PROGRAMME);
    await page.getByRole("button", { name: "Start the programme" }).click();
    await expect(page.locator("h1")).toHaveText(PROGRAMME);
    const programme = new URL(page.url()).hash.slice(1);
    await open(page, `${programme}/bring`);
    await page.locator("#bring-file").setInputFiles([answers("m", MENTOR, "mentor", ["social-media", "negotiation"])]);
    await expect(page.locator(".arrival")).toHaveCount(1);
    await fits(page, "bringing");
    await page.getByRole("button", { name: /^Bring/ }).click();
    await expect(page.locator("#bring-file")).toHaveCount(0);
    await open(page, `${programme}/topics`);
    await expect(page.locator(".topic-table")).toContainText(WORD);
    await fits(page, "the topics");
  });
}
