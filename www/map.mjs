// The map of Europe: outlines of the places whose rules are known, and of their neighbours, as paths of a drawing.
//
// The outlines are Natural Earth's (public domain), as world-atlas packs them. They are projected so that areas compare, and simplified until what is lost
// is smaller than what a phone shows. A place too small to be seen or touched gets a dot; islands far out are drawn apart.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { geoAzimuthalEqualArea, geoCentroid, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { filter, filterWeight, presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from "topojson-simplify";

export const WIDTH = 600;
export const HEIGHT = 640;

/** By their number in ISO 3166-1, which is what the outlines know. */
const PLACES = {
  "040": "AT", "248": "AX", "056": "BE", "100": "BG", "756": "CH", "196": "CY", "203": "CZ", "276": "DE", "208": "DK", "233": "EE", "724": "ES", "246": "FI", "234": "FO", "250": "FR",
  "826": "GB", "304": "GL", "300": "GR", "191": "HR", "348": "HU", "372": "IE", "352": "IS", "380": "IT", "438": "LI", "440": "LT", "442": "LU", "428": "LV", "470": "MT", "528": "NL",
  "578": "NO", "616": "PL", "620": "PT", "642": "RO", "752": "SE", "705": "SI", "703": "SK",
};
/** What is drawn in grey, by the names of the outlines: without them a coast would be a border. */
const NEIGHBOURS = new Set([
  "Albania", "Algeria", "Andorra", "Belarus", "Bosnia and Herz.", "Guernsey", "Isle of Man", "Jersey", "Kosovo", "Lebanon", "Libya", "Macedonia", "Moldova", "Monaco", "Montenegro",
  "Morocco", "N. Cyprus", "Russia", "San Marino", "Serbia", "Syria", "Tunisia", "Turkey", "Ukraine", "Vatican",
]);
/** Steradians of a corner that may go, and of an islet. */
const CORNER = 1e-6;
const ISLET = 1.1e-5;
/** Square units below which nobody sees or touches a place. */
const SMALL = 60;

/** Islands too far out for the map: what is drawn of a place, where, and how large. */
const APART = [
  { code: "GL", from: [-74, 58], until: [-10, 84], box: [6, 6, 56, 80] },
  { code: "ES", from: [-18.5, 27.4], until: [-13.2, 29.5], box: [6, 588, 92, 46] },
  { code: "PT", from: [-17.4, 32.3], until: [-16.1, 33.2], box: [104, 588, 40, 46] },
  { code: "PT", from: [-31.5, 36.7], until: [-24.8, 40], box: [150, 588, 76, 46] },
];

/** The drawing: of each place its path, of a small one the middle of its dot; the grey neighbours; and the frames of what is drawn apart. */
export async function europe() {
  const atlas = JSON.parse(await readFile(createRequire(import.meta.url).resolve("world-atlas/countries-50m.json"), "utf8"));
  const weighed = presimplify(atlas, sphericalTriangleArea);
  const world = simplify(filter(weighed, filterWeight(weighed, ISLET, sphericalRingArea)), CORNER);
  const fine = simplify(weighed, CORNER / 20);
  const of = (topology) => feature(topology, topology.objects.countries).features;
  const projection = geoAzimuthalEqualArea().rotate([-15, -52]).fitExtent([[4, 4], [WIDTH - 4, HEIGHT - 4]], corners([[-24, 63.5], [-9.6, 36.8], [34.7, 34.4], [31.5, 70.5], [12, 71.2]]));
  projection.clipExtent([[0, 0], [WIDTH, HEIGHT]]);
  const path = geoPath(projection).digits(0);
  const places = {};
  const outlines = new Map(of(world).map((outline) => [PLACES[outline.id], outline]));
  for (const whole of of(fine)) {
    const code = PLACES[whole.id];
    if (code === undefined) continue;
    const drawn = outlines.get(code);
    const place = { d: drawn === undefined ? "" : compact(path(drawn) ?? "") };
    if (geoPath(projection).area(whole) < SMALL && code !== "GL") place.dot = projection(geoCentroid(whole)).map(Math.round);
    places[code] = place;
  }
  for (const { code, from, until, box } of APART) {
    const whole = of(fine).find(({ id }) => PLACES[id] === code);
    const apart = { type: "FeatureCollection", features: [{ ...whole, geometry: within(whole.geometry, from, until) }] };
    const middle = [(from[0] + until[0]) / 2, (from[1] + until[1]) / 2];
    const [x, y, width, height] = box;
    const own = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).fitExtent([[x + 5, y + 5], [x + width - 5, y + height - 5]], apart);
    places[code].d += compact(geoPath(own).digits(0)(apart) ?? "");
  }
  const around = of(world).filter(({ properties }) => NEIGHBOURS.has(properties.name));
  const missing = Object.values(PLACES).filter((code) => places[code] === undefined);
  if (missing.length > 0) throw new Error(`No outline of ${missing.join(", ")}`);
  return { width: WIDTH, height: HEIGHT, places, around: compact(path({ type: "FeatureCollection", features: around })), frames: APART.map(({ box }) => box) };
}

function corners(points) {
  return { type: "MultiPoint", coordinates: points };
}

/** The parts of a place that lie between two corners. */
function within({ coordinates }, [west, south], [east, north]) {
  const inside = ([[[longitude, latitude]]]) => longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  return { type: "MultiPolygon", coordinates: coordinates.filter(inside) };
}

/** Steps from corner to corner instead of places, and no step that goes nowhere. */
function compact(d) {
  let written = "";
  for (const ring of d.split("M").slice(1)) {
    const points = ring.replace("Z", "").split("L").map((point) => point.split(",").map(Number));
    const [first, ...others] = points;
    let [x, y] = first;
    let steps = "";
    let count = 0;
    for (const [toX, toY] of others) {
      if (toX === x && toY === y) continue;
      steps += `${count > 0 && toX - x >= 0 ? " " : ""}${toX - x}${toY - y >= 0 ? " " : ""}${toY - y}`;
      [x, y] = [toX, toY];
      count++;
    }
    if (count > 1) written += `M${first[0]} ${first[1]}l${steps}z`;
  }
  return written;
}
