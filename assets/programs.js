// The files of the site that come when they are needed: each build names its own, and this page asks for those of its build.
const names = JSON.parse(document.getElementById("site-files").textContent);

/** The address of a file of this build by its plain name. */
window.siteFile = (name) => new URL(names[name], document.baseURI).href;

/**
 * To be called when a file did not come: where the site has a newer build than this page, its files may be gone for good,
 * and the page says so. Without a connection there is nothing new to say.
 */
window.fileMissing = async () => {
  try {
    const newest = await (await fetch(location.pathname, { cache: "no-store" })).text();
    const build = document.documentElement.dataset.build;
    if (!/<html [^>]*data-build="/.test(newest) || newest.includes(`data-build="${build}"`)) return;
  } catch {
    return;
  }
  const renewed = document.getElementById("renewed");
  if (!renewed.open) renewed.showModal();
};
document.getElementById("renewed-load").onclick = () => location.reload();
document.getElementById("renewed-later").onclick = () => document.getElementById("renewed").close();

/** The looks of the areas' pages, which the first page does without. */
let looks;
function dress() {
  looks ??= new Promise((resolve, reject) => {
    const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: window.siteFile("areas.css") });
    sheet.onload = resolve;
    sheet.onerror = (error) => {
      sheet.remove();
      looks = undefined;
      reject(error);
    };
    document.head.append(sheet);
  });
  return looks;
}

/** Brings a program into the page: its looks, its module, then its wasm; then it starts itself. */
let attempt = 0;
window.enterProgram = async (name) => {
  // A new attempt asks anew, because a browser may remember that a module did not come.
  const query = attempt === 0 ? "" : `?${attempt}`;
  let program;
  // Asked for at once, beside the program; where it fails is told below.
  const dressed = dress();
  dressed.catch(() => {});
  try {
    program = await import(window.siteFile(`${name}.js`) + query);
  } catch (error) {
    attempt += 1;
    window.fileMissing();
    throw error;
  }
  try {
    await Promise.all([program.default({ module_or_path: window.siteFile(`${name}_bg.wasm`) }), dressed]);
  } catch (error) {
    window.fileMissing();
    throw error;
  }
  // What it fetches itself, it misses itself.
  await program.enter();
};

// Once everything is erased, or the lock closes, every tab starts afresh, with nothing left in its memory.
if ("BroadcastChannel" in window) {
  new BroadcastChannel("turnabout").onmessage = ({ data }) => {
    if (data !== "erased" && data !== "locked") return;
    // A tab may have noted something between the erasing and the word of it.
    const forgotten = data === "erased" ? ["sessionStorage", "localStorage"] : ["sessionStorage"];
    try {
      for (const kept of forgotten) {
        for (const name of Object.keys(window[kept])) if (name.startsWith("turnabout.")) window[kept].removeItem(name);
      }
    } catch {
      // No storage, so nothing in it.
    }
    if (data === "erased") {
      // Also where an older Turnabout erased everything, which knows of no second copy.
      navigator.storageBuckets?.delete("copy").catch(() => {});
      // As where the erasing was asked for: the page after it takes the focus.
      history.replaceState("afresh", "", "#/data/erased");
    }
    location.reload();
  };
}
