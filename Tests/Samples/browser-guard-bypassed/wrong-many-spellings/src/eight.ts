const name = "window";
Reflect.defineProperty(window, name, { value: null }); // expect: browser-guard-bypassed
export {};
