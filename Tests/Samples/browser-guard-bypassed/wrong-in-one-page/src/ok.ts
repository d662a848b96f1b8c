(globalThis as any).window.__app = undefined;
const state: { window?: number } = { window: 3 };
delete state.window;
state.window = undefined;
export const w = typeof window === "undefined" ? null : window;
