// What the package's build writes beside the scripts.

declare module "*/words/da.js" {
  const catalogue: string;
  export default catalogue;
}

declare module "*/words/en.js" {
  const catalogue: string;
  export default catalogue;
}

declare module "*/data/sources.js" {
  const sources: Record<string, Record<string, { title: string; publisher: string; url: string; date: string }>>;
  export default sources;
}
