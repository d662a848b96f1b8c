const descriptor = Object.getOwnPropertyDescriptor(globalThis, "window");
Object.defineProperty(globalThis, "window", { get: () => undefined }); // expect: browser-guard-bypassed
if (descriptor) Object.defineProperty(globalThis, "window", descriptor);
