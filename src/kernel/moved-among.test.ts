import fc from "fast-check";
import { expect, it } from "vitest";
import { movedAmong } from "./moved-among.ts";

it("names the fewest that must have moved", () => {
  expect([...movedAmong([])]).toEqual([]);
  expect([...movedAmong([0, 1, 2])]).toEqual([]);
  expect([...movedAmong([2, 0, 1])]).toEqual([2]);
  expect([...movedAmong([0, 3, 1, 2])]).toEqual([3]);
});

it("leaves an order that is kept, whatever the order was", () => {
  const orders = fc.uniqueArray(fc.nat(200), { maxLength: 60 });
  fc.assert(
    fc.property(orders, (order) => {
      const moved = movedAmong(order);
      const kept = order.filter((place) => !moved.has(place));
      expect(kept).toEqual(kept.toSorted((a, b) => a - b));
    }),
  );
});
