const descriptor = Object.getOwnPropertyDescriptor(globalThis, "window")!;
Object.defineProperty(globalThis, "window", descriptor);
(globalThis as any).window = globalThis;
(window as any).onload = null;
delete (window as any).legacy;
Object.defineProperty(window, "scrollTo", { value: undefined });
if (typeof globalThis.window === "undefined") console.log("server");
export {};
