// The frame: for hosts that forbid WebAssembly or strip scripts. Its height follows the content, and nobody else is listened to.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { STRICT, hostPage, visit, world } from "./support.mjs";

let all;
before(async () => (all = await world()));
after(() => all?.close());
beforeEach(() => Object.assign(all.ground, { headers: {}, spoil: () => undefined, asked: [] }));

const TRIP = "country=AT&from=2027-02-07&to=2027-02-14&ages=42&card-expires=2029-03-31";
const TAG = (more = "") => `<ehic-estimate id="one" ${more} country="AT" from="2027-02-07" to="2027-02-14" ages="42" card-expires="2029-03-31"><a href="/kort">Om kortet</a></ehic-estimate>`;
const FRAME = (fragment, more = "") => `<iframe id="frame" data-ehic ${more} src="${all.site.address}embed/#${fragment}" title="Kortet på rejsen" width="100%" height="700" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-downloads allow-modals"></iframe>`;
const SCRIPT = () => `<script type="module" src="${all.site.address}embed/ehic-embed.js"></script>`;
const show = (body, { script, head, pages, ...options } = {}) => {
  Object.assign(all.ground.pages, pages, { "/": hostPage(body, { script, head }) });
  return visit(all, "/", options);
};
const WITHOUT_WASM = () => `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src ${all.site.address}`;
const heightOf = (page) => page.evaluate(() => (document.getElementById("frame") ?? document.getElementById("one").shadowRoot.querySelector("iframe")).clientHeight);
/** The height that the frame's content has. */
const within = (frame) => frame.locator("#content").evaluate((content) => content.getBoundingClientRect().height);

async function assertFits(page, frame) {
  for (let attempt = 0; attempt < 40; attempt++) {
    if (Math.abs((await heightOf(page)) - (await within(frame))) <= 2) return;
    await page.waitForTimeout(50);
  }
  assert.fail(`${await heightOf(page)} px of frame around ${await within(frame)} px`);
}

test("where the host forbids WebAssembly, the element becomes a frame with the same trip", async () => {
  all.ground.headers = { "Content-Security-Policy": WITHOUT_WASM() };
  const { page, heard, until, close } = await show(TAG(`embed-url="${all.site.address}embed/" lang="en" mode="card"`));
  await until("ehic-error");
  assert.deepEqual((await heard("ehic-error"))[0].detail.problems.map(({ code }) => code), ["wasmForbidden"]);
  const frame = page.frameLocator("iframe");
  await frame.locator(".verdict", { hasText: "Yes. Your blue card is good for the whole trip." }).waitFor();
  assert.equal(await frame.locator("#money-heading").count(), 0);
  assert.equal(await page.locator("iframe").getAttribute("title"), "Is the blue card good for the trip, and what does it cost to fall ill?");
  await until("ehic-result");
  await assertFits(page, frame);
  // Nothing was fetched for an estimator that could not run, and no server was told of the trip.
  assert.deepEqual(all.ground.asked.filter((path) => path.includes(".wasm")), []);
  await close();
});

test("a frame that is long on its way is waited for", async () => {
  all.ground.headers = { "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'" };
  all.ground.spoil = (path) => (path.startsWith("/embed/frame") ? new Promise((come) => setTimeout(come, 12_000)) : undefined);
  const { page, heard, until, close } = await show(TAG('embed-url="/embed/"'));
  await until("ehic-result");
  assert.equal(await page.frameLocator("iframe").locator("#leg0-country").inputValue(), "Østrig");
  await page.waitForTimeout(3_500);
  assert.equal(await page.locator("ehic-estimate iframe").count(), 1);
  assert.deepEqual((await heard("ehic-error")).flatMap(({ detail }) => detail.problems.map(({ code }) => code)), ["wasmForbidden"]);
  await close();
});

test("where the frame is forbidden too, the host's own link stays", async () => {
  all.ground.headers = { "Content-Security-Policy": STRICT.replace(" 'wasm-unsafe-eval'", "") };
  const { page, heard, close } = await show(TAG(`embed-url="${all.site.address}embed/"`));
  await page.getByRole("link", { name: "Om kortet" }).waitFor({ timeout: 15_000 });
  await page.waitForFunction(() => window.heard.flatMap(({ detail }) => detail.problems ?? []).some(({ code }) => code === "frame"), undefined, { timeout: 15_000 });
  assert.deepEqual((await heard("ehic-error")).flatMap(({ detail }) => detail.problems.map(({ code }) => code)), ["wasmForbidden", "frame"]);
  assert.equal(await page.getByRole("link", { name: "Om kortet" }).isVisible(), true);
  assert.equal(await page.locator("ehic-estimate iframe").count(), 0);
  await close();
});

