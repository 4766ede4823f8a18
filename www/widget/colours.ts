// The host's colours, as far as everything stays readable in them.

/** What a host may set; nothing else of the widget's look can be reached from outside. */
export const TOKENS = ["--ehic-accent", "--ehic-text", "--ehic-surface", "--ehic-border", "--ehic-focus", "--ehic-radius", "--ehic-space", "--ehic-font", "--ehic-min-height"] as const;

/** WCAG 2.2, 1.4.3 for text and 1.4.11 for what shows a control or the focus. */
const TEXT = 4.5;
const SHAPE = 3;

type Colour = [red: number, green: number, blue: number];

/** Writes into `frame` which of the host's colours are used; answers with those that cannot be, in words. */
export function useColours(frame: HTMLElement): string[] {
  const asked = (token: string) => getComputedStyle(frame).getPropertyValue(token).trim();
  const refused: string[] = [];
  frame.classList.remove("own-surface", "own-text", "own-accent", "own-border", "own-focus", "dark-on-accent");
  const probe = document.createElement("span");
  probe.hidden = true;
  frame.append(probe);
  const read = (name: string) => colour(probe, `var(${name})`);
  const least = (name: string, on: string[]) => Math.min(...on.map((ground) => contrast(read(name), read(ground))));
  const check = (token: string, own: string, shown: string[], on: string[], enough: number) => {
    if (asked(token) === "" || frame.classList.contains(own)) return;
    const sound = CSS.supports("color", asked(token)) && shown.every((name) => least(name, on) >= enough);
    if (sound) return;
    frame.classList.add(own);
    refused.push(`${token}: ${asked(token)} has less contrast than ${enough}:1, or is no plain colour; the widget's own is used`);
  };
  // On the surface stand also the colours that mean something, and those are not the host's to change.
  check("--ehic-surface", "own-surface", ["--quiet", "--wait", "--stop", "--good"], ["--sheet"], TEXT);
  check("--ehic-text", "own-text", ["--ink"], ["--sheet", "--tint", "--good-tint", "--wait-tint", "--stop-tint"], TEXT);
  check("--ehic-accent", "own-accent", ["--accent"], ["--sheet", "--paper"], TEXT);
  check("--ehic-border", "own-border", ["--edge"], ["--sheet", "--paper"], SHAPE);
  check("--ehic-focus", "own-focus", ["--focus"], ["--sheet", "--paper"], SHAPE);
  const accent = read("--accent");
  frame.classList.toggle("dark-on-accent", contrast(accent, [0, 0, 0]) > contrast(accent, [1, 1, 1]));
  probe.remove();
  return refused;
}

/** As it is painted, without its see-through part: a colour that lets something through counts as none. */
function colour(probe: HTMLElement, value: string): Colour | undefined {
  probe.style.color = "";
  probe.style.color = `color-mix(in srgb, ${value}, ${value})`;
  const [, red, green, blue, alpha] = /color\(srgb ([\d.e+-]+) ([\d.e+-]+) ([\d.e+-]+)(?: \/ ([\d.]+))?\)/.exec(getComputedStyle(probe).color) ?? [];
  if (red === undefined || green === undefined || blue === undefined || (alpha !== undefined && Number(alpha) < 1)) return undefined;
  return [Number(red), Number(green), Number(blue)];
}

function contrast(one: Colour | undefined, other: Colour | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
