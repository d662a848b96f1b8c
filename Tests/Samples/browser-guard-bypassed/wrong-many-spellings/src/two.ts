const g: any = typeof globalThis !== "undefined" ? globalThis : self;
g.window = void 0; // expect: browser-guard-bypassed
export {};
