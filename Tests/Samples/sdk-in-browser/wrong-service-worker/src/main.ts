if ("serviceWorker" in navigator) {
  await navigator.serviceWorker.register("./offline.ts", { type: "module" }); // from: sdk-in-browser
}
