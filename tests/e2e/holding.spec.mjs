// Pairs that were handed out stay when pairs are found again, unless the coordinator lets them change.
import { axe, download, expect, fits, open, reload, test } from "./support/app.mjs";
import { bringTable, figure, findPairs, openPart, rows, startProgramme } from "./support/match.mjs";

const HEAD = "id,name,role,can teach,wants to learn,capacity";
const mentor = (n, teaches, wishes, capacity = 1) => `m${n},Mentor ${n},mentor,${teaches},${wishes},${capacity}`;
const mentee = (n, teaches, wishes) => `e${n},Mentee ${n},mentee,${teaches},${wishes},1`;

/** Twelve pairs, each of whom want what the other knows; mentor 4 could help mentee 3 as well; 5 and 5 help each other a little. */
function people() {
  const usual = (n) => [mentor(n, `Skill ${n}`, `Craft ${n}`), mentee(n, `Craft ${n}`, `Skill ${n}`)];
  const special = {
    4: [mentor(4, "Skill 4;Skill 3", "Craft 4;Craft 3", 2), usual(4)[1]],
    5: [mentor(5, "Sailing:1", "Chess"), mentee(5, "Chess:1;Baking:3", "Sailing")],
  };
  return Array.from({ length: 12 }, (_, n) => special[n] ?? usual(n)).flat();
}
/** They help each other, and would be more use to the two of pair 5. */
const LATE = [mentor(30, "Sailing:3", "Baking"), mentee(30, "Chess:3;Baking:1", "Sailing")];

/** All pairs, as they are in the spreadsheet of all pairs. */
async function pairsNow(page, programme) {
  await open(page, `${programme}/take-away`);
  const sheet = await download(page, () => page.getByRole("button", { name: "Save the pairs as a spreadsheet (CSV)" }).click());
  const [head, ...lines] = sheet.bytes.toString("utf8").replace(/^\uFEFF/, "").trim().split(/\r?\n/);
  expect(head.toLowerCase()).toContain("mentor");
  const named = (cells, role) => cells.find((cell) => cell.startsWith(`${role} `));
  return lines.map((line) => line.split(",").map((cell) => cell.replaceAll('"', ""))).map((cells) => `${named(cells, "Mentor")} with ${named(cells, "Mentee")}`).sort();
}

const again = (page) => page.getByRole("button", { name: "Find the pairs again" });
const card = (page) => page.locator(".renewal");

const KEEP = ["11 pairs that you handed out stay as they are.", "They get a partner: Mentee 30, Mentor 30.", "Their partner left, and they get another: Mentee 3.", "They keep their partners and get one more: Mentor 4.", "Nobody else changes partner."];

