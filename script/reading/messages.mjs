// Fluent messages as people read them: each variant written out, with something ordinary in each place to be filled in.
import { FluentParser } from "@fluent/syntax";

/** What stands in a place to be filled in, where it is no single name or number. */
const FILLED = {
  names: "Alice and Sam",
  partners: "Alice and Sam",
  list: "writing and video",
  topics: "writing and video",
  what: "what you want to learn",
  when: "3 May",
  day: "3 May",
  due: "3 May",
  first: "3 May",
  last: "3 May",
  duration: "2 hours",
};
const NUMBERS = new Set(
  ("count percent most least minutes hours points total of people pairs rows reached line row chance number times days level " +
    "columns cells weight low high middle place fewest prices capacity alone all agreed goals meetings amount changed more set " +
    "tied taken shared groups figure score cost needed mentors mentees opened allowed answered given others").split(" "),
);
const filled = (name) => FILLED[name] ?? (NUMBERS.has(name) ? "12" : "Alice");

/** The messages and terms of a source by their ids; throws where it cannot be read. */
export function parse(source, from) {
  const { body } = new FluentParser({ withSpans: false }).parse(source);
  const found = new Map();
  for (const entry of body) {
    if (entry.type === "Junk") throw new Error(`${from}: this is no message: ${entry.content.split("\n")[0]}`);
    if (entry.type === "Message") found.set(entry.id.name, entry.value);
    if (entry.type === "Term") found.set(`-${entry.id.name}`, entry.value);
  }
  return found;
}

/** Every way of reading a pattern: each selector once with each of its variants, the others with their default. */
export function readings(pattern, messages) {
  if (!pattern) return [];
  // As many readings as the richest place has: the n-th takes the n-th variant of each.
  const parts = pattern.elements.map((element) => (element.type === "TextElement" ? [element.value] : said(element.expression, messages)));
  const most = Math.max(1, ...parts.map((part) => part.length));
  return Array.from({ length: most }, (_, n) => parts.map((part) => part[Math.min(n, part.length - 1)] ?? "").join(""));
}

function said(expression, messages) {
  switch (expression.type) {
    case "StringLiteral":
    case "NumberLiteral":
      return [expression.value];
    case "VariableReference":
      return [filled(expression.id.name)];
    case "TermReference":
      return readings(messages.get(`-${expression.id.name}`), messages);
    case "MessageReference":
      return readings(messages.get(expression.id.name), messages);
    case "FunctionReference":
      return ["12"];
    case "Placeable":
      return said(expression.expression, messages);
    case "SelectExpression":
      return expression.variants.flatMap((variant) => readings(variant.value, messages));
    default:
      throw new Error(`a ${expression.type} is not read yet`);
  }
}
