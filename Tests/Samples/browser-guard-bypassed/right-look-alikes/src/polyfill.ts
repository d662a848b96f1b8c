if (typeof window === "undefined") (globalThis as any).window = globalThis;
(window as any).global ??= window;
window.process = { env: {} } as any;
export {};
