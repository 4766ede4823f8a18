// Puts an answer on a page: text alone, no markup from strings.

/** @param {import("ehic-estimator").Report} report @param {import("ehic-estimator/words").Words} words */
export function show(report, trip, words) {
  const said = words.report(report, trip);
  const main = document.querySelector("main");
  document.documentElement.lang = words.language;
  main.append(element("p", said.household));
  main.append(list(said.actions.map(({ by, sentence, concerns }) => [by, sentence, concerns].filter(Boolean).join(" "))));
  for (const { title, where, amounts } of said.events) {
    main.append(element("h2", title), element("p", where));
    main.append(list([`${words.say("pay-now")}: ${amounts.payNow}`, `${words.say("get-back")}: ${amounts.refund}`, `${words.say("yours")}: ${amounts.outOfPocket}`]));
  }
  main.append(element("h2", words.say("heading-outside")), list(said.gaps.map(({ sentence, cost }) => (cost === "" ? sentence : `${sentence} (${cost})`))));
  main.append(element("p", `${said.estimateOnly} ${said.converted}`));
  const whole = element("details");
  whole.append(element("summary", "JSON"), element("pre", JSON.stringify(report)));
  main.append(whole);
}

function list(texts) {
  const list = element("ul");
  list.append(...texts.map((text) => element("li", text)));
  return list;
}

function element(name, text = "") {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
