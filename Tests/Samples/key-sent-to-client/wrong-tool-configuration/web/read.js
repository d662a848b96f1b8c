"use client";

// Inlined by the configuration above, where it is reported.
export const key = process.env.BEHEST_KEY;
