(globalThis as { window?: unknown }).window = undefined; // expect: browser-guard-bypassed
