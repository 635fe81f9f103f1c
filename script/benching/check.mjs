// Whether a result is the best, by its prices and the formula of the score alone.

const FLOOR = 0.1;

/** Each person's topics as numbers, and what they ask for in all. */
function plainly(people) {
  const numbers = new Map();
  return people.map(({ id, answers }) => {
    const said = Object.entries(answers).map(([topic, answer]) => {
      if (!numbers.has(topic)) numbers.set(topic, numbers.size);
      return { topic: numbers.get(topic), ...answer };
    });
    const asks = said.reduce((sum, { level, wish }) => sum + wish * Math.min(4 - level, 2), 0);
    const teaches = new Int8Array(1024).fill(-1);
    for (const { topic, level, willing } of said) if (willing) teaches[topic] = level;
    return { id, asks, teaches, wishes: said.filter(({ wish, level }) => wish > 0 && level < 4) };
  });
}

function benefit(learner, teacher) {
  if (learner.asks === 0) return 0;
  let sum = 0;
  for (const { topic, level, wish } of learner.wishes) {
    const step = teacher.teaches[topic] - level;
    if (step > 0) sum += wish * (step < 2 ? step : 2);
  }
  return sum / learner.asks;
}

/** The total, where no pair that was not made is worth more than its prices, and the prices sum up to the total. */
export function check(people, outcome, objective) {
  const prices = outcome.certificate.proof.prices;
  const [mentors, mentees] = ["mentor", "mentee"].map((role) => plainly(people.filter((person) => person.role === role)));
  // Topics have one number on both sides.
  const all = plainly(people);
  const made = new Map(outcome.pairs.map((pair) => [`${pair.mentor} ${pair.mentee}`, pair.score]));
  if (new Set(outcome.pairs.map((pair) => pair.mentor)).size !== made.size) return "somebody has two partners";
  if (new Set(outcome.pairs.map((pair) => pair.mentee)).size !== made.size) return "somebody has two partners";
  let [worth, bound] = [0, 0];
  const paid = [prices.mentors, prices.mentees].map((of) => new Map(Object.entries(of)));
  for (const of of paid) for (const price of of.values()) bound += price;
  for (const mentor of all.slice(0, mentors.length)) {
    const own = paid[0].get(mentor.id);
    for (const mentee of all.slice(mentors.length)) {
      const [gain, give] = [benefit(mentor, mentee), benefit(mentee, mentor)];
      if (Math.min(gain, give) < FLOOR) continue;
      const score = Math.round(1e6 * Math.sqrt(give * gain));
      const excess = score + prices.bonus - own - paid[1].get(mentee.id);
      if (excess > 0) return `${mentor.id} and ${mentee.id} are worth more than their prices`;
    }
  }
  for (const score of made.values()) worth += score + prices.bonus;
  return worth === bound ? true : `the pairs are worth ${worth}, the prices ${bound}`;
}

/** As {@link check}, of a table of scores: `chosen` holds a column for each row, `prices` those of the rows and then of the columns. */
export function checkTable(scores, chosen, prices) {
  const columns = prices.length - chosen.length;
  if (chosen.includes(-1)) return "a row has no column";
  if (new Set(chosen).size !== chosen.length) return "a column is taken twice";
  for (let row = 0; row < chosen.length; row++) {
    for (let column = 0; column < columns; column++) {
      const excess = scores[row * columns + column] - prices[row] - prices[chosen.length + column];
      if (excess > 0) return `row ${row} and column ${column} are worth more than their prices`;
    }
  }
  const [worth, bound] = [chosen.map((column, row) => scores[row * columns + column]), prices].map((of) => of.reduce((sum, one) => sum + one, 0));
  return worth === bound ? true : `the choice is worth ${worth}, the prices ${bound}`;
}
