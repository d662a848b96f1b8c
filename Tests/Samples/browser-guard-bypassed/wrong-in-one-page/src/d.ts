const g = globalThis as any;
const saved = g.window;
g.window = void 0; // expect: browser-guard-bypassed
g.window = saved;
