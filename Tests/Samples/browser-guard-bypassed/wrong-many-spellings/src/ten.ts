var frame = self as any;
frame.window &&= undefined; // expect: browser-guard-bypassed
export {};
