// script/readability reads as people do: every variant, whole sentences, and labels beside them.
import { expect, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { grade, isSentence, sentences, words } from "../../script/reading/grade.mjs";
import { parse, readings } from "../../script/reading/messages.mjs";

const read = (source) => {
  const messages = parse(source, "test");
  return [...messages.values()].flatMap((pattern) => readings(pattern, messages));
};

test("the grade is Flesch-Kincaid's", () => {
  // 6 words, 1 sentence, 6 syllables; and 11 words, 2 sentences, 15 syllables.
  expect(grade(["The cat sat on the mat."])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
  expect(grade(["Nobody was late.", "We all read the paper at home today."])).toBeCloseTo(0.39 * (11 / 2) + 11.8 * (15 / 11) - 15.59, 5);
});

test("sentences end where a reader stops", () => {
  expect(sentences("It is saved. Nothing is lost! Is it 3.5 hours? Yes.")).toEqual(["It is saved.", "Nothing is lost!", "Is it 3.5 hours?", "Yes."]);
  expect(sentences("No goals yet · 1 meeting")).toEqual(["No goals yet", "1 meeting"]);
  expect(sentences("He said “stop.” Then he left.")).toEqual(["He said “stop.”", "Then he left."]);
  expect(words("the mid-point check – and/or 12 people")).toEqual(["the", "mid-point", "check", "and", "or", "12", "people"]);
  expect(["Save", "Your name:", "It is saved.", "What would you like to learn?"].map(isSentence)).toEqual([false, false, true, true]);
});

test("every variant of a message is read, with something in each gap", () => {
  const source = "count = { $count ->\n    [0] Nobody\n    [one] One person\n   *[other] { $count } people\n } found, { -by }.\n-by = by { $name }\nnamed = See { count }";
  expect(read(source)).toEqual([
    "Nobody found, by Alice.", "One person found, by Alice.", "12 people found, by Alice.",
    "by Alice",
    "See Nobody found, by Alice.", "See One person found, by Alice.", "See 12 people found, by Alice.",
  ]);
  expect(() => parse("this is no message", "words.ftl")).toThrow("words.ftl: this is no message");
});

test("a file is judged by itself: what is too long or too hard is named, and is a failure", () => {
  const folder = mkdtempSync(join(tmpdir(), "turnabout-words-"));
  const judge = (text, name = "some.ftl") => {
    writeFileSync(join(folder, name), text);
    return spawnSync("script/readability", [join(folder, name)], { encoding: "utf8" });
  };
  const plain = judge("easy = Choose the file that you saved.\n");
  expect([plain.status, plain.stdout]).toEqual([0, expect.stringContaining("some.ftl")]);
  const long = judge(`long = { $n ->\n    [one] Short.\n   *[other] ${"so ".repeat(26)}on.\n }\n`);
  expect([long.status, long.stdout]).toEqual([1, expect.stringContaining("27 words, long:")]);
  const hard = judge("hard = Administrative responsibilities necessitate organisational authorisation.\n");
  expect([hard.status, hard.stdout]).toEqual([1, expect.stringContaining("hard: Administrative")]);
  const content = judge('{ "topics": [{ "key": "administrative-responsibilities", "about": "Choose the file that you saved." }] }', "some.json");
  expect([content.status, content.stdout]).toEqual([0, expect.stringContaining("some.json")]);
  for (const [text, name, said] of [["x", "some.txt", "holds no words"], ["{", "some.json", "some.json"], ["no message", "some.ftl", "this is no message"]]) {
    const refused = judge(text, name);
    expect([refused.status, refused.stderr], name).toEqual([2, expect.stringContaining(said)]);
    expect(refused.stderr).not.toContain("    at ");
  }
  rmSync(folder, { recursive: true });
});

test("without a file every page is read, each once", () => {
  const { stdout } = spawnSync("script/readability", [], { encoding: "utf8" });
  for (const page of ["home", "data", "pair/goal", "profile/level", "programme/matching", "en-GB/reasons.ftl", "topics.json", "index.html"]) {
    expect(stdout.split("\n").filter((line) => line.split(/ {2,}/)[3] === page), page).toHaveLength(1);
  }
});