test("somebody leaves and two come late: nobody else moves, and the page says so before and after", async ({ page }) => {
  test.slow();
  await startProgramme(page, "Spring");
  const programme = new URL(page.url()).hash.slice(1);
  await bringTable(page, [HEAD, ...people()], 24);
  await findPairs(page);
  const before = await pairsNow(page, programme);
  expect(before).toHaveLength(12);
  await download(page, () => page.getByRole("button", { name: "Save all 12 in one ZIP file" }).click());

  // One leaves; a mentor and a mentee come late.
  await open(page, `${programme}/people`);
  await page.getByLabel("Find by name, team or topic").fill("Mentor 3");
  await page.locator(".person-row").click();
  await page.getByText("Remove this person").click();
  await page.getByRole("button", { name: "Remove them" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await open(page, programme);
  await bringTable(page, [HEAD, ...LATE], 2);

  // Before: who stays, who is placed, and what keeping costs. Nothing counts yet.
  await expect(page.getByText("The 11 pairs that you handed out stay as they are.")).toBeVisible();
  await again(page).click();
  await expect(page.getByRole("heading", { name: "Look at this before you use it" })).toBeFocused();
  for (const line of KEEP) await expect(card(page)).toContainText(line);
  await expect(card(page)).toContainText("If all pairs were found anew:");
  await expect(card(page)).toContainText(/The total benefit could be [\d.]+ instead of [\d.]+, which is [\d.]+% more\./);
  await expect(card(page)).toContainText("2 people would change partner, or lose theirs.");
  await expect(figure(page, "Pairs")).toHaveText("12");
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await fits(page);
    await axe(page);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await card(page).getByRole("button", { name: "Leave it as it was" }).click();
  await expect(card(page)).toHaveCount(0);
  await expect(again(page)).toBeFocused();
  await again(page).click();
  await card(page).getByRole("button", { name: "Use these pairs" }).click();
  await expect(card(page)).toHaveCount(0);

  // After: said, and so.
  await expect(page.getByText(KEEP.join(" "))).toBeVisible();
  await expect(page.locator("#result")).toBeFocused();
  await expect(page.locator(".proof").getByRole("heading")).toHaveText("Best possible under your rules, given the 11 pairs you handed out");
  await expect(page.locator(".proof.notice-done")).toHaveCount(0);
  await reload(page);
  const kept = before.filter((pair) => !pair.startsWith("Mentor 3 "));
  expect(kept).toHaveLength(11);
  const after = await pairsNow(page, programme);
  expect(after).toEqual([...kept, "Mentor 30 with Mentee 30", "Mentor 4 with Mentee 3"].sort());

  // Only told to, pairs change: the page says who, and one undo takes it back.
  await open(page, `${programme}/match`);
  await again(page).click();
  await card(page).getByRole("button", { name: "Let pairs change: find all anew" }).click();
  const anew = page.getByRole("heading", { name: "All pairs found anew: look at who changes" });
  await expect(anew).toBeFocused();
  await expect(card(page)).toContainText("1 pair that you handed out would no longer be a pair.");
  await expect(card(page)).toContainText("They change partner: Mentee 30, Mentee 5, Mentor 30, Mentor 5.");
  await expect(card(page)).not.toContainText("Nobody else changes partner.");
  await expect(card(page).locator(".moved-row")).toHaveCount(4);
  await expect(card(page).locator(".moved-row", { has: page.locator(".moved-name", { hasText: /^Mentor 5$/ }) })).toContainText("Mentee 5 → Mentee 30");
  await axe(page);
  await card(page).getByRole("button", { name: "Keep the pairs I handed out" }).click();
  await expect(page.getByRole("heading", { name: "Look at this before you use it" })).toBeFocused();
  await card(page).getByRole("button", { name: "Let pairs change: find all anew" }).click();
  await expect(anew).toBeFocused();
  await card(page).getByRole("button", { name: "Use these pairs" }).click();
  await expect(card(page)).toHaveCount(0);
  expect(await pairsNow(page, programme)).toContain("Mentor 5 with Mentee 30");
  await open(page, `${programme}/match`);
  await expect(page.getByText("The 10 pairs that you handed out stay as they are.")).toBeVisible();
});

test("a pair that was handed out is let go, and held again, by itself", async ({ page }) => {
  await startProgramme(page, "Spring");
  const programme = new URL(page.url()).hash.slice(1);
  await bringTable(page, [HEAD, ...people()], 24);
  await findPairs(page);
  await open(page, `${programme}/take-away`);
  await download(page, () => page.getByRole("button", { name: "Save all 12 in one ZIP file" }).click());
  await open(page, `${programme}/match`);
  await expect(page.getByText("The 12 pairs that you handed out stay as they are.")).toBeVisible();
  const [one, other] = await rows(page).first().locator(".pair-name").allTextContents();
  await rows(page).first().click();
  await page.getByRole("button", { name: "They may change partners" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByText("The 11 pairs that you handed out stay as they are.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Handed out, but may change" })).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: `They stay as handed out: ${one} and ${other}` }).click();
  await expect(page.getByText("The 12 pairs that you handed out stay as they are.")).toBeVisible();
});

