"use client";

import { origin } from "../lib/universal";

export const Home = () => <a href={origin}>BEHEST_KEY stays on the server</a>;
