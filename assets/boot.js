// Runs in the head, before the first paint and before the app; an old browser must be able to read it.
(function () {
  var root = document.documentElement;
  root.setAttribute("data-scripts", "");

  // The looks that the person chose, as the app stores them.
  ["theme", "text-size"].forEach(function (name) {
    try {
      var value = JSON.parse(localStorage.getItem("turnabout." + name));
      if (typeof value === "string") root.setAttribute("data-" + name, value);
    } catch (_) {
      // No storage, or not our value: the page looks as the device asks.
    }
  });

  // Until the app takes its place, #boot stands on the page, and says so if the app does not come.
  function failed() {
    if (document.getElementById("boot") || !document.body) root.setAttribute("data-failed", "true");
  }
  addEventListener("error", failed, true);
  addEventListener("unhandledrejection", failed);
  setTimeout(failed, 20000);
  if (!("noModule" in HTMLScriptElement.prototype) || typeof WebAssembly !== "object") failed();
})();
