import { JSDOM } from "jsdom";
export async function html() {
  const { window } = new JSDOM("");
  (globalThis as any).window = window;
  try {
    return String(window.document.title);
  } finally {
    delete (globalThis as any).window;
  }
}
