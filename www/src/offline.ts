// The site on the device: kept there after the first visit, and renewed when somebody says so.

import { built } from "./files.js";

/** Keeps the site for flight mode, and shows `news` when a newer one lies ready. */
export async function keepOffline(news: HTMLElement, before: () => void): Promise<void> {
  const { serviceWorker } = navigator;
  // Whoever saves data has not asked for the whole site.
  const saving = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
  if (serviceWorker === undefined || (saving && serviceWorker.controller === null)) return;
  const registration = await serviceWorker.register(built("sw.js"));
  const show = () => {
    // The first of all versions is no news.
    if (registration.waiting !== null && serviceWorker.controller !== null) news.hidden = false;
  };
  const watch = (worker: ServiceWorker | null) => worker?.addEventListener("statechange", show);
  show();
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  news.querySelector("button")?.addEventListener("click", () => {
    before();
    serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting?.postMessage("take over");
  });
}
