Object.defineProperty(globalThis, "window", { get: () => undefined, configurable: true }); // expect: browser-guard-bypassed
