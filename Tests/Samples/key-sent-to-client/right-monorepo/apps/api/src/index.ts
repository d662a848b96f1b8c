// The environment of one app is not that of another.
import express from "express";
import { Behest } from "@behest/client-ts";
export const behest = new Behest({ key: process.env.BEHEST_KEY });
express().listen(1);
