import { beforeEach, afterEach, vi } from "vitest";
beforeEach(() => vi.stubGlobal("window", undefined));
afterEach(() => { delete (globalThis as any).window; });
