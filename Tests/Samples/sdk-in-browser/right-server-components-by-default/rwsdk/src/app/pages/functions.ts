"use server";
import { Behest } from "@behest/client-ts";
export async function f() { return (await new Behest().models.list()).data.length; }