test("a script in the place of the frame's address is not run", async () => {
  all.ground.headers = {};
  all.ground.spoil = (path) => (path.endsWith(".wasm") ? 404 : undefined);
  const { page, heard, until, close } = await show(TAG(`embed-url="javascript:void(parent.taken='over')//"`));
  await until("ehic-error");
  await page.getByRole("link", { name: "Om kortet" }).waitFor();
  await page.waitForTimeout(300);
  assert.deepEqual(await page.evaluate(() => [window.taken, document.getElementById("one").shadowRoot.querySelectorAll("iframe").length]), [undefined, 0]);
  assert.deepEqual((await heard("ehic-error"))[0].detail.problems.map(({ code }) => code), ["loading", "badAddress"]);
  await close();
});

test("without a frame to go to, the host's own link stays", async () => {
  all.ground.headers = { "Content-Security-Policy": STRICT.replace(" 'wasm-unsafe-eval'", "") };
  const { page, until, close } = await show(TAG());
  await until("ehic-error");
  assert.equal(await page.getByRole("link", { name: "Om kortet" }).isVisible(), true);
  assert.equal(await page.locator("#after").isVisible(), true);
  await close();
});

test("the frame's height goes up and down with what it shows", async () => {
  const { page, watch, until, close } = await show(FRAME(`lang=da&${TRIP}`), { script: SCRIPT() });
  await until("ehic-result");
  const frame = page.frameLocator("#frame");
  await assertFits(page, frame);
  const start = await heightOf(page);
  await frame.locator(".scenario").first().click();
  await frame.locator("article dl.three").waitFor();
  await frame.getByRole("button", { name: "Tilføj en rejsende" }).click();
  await assertFits(page, frame);
  const high = await heightOf(page);
  assert.ok(high > start + 100, `${start} to ${high}`);
  await frame.getByRole("button", { name: "Fjern rejsende 2" }).click();
  await frame.getByRole("button", { name: /^Fjern/ }).first().click();
  await assertFits(page, frame);
  assert.ok((await heightOf(page)) < high - 100, `${high} to ${await heightOf(page)}`);
  // No scroll bar of its own, and what stands below it is below it.
  assert.equal(await frame.locator("html").evaluate((html) => html.scrollHeight <= html.clientHeight + 1), true);
  assert.deepEqual(watch.complaints.filter((said) => !said.startsWith(`asks ${all.site.address}`)), []);
  await close();
});

test("the host's colours reach the frame, and nothing else does", async () => {
  const { page, until, close } = await show(FRAME(`lang=da&mode=card&${TRIP}`), {
    script: SCRIPT(),
    head: `<link rel="stylesheet" href="/look.css">`,
    pages: { "/look.css": "#frame { --ehic-accent: #7a1fa2; --ehic-radius: 0px; --ehic-font: Georgia, serif; --ehic-surface: url(https://spy.example/x); --ehic-quiet: transparent; }" },
  });
  await until("ehic-result");
  const frame = page.frameLocator("#frame");
  await frame.locator(".primary").first().waitFor();
  await page.waitForTimeout(300);
  const look = await frame.locator(".primary").first().evaluate((button) => {
    const { backgroundColor, fontFamily } = getComputedStyle(button);
    const widget = button.getRootNode().host;
    return { backgroundColor, fontFamily, tokens: [...widget.style].sort() };
  });
  assert.deepEqual(look, { backgroundColor: "rgb(122, 31, 162)", fontFamily: "Georgia, serif", tokens: ["--ehic-accent", "--ehic-font", "--ehic-min-height", "--ehic-radius"] });
  await close();
});

