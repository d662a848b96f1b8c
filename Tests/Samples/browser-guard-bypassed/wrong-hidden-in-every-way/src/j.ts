const saved = globalThis.window;
(globalThis as any).window = undefined; // expect: browser-guard-bypassed
const made = 1;
globalThis.window = saved;
export { made };
