// Microseconds, and what to make of them.

/** Microseconds for each of the things that `run(count)` says it has done. */
export async function measured(run, count) {
  const started = performance.now();
  const done = await run(count);
  return ((performance.now() - started) * 1000) / done;
}

export function median(values) {
  return values.toSorted((one, other) => one - other)[values.length >> 1];
}

/** The shortest: what else the machine does only ever adds. */
export const shortest = (values) => Math.min(...values);

/** `of` the times of `rounds` single runs in microseconds (the median, if nothing else), after some to warm up. */
export function timed(task, { rounds = 7, warm = 3, of = median } = {}) {
  for (let round = 0; round < warm; round++) task();
  const taken = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    task();
    taken.push((performance.now() - started) * 1000);
  }
  return of(taken);
}

/** The straight line through points by least squares, and how much of their variation it explains. */
export function line(points) {
  const mean = (of) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const slope = mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
  const start = y - slope * x;
  const left = mean((point) => (point.y - start - slope * point.x) ** 2);
  return { start, slope, explained: 1 - left / mean((point) => (point.y - y) ** 2) };
}
