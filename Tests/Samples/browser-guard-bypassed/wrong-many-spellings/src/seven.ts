Reflect.set(globalThis, "window", undefined); // expect: browser-guard-bypassed
export {};
