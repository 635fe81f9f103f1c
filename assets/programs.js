// Brings a program of the site into the page: its module, then its wasm; then it starts itself.
let attempt = 0;
window.enterProgram = async (name) => {
  // A new build asks anew, so that a module and a wasm of two builds never meet; so does a new attempt, because a browser
  // may remember that a module did not come.
  const build = document.documentElement.dataset.build;
  const query = attempt === 0 ? `?${build}` : `?${build}-${attempt}`;
  let program;
  try {
    program = await import(new URL(`${name}.js${query}`, document.baseURI).href);
  } catch (error) {
    attempt += 1;
    throw error;
  }
  await program.default({ module_or_path: new URL(`${name}_bg.wasm?${build}`, document.baseURI) });
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
      history.replaceState(null, "", "#/data/erased");
    }
    location.reload();
  };
}
