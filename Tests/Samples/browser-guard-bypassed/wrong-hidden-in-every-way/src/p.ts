Reflect.deleteProperty(globalThis, `window`); // expect: browser-guard-bypassed
