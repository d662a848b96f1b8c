delete (global as any)["window"]; // expect: browser-guard-bypassed
