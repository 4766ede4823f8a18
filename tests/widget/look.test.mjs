// How the widget looks on pages that do not know it: plain, hostile, dark; and that everybody can use it there.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { STRICT, hostPage, visit, world } from "./support.mjs";

let all;
before(async () => (all = await world({ headers: { "Content-Security-Policy": STRICT } })));
after(() => all?.close());

const AXE = await readFile(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Everything that a page's style sheet can throw at what it does not know. */
const HOSTILE = `
html { font-size: 7px; line-height: 0.5; }
* { all: unset !important; font: italic 40px/0.4 fantasy !important; color: pink !important; background: yellow !important; letter-spacing: 0.4em !important; text-transform: uppercase !important; }
* { --paper: pink !important; --ink: pink !important; --quiet: pink !important; --accent: pink !important; --sheet: pink !important; --stop: pink !important; --radius: 90px !important; --ehic-rem: 3px !important; }
* { text-align: right !important; white-space: nowrap !important; word-spacing: 2em !important; direction: rtl !important; writing-mode: vertical-rl !important; visibility: hidden !important; cursor: none !important; pointer-events: none !important; user-select: none !important; text-indent: 5em !important; -webkit-text-fill-color: pink !important; quotes: none !important; tab-size: 40 !important; list-style: none !important; border-collapse: separate !important; float: left !important; inline-size: 10px !important; }
ehic-estimate * { display: none !important; }
ehic-estimate::part(sources), ehic-estimate::part(result), ehic-estimate::part(range), ehic-estimate::part(frame) { display: none !important; }
h2, p, label, button, input, dl, .verdict, .sources { display: none !important; }
/* The place that the widget has is the page's affair. */
html, body, main { display: block !important; inline-size: auto !important; float: none !important; writing-mode: horizontal-tb !important; }
`;
const STYLES = { plain: "", hostile: HOSTILE, dark: `html { color-scheme: dark; background: #111; color: #eee; }` };
const TAG = `<ehic-estimate id="one" country="AT" from="2027-02-07" to="2027-02-14" ages="42 8" card-expires="2029-03-31"></ehic-estimate>`;

async function show(style, { tag = TAG, ...options } = {}) {
  Object.assign(all.ground.pages, { "/look.css": style, "/": hostPage(tag, { head: `<link rel="stylesheet" href="/look.css">`, language: options.language }) });
  const opened = await visit(all, "/", options);
  await opened.until("ehic-result");
  await opened.page.waitForTimeout(200);
  return opened;
}

/** What somebody sees of each kind of thing in the widget. */
const seen = (page) =>
  page.evaluate(() => {
    const root = document.getElementById("one").shadowRoot;
    const properties = ["color", "backgroundColor", "fontSize", "fontFamily", "fontStyle", "fontWeight", "lineHeight", "letterSpacing", "textTransform", "textAlign", "whiteSpace", "direction", "writingMode", "visibility", "display", "cursor", "pointerEvents", "wordSpacing", "textIndent", "borderRadius", "webkitTextFillColor", "listStyleType"];
    const frame = root.querySelector(".frame").getBoundingClientRect();
    return Object.fromEntries(
      ["h2", "p.hint", "label", "input", "select", "button.primary", ".verdict", ".todo li", ".sources summary", ".scenario", ".gaps .cost strong", "a.phone"].map((selector) => {
        const element = root.querySelector(selector);
        const style = getComputedStyle(element);
        const { height, x } = element.getBoundingClientRect();
        return [selector, { ...Object.fromEntries(properties.map((property) => [property, style[property]])), height: Math.round(height), x: Math.round(x - frame.x) }];
      }),
    );
  });

test("a hostile style sheet changes nothing in the widget, and the widget nothing on the page", async () => {
  const width = 900;
  const plain = await show("main { display: block; margin: 0 } body { margin: 0 }", { width });
  const expected = await seen(plain.page);
  const after = await plain.page.locator("#after").evaluate((paragraph) => getComputedStyle(paragraph).font);
  await plain.close();
  const hostile = await show(HOSTILE, { width });
  assert.deepEqual(await seen(hostile.page), expected);
  await hostile.close();
  const without = await show("main { display: block; margin: 0 } body { margin: 0 }", { width });
  assert.equal(await without.page.locator("#after").evaluate((paragraph) => getComputedStyle(paragraph).font), after);
  assert.equal(await without.page.evaluate(() => document.adoptedStyleSheets.length + document.querySelectorAll("head style").length), 0);
  await without.close();
});

for (const [name, style] of Object.entries(STYLES)) {
  for (const language of ["da", "en"]) {
    for (const width of name === "plain" ? [1280, 320] : [1280]) {
      test(`axe finds nothing in a ${name} host page, ${language}, ${width} px`, async () => {
        const { page, watch, close } = await show(style, { language, width, dark: name === "dark" });
        await page.locator(".scenario").first().click();
        await page.locator("article dl.three").waitFor();
        await page.evaluate(() => {
          for (const details of document.getElementById("one").shadowRoot.querySelectorAll("details")) details.open = true;
        });
        await page.locator(".sources a").first().waitFor();
        await page.evaluate(AXE);
        // The host's own part is not ours to judge where it is hostile.
        const { violations } = await page.evaluate(([values, include]) => window.axe.run(include, { runOnly: { type: "tag", values } }), [RULES, name === "hostile" ? "#one" : "html"]);
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("; ")}`), []);
        if (width === 320) assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
        assert.deepEqual(watch.complaints, []);
        await close();
      });
    }
  }
}

test("axe finds nothing in the frame's page and in a widget that could not be loaded", async () => {
  const look = async (page) => {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values } }), RULES);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`);
  };
  const context = await all.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${all.site.address}embed/#lang=en&country=AT&from=2027-02-07&to=2027-02-14&ages=42&card-expires=2029-03-31`);
  await page.locator(".verdict").waitFor();
  assert.deepEqual(await look(page), []);
  assert.equal(await page.title(), "Is the blue card good for the trip, and what does it cost to fall ill?");
  await context.close();
  all.ground.spoil = (path) => (path.endsWith(".wasm") ? 404 : undefined);
  all.ground.pages["/"] = hostPage(TAG.replace("></", `><a href="/kort">Om kortet</a></`));
  const failed = await visit(all);
  await failed.until("ehic-error");
  await failed.page.getByRole("alert").waitFor();
  assert.deepEqual(await look(failed.page), []);
  await failed.close();
  all.ground.spoil = () => undefined;
});

const said = (page) => {
  const warnings = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  return warnings;
};
const colourOf = (page, id, selector, property) => page.evaluate(([id, selector, property]) => getComputedStyle(document.getElementById(id).shadowRoot.querySelector(selector))[property], [id, selector, property]);

test("the host's accent is used where it can be read, with a lettering that can", async () => {
  for (const [accent, lettering] of [["#7a1fa2", "rgb(255, 255, 255)"], ["rgb(0 82 204)", "rgb(255, 255, 255)"]]) {
    const { page, watch, close } = await show(`ehic-estimate { --ehic-accent: ${accent}; --ehic-radius: 0; --ehic-font: Georgia, serif }`);
    assert.equal(await colourOf(page, "one", ".primary", "backgroundColor"), accent === "#7a1fa2" ? "rgb(122, 31, 162)" : "rgb(0, 82, 204)");
    assert.equal(await colourOf(page, "one", ".primary", "color"), lettering);
    assert.equal(await colourOf(page, "one", ".result", "borderRadius"), "0px");
    assert.equal(await colourOf(page, "one", "h2", "fontFamily"), "Georgia, serif");
    assert.deepEqual(watch.complaints, []);
    await close();
  }
  // A light accent on a dark widget takes dark letters.
  const { page, close } = await show("ehic-estimate { --ehic-accent: #ffd54a }", { tag: TAG.replace("id=", `theme="dark" id=`) });
  assert.equal(await colourOf(page, "one", ".primary", "backgroundColor"), "rgb(255, 213, 74)");
  assert.equal(await colourOf(page, "one", ".primary", "color"), "rgb(0, 0, 0)");
  await close();
});

test("an accent that cannot be read gives way to our own, and that is said once", async () => {
  // 2.6:1 on white, 1:1, no colour at all, one that lets the page shine through.
  for (const accent of ["#00b2a9", "#fffefb", "banana", "rgb(0 0 0 / 20%)"]) {
    all.ground.pages["/look.css"] = `ehic-estimate { --ehic-accent: ${accent} }`;
    all.ground.pages["/"] = hostPage(TAG + TAG.replace("one", "two"), { head: `<link rel="stylesheet" href="/look.css">` });
    const { page, until, close } = await visit(all, "/", { height: 9000 });
    const warnings = said(page);
    await page.reload();
    await until("ehic-result", 2);
    await page.waitForTimeout(300);
    for (const id of ["one", "two"]) assert.equal(await colourOf(page, id, ".primary", "backgroundColor"), "rgb(31, 92, 77)", accent);
    assert.equal(warnings.filter((warning) => warning.includes("--ehic-accent")).length, 1, warnings.join("\n"));
    await close();
  }
});

test("a surface and a text that do not go together give way as well", async () => {
  const { page, close } = await show("ehic-estimate { --ehic-surface: #808080; --ehic-text: #999 }");
  assert.equal(await colourOf(page, "one", ".result", "backgroundColor"), "rgb(255, 254, 251)");
  assert.equal(await colourOf(page, "one", "h2", "color"), "rgb(29, 38, 35)");
  await close();
  const good = await show("ehic-estimate { --ehic-surface: #ffffff; --ehic-text: #101820 }");
  assert.equal(await colourOf(good.page, "one", ".result", "backgroundColor"), "rgb(255, 255, 255)");
  assert.equal(await colourOf(good.page, "one", "h2", "color"), "rgb(16, 24, 32)");
  await good.close();
});

test("light or dark is the page's affair, unless the host says otherwise", async () => {
  const surface = async (style, tag, dark) => {
    const { page, close } = await show(style, { tag, dark });
    const colour = await colourOf(page, "one", ".result", "backgroundColor");
    await close();
    return colour;
  };
  const [light, dark] = ["rgb(255, 254, 251)", "rgb(32, 37, 35)"];
  assert.equal(await surface("", TAG, true), light, "a page that is light for everybody has a light widget");
  assert.equal(await surface("html { color-scheme: light dark }", TAG, true), dark);
  assert.equal(await surface("html { color-scheme: light dark }", TAG, false), light);
  assert.equal(await surface("", TAG.replace("id=", `theme="dark" id=`), false), dark);
  assert.equal(await surface("html { color-scheme: dark }", TAG.replace("id=", `theme="light" id=`), true), light);
});

test("no part and no token reaches what the host may not hide", async () => {
  const { page, close } = await show("ehic-estimate::part(button), ehic-estimate::part(form) { display: none !important }");
  for (const selector of [".verdict", ".sources summary", ".gaps", ".stays"]) assert.equal(await page.locator(`#one ${selector}`).first().isVisible(), true, selector);
  const parts = await page.evaluate(() => [...new Set([...document.getElementById("one").shadowRoot.querySelectorAll("[part]")].flatMap((element) => [...element.part]))].sort());
  assert.deepEqual(parts, ["button", "form"]);
  await close();
});
