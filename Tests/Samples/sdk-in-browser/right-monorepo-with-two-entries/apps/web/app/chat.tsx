"use client";

import { fetchToken } from "@mill/ai/client";

export const Chat = () => <button onClick={() => fetchToken()}>Chat</button>;
