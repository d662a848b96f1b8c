const g = globalThis as any;
const key = "window";
delete g[key]; // expect: browser-guard-bypassed
