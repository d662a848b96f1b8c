Object.defineProperty(globalThis, "window", { value: undefined, configurable: true }); // expect: browser-guard-bypassed
