import { caller } from "~/trpc/server";
import { Post } from "./_components/post";
export default async function Home() { void caller; return <Post />; }
