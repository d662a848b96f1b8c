delete (globalThis as any).window; // expect: browser-guard-bypassed
