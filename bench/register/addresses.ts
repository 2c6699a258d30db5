import { rareName } from "./made-up-cases.ts";
import type { City } from "./made-up-city.ts";
import { wordAt } from "./vocabulary.ts";

/** Lists as people ask for them: by state, year, authority, class and officer, and as they stand. */
export function listAddresses({ bodies }: City): string[] {
  const body = bodies[0];
  const [officer, code] = [body?.officers[0], body?.codes[3]];
  return [
    "/diarium?lage=oppna",
    "/diarium",
    "/diarium?ar=2019",
    "/diarium?organ=namnd-1&lage=oppna",
    `/diarium?organ=namnd-1&handlaggare=${officer}`,
    `/diarium?organ=namnd-1&klass=${code}`,
    "/diarium?ordning=nummer&riktning=fallande&lage=avslutade",
  ];
}

const written = (prefix: string, year: number, serial: number) => [
  `${prefix} ${year}/${serial}`,
  `${prefix}${year}-${serial}`,
  `${year}/${serial}`,
  `dnr ${prefix.toLowerCase()} ${year} ${serial}`,
];

/** Numbers written in many ways. */
export const numberAddresses = ({ bodies }: City): string[] =>
  bodies
    .slice(0, 10)
    .flatMap(({ prefix }, place) =>
      written(prefix, 2016 + place, 11 + place).map((number) => `/diarium?q=${encodeURIComponent(number)}`),
    );

const search = (text: string) => `/diarium/sok?q=${encodeURIComponent(text)}`;

/** Ten searches of which five are for something rare, three for something in between and two for something common. */
export function searchAddresses(): string[] {
  return Array.from({ length: 20 }, (_, turn) => [
    ...Array.from({ length: 4 }, (_, place) => search(rareName(turn * 97 + place * 13))),
    search(`${wordAt(40 + turn)} ${rareName(turn * 31)}`),
    search(wordAt(4_000 + turn * 53)),
    search(wordAt(900 + turn * 11)),
    search(`${wordAt(10 + turn)} ${wordAt(2_000 + turn * 7)}`),
    search(wordAt(turn)),
    search(`${wordAt(turn)} ${wordAt(turn + 9)}`),
  ]).flat();
}
