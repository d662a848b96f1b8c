function without<T>(make: () => T): T {
  const w = (globalThis as any).window;
  try {
    delete (globalThis as any).window; // expect: browser-guard-bypassed
    return make();
  } finally {
    (globalThis as any).window = w;
  }
}
export { without };
