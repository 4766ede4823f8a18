// What the package's build writes beside the scripts.

declare module "*/words/da.js" {
  const entries: import("../../www/src/catalogue.js").Entries;
  export default entries;
}

declare module "*/words/en.js" {
  const entries: import("../../www/src/catalogue.js").Entries;
  export default entries;
}

declare module "*/data/sources.js" {
  const sources: Record<string, Record<string, { title: string; publisher: string; url: string; date: string }>>;
  export default sources;
}
