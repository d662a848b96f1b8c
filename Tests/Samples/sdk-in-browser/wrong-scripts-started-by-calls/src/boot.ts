import PdfWorker from "./pdf.worker?worker";
export function boot() {
  new Worker(new URL("./w1.ts", import.meta.url), { type: "module" });
  new SharedWorker(new URL("./w2.ts", import.meta.url));
  navigator.serviceWorker.register(new URL("./sw.ts", import.meta.url), { type: "module" });
  new PdfWorker();
  const u = new URL("./w3.ts", import.meta.url);
  new Worker(u);
  new window.Worker("/w4.js");
  CSS.paintWorklet.addModule("/paint.js");
  const pages = import.meta.glob("./pages/*.ts");
  const lang = "en";
  import(`./lang/${lang}.ts`);
  pages[0]();
}

const named = "./named.ts";
new SharedWorker(new URL(named, import.meta.url), { type: "module" });
