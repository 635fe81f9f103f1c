// What two people do on their way who have no coordinator.
import { axe, goOn, heading, open } from "./app.mjs";

/** Says who the two are, on the first page of their way. */
export async function beginTwo(page, first, second) {
  await open(page, "/two");
  await page.getByLabel("Who answers first?").fill(first);
  await page.getByLabel("Who answers second?").fill(second);
  await page.getByRole("button", { name: "Start" }).click();
  await heading(page, `${first} goes first`);
}

/** Answers in a hurry, from the question about what one could help with to the check page. */
export async function answerForTwo(page, { help, learn, times = [], hide }) {
  await heading(page, "What could you help somebody with?");
  await page.getByRole("checkbox", { name: help, exact: true }).check();
  await goOn(page);
  await heading(page, "What would you like to learn?");
  await page.getByRole("checkbox", { name: learn, exact: true }).check();
  await goOn(page);
  await page.getByRole("radio", { name: "No, use the usual answers", exact: true }).check();
  await goOn(page);
  await heading(page, "When could you usually meet?");
  for (const time of times) await page.getByRole("checkbox", { name: time }).check();
  await goOn(page);
  await heading(page, /^May .+ see your topics\?$/);
  if (hide) {
    await page.getByText("Change who sees what").click();
    await page.getByLabel(hide).selectOption({ label: "Nobody but me" });
    await axe(page);
  }
  await goOn(page);
  await heading(page, "Check your answers");
}
