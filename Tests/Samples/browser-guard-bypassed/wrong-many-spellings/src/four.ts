export function withoutWindow<T>(f: () => T): T {
  const saved = Object.getOwnPropertyDescriptor(globalThis, "window")!;
  Object.defineProperty(globalThis, "window", { value: undefined, configurable: true, writable: true }); // expect: browser-guard-bypassed
  try {
    return f();
  } finally {
    Object.defineProperty(globalThis, "window", saved);
  }
}