test("pairs that were told in another way are kept once the coordinator says so", async ({ page }) => {
  await startProgramme(page, "Spring");
  const programme = new URL(page.url()).hash.slice(1);
  await bringTable(page, [HEAD, ...people()], 24);
  await findPairs(page);
  await open(page, `${programme}/take-away`);
  await expect(page.getByText("12 pairs have not been handed out.")).toBeVisible();
  await page.getByRole("button", { name: "I have told all pairs" }).press("Enter");
  await expect(page.getByText("All pairs have been handed out. The next search keeps them together.")).toBeVisible();
  await expect(page.getByRole("button", { name: "I have told all pairs" })).toHaveCount(0);
  await axe(page);
  await open(page, programme);
  await bringTable(page, [HEAD, ...LATE], 2);
  await expect(page.getByText("The 12 pairs that you handed out stay as they are.")).toBeVisible();
});

const EMAILS = "id,name,role,can teach,wants to learn,capacity,email";
/** Three pairs of people with long names and addresses; each can be helped by nobody else. */
const addressed = Array.from({ length: 3 }, (_, n) => [
  `m${n},Bartholomew Featherstone ${n},mentor,Skill ${n},Craft ${n},1,bartholomew.featherstone.${n}@department.example.org`,
  `e${n},Wilhelmina Montgomery ${n},mentee,Craft ${n},Skill ${n},1,wilhelmina.montgomery.${n}@department.example.org`,
]).flat();

