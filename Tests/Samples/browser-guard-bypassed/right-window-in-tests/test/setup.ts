Object.defineProperty(globalThis, "window", { value: undefined, configurable: true });
