"use client";
import { other } from "../lib2";
export const C = () => <p>{other}</p>;