/** What lies in a row of a pair's file: whether anything is cut or lies on something else, and how high the buttons are. */
const rowLaidOut = (row) => row.evaluate((row) => {
  const parts = [...row.querySelectorAll(".pair-file-code, .pair-name, .pair-emails, button")];
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
  const overlaps = boxes.some((box, at) => boxes.slice(at + 1).some((other) => !apart(box, other)));
  const cut = parts.some((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflow !== "visible") || row.scrollHeight > row.clientHeight + 1;
  return { overlaps, cut, low: [...row.querySelectorAll("button")].some((button) => button.getBoundingClientRect().height < 44) };
});

test("pairs are handed out: a row is whole on a phone, a file keeps its name, and who left is named", async ({ page }) => {
  await startProgramme(page, "Spring");
  const programme = new URL(page.url()).hash.slice(1);
  await bringTable(page, [EMAILS, ...addressed], 6);
  await findPairs(page);
  await open(page, programme);
  const handing = page.locator(".step", { hasText: "Hand out the pairs" });
  await expect(handing).toContainText("Next");
  await open(page, `${programme}/take-away`);
  const files = page.locator(".pair-file-row");
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await fits(page);
    expect(await rowLaidOut(files.first()), `at ${width} px`).toEqual({ overlaps: false, cut: false, low: false });
    await axe(page);
  }
  const row = files.filter({ hasText: "Featherstone 1" });
  const code = await row.locator(".pair-file-code").textContent();
  const one = await download(page, () => row.getByRole("button", { name: /^Save the file for/ }).click());
  expect(one.name).toContain(`turnabout-pair-${code}-`);
  // Told where it was pressed, and nowhere else.
  await expect(page.locator(".pair-files-told")).toContainText(`Saved as ${one.name}`);
  await expect(page.getByText("Saved as")).toHaveCount(1);
  await expect(page.locator(".pair-files-told .notice")).toBeInViewport();
  await download(page, () => page.getByRole("button", { name: "Save all 3 in one ZIP file" }).click());
  await expect(page.locator(".pair-files-told .notice")).toHaveCount(0);
  await expect(page.getByText("Saved as")).toHaveCount(1);

  // On paper there are the pairs and nothing else.
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Featherstone 1", { exact: false }).first()).toBeVisible();
  for (const words of ["Pairs, scores and reasons as JSON", "The people in my table know", "Who knows their partner?"]) {
    await expect(page.getByText(words)).toBeHidden();
  }
  await page.emulateMedia({ media: "screen" });
  await open(page, programme);
  await expect(handing).toContainText("Done");

  // Who goes leaves somebody behind who has to be told; the button that does it is seen.
  await open(page, `${programme}/people`);
  await page.getByLabel("Find by name, team or topic").fill("Featherstone 0");
  await page.locator(".person-row").click();
  await page.getByText("Remove this person").click();
  await expect(page.getByRole("dialog")).toContainText("You handed out this person and Wilhelmina Montgomery 0 as a pair.");
  await expect(page.getByRole("button", { name: "Remove them" })).toBeInViewport({ ratio: 1 });
  await page.getByRole("button", { name: "Remove them" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await open(page, `${programme}/take-away`);
  const left = files.filter({ hasText: "Montgomery 0" });
  await expect(left).toContainText("Bartholomew Featherstone 0 is no longer in this programme, so there is no file for this pair.");
  await expect(left.getByRole("button")).toHaveCount(0);
  await expect(row.locator(".pair-file-code")).toContainText(code);
  await axe(page);
  const zip = await download(page, () => page.getByRole("button", { name: "Save all 2 in one ZIP file" }).click());
  expect(zip.bytes.toString("latin1").match(/turnabout-pair-[0-9a-f]{8}-/g)).toHaveLength(4);
  await expect(page.getByText("All pairs have been handed out.")).toBeVisible();
});

test("how many pairs stay is one figure, and a fixed pair that cannot be made is told before", async ({ page }) => {
  await startProgramme(page, "Spring");
  const programme = new URL(page.url()).hash.slice(1);
  await bringTable(page, [HEAD, ...people()], 24);
  await findPairs(page);
  await open(page, `${programme}/take-away`);
  await page.getByRole("button", { name: "I have told all pairs" }).click();
  await expect(page.getByText("All pairs have been handed out.")).toBeVisible();
  await open(page, `${programme}/match`);
  // One of them is fixed as well: it stays all the same.
  await page.getByLabel("Find a name").fill("Mentor 1");
  await rows(page).filter({ hasText: /Mentor 1Mentee 1/ }).first().click();
  await page.getByRole("button", { name: "Keep these two together" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByText("You have decided something about single pairs since")).toBeVisible();
  await expect(page.getByText("The 12 pairs that you handed out stay as they are.")).toBeVisible();
  await page.getByLabel("Find a name").fill("");
  // A second fixed pair for a mentor with one place.
  const part = await openPart(page, "Why not these two?");
  await part.locator("#why-not-mentor").selectOption({ label: "Mentor 1" });
  await part.locator("#why-not-mentee").selectOption({ label: "Mentee 2" });
  await part.getByRole("button", { name: "Keep these two together" }).click();
  await expect(page.getByText("1 pair that you fixed is not among these.")).toBeVisible();
  await expect(page.getByText("The 12 pairs that you handed out stay as they are.")).toBeVisible();
  await again(page).click();
  await expect(card(page)).toContainText("12 pairs that you handed out stay as they are.");
  await expect(card(page)).toContainText("Mentor 1 with Mentee 2: Mentor 1 already has as many fixed partners as they can take.");
  await axe(page);
  await card(page).getByRole("button", { name: "Leave it as it was" }).click();

  // Of somebody who was removed nothing is asked any more.
  await open(page, `${programme}/people`);
  await page.getByLabel("Find by name, team or topic").fill("Mentee 2");
  await page.locator(".person-row").first().click();
  await page.getByText("Remove this person").click();
  await page.getByRole("button", { name: "Remove them" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await open(page, `${programme}/match`);
  await expect(page.getByRole("button", { name: /^No longer keep together/ })).toHaveCount(1);
  await again(page).click();
  await expect(card(page)).toContainText("11 pairs that you handed out stay as they are.");
  await expect(card(page)).not.toContainText("could not be made");
});
