// The people of a bench: invented, or read from a CSV.
import { readFileSync } from "node:fs";

/** SplitMix64, so that the same people come on every machine. */
function chance(seed) {
  let state = BigInt(seed);
  const mask = (1n << 64n) - 1n;
  return (below) => {
    state = (state + 0x9e3779b97f4a7c15n) & mask;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask;
    return Number((z ^ (z >> 31n)) % BigInt(below));
  };
}

/** Whole numbers up to a million, row after row, as benches/matching.rs draws them. */
export function uniform(rows, columns) {
  const draw = chance(5);
  return Uint32Array.from({ length: rows * columns }, () => draw(1_000_001));
}

const TOPICS = 24;
const SIDES = ["mentor", "mentee"];

/** Each topic known with chance 0.5 at 1 to 4, wished with chance 0.25 at 1 to 3; willing when known. */
function answers(draw) {
  const said = {};
  for (let topic = 0; topic < TOPICS; topic++) {
    const level = draw(2) === 0 ? 1 + draw(4) : 0;
    const wish = draw(4) === 0 ? 1 + draw(3) : 0;
    if (level + wish > 0) said[`topic-${String(topic).padStart(2, "0")}`] = { level, wish, willing: level > 0 };
  }
  return said;
}

function side(role, count, distinct, seed) {
  const draw = chance(seed);
  const kinds = Array.from({ length: distinct }, () => answers(draw));
  return Array.from({ length: count }, (_, n) => {
    const id = `${role}-${String(n).padStart(5, "0")}`;
    return { id, name: id, role, answers: kinds[n % distinct] };
  });
}

export function mentoring(mentors, mentees) {
  return [...side("mentor", mentors, mentors, 1), ...side("mentee", mentees, mentees, 2)];
}

/** A few dozen distinct people, each many times. */
export function ties(mentors, mentees) {
  return [...side("mentor", mentors, 20, 3), ...side("mentee", mentees, 20, 4)];
}

/** The cells of a CSV; cells in quotes may hold commas, quotes and line breaks. */
function cells(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

/** `Python:4;Excel` as what it says of each topic. */
function list(cell, usual) {
  const entries = cell.split(";").map((entry) => entry.trim()).filter(Boolean);
  return entries.map((entry) => {
    const [, name, number] = entry.match(/^(.*?)(?::(\d))?$/);
    return [name, number === undefined ? usual : Number(number)];
  });
}

/**
 * The people of a CSV with the columns `id`, `role` (mentor or mentee), `knows` and `wishes`, lists of `topic` or
 * `topic:number`; or of the developer survey, where years of work say who is junior.
 */
export function read(path) {
  const [head, ...rows] = cells(readFileSync(path, "utf8"));
  const of = (row, ...names) => row[head.findIndex((name) => names.includes(name))] ?? "";
  const people = rows.map((row) => {
    const years = of(row, "years_pro");
    const byYears = years === "" ? "" : Number(years) <= 4 ? "mentor" : Number(years) >= 15 ? "mentee" : "";
    const said = {};
    for (const [topic, level] of list(of(row, "knows", "have_worked"), 3)) said[topic] = { level, wish: 0, willing: true };
    for (const [topic, wish] of list(of(row, "wishes", "want_to_work"), 2)) {
      // Without numbers a topic in both lists is known, not wished.
      const both = said[topic] && !of(row, "wishes").includes(":");
      if (!both) said[topic] = { level: 0, willing: false, ...said[topic], wish };
    }
    const role = of(row, "role");
    return { id: of(row, "id"), name: of(row, "id"), role: SIDES.includes(role) ? role : byYears, answers: said };
  });
  return people.filter((person) => person.role !== "");
}

/** The same people as a CSV that other programs read. */
export function csv(people) {
  const cell = (person, of) =>
    Object.entries(person.answers).filter(([, said]) => said[of] > 0).map(([topic, said]) => `${topic}:${said[of]}`).join(";");
  const row = (person) => [person.id, person.role, `"${cell(person, "level")}"`, `"${cell(person, "wish")}"`].join(",");
  return ["id,role,knows,wishes", ...people.map(row)].join("\n") + "\n";
}
