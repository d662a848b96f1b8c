Object.defineProperty(globalThis, "window", { get() { return undefined; } }); // expect: browser-guard-bypassed
