// Prints grade and longest sentence of each page, and what is too hard: script/readability [FILE...].
import { resolve } from "node:path";
import { grade, isSentence, sentences, words } from "./grade.mjs";
import { pages, textsOf } from "./pages.mjs";

const MOST_GRADE = 8;
const MOST_WORDS = 25;

function judge(texts) {
  const units = new Map();
  for (const { id, text } of texts) for (const sentence of sentences(text)) if (!units.has(sentence)) units.set(sentence, id);
  const whole = [...units].map(([text, id]) => ({ text, id, length: words(text).length }));
  const said = whole.filter(({ text }) => isSentence(text));
  return {
    grade: grade(said.map(({ text }) => text)),
    sentences: said,
    longest: Math.max(0, ...whole.map(({ length }) => length)),
    long: whole.filter(({ length }) => length > MOST_WORDS).sort((a, b) => b.length - a.length),
  };
}

const asked = process.argv.slice(2);
/** The texts to judge, by the page or the file that they are on. */
function texts() {
  try {
    return asked.length > 0 ? new Map(asked.map((file) => [file, textsOf(resolve(file))])) : pages();
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}
const read = texts();
let hard = 0;
console.log("grade  longest  page");
for (const [page, texts] of [...read].sort(([a], [b]) => a.localeCompare(b))) {
  const judged = judge(texts);
  const tooHard = judged.grade > MOST_GRADE || judged.long.length > 0;
  console.log(`${judged.grade.toFixed(1).padStart(5)}  ${String(judged.longest).padStart(7)}  ${page}${tooHard ? "  TOO HARD" : ""}`);
  if (!tooHard) continue;
  hard += 1;
  for (const { id, text, length } of judged.long) console.log(`         ${length} words, ${id}: ${text}`);
  if (judged.grade <= MOST_GRADE) continue;
  const hardest = judged.sentences.map((one) => ({ ...one, grade: grade([one.text]) })).sort((a, b) => b.grade - a.grade);
  for (const { id, text, grade } of hardest.slice(0, 8)) console.log(`         grade ${grade.toFixed(0)}, ${id}: ${text}`);
}
if (hard > 0) {
  console.error(`${hard} of ${read.size} are above grade ${MOST_GRADE}, or have a sentence of more than ${MOST_WORDS} words.`);
  process.exitCode = 1;
}
