delete globalThis.window; // expect: browser-guard-bypassed
