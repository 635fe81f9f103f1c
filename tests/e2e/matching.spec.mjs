// The match page: what counts, what came of it and at what price, why these two and why not others, and the proof.
import { axe, download, expect, open, reload, test } from "./support/app.mjs";

const step = (page, name) => page.getByRole("link", { name: new RegExp(`^${name}`) }).click();

/** The sample people, paired. */
async function sampleMatched(page) {
  await open(page, "/programmes");
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  await step(page, "Find the pairs");
  await page.getByRole("button", { name: "Find the pairs" }).click();
  await expect(page.locator(".pair-row").first()).toBeVisible();
}

async function again(page) {
  await page.getByRole("button", { name: "Find the pairs again" }).click();
  await expect(page.getByRole("button", { name: "Find the pairs again" })).toBeVisible();
  await expect(page.getByText("People or rules have changed since")).toHaveCount(0);
}

const rowOf = (page, objective) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: objective }) });

test("each thing that can count most is chosen, found, and compared with the others", async ({ page }) => {
  await sampleMatched(page);
  const table = page.getByRole("table", { name: "What each choice would give" });
  await expect(table.getByRole("row")).toHaveCount(6);
  await expect(table.getByRole("meter")).toHaveCount(15);
  await expect(rowOf(page, "The most benefit in total")).toContainText("shown here");
  await axe(page);
  const names = ["As many pairs as possible", "The worst-off first", "Nobody would rather swap: best for mentees", "Nobody would rather swap: best for mentors"];
  for (const name of names) {
    const promised = await rowOf(page, name).getByRole("cell").first().textContent();
    await page.getByRole("radio", { name }).check();
    await expect(page.getByRole("heading", { name: "You are trying other rules" })).toBeVisible();
    await page.getByRole("button", { name: "Use these rules" }).click();
    await expect(page.getByRole("heading", { name: "You are trying other rules" })).toHaveCount(0);
    await expect(rowOf(page, name)).toContainText("shown here");
    const pairs = await page.locator(".figure-pairs dd").textContent();
    expect(promised).toMatch(new RegExp(`(^|\\D)${pairs}(\\D|$)`));
    if (name.startsWith("Nobody")) await expect(rowOf(page, name).getByRole("cell").last()).toContainText("nobody");
  }
  await reload(page);
  await expect(page.getByRole("radio", { name: names[3] })).toBeChecked();
  await expect(page.getByRole("img", { name: /^Half of the mentors get between/ })).toBeVisible();
});

test("ties are broken by a lot that can be drawn again", async ({ page }) => {
  await sampleMatched(page);
  await page.getByText("When two results are equally good").click();
  const lot = page.getByText("Ties are broken by lot, number");
  await expect(lot).toHaveText("Ties are broken by lot, number 0.");
  await page.getByRole("button", { name: "Draw again" }).click();
  await expect(lot).not.toHaveText("Ties are broken by lot, number 0.");
  await expect(page.getByRole("heading", { name: "You are trying other rules" })).toBeVisible();
  await page.getByRole("button", { name: "Use these rules" }).click();
  await expect(page.getByRole("heading", { name: "You are trying other rules" })).toHaveCount(0);
  await expect(lot).not.toHaveText("Ties are broken by lot, number 0.");
  await axe(page);
});

test("the proof says what it means and is taken away", async ({ page }) => {
  await sampleMatched(page);
  await expect(page.getByRole("heading", { name: "Proven best" })).toBeVisible();
  await page.getByText("How anyone can check this").click();
  await axe(page);
  const saved = await download(page, () => page.getByRole("button", { name: "Save the proof" }).click());
  expect(saved.name).toMatch(/^turnabout-proof-\d{4}-\d\d-\d\d\.json$/);
  const certificate = JSON.parse(saved.bytes.toString("utf8"));
  expect(certificate.rules.objective).toBe("total");
  expect(Object.keys(certificate.proof.prices.mentors).length).toBeGreaterThan(10);
});

test("a pair tells how its two stand with one another, and whom else each could have", async ({ page }) => {
  await sampleMatched(page);
  await page.locator(".pair-row").first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(/possible partner/).first()).toBeVisible();
  await expect(dialog.getByRole("heading", { name: /^Whom else .* could have$/ })).toHaveCount(2);
  await axe(page);
});

test("any two people: the rule between them, or what forcing the pair would cost; and it is done right there", async ({ page }) => {
  await sampleMatched(page);
  const rows = page.locator(".pair-row");
  const [mentor] = await rows.first().locator(".pair-name").allTextContents();
  // Somebody whom the rules allow the mentor to have: so nothing else is said before the coordinator's own word.
  await rows.first().click();
  const mentee = await page.locator(".runners-up .pair-name.mentee").first().textContent();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByText("Why not them? Ask about any two people").click();
  await page.getByLabel("Mentor", { exact: true }).selectOption({ label: mentor });
  await page.getByLabel("Mentee", { exact: true }).selectOption({ label: mentee });
  await page.getByRole("button", { name: "Why not these two?" }).click();
  const answer = page.getByRole("group", { name: "Why not these two" });
  await expect(answer.getByRole("listitem").first()).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Never these two" }).click();
  await expect(page.getByRole("heading", { name: "Never together" })).toBeVisible();
  await again(page);
  // It is still unfolded, and made anew.
  await expect(answer).toHaveCount(0);
  await page.getByLabel("Mentor", { exact: true }).selectOption({ label: mentor });
  await page.getByLabel("Mentee", { exact: true }).selectOption({ label: mentee });
  await page.getByRole("button", { name: "Why not these two?" }).click();
  await expect(answer).toContainText("You ruled this pair out.");
});

test("whoever has no partner is told what would help, and what stands out leads to the person", async ({ page }) => {
  await sampleMatched(page);
  await page.locator(".alone-row").first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "What would help?" }).click();
  await expect(dialog.locator(".lines li, .stack > p").first()).toBeVisible();
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(page.getByText("Nothing stands out.")).toBeVisible();
});

test("what stands out in the answers leads to the person", async ({ page }) => {
  const people = "code,name,role,skills,wishes\na,Ada Ash,mentor,Python,Leadership\nb,Ben Birch,mentee,Leadership,Python\n";
  await open(page, "/programmes");
  await page.getByLabel("What is it called?").fill("Small");
  await page.getByRole("button", { name: "Start the programme" }).click();
  await step(page, "Bring people");
  await page.locator("#bring-file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(people) });
  await page.getByRole("button", { name: "Bring these 2 people" }).click();
  await step(page, "Find the pairs");
  await page.getByRole("button", { name: "Find the pairs" }).click();
  await page.getByText("2 things stand out").click();
  await page.getByRole("button", { name: "Look at Ada Ash" }).click();
  await expect(page.getByRole("dialog", { name: "Ada Ash" })).toBeVisible();
  await axe(page);
});
