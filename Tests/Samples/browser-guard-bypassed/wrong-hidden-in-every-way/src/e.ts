(globalThis as any).window = void 0; // expect: browser-guard-bypassed
