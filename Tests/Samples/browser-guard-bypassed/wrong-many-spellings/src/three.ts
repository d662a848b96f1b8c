Object.defineProperties(globalThis, { window: { get: () => undefined, configurable: true } }); // expect: browser-guard-bypassed
export {};
