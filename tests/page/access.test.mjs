// The page for everybody: axe has nothing to say, the keyboard is enough, and a narrow screen is wide enough.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { readFile } from "node:fs/promises";
import { launch, open, serve } from "./support.mjs";
import { Traveller, WORDS } from "./traveller.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let server, browser;
before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const COUNTRIES = { da: ["Tyskland", "Frankrig"], en: ["Germany", "France"] };
const TITLES = { da: ["Barn med feber", "Brækket håndled"], en: ["Child with a fever", "Broken wrist"] };

const STATES = {
  async empty() {},
  async error(page, language) {
    await page.locator("#leg0-country").fill("Narnia");
    await page.getByRole("button", { name: WORDS[language].cardGood }).click();
    await page.locator("#problems").waitFor();
  },
  async result(page, language) {
    const person = new Traveller(page, language);
    const [first, second] = COUNTRIES[language];
    await person.goes(first, "2027-02-06", "2027-02-07");
    await person.goes(second, undefined, "2027-02-14", { skiing: true });
    await person.brings(42, "31.03.2029");
    await person.brings(8);
    for (const title of TITLES[language]) await person.fears(title);
    // Everything that can be folded out, with the pictures, the map and the sources.
    await page.locator(".europe button").click();
    await page.locator(".countries tbody").filter({ hasNotText: "…" }).waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelector("ehic-estimate").shadowRoot.querySelectorAll("details")) details.open = true;
    });
    await page.locator(".sources a").first().waitFor();
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  for (const language of ["da", "en"]) {
    for (const [theme, width] of [["light", 1280], ["dark", 1280], ["light", 320]]) {
      test(`axe finds nothing: ${state}, ${language}, ${theme}, ${width} px`, async () => {
        const { page, watch, close } = await open(browser, server, { language, width, dark: theme === "dark" });
        await reach(page, language);
        // As an extension would bring it in: the page's own policy lets no other script in.
        await page.evaluate(AXE);
        const { violations } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values } }), RULES);
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("; ")}`), []);
        const { wide, shown } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, shown: innerWidth }));
        assert.ok(wide <= shown, `${wide} px of page on ${shown} px of screen`);
        assert.deepEqual(watch.complaints, []);
        await close();
      });
    }
  }
}

test("targets are large enough for a thumb", async () => {
  const { page, close } = await open(browser, server, { width: 320 });
  await STATES.result(page, "da");
  const small = await page.evaluate(() => {
    const root = document.querySelector("ehic-estimate").shadowRoot;
    const sized = [...root.querySelectorAll("button, summary, select, input")].map((element) => ({ id: element.id || element.textContent.trim(), box: (element.type === "checkbox" ? element.closest(".check") : element).getBoundingClientRect() }));
    return sized.filter(({ box }) => box.height > 0 && box.height < 24).map(({ id }) => id);
  });
  assert.deepEqual(small, []);
  await close();
});

test("the keyboard alone goes from the start to the figures", async () => {
  const { page, watch, close } = await open(browser, server);
  const { keyboard } = page;
  /** Tabs until a control has the focus. */
  const reach = async (id, most = 80) => {
    for (let step = 0; step < most; step++) {
      await keyboard.press("Tab");
      const { focused, visible } = await page.evaluate(() => {
        const element = document.activeElement.shadowRoot?.activeElement ?? document.activeElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return { focused: element.id || element.value || element.className || element.textContent, visible: outlineStyle !== "none" && outlineWidth !== "0px" };
      });
      assert.ok(visible, `${focused} does not show that it has the focus`);
      if (focused === id) return;
    }
    assert.fail(`${id} is not reached`);
  };
  await reach("leg0-country");
  await keyboard.type("Tyskland");
  await reach("leg0-arrive");
  await keyboard.type("05152027");
  await reach("leg0-depart");
  await keyboard.type("05152027");
  await reach("traveller0-age");
  await keyboard.type("35");
  await reach("traveller0-day");
  await keyboard.type("31");
  await reach("traveller0-month");
  await keyboard.type("12");
  await reach("traveller0-year");
  await keyboard.type("2028");
  await reach("card");
  await keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.id === "card-heading");
  await reach("scenario");
  await keyboard.press("Space");
  await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.id === "event0-heading");
  await reach("money");
  await keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.id === "money-heading");
  assert.equal(await page.locator("article dl.three").count(), 1);
  assert.deepEqual(watch.complaints, []);
  await close();
});
