// What the build puts into the script: the names of the files that it wrote, and what it read from the facts.

declare const BUILT: {
  /** From the folder of the script. */
  module: string;
  sources: string;
  later: string;
  pictures: string;
  take: string;
  map: string;
  desk: string;
  /** Of the widget alone. */
  policy: string;
  words: Record<string, string>;
  /** The folder of what is said of single places and by scripts that come later, by language. */
  folders: Record<string, string>;
  /** The places and scripts that have words of their own: "at", "pictures". */
  places: string[];
  /** Every country and territory of the world, by first letter: "ADE BE" of AD, AE and BE. */
  countries: string;
  /** Of places whose regions differ in rescue alone, those that may matter without it. */
  regions: Record<string, string[]>;
};

/** The circumstances that decide between rules, by place and service. */
declare const CIRCUMSTANCES: Record<string, Record<string, string[]>>;

/** Of the widget: what its files must be, as `integrity` says it, and by language the file with the hashes of what is said of single places. */
declare const CHAIN: { files: Record<string, string>; places: Record<string, string> };

/** Of the widget: what it says where no catalogue could be fetched. */
declare const WITHOUT_CATALOGUE: Record<"da" | "en", Record<string, string>>;

/** Of the builder: its words and the widget's title by language, all countries, a policy file, and the hashes of what its lines name. */
declare const BUILDER: {
  words: Record<"da" | "en", import("./catalogue.js").Entries>;
  titles: Record<"da" | "en", string>;
  countries: string[];
  example: unknown;
  hashes: Record<string, string>;
};

/** The map of Europe, as www/map.mjs draws it: of each place its path, and of a small one the middle of its dot. */
declare const EUROPE: { width: number; height: number; places: Record<string, { d: string; dot?: [number, number] }>; around: string; frames: [number, number, number, number][] };
/** The page of each country, by language and code. */
declare const PAGES: Record<string, Record<string, string>>;

declare module "*.css" {
  const text: string;
  export default text;
}

/** The folder of what is shown at the counter, from the folder of the script. */
declare const DESK: string;
