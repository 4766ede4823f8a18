// The widget on a host's page: filled in, asked, listened to.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { text } from "../page/traveller.mjs";
import { STRICT, hostPage, visit, world } from "./support.mjs";

let all;
before(async () => (all = await world({ headers: { "Content-Security-Policy": STRICT } })));
after(() => all?.close());

const show = (tag, options) => (all.ground.pages["/"] = hostPage(tag, options));

test("attributes fill in the form, and the first answer is there without a key being touched", async () => {
  show(`<ehic-estimate country="AT" from="2027-02-07" to="2027-02-14" ages="42 40" card-expires="2029-03-31"><a href="https://insurer.example/kort">Om kortet</a></ehic-estimate>`);
  const { page, watch, heard, until, close } = await visit(all);
  await until("ehic-result");
  assert.equal(await text(page.locator(".verdict")), "Ja. Jeres blå kort gælder på hele rejsen.");
  assert.equal(await page.getByText("Om kortet", { exact: true }).isVisible(), false);
  const [{ detail }] = await heard("ehic-result");
  assert.equal(detail.card, "card");
  assert.equal(detail.totals, null, "nothing has happened yet that would cost anything");
  assert.equal(JSON.stringify(detail).includes("2027-02-07"), false, "what was typed is in the event");
  assert.deepEqual(watch.complaints, []);
  await close();
});
