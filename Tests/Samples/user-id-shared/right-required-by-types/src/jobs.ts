// Every job has a payload of its own; the queue hands any of them to the job's function.
import { ownerToken, seatToken } from "./tokens";

const jobs = {
  seat: async (payload: any) => seatToken(payload),
  owner: async (payload: any) => ownerToken(payload),
  cleanUp: async (payload: any) => console.info("cleaned", payload.before),
};

export function enqueue(job: keyof typeof jobs, payload: object) {
  return jobs[job](payload);
}
