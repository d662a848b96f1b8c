globalThis.window &&= undefined as any; // expect: browser-guard-bypassed
