// Two plain pictures: microseconds as bars on a logarithmic scale, and time against how much is asked.

const FONT = 'font-family="system-ui, sans-serif" font-size="13"';
const INK = "#1c2733", OWN = "#0b6e99", OTHER = "#9aa7b3", GRID = "#dfe5ea";

const svg = (width, height, title, body) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" ${FONT}>
<rect width="${width}" height="${height}" fill="#fff"/>
${body.join("\n")}
</svg>
`;
const text = (x, y, words, more = "") => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${INK}" ${more}>${words}</text>`;
const rule = (x1, y1, x2, y2, stroke) =>
  `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" stroke="${stroke}"/>`;

/** `{ name, micros, own }` as bars; each step of the grid is ten times the one before. */
export function bars(title, rows) {
  const [left, right, height] = [210, 640, 26];
  const first = Math.floor(Math.log10(Math.min(...rows.map(({ micros }) => micros))));
  const last = Math.ceil(Math.log10(Math.max(...rows.map(({ micros }) => micros))));
  const at = (micros) => left + ((Math.log10(micros) - first) / (last - first)) * (right - left);
  const bottom = 12 + rows.length * height;
  const grid = Array.from({ length: last - first + 1 }, (_, step) => {
    const micros = 10 ** (first + step);
    return rule(at(micros), 8, at(micros), bottom, GRID) + text(at(micros), bottom + 16, `${micros} µs`, 'text-anchor="middle"');
  });
  const bar = ({ name, micros, own }, row) => {
    const y = 12 + row * height;
    return [
      text(left - 8, y + 14, name, `text-anchor="end"${own ? ' font-weight="bold"' : ""}`),
      `<rect x="${left}" y="${y}" width="${(at(micros) - left).toFixed(1)}" height="18" fill="${own ? OWN : OTHER}"/>`,
      text(at(micros) + 6, y + 14, shown(micros)),
    ].join("");
  };
  return svg(720, bottom + 28, title, [...grid, ...rows.map(bar)]);
}

/** Points and their straight line, one panel for each kind of growth. */
export function growth(title, panels) {
  const [width, height, left, top] = [240, 200, 44, 26];
  const panel = ({ of, points, fit }, index) => {
    const most = { x: points.at(-1).x, y: Math.max(...points.map(({ y }) => y)) * 1.1 };
    const x = (value) => index * width + left + (value / most.x) * (width - left - 16);
    const y = (value) => top + height - (value / most.y) * height;
    const half = most.y / 2;
    return [
      rule(x(0), y(0), x(most.x), y(0), INK) + rule(x(0), y(0), x(0), top, INK),
      rule(x(0), y(half), x(most.x), y(half), GRID) + text(x(0) - 4, y(half) + 4, half.toPrecision(2), 'text-anchor="end"'),
      rule(x(0), y(fit.start), x(most.x), y(fit.start + fit.slope * most.x), OTHER),
      ...points.map((point) => `<circle cx="${x(point.x).toFixed(1)}" cy="${y(point.y).toFixed(1)}" r="3" fill="${OWN}"/>`),
      text(x(most.x / 2), 16, `ms, by ${of}`, 'text-anchor="middle"'),
      text(x(0), y(0) + 16, "0", 'text-anchor="middle"') + text(x(most.x), y(0) + 16, String(most.x), 'text-anchor="middle"'),
    ].join("\n");
  };
  return svg(width * panels.length, top + height + 26, title, panels.map(panel));
}

/** Three digits that count. */
export function shown(value) {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
