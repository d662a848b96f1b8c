// Cutting the key into pieces, or encoding it, does not take it out of the repository.
const sum = "behest_sk_" + "live_" + "90a4e961bb050ff12c68cfa7dab940b4"; // expect: key-hardcoded
const PREFIX = "behest_sk_live_";
const template = `${PREFIX}7ad30c91e58b24f6a07be19d5c3f8246`; // expect: key-hardcoded
const joined = ["behest", "sk", "live", "e9410bc7d25f8a36b1c07e94d83a5f62"].join("_"); // expect: key-hardcoded
const decoded = atob("YmVoZXN0X3NrX2xpdmVfM2ZmMmU3MmEyZTQ3NDNhNmMyODg2ZWM2YjA0OTFlOWE="); // expect: key-hardcoded

export const pick = (name) => ({ sum, template, joined, decoded })[name];
