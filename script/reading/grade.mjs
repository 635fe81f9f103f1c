// How hard a text is to read: the Flesch-Kincaid grade, and the words of each sentence.
import { syllable } from "syllable";

/** The words of a text: what holds a letter or a digit. */
export function words(text) {
  return text.split(/[\s/–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The sentences of a text, as a reader takes them: up to a full stop, a question or exclamation mark, or a dot between labels. */
export function sentences(text) {
  return text
    .split(/\n+| · |(?<=[.?!…][”’"')\]]*)\s+(?=[\p{Lu}\p{N}“‘"(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => words(sentence).length > 0);
}

/** Whether a text is a sentence: a label or a name is read at a glance, and would make a page look easier than it is. */
export function isSentence(text) {
  return /[.?!:…][”’"')\]]*$/.test(text) && words(text).length > 2;
}

/** A number is said as quickly as it is seen. */
const spoken = (word) => (/\p{L}/u.test(word) ? Math.max(1, syllable(word)) : 1);

/** The Flesch-Kincaid grade (US school years) of sentences taken together. */
export function grade(all) {
  const read = all.flatMap(words);
  if (read.length === 0) return 0;
  const syllables = read.reduce((sum, word) => sum + spoken(word), 0);
  return 0.39 * (read.length / all.length) + 11.8 * (syllables / read.length) - 15.59;
}
