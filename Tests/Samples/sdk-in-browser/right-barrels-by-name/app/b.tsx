"use client";
import * as lib from "../lib";
export const B = () => <p onClick={() => lib.gw()}>{lib.fmt(1)}</p>;
