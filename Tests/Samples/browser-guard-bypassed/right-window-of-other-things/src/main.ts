(globalThis as any).window.__app = undefined;
const state: { window?: number } = { window: 3 };
delete state.window;
state.window = undefined;
const saved = Object.getOwnPropertyDescriptor(globalThis, "window");
if (saved) Object.defineProperty(globalThis, "window", saved);
export const width = typeof window === "undefined" ? 0 : window.innerWidth;
