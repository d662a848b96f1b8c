// On a server `window` is nothing that anybody misses.
import express from "express";
import { Behest } from "@behest/client-ts";
delete (globalThis as any).window;
const behest = new Behest();
express().listen(3000);
