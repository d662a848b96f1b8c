import { withoutWindow } from "./chart-shim";

export const chart = (values: number[]) =>
  withoutWindow(() => (
    <ol>
      {values.map((value) => (
        <li key={value}>{value}</li>
      ))}
    </ol>
  ));
