Object.defineProperties(globalThis, { window: { value: undefined } }); // expect: browser-guard-bypassed
