const host = globalThis as any;

export function withoutWindow<T>(render: () => T): T {
  const saved = host.window;
  host.window = undefined;
  try {
    return render();
  } finally {
    host.window = saved;
  }
}
