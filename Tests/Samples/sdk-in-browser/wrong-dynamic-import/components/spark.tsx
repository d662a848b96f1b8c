"use client";

// Its name stands in a constant, or is put together.
const SDK = "@behest/client-ts";

export function Spark() {
  return (
    <button onClick={async () => new (await import(SDK)).Behest()}> {/* expect: sdk-in-browser */}
      Ask
    </button>
  );
}
