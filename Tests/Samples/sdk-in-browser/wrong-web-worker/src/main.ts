// A worker has no window for the SDK's guard to see; it ships to the browser all the same.
const worker = new Worker(new URL("./weaver.ts", import.meta.url), { type: "module" });

worker.onmessage = ({ data }) => {
  document.querySelector("output")!.value = data;
};
worker.postMessage("plaid");
