"""Other solvers on the same scores: others.py PEOPLE.csv NAME..., or others.py --uniform N NAME...; prints a line of JSON for each that is installed.

The scores are those of the README: only the solve is timed, in CPU seconds of one thread and in seconds.
"""
import csv
import json
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"

try:
    import numpy as np
except ImportError:
    sys.exit()


def read(path):
    sides = {"mentor": [], "mentee": []}
    topics = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            said = {}
            for column, at in (("knows", 0), ("wishes", 1)):
                for entry in filter(None, row[column].split(";")):
                    name, number = entry.rsplit(":", 1)
                    said.setdefault(topics.setdefault(name, len(topics)), [0, 0])[at] = int(number)
            sides[row["role"]].append(said)
    return len(topics), sides["mentor"], sides["mentee"]


def tables(count, people):
    level, wish = np.zeros((2, count, len(people)), np.uint8)
    for n, said in enumerate(people):
        for topic, (known, wished) in said.items():
            level[topic, n], wish[topic, n] = known, wished
    return level, wish


def benefit(learner, teacher):
    """What each learner (down) gains from each teacher (across)."""
    (level, wish), (known, _) = learner, teacher
    sums = np.zeros((level.shape[1], known.shape[1]), np.uint16)
    for topic in range(level.shape[0]):
        for own in range(4):
            step = np.clip(known[topic].astype(np.int8) - own, 0, 2).astype(np.uint8)
            for wished in range(1, 4):
                who = (level[topic] == own) & (wish[topic] == wished)
                sums[who] += wished * step
    asks = (wish * np.minimum(4 - level, 2)).sum(0, dtype=np.int64)
    return np.divide(sums, np.maximum(asks, 1)[:, None])


def scores_of(path):
    count, mentors, mentees = read(path)
    mentors, mentees = tables(count, mentors), tables(count, mentees)
    gain, give = benefit(mentors, mentees), benefit(mentees, mentors).T
    allowed = (gain >= 0.1) & (give >= 0.1)
    # Halves are rounded away from zero; no score falls on one but 0.5 steps of the formula: floor(x + 0.5).
    return np.where(allowed, np.floor(1e6 * np.sqrt(give * gain) + 0.5), 0.0), float(allowed.mean())


def uniform(count):
    """The same random matrix as benches/matching.rs draws."""
    with np.errstate(over="ignore"):
        z = np.uint64(5) + np.uint64(0x9E3779B97F4A7C15) * np.arange(1, count * count + 1, dtype=np.uint64)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return ((z ^ (z >> np.uint64(31))) % np.uint64(1_000_001)).astype(np.float64).reshape(count, count), 1.0


def main():
    if sys.argv[1] == "--uniform":
        (scores, allowed), names = uniform(int(sys.argv[2])), sys.argv[3:]
    else:
        (scores, allowed), names = scores_of(sys.argv[1]), sys.argv[2:]
    for name in names:
        try:
            if name == "scipy":
                from scipy.optimize import linear_sum_assignment

                def solve():
                    return linear_sum_assignment(scores, maximize=True)
            elif name == "laprust":
                import laprust

                costs = 1e6 - scores

                def solve():
                    return laprust.lapjv(costs, extend_cost=True, return_cost=False)
            else:
                continue
        except ImportError:
            continue
        wall, cpu = time.perf_counter(), time.process_time()
        rows, columns = solve()
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        total = int(scores[rows, columns].sum())
        print(json.dumps({"where": name, "solve": wall, "cpu": cpu, "total": total, "share_allowed": allowed}), flush=True)


main()
