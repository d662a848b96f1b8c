Object.assign(globalThis, { window: null }); // expect: browser-guard-bypassed
