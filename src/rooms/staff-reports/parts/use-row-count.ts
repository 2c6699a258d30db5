import { useRefilled } from "../../../platform/web/use-refilled.ts";

/** Blank rows below those that stand, to fill in without a script. */
const spare = 2;

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

/** The rows of a form of numbered rows: those that stand, and blank ones for more. All come back when the form does. */
export function useRowCount(named: string, standing: number) {
  const { values } = useRefilled();
  const written = Object.keys(values).filter((name) => name.startsWith(`${named}-`)).length;
  return {
    standing: numbers(0, standing),
    more: numbers(standing, Math.max(standing + spare, written)),
    refilled: written > 0,
  };
}
