// When a page is hidden it may never be seen again, and is told nothing more.

/** Whether this is a page, which ends without notice and may send little when it does. */
const isPage = () => typeof document === "object" && typeof document?.addEventListener === "function" && typeof addEventListener === "function";

/** Calls `run` when the page is hidden or left; elsewhere never. @param {() => void} run @returns {() => void} ends it */
export function onHidden(run) {
  if (!isPage()) return () => {};
  const hidden = () => {
    if (document.visibilityState === "hidden") run();
  };
  document.addEventListener("visibilitychange", hidden);
  addEventListener("pagehide", run);
  return () => {
    document.removeEventListener("visibilitychange", hidden);
    removeEventListener("pagehide", run);
  };
}

/** Bytes of a delta; a page may have no more than 64 KiB under way that outlive it. */
const MOST = 1024 * 1024;
const MOST_IN_PAGES = 60_000;
/** With its labels a delta may be so many times as long as without. */
const LABELLED = 4;

export const mostBytes = () => (isPage() ? MOST_IN_PAGES : MOST);

/** Bytes of a delta that is frozen before its labels are known, which leave room for them where that matters. */
export const mostUnlabelledBytes = () => (isPage() ? MOST_IN_PAGES / LABELLED : MOST);

/** Whether a body may outlive the page: a longer one is refused at once if it is to. @param {{ length: number }} body */
export const mayOutlive = (body) => body.length <= MOST_IN_PAGES;