test("foreign frames and forged messages change nothing", async () => {
  const other = `<!doctype html><title>Other</title><script src="/forge.js"></script>`;
  const forge = `
    const forged = [{ p: "ehic", v: 1, type: "hello", id: "" }, { p: "ehic", v: 1, type: "height", id: "", height: 9999 }, { p: "ehic", v: 1, type: "height", id: "1", height: 1 }, { p: "ehic", v: 2, type: "hello", id: "" }, { p: "ehic", v: 1, type: "surprise", id: "" }, { type: "resize-height", height: 5 }, null, "height", 7, [], { p: "ehic" }];
    addEventListener("message", (event) => { if (event.data?.type === "port" || event.ports.length > 0) parent.postMessage({ robbed: true }, "*"); });
    for (const message of forged) parent.postMessage(message, "*");
    for (const frame of [...parent.frames]) for (const message of forged) { try { frame.postMessage(message, "*", message?.type === "hello" ? [new MessageChannel().port1] : []); frame.postMessage({ p: "ehic", v: 1, type: "port", id: "x" }, "*", [new MessageChannel().port1]); } catch {} }`;
  const { page, heard, until, close } = await show(`${FRAME(`lang=da&mode=card&${TRIP}`)}<div id="others"></div>`, { script: SCRIPT(), pages: { "/other": other, "/forge.js": forge } });
  await until("ehic-result");
  const frame = page.frameLocator("#frame");
  await assertFits(page, frame);
  await page.evaluate(() => {
    window.robbed = 0;
    addEventListener("message", ({ data }) => (window.robbed += data?.robbed ? 1 : 0));
  });
  const [before, events] = [await heightOf(page), (await heard()).length];
  // From a frame of the host's own, and from one of the site's that is no widget.
  await page.evaluate((addresses) => {
    for (const src of addresses) document.getElementById("others").append(Object.assign(document.createElement("iframe"), { src }));
  }, ["/other", `${all.site.address}404.html`]);
  await page.waitForTimeout(600);
  // From the host itself: a message that did not come through the channel.
  await page.evaluate(() => {
    for (const message of [{ p: "ehic", v: 1, type: "height", id: "", height: 3 }, { p: "ehic", v: 1, type: "hello", id: "" }]) postMessage(message, "*");
    const frame = document.getElementById("frame").contentWindow;
    frame.postMessage({ p: "ehic", v: 1, type: "port", id: "late" }, "*", [new MessageChannel().port2]);
    frame.postMessage({ p: "ehic", v: 1, type: "tokens", id: "late", tokens: { "--ehic-accent": "#ff0000" } }, "*");
  });
  await page.waitForTimeout(400);
  assert.equal(await heightOf(page), before);
  assert.equal(await page.evaluate(() => window.robbed), 0);
  assert.equal((await heard()).length, events);
  // The real one is still heard.
  await frame.getByRole("button", { name: "Tilføj en rejsende" }).click();
  await assertFits(page, frame);
  assert.ok((await heightOf(page)) > before);
  await close();
});

test("a frame that has the channel and says nonsense over it changes nothing", async () => {
  const fake = `
    addEventListener("message", ({ data, ports: [port] }) => {
      if (data?.type !== "port") return;
      const { id } = data;
      const say = (more) => port.postMessage({ p: "ehic", v: 1, id, ...more });
      for (const height of [NaN, -5, 0, "900", null, undefined, {}, [900], -Infinity]) say({ type: "height", height });
      say({ type: "height", height: 444, v: 2 });
      say({ type: "height", height: 444, id: id + "x" });
      say({ type: "height", height: 444, p: "other" });
      port.postMessage({ __proto__: null, type: "height", height: 444 });
      for (const name of ["click", "submit", "ehic-other", "__proto__", 7, null]) say({ type: "event", name, detail: {} });
      say({ type: "navigate", href: "https://evil.example/" });
      say({ type: "event", name: "ehic-ready", detail: { schema: 1 } });
      addEventListener("message", ({ data }) => data === "beyond" && say({ type: "height", height: Infinity }));
    });
    parent.postMessage({ p: "ehic", v: 1, type: "hello", id: "" }, "*");`;
  const { page, watch, heard, until, close } = await show('<iframe id="frame" data-ehic src="/fake" title="x" width="100%" height="700"></iframe>', {
    script: '<script type="module" src="/embed/ehic-embed.js"></script><script src="/listen.js"></script>',
    pages: { "/fake": '<!doctype html><title>x</title><script src="/fake.js"></script>', "/fake.js": fake, "/listen.js": 'window.other = []; for (const name of ["click", "submit", "ehic-other"]) addEventListener(name, () => window.other.push(name), true);' },
  });
  await until("ehic-ready");
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  assert.equal(await heightOf(page), 700);
  // What goes beyond all measure is cut, and not taken for an error.
  await page.evaluate(() => document.getElementById("frame").contentWindow.postMessage("beyond", "*"));
  await page.waitForFunction(() => document.getElementById("frame").clientHeight === 10_000);
  assert.deepEqual((await heard()).map(({ type }) => type), ["ehic-ready"]);
  assert.deepEqual(await page.evaluate(() => window.other), []);
  assert.equal(new URL(page.url()).pathname, "/");
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("a height beyond all measure stops at ten thousand, and a pixel is no matter", async () => {
  const { page, until, close } = await show(FRAME(`lang=da&mode=card&${TRIP}`), { script: SCRIPT() });
  await until("ehic-result");
  const frame = page.frameLocator("#frame");
  await assertFits(page, frame);
  await page.evaluate(() => {
    window.sizes = 0;
    new MutationObserver(() => window.sizes++).observe(document.getElementById("frame"), { attributes: true });
  });
  const pad = (pixels) => frame.locator("#content").evaluate((content, pixels) => (content.style.paddingBlockEnd = `${pixels}px`), pixels);
  await pad(1);
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => window.sizes), 0);
  await pad(20_000);
  await page.waitForFunction(() => document.getElementById("frame").clientHeight === 10_000);
  await pad(0);
  await assertFits(page, frame);
  await close();
});

