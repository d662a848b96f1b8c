"use client";

const name = "client-ts";

export const load = () => import(`@behest/${name}`); // expect: sdk-in-browser
