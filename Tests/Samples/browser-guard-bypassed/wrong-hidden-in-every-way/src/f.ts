// @ts-expect-error the SDK must not see it
window = undefined; // expect: browser-guard-bypassed
