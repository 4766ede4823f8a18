// How the widget's source is analyzed. Without `packagejson: false` the analyzer writes into the project's own package.json.

export default { globs: ["www/widget/widget.ts", "www/src/element.ts"], litelement: true, packagejson: false, quiet: true };
