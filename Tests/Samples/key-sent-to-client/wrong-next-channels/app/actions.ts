"use server";
export async function config() { return { key: process.env.BEHEST_KEY }; } // expect: key-sent-to-client
