globalThis.__defineGetter__("window", () => undefined); // expect: browser-guard-bypassed
export {};