test("two frames, and a frame beside an element, do not disturb each other", async () => {
  const second = FRAME("lang=en&mode=card").replace('id="frame"', 'id="second"');
  const { page, until, heard, close } = await show(`${FRAME(`lang=da&mode=card&${TRIP}`)}${second}<ehic-estimate id="one" mode="card"></ehic-estimate>`, { script: `${SCRIPT()}<script type="module" src="/widget/ehic-estimate.js"></script>`, height: 7000 });
  await until("ehic-ready", 3);
  await until("ehic-result");
  const frame = page.frameLocator("#frame");
  await assertFits(page, frame);
  const before = await heightOf(page);
  await page.frameLocator("#second").getByRole("button", { name: "Add a traveller" }).click();
  await page.waitForFunction((before) => document.getElementById("second").getBoundingClientRect().height > 500 && before > 0, before);
  await page.waitForTimeout(300);
  assert.equal(await heightOf(page), before);
  assert.ok((await heard("ehic-result")).every(({ from }) => from === "frame"));
  await close();
});

test("without any script of the host's, the frame has the height of its tag and can be used", async () => {
  all.ground.headers = { "Content-Security-Policy": `default-src 'none'; style-src 'self'; frame-src ${all.site.address}` };
  const { page, watch, close } = await show(`${FRAME(`lang=da&${TRIP}`)}<p><a href="/kort">Om kortet</a></p>`, { script: "" });
  const frame = page.frameLocator("#frame");
  await frame.locator(".verdict", { hasText: "Ja. Dit blå kort gælder på hele rejsen." }).waitFor();
  assert.equal(await heightOf(page), 700);
  assert.equal(await frame.locator("html").evaluate((html) => html.scrollHeight > html.clientHeight), true);
  assert.deepEqual(watch.complaints.filter((said) => !said.startsWith(`asks ${all.site.address}`)), []);
  await close();
});

test("a whole trip goes into the frame by its fragment, and no server is told", async () => {
  const trip = encodeURIComponent("v=1&leg=AT,2027-02-07,2027-02-14,skiing&traveller=42,card.31.03.2029&event=brokenWrist,1,1,2027-02-10");
  const { page, watch, until, close } = await show(FRAME(`lang=en&trip=${trip}`), { script: SCRIPT() });
  await until("ehic-ready");
  const frame = page.frameLocator("#frame");
  await frame.locator("article dl.three .large").first().waitFor();
  // Two packs would be 15.10; the broken wrist takes one of 7.55 euro: 56 kroner at 7.4735.
  assert.equal(await frame.locator(".outOfPocket .large").first().textContent().then((said) => said.replace(/\s/g, " ").trim()), "DKK 56");
  assert.ok(watch.requests.every((address) => !address.replace(/#.*/, "").includes("brokenWrist")));
  await close();
});
